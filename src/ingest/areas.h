// The map's features joined with the municipalities: one area for each, in their order.
#pragma once

#include <vector>

#include "domain/dataset.h"
#include "geo/polygons.h"
#include "ingest/map_file.h"
#include "ingest/municipality_join.h"

namespace dkart::ingest {

/// Takes the features' areas out of `map`. A municipality without a feature has an empty area. Remarks: those
/// of MunicipalityJoin, except that a number nobody knows is "boundary_unknown" {number, name};
/// "municipality_missing" {number, name} or, of many, "municipalities_missing" {count, numbers}.
std::vector<geo::MultiPolygon> match_areas(MapFile& map, const MunicipalityJoin& join, domain::Dataset& data);

}  // namespace dkart::ingest
