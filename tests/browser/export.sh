#!/usr/bin/env bash
# The pages that the browser tests look at.
#   export.sh DKART FOLDER
set -euo pipefail
dkart=$1 pages=$2

for program in chromium chromedriver node; do
  command -v "$program" >/dev/null || { echo "browser tests: '$program' is missing; scripts/test.sh installs it" >&2; exit 1; }
done
rm -rf "$pages"
mkdir -p "$pages"
"$dkart" export -o "$pages/kommunar.html"
"$dkart" export -o "$pages/fylker.html" --level county --period 2021-2025 --fill jobs --lang nb
# The page of a sheet's passport.
"$dkart" export -o "$pages/ark.png" --page 16x9 --level county --period 2021-2025 --passport
