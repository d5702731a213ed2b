#include "scene/land_mask.h"

#include <gtest/gtest.h>

namespace dkart::scene {
namespace {

constexpr double km = 1000;

geo::MultiPolygon square(double x, double y, double side) {
  return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}, {}}};
}

class LandMaskTest : public testing::Test {
 protected:
  // Two neighbours of 100 km; a point is a kilometre, and the map's upper left corner the page's.
  const geo::Topology areas = geo::Topology::build({square(0, 0, 100 * km), square(100 * km, 0, 100 * km)});
  const Camera camera{{100 * km, 50 * km}, km, {0, 0, 200, 100}};
  static bool first(geo::AreaId id) { return id == 0; }
  static bool all(geo::AreaId) { return true; }
};

TEST_F(LandMaskTest, TellsHowMuchOfARectangleLiesOnLand) {
  const LandMask land(areas, all);
  EXPECT_NEAR(land.covered({20, 20, 50, 40}, camera), 50 * 40, 200);
  EXPECT_EQ(land.covered({20, -60, 50, 40}, camera), 0);
  EXPECT_EQ(land.covered({-80, 20, 50, 40}, camera), 0);
  // Half of it hangs over the southern coast.
  EXPECT_NEAR(land.covered({20, 80, 50, 40}, camera), 50 * 20, 200);
}

TEST_F(LandMaskTest, OnlyTheAreasAskedForAreLand) {
  const LandMask land(areas, first);
  EXPECT_NEAR(land.covered({20, 20, 50, 40}, camera), 50 * 40, 200);
  EXPECT_EQ(land.covered({120, 20, 50, 40}, camera), 0);
}

TEST_F(LandMaskTest, OtherExtentsAreKeptFreeAsWell) {
  const geo::Extent inset{140 * km, 40 * km, 160 * km, 60 * km};
  const LandMask land(areas, first, {&inset, 1});
  EXPECT_GT(land.covered({145, 45, 5, 5}, camera), 0);
  EXPECT_EQ(land.covered({170, 45, 5, 5}, camera), 0);
}

TEST_F(LandMaskTest, WithoutAreasThereIsNoLand) {
  EXPECT_EQ(LandMask(geo::Topology(), all).covered({0, 0, 200, 100}, camera), 0);
}

}  // namespace
}  // namespace dkart::scene
