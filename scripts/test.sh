#!/usr/bin/env bash
# Installs what is missing, builds with warnings as errors and sanitizers, and runs every test.
# Arguments go to ctest (for example -R labels).
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev "$@"
