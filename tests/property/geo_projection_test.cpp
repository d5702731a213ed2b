// There and back over Norway and Svalbard.
#include <gtest/gtest.h>

#include <cmath>

#include "geo/geodesic.h"
#include "geo/projection.h"
#include "geo_shapes.h"

namespace dkart::geo {
namespace {

TEST(ProjectionLaws, InverseAfterForwardIsWithinAMillimetre) {
  constexpr auto seed = 20260101U;
  SCOPED_TRACE(seed);
  test::Random random(seed);
  const auto projection = Projection::lon_lat_to_map();
  ASSERT_TRUE(projection.ok());
  for (int i = 0; i < 20'000; ++i) {
    const LonLat p{test::between(random, -2, 45), test::between(random, 55, 81)};
    const auto there = projection->forward(p);
    ASSERT_TRUE(there.has_value()) << p.lon << ' ' << p.lat;
    const auto back = projection->inverse(*there);
    ASSERT_TRUE(back.has_value());
    ASSERT_LT(geodesic_distance(p, *back), 0.001) << p.lon << ' ' << p.lat;
  }
}

TEST(ProjectionLaws, ShortDistancesAreNearlyTrueOverNorway) {
  constexpr auto seed = 20260102U;
  SCOPED_TRACE(seed);
  test::Random random(seed);
  const auto projection = Projection::lon_lat_to_map();
  for (int i = 0; i < 2'000; ++i) {
    LonLat a{test::between(random, 4.5, 31.2), test::between(random, 57.9, 71.2)};
    if (a.lon > 16) a.lat = test::between(random, 66, 71.2);  // farther south lies Sweden, Finland and Russia
    const LonLat b{a.lon + test::between(random, -0.01, 0.01), a.lat + test::between(random, 0.001, 0.01)};
    const auto p = projection->forward(a);
    const auto q = projection->forward(b);
    ASSERT_TRUE(p && q);
    ASSERT_NEAR(std::hypot(p->x - q->x, p->y - q->y) / geodesic_distance(a, b), 1, 0.012);
  }
}

}  // namespace
}  // namespace dkart::geo
