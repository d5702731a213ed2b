// Points held against the municipality their row names.
#pragma once

#include <string_view>

#include "domain/places.h"
#include "geo/polygons.h"
#include "ingest/table.h"

namespace dkart::ingest {

/// The map's coast is generalised, so a point this near (metres) still belongs: see maps/README.md.
inline constexpr double point_slack = 500;

/// False, with the warning "point_outside" {metres, number, name}, for a point farther than that from a known
/// area.
bool check_point(const geo::MultiPolygon& area, geo::MapPoint point, const domain::Municipality& municipality,
                 const Where& where, Issues& issues);

}  // namespace dkart::ingest
