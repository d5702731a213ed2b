// Municipalities, counties and their people.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "domain/dataset.h"
#include "geo/polygons.h"
#include "geo/projection.h"
#include "ingest/map_file.h"
#include "ingest/municipality_join.h"

namespace dkart::ingest {

/// Where each of Dataset::municipalities stands, for remarks that come later.
struct MunicipalityRows {
  std::string file;
  std::vector<std::uint64_t> rows;
};

/// Fills municipalities (in number order), counties, population_year. Remarks: number_malformed,
/// duplicate_id, county_mismatch {county, number}, cell_empty, number_unreadable, population_years_mixed
/// {used, found}.
MunicipalityRows read_municipalities(const std::filesystem::path& folder, domain::Dataset& data);

/// Without municipalities.csv the map's own numbers and names have to do.
void municipalities_from_map(const MapFile& map, domain::Dataset& data);

/// Fills `population`.
void read_population(const std::filesystem::path& folder, const MunicipalityJoin& join,
                     domain::Dataset& data);

/// Symbol points of municipalities (the administrative centre, or an inner point of the area where there is
/// none or it lies elsewhere) and counties. One area for each municipality. Remark: "point_outside".
void place_symbols(std::span<const geo::MultiPolygon> areas, const MunicipalityRows& rows,
                   const geo::Projection* projection, domain::Dataset& data);

}  // namespace dkart::ingest
