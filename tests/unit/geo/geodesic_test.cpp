#include "geo/geodesic.h"

#include <gtest/gtest.h>

namespace dkart::geo {
namespace {

double degrees(double d, double minutes, double seconds) {
  return d + minutes / 60 + seconds / 3600;
}

TEST(Geodesic, AgreesWithThePublishedTestLine) {
  // Flinders Peak to Buninyong on GRS 80: Geocentric Datum of Australia Technical Manual, chapter 4.
  const LonLat flinders{degrees(144, 25, 29.52440), -degrees(37, 57, 3.72030)};
  const LonLat buninyong{degrees(143, 55, 35.38390), -degrees(37, 39, 10.15610)};
  EXPECT_NEAR(geodesic_distance(flinders, buninyong), 54972.271, 0.001);
}

TEST(Geodesic, MeasuresOsloToTromso) {
  // Computed by Vincenty's inverse formula (1975), which shares nothing with Karney's.
  EXPECT_NEAR(geodesic_distance({10.75, 59.91}, {18.955, 69.649}), 1151376.404, 0.01);
  EXPECT_DOUBLE_EQ(geodesic_distance({18.955, 69.649}, {10.75, 59.91}),
                   geodesic_distance({10.75, 59.91}, {18.955, 69.649}));
  EXPECT_EQ(geodesic_distance({10.75, 59.91}, {10.75, 59.91}), 0);
}

TEST(Geodesic, MeasuresAnOctantOfTheEllipsoid) {
  // An eighth of the surface of GRS 80, from the closed formula for an oblate ellipsoid.
  const std::vector<LonLat> octant = {{0, 0}, {90, 0}, {0, 90}};
  EXPECT_NEAR(geodesic_area(octant) / 63758202714811.4, 1, 1e-12);
}

TEST(Geodesic, AreaIsPositiveInEitherDirection) {
  const std::vector<LonLat> there = {{10, 60}, {11, 60}, {11, 61}, {10, 61}};
  const std::vector<LonLat> back(there.rbegin(), there.rend());
  EXPECT_GT(geodesic_area(there), 6.0e9);
  EXPECT_LT(geodesic_area(there), 6.2e9);
  EXPECT_NEAR(geodesic_area(back), geodesic_area(there), 1);
  EXPECT_EQ(geodesic_area({}), 0);
}

}  // namespace
}  // namespace dkart::geo
