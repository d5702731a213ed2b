#include "scene/page.h"

#include <gtest/gtest.h>

namespace dkart::scene {
namespace {

const Camera camera{{500000, 7000000}, 100, {10, 20, 400, 200}};

TEST(Camera, NorthIsUpAndEastIsRight) {
  const PagePoint center = camera.to_page({500000, 7000000});
  EXPECT_DOUBLE_EQ(center.x, 210);
  EXPECT_DOUBLE_EQ(center.y, 120);
  const PagePoint north_east = camera.to_page({501000, 7002000});
  EXPECT_DOUBLE_EQ(north_east.x, 220);
  EXPECT_DOUBLE_EQ(north_east.y, 100);
}

TEST(Camera, ToMapUndoesToPage) {
  const geo::MapPoint point{512345.678, 6998765.432};
  const geo::MapPoint back = camera.to_map(camera.to_page(point));
  EXPECT_NEAR(back.x, point.x, 1e-6);
  EXPECT_NEAR(back.y, point.y, 1e-6);
}

TEST(Camera, ZoomKeepsThePointUnderThePointer) {
  const PagePoint pointer{50, 180};
  const geo::MapPoint before = camera.to_map(pointer);
  const Camera closer = camera.zoomed(2.5, pointer);
  EXPECT_DOUBLE_EQ(closer.metres_per_point, 40);
  EXPECT_NEAR(closer.to_map(pointer).x, before.x, 1e-6);
  EXPECT_NEAR(closer.to_map(pointer).y, before.y, 1e-6);
}

TEST(Camera, PanMovesTheMapWithTheHand) {
  const geo::MapPoint grabbed = camera.to_map({100, 100});
  const PagePoint after = camera.panned(30, -20).to_page(grabbed);
  EXPECT_NEAR(after.x, 130, 1e-9);
  EXPECT_NEAR(after.y, 80, 1e-9);
}

TEST(Camera, FitShowsAllOfTheExtentInsideTheMargin) {
  geo::Extent extent;
  extent.include(geo::MapPoint{0, 0});
  extent.include(geo::MapPoint{300000, 600000});
  const Camera fitted = Camera::fit(extent, {0, 0, 400, 400}, 20);
  EXPECT_NEAR(fitted.to_page({0, 600000}).y, 20, 1e-9);
  EXPECT_NEAR(fitted.to_page({300000, 0}).y, 380, 1e-9);
  EXPECT_NEAR(fitted.to_page({150000, 0}).x, 200, 1e-9);
  EXPECT_NEAR(fitted.visible().width(), 400 * fitted.metres_per_point, 1e-6);
}

}  // namespace
}  // namespace dkart::scene
