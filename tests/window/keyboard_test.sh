#!/usr/bin/env bash
# A whole visit without a mouse: start, search by a Sámi name, filter, choose a row of the ranking, open the source of a
# decision behind it, export, undo, redo, quit. What was done is read from the settings file, from what the desktop was asked
# to open, and from the exported file.
set -euo pipefail
program=$1
source_root=$2
work=$3/keyboard
source "$(dirname "$0")/display.sh"
begin_visit

# The desktop's opener writes down what it is asked for.
mkdir -p "$work/bin"
printf '#!/bin/sh\necho "$1" >>"%s/opened.txt"\n' "$work" >"$work/bin/xdg-open"
chmod +x "$work/bin/xdg-open"
export PATH="$work/bin:$PATH"

# scale: the view's metres per point; empty while all of Norway is shown
scale() { sed -n 's/^metres-per-point = //p' "$settings" 2>/dev/null | tail -1; }
scale_is_not() { [ "$(scale)" != "$1" ]; }
scale_is() { [ "$(scale)" = "$1" ]; }
tabs() { for _ in $(seq "$1"); do xdotool key Tab; done; }

start_with_facts
wait_until 120 pixel_is 330 500 '#E4EDF3' || fail "the map was not shown"
wait_until 60 at_rest || fail "the window never comes to rest"

# Letters that the keyboard lacks are lent a key one after the other; a window that is slow to read them misses one, and the
# user writes again.
search_karasjohka() {
  xdotool key ctrl+f
  LC_ALL=C.UTF-8 xdotool type --delay 1200 'Kárášjohka'
  wait_until 60 at_rest
  import -window root "$work/1-search.png"
  xdotool key Return
  wait_until 20 scale_is_not ""
}
search_karasjohka || search_karasjohka || search_karasjohka || fail "Enter did not go to Kárášjohka"
karasjok=$(scale)
wait_until 60 at_rest
import -window root "$work/2-karasjok.png"

xdotool key Escape alt+1
wait_until 60 saved '2021-2025' || fail "the period was not chosen"

# From the tab's first control to the first row: three pages, the grouping, three sets of columns, four headings.
xdotool key ctrl+2
wait_until 60 at_rest
tabs 11
wait_until 60 at_rest
import -window root "$work/3-ranking.png"
xdotool key Return
wait_until 60 scale_is_not "$karasjok" || fail "the row of the ranking did not move the map"
first_row=$(scale)
wait_until 60 at_rest
import -window root "$work/4-first-row.png"

# Details: show on the map, the county, then the sources.
xdotool key ctrl+1
wait_until 60 at_rest
tabs 2
wait_until 60 at_rest
import -window root "$work/5-source.png"
xdotool key Return
wait_until 30 test -s "$work/opened.txt" || fail "no source was opened"
grep -q '^https\?://' "$work/opened.txt" || fail "what was opened is no source: $(cat "$work/opened.txt")"

xdotool key ctrl+e
wait_until 60 at_rest
xdotool key Return
wait_until 120 test -s "$work/home/distriktskart-2021-2025.png" || fail "nothing was exported"
wait_until 60 at_rest
import -window root "$work/6-exported.png"

xdotool key ctrl+z
wait_until 60 scale_is "$karasjok" || fail "undo did not go back to Karasjok"
saved '2021-2025' || fail "undo of the row took the filter as well"
# The filter, the selection that Escape let go, and the search.
xdotool key ctrl+z ctrl+z ctrl+z
wait_until 60 scale_is "" || fail "undo did not go back to all of Norway"
if saved '2021-2025'; then fail "undo did not take the filter away"; fi
wait_until 60 at_rest
import -window root "$work/7-undone.png"
xdotool key ctrl+shift+z ctrl+shift+z ctrl+shift+z ctrl+shift+z
wait_until 60 scale_is "$first_row" || fail "redo did not bring the row back"
saved '2021-2025' || fail "redo did not bring the filter back"

quit
said_nothing
echo "passed; pictures in $work"
