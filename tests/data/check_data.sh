#!/usr/bin/env bash
# Asserts that the facts in data/ and maps/norge.gpkg are whole: headers, row counts, references between tables, sums
# with a known answer, and the map's layers, credit and shared vertices.
#
#   tests/data/check_data.sh [REPOSITORY]     defaults to the repository this file lies in
#
# Needs bash, coreutils and awk. The map is looked into when ogrinfo and ogr2ogr are there; with
# DKART_REQUIRE_GDAL=1 their absence is a failure. Every finding is printed; exit code 1 if there was one.
# shellcheck disable=SC2016  # the $ in single quotes are awk's
set -uo pipefail
export LC_ALL=C

root=${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)}
data=$root/data
gpkg=$root/maps/norge.gpkg
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0
checks=0

# same WHAT EXPECTED FOUND
same() {
  checks=$((checks + 1))
  if [ "$2" != "$3" ]; then
    failures=$((failures + 1))
    printf 'check_data: %s: expected %s, found %s\n' "$1" "'$2'" "'$3'" >&2
  fi
}

# Rewrites a CSV file so that its columns are split by the unit separator (no quotes left), for awk.
# A row whose column count differs from the header's, or an unfinished quote, is a failure.
split_table() {
  awk -v file="$1" '
    { row++; out = ""; quoted = 0; fields = 1; n = length($0)
      for (i = 1; i <= n; i++) {
        c = substr($0, i, 1)
        if (c == "\"") { if (quoted && substr($0, i + 1, 1) == "\"") { out = out c; i++ } else quoted = !quoted }
        else if (c == "," && !quoted) { out = out "\037"; fields++ }
        else out = out c
      }
      if (row == 1) expected = fields
      if (quoted || fields != expected) { printf "row %d has %d columns, the header %d\n", row, fields, expected > "/dev/stderr"; bad = 1 }
      print out
    }
    END { exit bad }' "$data/$1.csv" >"$scratch/$1"
}

# table NAME ROWS HEADER
table() {
  if [ ! -r "$data/$1.csv" ]; then same "data/$1.csv" "a readable file" "none"; : >"$scratch/$1"; return; fi
  same "$1.csv header" "$3" "$(head -n 1 "$data/$1.csv")"
  same "$1.csv rows" "$2" "$(($(wc -l <"$data/$1.csv") - 1))"
  same "$1.csv carriage returns" 0 "$(grep -c $'\r' "$data/$1.csv")"
  same "$1.csv valid UTF-8" yes "$(iconv -f UTF-8 -t UTF-8 "$data/$1.csv" >/dev/null 2>&1 && echo yes || echo no)"
  same "$1.csv same column count in every row" yes "$(split_table "$1" && echo yes || echo no)"
}

# over NAME PROGRAM [awk options]: runs awk over a split table; c["column"] is a column's number.
over() {
  local name=$1 program=$2; shift 2
  awk -F '\037' "$@" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }'" $program" "$scratch/$name"
}

# refers TABLE COLUMN TARGET TARGET_COLUMN: every filled value exists in the other table.
refers() {
  over "$1" '{ if ($c[k] != "") print $c[k] }' -v k="$2" | sort -u >"$scratch/used"
  over "$3" '{ print $c[k] }' -v k="$4" | sort -u >"$scratch/known"
  same "$1.csv $2 unknown in $3.csv" "" "$(comm -23 "$scratch/used" "$scratch/known" | tr '\n' ' ' | sed 's/ $//')"
}

# unique TABLE COLUMN
unique() { same "$1.csv $2 repeated" "" "$(over "$1" '{ print $c[k] }' -v k="$2" | sort | uniq -d | tr '\n' ' ')"; }

# ---------------------------------------------------------------- headers and row counts
table municipalities 357 number,name,name_sami_kven,county_number,county_name,population,population_year,area_km2,area_source,admin_centre,centrality_class,centrality_index,centrality_year,district_zone,sami_admin_area,longitude,latitude
table municipality_codes 850 old_number,number,first_year,last_year,split
table population 15708 number,year,age,population,apportioned
table state_jobs 39 id,period,decision_date,department,agency,place,municipality_name,municipality_number,jobs,kind,moved_from,note,source_title,source_url,source_date,jobs_min,jobs_max,jobs_qualifier,unit,guidelines,same_unit_as
table police_service_points 19 place,municipality_name,municipality_number,announced,remark,source_title,source_url
table study_centres 42 id,name,place,municipality_name,municipality_number,county,longitude,latitude,coordinate_source,host,status,first_seen_year,website,source_title,source_url,source_date
table study_centre_grants 26 centre_id,year,amount_nok,granted_by,source_url
table campuses 96 id,institution,campus_place,municipality_name,municipality_number,longitude,latitude,coordinate_source,kind,source_title,source_url
table populated_places 540 geonames_id,name,feature_code,population,longitude,latitude
table oslo_areas 4 id,name_nn,name_nb,name_en,valid_date,numbers,source
table periods 2 id,name_nn,name_nb,name_en,from,to,source
table ministries 20 code,name_nn,name_nb,name_en,short_nn,short_nb,short_en
table svalbard_places 1 geonames_id,name,longitude,latitude,source
table control_totals 14 id,what_nn,what_nb,what_en,figure_min,figure_max,unit,as_of,counts,from,kinds,guidelines,source

# ---------------------------------------------------------------- known answers
same "counties" 15 "$(over municipalities '{ if (!seen[$c["county_number"]]++) n++ } END { print n + 0 }')"
same "municipality numbers of four digits" 357 "$(over municipalities '$c["number"] ~ /^[0-9][0-9][0-9][0-9]$/ { n++ } END { print n + 0 }')"
same "population 2026 (municipalities.csv)" 5627400 "$(over municipalities '{ s += $c["population"] } END { printf "%d", s }')"
same "population 2026 (population.csv)" 5627400 "$(over population '$c["year"] == 2026 && $c["age"] == "all" { s += $c["population"] } END { printf "%d", s }')"
same "rows of halved figures (Ålesund and Haram before 2024)" 64 "$(over population '$c["apportioned"] == "yes" && $c["year"] < 2024 && ($c["number"] == 1508 || $c["number"] == 1580) { n++ } $c["apportioned"] == "yes" && $c["year"] >= 2024 { n += 1000 } END { print n + 0 }')"
same "ages that do not add up to all" 0 "$(over population '{ k = $c["number"] " " $c["year"]; d[k] += ($c["age"] == "all" ? -1 : 1) * $c["population"] } END { for (k in d) if (d[k]) n++; print n + 0 }')"
same "decisions with a figure" 18 "$(over state_jobs '$c["jobs"] != "" { n++ } END { print n + 0 }')"
same "decisions in 2021-2025" 38 "$(over state_jobs '$c["period"] == "2021-2025" { n++ } END { print n + 0 }')"
same "decisions with jobs other than jobs_min" 0 "$(over state_jobs '$c["jobs"] != $c["jobs_min"] { n++ } END { print n + 0 }')"
same "study-centre organisations" 23 "$(over study_centres '$c["id"] ~ /^sc-[0-9]+$/ { n++ } END { print n + 0 }')"
same "active study-centre rows" 35 "$(over study_centres '$c["status"] == "active" { n++ } END { print n + 0 }')"
same "grants of the study-centre scheme" 12 "$(over study_centre_grants 'index($c["granted_by"], "HK-dir") == 1 { n++ } END { print n + 0 }')"
same "vocational colleges (fagskule)" 17 "$(over campuses '$c["kind"] == "fagskule" { n++ } END { print n + 0 }')"
same "municipality numbers in use (municipality_codes.csv)" 357 "$(over municipality_codes '$c["last_year"] == "" { n++ } END { print n + 0 }')"
same "administrative centres without a point" "1532 1547 1578 3440 4222" "$(over municipalities '$c["longitude"] == "" { printf "%s%s", sep, $c["number"]; sep = " " }')"

# Points lie in Norway: catches swapped columns.
for name in municipalities study_centres campuses populated_places; do
  same "$name.csv points outside Norway" 0 "$(over "$name" '$c["longitude"] != "" && ($c["longitude"] < 4 || $c["longitude"] > 32 || $c["latitude"] < 57 || $c["latitude"] > 72) { n++ } END { print n + 0 }')"
done

# ---------------------------------------------------------------- references between tables
for name in state_jobs police_service_points study_centres campuses; do
  refers "$name" municipality_number municipalities number
done
refers population number municipalities number
refers municipality_codes number municipalities number
refers study_centre_grants centre_id study_centres id
refers state_jobs period periods id
refers state_jobs same_unit_as state_jobs id
over oslo_areas '{ n = split($c["numbers"], m, ";"); for (i = 1; i <= n; i++) print m[i] }' | sort -u >"$scratch/used"
over municipalities '{ print $c["number"] }' | sort -u >"$scratch/known"
same "oslo_areas.csv numbers unknown in municipalities.csv" "" "$(comm -23 "$scratch/used" "$scratch/known" | tr '\n' ' ')"
over state_jobs '$c["department"] != "" { d = $c["department"]; sub(/^.*\(/, "", d); sub(/\).*$/, "", d); print d }' | sort -u >"$scratch/used"
over ministries '{ print $c["code"] }' | sort -u >"$scratch/known"
same "state_jobs.csv department codes unknown in ministries.csv" "" "$(comm -23 "$scratch/used" "$scratch/known" | tr '\n' ' ')"
unique municipalities number; unique state_jobs id; unique study_centres id; unique campuses id
unique oslo_areas id; unique periods id; unique ministries code; unique control_totals id; unique populated_places geonames_id

# ---------------------------------------------------------------- the map
if command -v ogrinfo >/dev/null && command -v ogr2ogr >/dev/null; then
  export GDAL_PAM_ENABLED=NO OGR_WKT_PRECISION=17
  ogrinfo -ro -so -al "$gpkg" >"$scratch/summary" 2>&1
  same "norge.gpkg layers" "municipalities counties land borders svalbard places" \
    "$(sed -n 's/^Layer name: //p' "$scratch/summary" | tr '\n' ' ' | sed 's/ $//')"
  same "norge.gpkg feature counts" "357 15 1 10 1 540" \
    "$(sed -n 's/^Feature Count: //p' "$scratch/summary" | tr '\n' ' ' | sed 's/ $//')"
  same "norge.gpkg layers in EPSG:25833" 6 "$(grep -c '^    ID\["EPSG",25833\]\]' "$scratch/summary")"
  same "norge.gpkg geometry types" "Multi Polygon,Multi Polygon,Multi Polygon,Multi Line String,Multi Polygon,Point" \
    "$(sed -n 's/^Geometry: //p' "$scratch/summary" | paste -sd,)"
  for item in "TITLE=Distriktskart: grunnkart over Noreg" \
              "ATTRIBUTION=Grunnkart: Kartverket (CC BY 4.0), © OpenStreetMap-bidragsytarar" \
              LICENSE=ODbL-1.0 BOUNDARY_YEAR=2024 DATA_YEAR=2026; do
    same "norge.gpkg metadata" "$item" "$(grep -m 1 -o "^  ${item%%=*}=.*" "$scratch/summary" | sed 's/^  //')"
  done

  # Numbers, names and order of the areas, against municipalities.csv.
  ogr2ogr -f CSV "$scratch/areas.csv" "$gpkg" municipalities 2>/dev/null
  over municipalities '{ print $c["number"] "," $c["name"] "," $c["name_sami_kven"] "," $c["county_number"] }' >"$scratch/expected"
  same "norge.gpkg municipalities agree with municipalities.csv, in its order" yes \
    "$(tail -n +2 "$scratch/areas.csv" | tr -d '"\r' | cmp -s - "$scratch/expected" && echo yes || echo no)"
  ogr2ogr -f CSV "$scratch/places.csv" "$gpkg" places 2>/dev/null
  same "norge.gpkg places, first" "3143244,Oslo,PPLC,580000" "$(sed -n 2p "$scratch/places.csv" | tr -d '"\r')"

  # Vertices as text with 17 digits, which tells every double apart: neighbours and layers meet exactly.
  vertices() {
    ogr2ogr -f CSV /vsistdout/ "$gpkg" -lco GEOMETRY=AS_WKT -sql "SELECT geom FROM $1" 2>/dev/null |
      tr -c '0-9. \n-' '\n' | grep -E '^ *-?[0-9.]+ -?[0-9.]+$' | sed 's/^ *//' | sort -u
  }
  for name in municipalities counties land; do vertices "$name" >"$scratch/$name.xy"; done
  same "different vertices of municipalities" 96901 "$(wc -l <"$scratch/municipalities.xy")"
  same "county vertices that no municipality has" 0 "$(comm -23 "$scratch/counties.xy" "$scratch/municipalities.xy" | wc -l)"
  same "vertices that land shares with municipalities" 347 "$(comm -12 "$scratch/land.xy" "$scratch/municipalities.xy" | wc -l)"
elif [ "${DKART_REQUIRE_GDAL:-0}" = 1 ]; then
  same "ogrinfo and ogr2ogr" "installed" "missing"
else
  printf 'check_data: ogrinfo or ogr2ogr is missing; maps/norge.gpkg was not looked into\n'
fi

if [ "$failures" -gt 0 ]; then
  printf 'check_data: %d of %d checks failed\n' "$failures" "$checks" >&2
  exit 1
fi
printf 'check_data: %d checks passed\n' "$checks"
