#!/usr/bin/env bash
# Killed in the middle of a visit, the program comes back with the same filter and the same part of the map. A settings file
# that cannot be understood is kept aside and replaced.
set -euo pipefail
program=$1
source_root=$2
work=$3/restore
source "$(dirname "$0")/display.sh"
begin_visit
map_shown() { pixel_is 330 500 '#E4EDF3'; }

start_with_facts
wait_until 120 map_shown || fail "the map was not shown"
wait_until 60 at_rest
xdotool mousemove 700 300
xdotool key alt+1
wait_until 60 saved '2021-2025' || fail "the period was not chosen"
xdotool click 4
wait_until 60 saved 'metres-per-point' || fail "the view was not remembered"
wait_until 60 at_rest
xdotool mousemove 700 20
wait_until 60 at_rest
import -window root "$work/1-before.png"
before=$(part 310 200 380 400)

kill -KILL "$program_pid"
wait "$program_pid" 2>/dev/null || true
start_with_facts
same_again() { [ "$(part 310 200 380 400)" = "$before" ]; }
xdotool mousemove 700 20
wait_until 120 same_again || fail "filter and view did not come back"
import -window root "$work/2-after.png"
kill -KILL "$program_pid"
wait "$program_pid" 2>/dev/null || true

echo 'theme = [ "dark"' >"$settings"
start_with_facts
wait_until 120 test -f "$settings.broken" || fail "the broken file was not kept"
grep -q 'theme = \[' "$settings.broken" || fail "what was kept aside is not the file"
wait_until 60 at_rest
import -window root "$work/3-broken.png"
xdotool key t
wait_until 60 saved 'theme = .dark.' || fail "settings are not written again"
quit
echo "passed; pictures in $work"
