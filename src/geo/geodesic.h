// Lengths, circles and areas on the ellipsoid (GRS 80), never from map coordinates. Karney 2013 through PROJ.
#pragma once

#include <cstddef>
#include <vector>

#include "geo/points.h"

namespace dkart::geo {

/// Metres along the geodesic.
double geodesic_distance(LonLat a, LonLat b);
/// `count` points, all `metres` along a geodesic from `center`, clockwise from north; the first is not repeated.
std::vector<LonLat> geodesic_circle(LonLat center, double metres, std::size_t count);
/// Square metres, positive whatever the direction of the ring.
double geodesic_area(const std::vector<LonLat>& ring);

}  // namespace dkart::geo
