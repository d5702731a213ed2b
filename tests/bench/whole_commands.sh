#!/usr/bin/env bash
# Times whole commands, from process start to exit: minimum, median and maximum of several runs, in milliseconds.
set -euo pipefail
dkart=$1
runs=${2:-15}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

time_command() {
  local label=$1 i start end
  shift
  "$@" >/dev/null 2>&1
  for ((i = 0; i < runs; ++i)); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    echo $(((end - start) / 1000))
  done | sort -n | awk -v label="$label" '{t[NR] = $1 / 1000}
    END {printf "%-34s min %7.1f  median %7.1f  max %7.1f ms\n", label, t[1], t[int((NR + 1) / 2)], t[NR]}'
}

time_command "dkart --version" "$dkart" --version
time_command "dkart info" "$dkart" info
time_command "dkart stats --level county" "$dkart" stats --measure jobs --level county --format csv
time_command "dkart export --size 1920x1080" "$dkart" export --size 1920x1080 -o "$folder/a.png"
time_command "dkart export --page a3 --dpi 300" "$dkart" export --page a3 --dpi 300 -o "$folder/b.png"
time_command "dkart export -o c.svg" "$dkart" export -o "$folder/c.svg"
time_command "dkart export -o d.pdf" "$dkart" export -o "$folder/d.pdf"
