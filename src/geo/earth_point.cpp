#include "geo/earth_point.h"

#include <cmath>
#include <numbers>

namespace dkart::geo {

EarthPoint earth_point(LonLat p) {
  constexpr double degree = std::numbers::pi / 180;
  constexpr double eccentricity_squared = grs80_flattening * (2 - grs80_flattening);
  const double sine = std::sin(p.lat * degree), cosine = std::cos(p.lat * degree);
  const double normal = grs80_semi_major_axis / std::sqrt(1 - eccentricity_squared * sine * sine);
  return {normal * cosine * std::cos(p.lon * degree), normal * cosine * std::sin(p.lon * degree),
          normal * (1 - eccentricity_squared) * sine};
}

double longest_geodesic(double chord) {
  constexpr double radius = 6'000'000;
  return 2 * radius * std::asin(chord / (2 * radius));
}

}  // namespace dkart::geo
