# Sourced by the window tests: a virtual display, waiting, looking. Needs `work`, a folder for what the test makes.

need() {
  for tool in Xvfb xdotool import; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: scripts/test.sh installs it" >&2; exit 1; }
  done
}

fail() {
  echo "FAILED: $*" >&2
  [ -z "${DISPLAY:-}" ] || import -window root "$work/failed.png" 2>/dev/null || true
  [ ! -s "$work/stderr.txt" ] || sed 's/^/  stderr: /' "$work/stderr.txt" >&2
  exit 1
}

# wait_until <seconds> <command...>
wait_until() {
  local end=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.3
  done
}

start_display() {
  mkfifo "$work/display.pipe.$$"
  exec 7<>"$work/display.pipe.$$"
  Xvfb -displayfd 7 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
  display_pid=$!
  read -r -t 30 number <&7 || { echo "Xvfb does not start" >&2; exit 1; }
  rm -f "$work/display.pipe.$$"
  export DISPLAY=":$number"
}

stop_all() {
  [ -z "${program_pid:-}" ] || kill "$program_pid" 2>/dev/null || true
  [ -z "${display_pid:-}" ] || kill "$display_pid" 2>/dev/null || true
}

window_there() { xdotool search --name Distriktskart >"$work/window.txt" 2>/dev/null; }

# start_program <arguments...>: runs $program and puts its window in the corner.
start_program() {
  "$program" "$@" >"$work/stdout.txt" 2>"$work/stderr.txt" &
  program_pid=$!
  wait_until 60 window_there || fail "no window"
  xdotool windowmove "$(head -1 "$work/window.txt")" 0 0
}

# A user of one's own with a display: an empty home and no settings. Needs `source_root` as well; sets `settings`.
begin_visit() {
  rm -rf "$work"
  mkdir -p "$work/home"
  need
  trap stop_all EXIT
  export HOME=$work/home MESA_GL_VERSION_OVERRIDE=3.3
  unset XDG_CONFIG_HOME XDG_PICTURES_DIR DISTRIKTSKART_SCALE
  settings=$work/settings.toml
  start_display
}
start_with_facts() {
  start_program --data "$source_root/data" --maps "$source_root/maps/norge.gpkg" --settings "$settings"
}
# Ctrl+Q ends the program, with 0.
quit() {
  local code=0
  xdotool key ctrl+q
  wait "$program_pid" || code=$?
  program_pid=
  [ "$code" = 0 ] || fail "ended with $code"
}
said_nothing() { [ ! -s "$work/stderr.txt" ] || fail "something was written to stderr"; }
# saved <pattern>: it stands in the settings file
saved() { [ -f "$settings" ] && grep -q "$1" "$settings"; }

# pixel <x> <y>: "#RRGGBB"
pixel() {
  import -window root -crop "1x1+$1+$2" -depth 8 txt:- 2>/dev/null | grep -o '#[0-9A-F]\{6\}' | head -1
}
pixel_is() { [ "$(pixel "$1" "$2")" = "$3" ]; }

# part <x> <y> <width> <height>: a sum over what is seen there
part() { import -window root -crop "$3x$4+$1+$2" +repage -depth 8 rgb:- | cksum; }
# What changed has come to rest when two looks half a second apart are the same.
at_rest() { [ "$(part 0 0 1440 900)" = "$(sleep 0.5; part 0 0 1440 900)" ]; }
# changed_from <sum> <x> <y> <width> <height>
changed_from() { [ "$(part "$2" "$3" "$4" "$5")" != "$1" ]; }

click() { xdotool mousemove "$1" "$2" click 1; }
