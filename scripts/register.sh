#!/usr/bin/env bash
# Tells this user's desktop about the program that scripts/run.sh has built: menu entry, icon, and that files ending in
# .dkart open in it. With --remove, takes that away again.
set -euo pipefail
cd "$(dirname "$0")/.."

program=$PWD/build/release/bin/distriktskart
type=application/x-distriktskart
data=${XDG_DATA_HOME:-$HOME/.local/share}
defaults=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list
entry=$data/applications/distriktskart.desktop
mime=$data/mime/packages/distriktskart.xml
icon=$data/icons/hicolor/scalable/apps/distriktskart.svg

# The value of a key of type string, and a word of Exec, as the Desktop Entry Specification writes them. Quotes stand only
# where they must: the xdg-open of Debian 12 does not understand them.
as_string() { printf '%s' "${1//\\/\\\\}"; }
as_word() {
  local word=$1 character
  if [[ $word == *[[:space:]\"\'\\\>\<~\|\&\;\$\*\?#\(\)\`]* ]]; then
    for character in \\ \" \` \$; do word=${word//"$character"/\\"$character"}; done
    word="\"$word\""
  fi
  as_string "$word"
}

write_entry() {
  local line
  while IFS= read -r line; do
    case $line in
      TryExec=*) line="TryExec=$(as_string "$program")" ;;
      Exec=*) line="Exec=$(as_word "$program") %f" ;;
    esac
    printf '%s\n' "$line"
  done <desktop/distriktskart.desktop
}

update_caches() {
  if command -v update-mime-database >/dev/null; then
    [ ! -d "$data/mime/packages" ] || update-mime-database "$data/mime"
  elif [ -f "$mime" ]; then
    echo "update-mime-database is missing (Debian package shared-mime-info), so the ending .dkart is not known yet." >&2
  fi
  # Without this cache desktops read the entries themselves.
  if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
    update-desktop-database "$data/applications"
  fi
  # A folder newer than its icon cache makes desktops look for icons that the cache does not have.
  [ ! -d "$data/icons/hicolor" ] || touch "$data/icons/hicolor"
}

forget_default() {
  [ -f "$defaults" ] && grep -q "^$type=" "$defaults" || return 0
  sed -E -i --follow-symlinks "\|^$type=|{s/([=;])distriktskart\.desktop(;|$)/\1/; /=$/d}" "$defaults"
  grep -qvE '^(\[.*\])?$' "$defaults" || rm "$defaults"
}

holds() { [ -n "$(find "$1" -name "$2" -print -quit 2>/dev/null)" ]; }

# What update-mime-database and update-desktop-database have made of our files only.
remove_empty_caches() {
  local part
  if [ -d "$data/mime" ] && ! holds "$data/mime/packages" '*.xml'; then
    for part in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version; do
      rm -f "$data/mime/$part"
    done
  fi
  holds "$data/applications" '*.desktop' || rm -f "$data/applications/mimeinfo.cache"
  for part in applications mime/application mime/packages icons/hicolor/scalable/apps; do
    [ ! -d "$data/$part" ] || (cd "$data" && rmdir -p --ignore-fail-on-non-empty "$part")
  done
}

case "${1:-}" in
  --remove)
    rm -f "$entry" "$mime" "$icon"
    forget_default
    update_caches
    remove_empty_caches
    echo "The desktop no longer knows Distriktskart. The program itself is where it was."
    exit
    ;;
  "") ;;
  *)
    echo "Usage: scripts/register.sh [--remove]" >&2
    exit 2
    ;;
esac

if [ ! -x "$program" ]; then
  echo "The program is not built yet. scripts/run.sh builds it; then run scripts/register.sh again." >&2
  exit 1
fi
if [[ $program == *[=%[:cntrl:]]* ]]; then
  echo "A desktop cannot start a program whose path has = or % or a line break in it: $program" >&2
  echo "Move the project to another folder, build it there and run scripts/register.sh again." >&2
  exit 1
fi
if ! command -v xdg-mime >/dev/null; then
  echo "xdg-mime is missing (Debian package xdg-utils). scripts/run.sh installs it." >&2
  exit 1
fi

mkdir -p "${entry%/*}" "${mime%/*}" "${icon%/*}"
write_entry >"$entry"
cp desktop/distriktskart.xml "$mime"
cp desktop/distriktskart.svg "$icon"
update_caches
xdg-mime default distriktskart.desktop "$type"
echo "Distriktskart is in the desktop's menu, and files ending in .dkart open in it."
echo "The desktop starts $program; scripts/register.sh --remove takes this away again."
