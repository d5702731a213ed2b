#!/usr/bin/env bash
# After scripts/register.sh a desktop opens a .dkart file in the built program, also where folder and file have unusual
# names; --remove leaves the user's folders as they were. A stand-in that notes its arguments plays the program.
set -euo pipefail
source_root=$1
source "$(dirname "$0")/user.sh"
need desktop-file-validate update-desktop-database update-mime-database xdg-mime xdg-open mimetype gio

type=application/x-distriktskart
export STARTED=$work/started

# project <folder>: a copy of the project with what registering needs, without the program
project() {
  mkdir -p "$1/scripts"
  cp "$source_root/scripts/register.sh" "$1/scripts"
  cp -r "$source_root/desktop" "$1"
}
# build <folder>
build() {
  mkdir -p "$1/build/release/bin"
  cat >"$1/build/release/bin/distriktskart" <<'END'
#!/bin/sh
printf '%s\n' "$0" "$@" >"$STARTED.unfinished"
mv "$STARTED.unfinished" "$STARTED"
END
  chmod +x "$1/build/release/bin/distriktskart"
}

# Every folder, and every file with its contents.
contents() {
  (cd "$HOME" && find . -path ./run -prune -o -path ./cache -prune -o -type d -print -o -print -exec md5sum {} \;) | sort
}

# opens <folder> <file> <command...>: it starts the program of that folder with that file and nothing else
opens() {
  local folder=$1 file=$2 tries=0
  shift 2
  rm -f "$STARTED"
  "$@" "$file" || fail "$* $file ended with $?"
  until [ -f "$STARTED" ]; do   # gio does not wait for what it starts
    tries=$((tries + 1))
    [ $tries -lt 100 ] || fail "$* $file started nothing"
    sleep 0.1
  done
  same "what $* started" "$(printf '%s\n' "$folder/build/release/bin/distriktskart" "$file")" "$(cat "$STARTED")"
}
# xdg-open asks for a display before it looks for a program, and never connects to it.
xdg_open() { DISPLAY=:4711 xdg-open "$@"; }

echo 'level = "county"' >"$work/kart.dkart"
cp "$work/kart.dkart" "$work/kart frå Åsnes å.dkart"

# ---------------------------------------------------------------- not built yet
new_user early
project "$work/plain"
before=$(contents)
code=0
said=$("$work/plain/scripts/register.sh" 2>&1) || code=$?
same "exit code without a program" 1 "$code"
[[ $said == *"not built yet"*scripts/run.sh* ]] || fail "without a program it says: $said"
same "a home without a program" "$before" "$(contents)"
code=0
"$work/plain/scripts/register.sh" --no-such 2>/dev/null || code=$?
same "exit code of an unknown option" 2 "$code"

# ---------------------------------------------------------------- a user who has nothing
build "$work/plain"
new_user empty
before=$(contents)
"$work/plain/scripts/register.sh" >"$work/said" 2>&1 || fail "registering: $(cat "$work/said")"
grep -qF "$work/plain/build/release/bin/distriktskart" "$work/said" || fail "it does not say what is started"
registered=$(contents)
entry=$XDG_DATA_HOME/applications/distriktskart.desktop
said=$(desktop-file-validate --no-hints "$entry") || fail "the entry is not valid: $said"
# Both openers below forgive a missing %f; others do not.
grep -qx "Exec=$work/plain/build/release/bin/distriktskart %f" "$entry" || fail "$(grep ^Exec "$entry")"
grep -qx "TryExec=$work/plain/build/release/bin/distriktskart" "$entry" || fail "$(grep ^TryExec "$entry")"
cmp "$source_root/desktop/distriktskart.svg" "$XDG_DATA_HOME/icons/hicolor/scalable/apps/distriktskart.svg"
same "type of a file" "$type" "$(xdg-mime query filetype "$work/kart.dkart")"
same "type of a file for GNOME" "$type" "$(XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype "$work/kart.dkart")"
same "program of the type" distriktskart.desktop "$(xdg-mime query default "$type")"
for file in "$work/kart.dkart" "$work/kart frå Åsnes å.dkart"; do
  opens "$work/plain" "$file" xdg_open
  opens "$work/plain" "$file" gio open
done
"$work/plain/scripts/register.sh" >/dev/null
same "registered twice" "$registered" "$(contents)"
"$work/plain/scripts/register.sh" --remove >"$work/said" 2>&1 || fail "removing: $(cat "$work/said")"
same "the home after removing" "$before" "$(contents)"
"$work/plain/scripts/register.sh" --remove >/dev/null || fail "removing what is not there ended with $?"
same "the home after removing twice" "$before" "$(contents)"

# ---------------------------------------------------------------- a user who has other programs
# One of them opens the same files; its name sorts first, so only a default that is set goes before it.
new_user settled
mkdir -p "$XDG_DATA_HOME/applications" "$XDG_DATA_HOME/mime/packages" "$XDG_DATA_HOME/icons/hicolor/scalable/apps"
sed '/^Exec\|^TryExec/s/distriktskart/true/' "$source_root/desktop/distriktskart.desktop" \
  >"$XDG_DATA_HOME/applications/another.desktop"
sed 's/dkart/another/g; s/distriktskart/another/g' "$source_root/desktop/distriktskart.xml" \
  >"$XDG_DATA_HOME/mime/packages/another.xml"
cp "$source_root/desktop/distriktskart.svg" "$XDG_DATA_HOME/icons/hicolor/scalable/apps/another.svg"
printf '%s\n' "[Default Applications]" "text/plain=another.desktop" "" "[Added Associations]" \
  "text/plain=another.desktop;distriktskart.desktop;" >"$XDG_CONFIG_HOME/mimeapps.list"
update-mime-database "$XDG_DATA_HOME/mime"
update-desktop-database "$XDG_DATA_HOME/applications"
before=$(contents)
"$work/plain/scripts/register.sh" >/dev/null
same "program of the type" distriktskart.desktop "$(xdg-mime query default "$type")"
# As a file manager notes that both programs open the type.
echo "$type=another.desktop;distriktskart.desktop;" >>"$XDG_CONFIG_HOME/mimeapps.list"
"$work/plain/scripts/register.sh" --remove >/dev/null
grep -qx "$type=another.desktop;" "$XDG_CONFIG_HOME/mimeapps.list" || fail "another program's place was not kept"
sed -i "\|^$type=|d" "$XDG_CONFIG_HOME/mimeapps.list"
same "a settled home after removing" "$before" "$(contents)"

# ---------------------------------------------------------------- folders with unusual names
unusual="$work/a folder, \$HOME's \`å\` & \"b\\c\" (d)"
project "$unusual"
build "$unusual"
new_user unusual
"$unusual/scripts/register.sh" >/dev/null
said=$(desktop-file-validate --no-hints "$XDG_DATA_HOME/applications/distriktskart.desktop") || fail "not valid: $said"
opens "$unusual" "$work/kart frå Åsnes å.dkart" gio open

for folder in "$work/a=b" "$work/100%"; do
  project "$folder"
  build "$folder"
  new_user "refused in ${folder##*/}"
  before=$(contents)
  code=0
  said=$("$folder/scripts/register.sh" 2>&1) || code=$?
  same "exit code in $folder" 1 "$code"
  [[ $said == *"$folder"*"another folder"* ]] || fail "in $folder it says: $said"
  same "a home that was refused" "$before" "$(contents)"
done
echo "passed"
