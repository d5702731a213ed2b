// Places as points in space, so that a straight line through the earth can bound a distance along its surface.
#pragma once

#include "geo/points.h"

namespace dkart::geo {

/// The ellipsoid GRS 80 (Moritz: Geodetic Reference System 1980); WGS 84 differs from it by a tenth of a millimetre.
inline constexpr double grs80_semi_major_axis = 6378137.0;
inline constexpr double grs80_flattening = 1 / 298.257222101;

/// Metres from the centre of the earth: x towards 0 degrees east on the equator, z towards the north pole.
struct EarthPoint {
  double x = 0, y = 0, z = 0;
};

/// On the ellipsoid, without height.
EarthPoint earth_point(LonLat p);

/// Square metres: the square of the straight line between two points (the chord).
inline double squared_chord(const EarthPoint& a, const EarthPoint& b) {
  const double x = a.x - b.x, y = a.y - b.y, z = a.z - b.z;
  return x * x + y * y + z * z;
}

/// No distance along the surface is shorter than the chord. This is how much longer it can be at most: metres along
/// the surface for a chord in metres up to 2000 km. A geodesic is no longer than the plane section through both points,
/// whose curvature is below 1 / 6000 km everywhere on the ellipsoid over such lengths, and a plane convex curve of
/// bounded curvature is no longer than the circle's arc over the same chord (Schur's comparison theorem).
double longest_geodesic(double chord);

}  // namespace dkart::geo
