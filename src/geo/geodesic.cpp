#include "geo/geodesic.h"

#include <geodesic.h>

#include <cmath>

#include "geo/earth_point.h"

namespace dkart::geo {

namespace {

geod_geodesic grs80() {
  geod_geodesic ellipsoid;
  geod_init(&ellipsoid, grs80_semi_major_axis, grs80_flattening);
  return ellipsoid;
}

const geod_geodesic& ellipsoid() {
  static const geod_geodesic value = grs80();
  return value;
}

}  // namespace

double geodesic_distance(LonLat a, LonLat b) {
  double metres = 0;
  geod_inverse(&ellipsoid(), a.lat, a.lon, b.lat, b.lon, &metres, nullptr, nullptr);
  return metres;
}

std::vector<LonLat> geodesic_circle(LonLat center, double metres, std::size_t count) {
  std::vector<LonLat> circle(count);
  for (std::size_t i = 0; i < count; ++i) {
    const double azimuth = 360.0 * static_cast<double>(i) / static_cast<double>(count);
    geod_direct(&ellipsoid(), center.lat, center.lon, azimuth, metres, &circle[i].lat, &circle[i].lon,
                nullptr);
  }
  return circle;
}

double geodesic_area(const std::vector<LonLat>& ring) {
  geod_polygon polygon;
  geod_polygon_init(&polygon, 0);
  for (const LonLat& p : ring) geod_polygon_addpoint(&ellipsoid(), &polygon, p.lat, p.lon);
  double square_metres = 0;
  geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &square_metres, nullptr);
  return std::abs(square_metres);
}

}  // namespace dkart::geo
