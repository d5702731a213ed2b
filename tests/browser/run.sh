#!/usr/bin/env bash
# The page of `dkart export -o kart.html` in a real browser without a window. Fetches the accessibility checker once, at the
# version and checksum of package-lock.json.
#   run.sh DKART WORK_FOLDER
set -euo pipefail
dkart=$1 work=$2
here=$(cd "$(dirname "$0")" && pwd)

for program in chromium chromedriver node npm; do
  command -v "$program" >/dev/null || { echo "browser test: '$program' is missing; scripts/test.sh installs it" >&2; exit 1; }
done
mkdir -p "$work"
cp "$here/package.json" "$here/package-lock.json" "$work/"
if ! (cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error --prefer-offline >npm.log 2>&1); then
  cat "$work/npm.log" >&2
  echo "browser test: the accessibility checker (axe-core) could not be fetched with npm, so the page was not tested." >&2
  exit 1
fi
exec node "$here/page_test.mjs" "$dkart" "$work"
