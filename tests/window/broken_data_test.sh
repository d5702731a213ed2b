#!/usr/bin/env bash
# Missing and broken files: the window opens, shows what it can, and says what is wrong. Nothing crashes.
set -euo pipefail
program=$1
source_root=$2
work=$3/broken
rm -rf "$work"
mkdir -p "$work"
source "$(dirname "$0")/display.sh"
need
trap stop_all EXIT
start_display

# run_with <name> <data> <maps>
run_with() {
  start_program --data "$2" --maps "$3" --settings "$work/$1.toml"
  wait_until 60 pixel_is 17 14 '#E3EEF8' || fail "$1: the bar was not drawn"
  sleep 3
  wait_until 60 at_rest || fail "$1: the window never comes to rest"
  import -window root "$work/$1.png"
  kill -0 "$program_pid" 2>/dev/null || fail "$1: the program ended"
  xdotool key ctrl+q
  local code=0
  wait "$program_pid" || code=$?
  program_pid=
  [ "$code" = 0 ] || fail "$1: ended with $code"
}

mkdir "$work/empty"
run_with nothing "$work/empty" "$work/missing.gpkg"
head -c 200000 "$source_root/maps/norge.gpkg" >"$work/short.gpkg"
run_with truncated_map "$source_root/data" "$work/short.gpkg"
cp -r "$source_root/data" "$work/data"
: >"$work/data/ministries.csv"
cut -d, -f1-7 "$work/data/state_jobs.csv" >"$work/data/short.csv"
mv "$work/data/short.csv" "$work/data/state_jobs.csv"
run_with columns_missing "$work/data" "$source_root/maps/norge.gpkg"
echo "passed; pictures in $work"
