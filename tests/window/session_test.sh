#!/usr/bin/env bash
# A user's first minutes: start, choose a period and two ministries, hover Tromsø, click Sunnfjord, switch to English,
# export, quit. What was chosen is read from the settings file that the program leaves behind; pictures of each step
# stay in the build folder to be looked at.
set -euo pipefail
program=$1
source_root=$2
work=$3/session
source "$(dirname "$0")/display.sh"
begin_visit
sea='#E4EDF3'

start_with_facts
wait_until 120 pixel_is 330 500 "$sea" || fail "the map was not shown"
wait_until 60 at_rest || fail "the window never comes to rest"
import -window root "$work/1-start.png"

before=$(part 300 88 800 780)
click 24 104
wait_until 60 saved '2021-2025' || fail "the period was not chosen"
click 24 289
wait_until 60 saved 'JD' || fail "the first ministry was not chosen"
click 24 317
wait_until 60 saved 'KLD' || fail "the second ministry was not chosen"
changed_from "$before" 300 88 800 780 || fail "the map did not follow the filter"
wait_until 60 at_rest
import -window root "$work/2-filtered.png"

before=$(part 300 88 800 780)
xdotool mousemove 756 195
wait_until 60 changed_from "$before" 300 88 800 780 || fail "no card for Tromsø"
wait_until 60 at_rest
import -window root "$work/3-hover.png"

xdotool key Escape
before=$(part 1110 95 330 760)
click 489 562
wait_until 60 changed_from "$before" 1110 95 330 760 || fail "Sunnfjord was not opened"
wait_until 60 at_rest
import -window root "$work/4-sunnfjord.png"

xdotool mousemove 560 120
xdotool key l
xdotool key l
wait_until 60 saved 'language = .en.' || fail "the language was not changed"
wait_until 60 at_rest
import -window root "$work/5-english.png"

xdotool key ctrl+e
wait_until 60 changed_from "$(part 0 0 1440 900)" 0 0 1440 900 || true
wait_until 60 at_rest
import -window root "$work/6-export.png"
xdotool key Return
picture=$work/home/distriktskart-2021-2025-JD-KLD.png
wait_until 120 test -s "$picture" || fail "nothing was exported"
size=$(od -An -tu4 --endian=big -j16 -N8 "$picture" | awk '{print $1 "x" $2}')   # the PNG header
[ "$size" = 2480x3508 ] || fail "the picture is $size, not an A4 page at 300 dpi"
wait_until 60 at_rest
import -window root "$work/7-exported.png"

xdotool key Escape
xdotool key Escape
quit
said_nothing
saved 'JD' || fail "the filter was not remembered"
echo "passed; pictures in $work"
