#!/usr/bin/env bash
# Makes the pictures of README and docs/ anew, with the program itself: sheets from `dkart`, the window on a virtual display.
# Look at each of them before they are committed.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

install_missing "${build_packages[@]}" "${test_packages[@]}"
cmake --preset release >/dev/null
cmake --build --preset release >/dev/null
dkart=build/release/bin/dkart
work=$(mktemp -d)
trap 'stop_all; rm -rf "$work"' EXIT
source tests/window/display.sh

small() { convert "$1" -resize "$2" -strip "$3"; }

$dkart export --size 1920x1080 -o "$work/wide.png" 2>/dev/null >&2
small "$work/wide.png" 960x docs/export-1920x1080.png
$dkart export --page a4 --dpi 300 -o "$work/a4.png" 2>/dev/null >&2
small "$work/a4.png" 620x docs/export-a4.png
$dkart export --page square --period 2021-2025 -o "$work/map.svg" 2>/dev/null >&2
rsvg-convert -w 1240 "$work/map.svg" -o "$work/svg.png"
small "$work/svg.png" 620x docs/export-svg.png
$dkart export --page a4 --landscape --level county --lang en -o "$work/map.pdf" 2>/dev/null >&2
pdftoppm -png -r 150 -singlefile "$work/map.pdf" "$work/pdf"
small "$work/pdf.png" 960x docs/export-pdf.png

$dkart export --difference 2021-2025,2025-2029 --page a4 --dpi 300 -o "$work/difference.png" 2>/dev/null >&2
small "$work/difference.png" 620x docs/skilnad.png

# The window: 2021–2025, one municipality with decisions behind its number.
export HOME=$work/home
mkdir -p "$HOME"
unset XDG_CONFIG_HOME XDG_PICTURES_DIR DISTRIKTSKART_SCALE
program=build/release/bin/distriktskart
start_display
start_program --settings "$work/settings.toml"
wait_until 120 pixel_is 330 400 '#E4EDF3'
wait_until 60 at_rest
xdotool key alt+1
xdotool key ctrl+f
sleep 1
xdotool type --delay 60 sunnfjord
sleep 1
xdotool key Return
sleep 1
xdotool key Home
wait_until 60 at_rest
sleep 1
import -window root "$work/window.png"
convert "$work/window.png" -strip docs/window.png

picture() {
  wait_until 60 at_rest
  sleep 1
  import -window root "$work/$1.png"
  convert "$work/$1.png" -strip "docs/$1.png"
}
# Two periods side by side.
xdotool key Escape alt+0 d
picture samanlikning
# Jobs against population change, a dot pointed at.
xdotool key d ctrl+2
sleep 1
xdotool key Tab Tab Return
sleep 1
xdotool mousemove 1198 217
picture folketal
# Three rows of the ranking, seen everywhere.
xdotool mousemove 1170 120 click 1
sleep 1
xdotool mousemove 1145 310 click 1
sleep 1
xdotool keydown Control_L
for y in 335 360; do xdotool mousemove 1145 $y click 1; sleep 1; done
xdotool keyup Control_L
xdotool key Home ctrl+1
xdotool mousemove 1425 218 click 1
xdotool mousemove 400 400
picture utval
# Coverage with its gaps; a centre supposed in the valley where most people are outside.
xdotool key ctrl+shift+a Home a ctrl+2
picture dekning
xdotool key h
sleep 1
xdotool mousemove 545 640 click 1
sleep 1
xdotool mousemove 400 400
picture kva-om
# A series from the export dialog.
xdotool key a ctrl+e
sleep 2
xdotool mousemove 384 164 click 1
sleep 4
# A folder that says nothing of this machine.
xdotool mousemove 600 657 click 1 key ctrl+a
xdotool type --delay 60 /home/kari/Bilete
xdotool mousemove 1300 400
picture eksport

$dkart export --coverage people-outside --page a4 --dpi 300 -o "$work/coverage.png" 2>/dev/null >&2
small "$work/coverage.png" 620x docs/dekning-ark.png
ls -l docs/*.png
