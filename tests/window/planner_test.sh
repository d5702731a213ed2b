#!/usr/bin/env bash
# A planner's task, by keyboard: show the coverage of study centres, see the largest gaps outside the Oslo area, suppose a
# centre in the largest, read what it gains, ask for the three best sites, suppose them, and export the sheet. The numbers
# on the sheets are held against dkart's, asked with the recipe that the window saved.
set -euo pipefail
program=$1
source_root=$2
work=$3/planner
dkart=$(dirname "$program")/dkart
source "$(dirname "$0")/display.sh"
begin_visit

facts=(--data "$source_root/data" --maps "$source_root/maps/norge.gpkg")
# tabs <number>: and the window has come to rest there
tabs() {
  for _ in $(seq "$1"); do xdotool key Tab; done
  wait_until 60 at_rest
}
look() {
  wait_until 120 at_rest || fail "the window never comes to rest"
  import -window root "$work/$1.png"
}
# inside <recipe>: people within 60 km, by the command line
inside() { "$dkart" coverage "$1" --level country --format csv "${facts[@]}" | tail -1 | cut -d, -f5; }
# spaced <number>: with the thin spaces of a text for people
spaced() { printf '%s' "$1" | rev | sed 's/\([0-9]\{3\}\)/\1@/g; s/@$//' | rev | sed $'s/@/\u202f/g'; }
# lacks <pattern>: it does not stand in the settings file
lacks() { ! saved "$1"; }
# sheet_says <view> <words>: they stand on the sheet of the view that the window saved
sheet_says() {
  "$dkart" export "$work/home/$1.dkart" "${facts[@]}" -o "$work/$1.svg" >/dev/null 2>&1 || fail "no sheet of $1"
  grep -qF -- "$2" "$work/$1.svg" || fail "the sheet of $1 does not say: $2"
}
# save_as <name>: the view that is shown, as a file
save_as() {
  xdotool key ctrl+s
  wait_until 60 at_rest
  tabs 2  # the cross, the name
  xdotool type --delay 300 "$1"
  tabs 2
  xdotool key Return
  wait_until 60 test -s "$work/home/$1.dkart" || fail "the view $1 was not saved"
  xdotool key Escape Escape
}

start_with_facts
wait_until 120 pixel_is 330 500 '#E4EDF3' || fail "the map was not shown"
xdotool key a
wait_until 60 saved 'recipe.coverage' || fail "coverage was not shown"
xdotool key ctrl+2
look 1-gaps

# From the tab's first control, the classes of centrality, past the two boxes to the largest gap.
tabs 3
xdotool key Return
look 2-largest-gap
xdotool key ctrl+1
wait_until 60 at_rest
tabs 1
xdotool key Return
wait_until 60 saved 'what-if' || fail "no centre was supposed"
look 3-supposed
xdotool key ctrl+2
look 4-gain
save_as eitt

largest=$("$dkart" coverage --gaps 60 --oslo-area sentralitet1-2024 --format csv "${facts[@]}" | sed -n 2p | cut -d, -f2)
grep -q "name = \"$largest\"" "$work/home/eitt.dkart" || fail "the centre is not in $largest"
xdotool key ctrl+e
wait_until 60 at_rest
xdotool key Return
sheet=$work/home/distriktskart-dekning-60-km.png
wait_until 120 test -s "$sheet" || fail "nothing was exported"
wait_until 60 at_rest
cp "$sheet" "$work/eitt.png"
printf '[coverage]\n' >"$work/today.toml"
today=$(inside "$work/today.toml") one=$(inside "$work/home/eitt.dkart")
[ "$one" -gt "$today" ] || fail "a centre in $largest gains nobody"
sheet_says eitt "+$(spaced $((one - today)))"

# Back to today, and the three best sites.
xdotool key Escape ctrl+z
wait_until 60 lacks 'what-if' || fail "undo did not take the centre away"
xdotool key j
sleep 3
look 5-sites
# From the tab's first control past the gaps and the search to the button below the answer: ten rows and "more", five
# numbers, two aims, the places, the search itself.
xdotool key ctrl+2
wait_until 60 at_rest
tabs 23
xdotool key Return
answer=$("$dkart" site --k 3 --within 60 --exact --json "${facts[@]}")
names=$(grep -o '"name": *"[^"]*"' <<<"$answer" | sed 's/^"name": *"//; s/"$//')
while read -r name; do
  wait_until 60 saved "$name" || fail "$name, one of the three best sites, was not supposed"
done <<<"$names"
look 6-supposed
save_as tre
covered=$(grep -o '"covered_after": *[0-9]*' <<<"$answer" | grep -o '[0-9]*$')
three=$(inside "$work/home/tre.dkart")
[ "$three" = "$covered" ] || fail "the three sites cover $three people, and $covered by dkart site"
rm "$sheet"
xdotool key ctrl+e
wait_until 60 at_rest
look 7-export
xdotool key Return
wait_until 120 test -s "$sheet" || fail "the second sheet was not exported"
wait_until 60 at_rest
cp "$sheet" "$work/tre.png"
sheet_says tre "+$(spaced $((three - today)))"

xdotool key Escape
quit
said_nothing
echo "passed; pictures in $work"
