#!/usr/bin/env bash
# Builds the benchmarks and runs them; whole-command timings come last. See docs/performance.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

install_missing "${build_packages[@]}" "${bench_packages[@]}"
cmake --preset bench >/dev/null
cmake --build --preset bench
for program in build/bench/bin/bench_*; do
  "$program" --benchmark_min_time=0.5
done
tests/bench/whole_commands.sh build/bench/bin/dkart
