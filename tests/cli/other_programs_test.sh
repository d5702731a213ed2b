#!/usr/bin/env bash
# What other programs make of the sheets: they are valid, their text is text, their fonts are embedded, and an SVG drawn by
# another program looks like our own picture.
set -euo pipefail
dkart=$1
work=$2
fail() {
  echo "$1" >&2
  exit 1
}
for tool in qpdf pdffonts pdftotext pdfinfo xmllint rsvg-convert compare identify; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done
rm -rf "$work"
mkdir -p "$work"
cd "$work"
for name in kart.pdf kart.svg kart.png kart.jpg; do
  "$dkart" export --size 960x720 -o "$name" 2>/dev/null >/dev/null || fail "$name was not made"
done

qpdf --check kart.pdf >qpdf.txt 2>&1 || fail "$(cat qpdf.txt)"
[ "$(pdffonts kart.pdf | awk 'NR > 2' | wc -l)" -gt 0 ] || fail "the PDF has no fonts"
pdffonts kart.pdf | awk 'NR > 2' | grep -qv ' yes yes yes ' && fail "a font is not embedded as a subset with Unicode: $(pdffonts kart.pdf)"
pdftotext -layout kart.pdf - >kart.txt
for words in "Statlege arbeidsplassar" "Andøy" "Kautokeino – Guovdageaidnu" "Kartverket (CC BY 4.0)"; do
  grep -qF "$words" kart.txt || fail "the PDF cannot be searched for $words"
done
pdfinfo kart.pdf | grep -q "^Title: *Statlege arbeidsplassar" || fail "the PDF has no title"

xmllint --noout kart.svg || fail "the SVG is not XML"
letters() { xmllint --xpath "//*[local-name()='text' and contains(., '$1')]" kart.svg 2>/dev/null; }
for words in "Statlege arbeidsplassar" "Andøy" "Kartverket (CC BY 4.0)"; do
  letters "$words" | grep -q . || fail "the SVG has no text with $words"
done
[ "$(xmllint --xpath "count(//*[starts-with(@id, 'municipality-')])" kart.svg)" -ge 357 ] || fail "a municipality has no shape"
for layer in municipalities county-lines coast circles places labels sheet; do
  grep -q "id=\"$layer\" inkscape:groupmode=\"layer\"" kart.svg || fail "the SVG has no layer $layer"
done
grep -q 'id="layer' kart.svg && fail "a layer of the SVG has no name"
doubled=$(grep -o ' id="[^"]*"' kart.svg | sort | uniq -d)
[ -z "$doubled" ] || fail "parts of the SVG share an id: $doubled"

# Both renderers smooth edges in their own way; a lost layer or a shifted text makes far more of a difference.
rsvg-convert -w 960 -h 720 kart.svg -o svg.png
difference=$(compare -metric RMSE kart.png svg.png null: 2>&1 | sed 's/.*(\(.*\))/\1/') || true
awk -v d="$difference" 'BEGIN { exit !(d < 0.06) }' || fail "the SVG differs from the PNG by $difference"

same_size() { [ "$(identify -format '%wx%h' "$1")" = 960x720 ] || fail "$1 has another size"; }
same_size kart.png
same_size kart.jpg
difference=$(compare -metric RMSE kart.png kart.jpg null: 2>&1 | sed 's/.*(\(.*\))/\1/') || true
awk -v d="$difference" 'BEGIN { exit !(d < 0.03) }' || fail "the JPEG differs from the PNG by $difference"

# A series in one file: whole, with a bookmark for each page.
"$dkart" batch --by period --size 480x360 -o bok.pdf 2>/dev/null >/dev/null || fail "the book was not made"
qpdf --check bok.pdf >qpdf.txt 2>&1 || fail "$(cat qpdf.txt)"
[ "$(pdfinfo bok.pdf | awk '$1 == "Pages:" { print $2 }')" = 2 ] || fail "the book has not a page for each period"
bookmarks=$(qpdf --json=2 --json-key=outlines bok.pdf | grep -c '"title"')
[ "$bookmarks" = 2 ] || fail "the book has $bookmarks bookmarks"
if pdffonts bok.pdf | awk 'NR > 2' | grep -qv ' yes yes yes '; then fail "a font of the book is not embedded: $(pdffonts bok.pdf)"; fi
