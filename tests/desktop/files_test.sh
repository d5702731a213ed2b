#!/usr/bin/env bash
# The desktop entry, the file type and the icon are valid, say what they say in three languages, agree with each other, and
# are installed where desktops look.
set -euo pipefail
source_root=$1
binary_root=$2
source "$(dirname "$0")/user.sh"
need desktop-file-validate update-mime-database xmllint rsvg-convert cmake xdg-mime mimetype
new_user files
entry=$source_root/desktop/distriktskart.desktop
mime=$source_root/desktop/distriktskart.xml
icon=$source_root/desktop/distriktskart.svg

# Geography is in both Education and Science; that hint is meant.
said=$(desktop-file-validate --no-hints "$entry") || fail "the entry is not valid: $said"
same "remarks on the entry" "" "$said"
text() { sed -n "s/^$1=//p" "$entry"; }
for key in Name GenericName Comment Keywords; do
  for language in nn nb en; do
    [ -n "$(text "$key\[$language\]")" ] || fail "the entry has no $key in $language"
  done
  same "$key without a language" "$(text "$key\[nn\]")" "$(text "$key")"
done

same "command" "$(text TryExec) %f" "$(text Exec)"

xmllint --noout "$mime" || fail "the file type is not XML"
query() { xmllint --xpath "string(//*[local-name()='$1']$2)" "$mime"; }
same "type" "$(text MimeType)" "$(query mime-type /@type);"
same "icon of a file" "$(text Icon)" "$(query icon /@name)"
for language in nn nb en; do
  [ -n "$(query comment "[@*[local-name()='lang']='$language']")" ] || fail "the file type has no comment in $language"
done

rsvg-convert -w 32 -h 32 "$icon" -o "$work/icon.png" || fail "the icon cannot be drawn"

cmake --install "$binary_root" --component desktop --prefix "$work/usr" >/dev/null
share=$work/usr/share
cmp "$entry" "$share/applications/distriktskart.desktop"
cmp "$mime" "$share/mime/packages/distriktskart.xml"
cmp "$icon" "$share/icons/hicolor/scalable/apps/distriktskart.svg"
same "number of installed files" 3 "$(find "$work/usr" -type f | wc -l)"

said=$(XDG_DATA_DIRS=$share update-mime-database "$share/mime" 2>&1) || fail "update-mime-database: $said"
same "remarks on the file type" "" "$said"
echo 'level = "county"' >"$work/kart.dkart"
same "type of an installed program's file" application/x-distriktskart \
  "$(XDG_DATA_DIRS=$share:/usr/share xdg-mime query filetype "$work/kart.dkart")"
echo "passed"
