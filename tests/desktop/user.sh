# Sourced by the desktop tests: a user of one's own, with an empty home and no desktop session.

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: scripts/test.sh installs it" >&2; exit 1; }
  done
}

# same <what> <expected> <found>
same() { [ "$2" = "$3" ] || fail "$1: expected '$2', found '$3'"; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 TMPDIR=$work

# new_user <name>
new_user() {
  export HOME=$work/$1 XDG_DATA_HOME=$work/$1/data XDG_CONFIG_HOME=$work/$1/config XDG_CACHE_HOME=$work/$1/cache
  export XDG_RUNTIME_DIR=$work/$1/run
  mkdir -p "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
  mkdir -m 700 "$XDG_RUNTIME_DIR"
  unset XDG_DATA_DIRS XDG_CONFIG_DIRS XDG_MENU_PREFIX BROWSER DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY
  export XDG_CURRENT_DESKTOP=X-Generic
}
