// What lies within a distance of places, as areas on the map and as the lines where they end.
#pragma once

#include <span>
#include <vector>

#include "geo/area_finder.h"
#include "geo/points.h"
#include "geo/polygons.h"

namespace dkart::geo {

/// Geodesic circles of `metres` around `centres`, in map metres: polygons of 240 corners that lie on them (Karney 2013),
/// which at 100 km are inside by 9 m at most. Empty rings without PROJ.
std::vector<Ring> reach_circles(std::span<const LonLat> centres, double metres);
/// Circles dissolved into one another; nothing of none.
MultiPolygon dissolved(std::span<const Ring> circles);

/// The edges of `area` where they lie in one of the finder's areas, cut at the coast to within 10 m; islets between two
/// looks, which are 400 m apart, are missed. A closed line ends with its first point.
std::vector<Polyline> edges_on_land(const MultiPolygon& area, const AreaFinder& land);

}  // namespace dkart::geo
