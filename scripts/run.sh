#!/usr/bin/env bash
# Installs what is missing, builds, and opens the map; where there is no display, exports the default map instead.
# Arguments go to the program (for example a recipe file).
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

install_missing "${build_packages[@]}"
cmake --preset release >/dev/null
cmake --build --preset release

if [ -n "${DISPLAY:-}" ]; then
  exec build/release/bin/distriktskart "$@"
fi
picture="$PWD/build/distriktskart.png"
echo "There is no display here to open the window on, so the default map is exported instead."
build/release/bin/dkart export "$@" --size 1920x1080 -o "$picture" >/dev/null
echo "The map lies in $picture"
