#!/usr/bin/env bash
# Makes docs/galleri.md and its pictures anew: every ready recipe on every page. Look at each of them before they are
# committed: nothing overlaps, nothing is cut, nothing is misaligned.
# DKART names another program than the one that is built here.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/packages.sh

if [ -z "${DKART:-}" ]; then
  install_missing "${build_packages[@]}" "${test_packages[@]}"
  cmake --preset release >/dev/null
  cmake --build --preset release >/dev/null
fi
dkart=${DKART:-build/release/bin/dkart}
pictures=docs/galleri
page=docs/galleri.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$pictures"
mkdir -p "$pictures"

declare -A options=(
  [a4]="--page a4 --dpi 150" [a4-liggjande]="--page a4 --landscape --dpi 150"
  [a3]="--page a3 --dpi 110" [a3-liggjande]="--page a3 --landscape --dpi 110"
  [16x9]="--page 16x9" [square]="--page square" [link-card]="--page link-card" [story]="--page story"
)
kinds=(a4 a4-liggjande a3 a3-liggjande 16x9 square link-card story)

{
  echo "# Galleri"
  echo
  echo "Kvar ferdig oppskrift i \`maps/oppskrifter\` på kvar side som programmet kjenner. Bileta er laga av"
  echo "\`scripts/make-gallery.sh\` og forminska; arka sjølve er i full storleik."
} >"$page"
for recipe in maps/oppskrifter/*.toml; do
  name=$(basename "$recipe" .toml)
  {
    echo
    echo "## $name"
    echo
    sed -n '1s/^# //p' "$recipe"
    echo
  } >>"$page"
  for kind in "${kinds[@]}"; do
    # shellcheck disable=SC2086
    "$dkart" export "$recipe" ${options[$kind]} -o "$work/$name-$kind.png" 2>/dev/null >&2
    convert "$work/$name-$kind.png" -resize 400x400 -strip -colors 96 "$pictures/$name-$kind.png"
    echo "![$kind](galleri/$name-$kind.png)" >>"$page"
  done
done
