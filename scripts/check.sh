#!/usr/bin/env bash
# Format, lint, build and test in one word. With --fix, formats instead of complaining.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

install_missing "${build_packages[@]}" "${test_packages[@]}" "${check_packages[@]}"
mapfile -t sources < <(git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h')
if [ "${1:-}" = --fix ]; then
  clang-format -i "${sources[@]}"
else
  clang-format --dry-run --Werror "${sources[@]}"
fi
cmake --preset dev >/dev/null
mapfile -t units < <(git ls-files 'src/*.cpp')
printf '%s\n' "${units[@]}" | xargs -P "$(nproc)" -n 4 clang-tidy -p build/dev --quiet \
  --extra-arg=-Wno-unknown-warning-option   # the build turns off some warnings that only g++ has
scripts/test.sh
