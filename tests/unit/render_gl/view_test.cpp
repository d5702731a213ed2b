#include "render_gl/view.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dkart::render_gl {
namespace {

const scene::PageRect viewport{100, 50, 300, 200};

View view_at(double metres_per_point, double pixels_per_point, Detail detail = Detail::full) {
  return View({{5000, 7000}, metres_per_point, viewport}, {800, 600, pixels_per_point, detail});
}

TEST(View, SeesTheViewportAndItsMargin) {
  const geo::Extent seen = view_at(10, 2).visible(4);
  EXPECT_DOUBLE_EQ(seen.min_x, 5000 - 1520);
  EXPECT_DOUBLE_EQ(seen.max_x, 5000 + 1520);
  EXPECT_DOUBLE_EQ(seen.min_y, 7000 - 1020);
  EXPECT_DOUBLE_EQ(seen.max_y, 7000 + 1020);
}

TEST(View, LevelFollowsThePixelAndIsCoarserWhileTheMapMoves) {
  const geo::MultiPolygon square{{{{0, 0}, {9000, 0}, {9000, 9000}, {0, 9000}}, {}}};
  const auto levels = geo::LevelsOfDetail::build(geo::Topology::build({square}), {0, 150, 450});
  EXPECT_EQ(view_at(10, 1).level_of(*levels), 0U);
  EXPECT_EQ(view_at(500, 1).level_of(*levels), 1U);
  EXPECT_EQ(view_at(500, 2).level_of(*levels), 0U);
  EXPECT_EQ(view_at(2000, 1).level_of(*levels), 2U);
  EXPECT_EQ(view_at(200, 1).level_of(*levels), 0U);
  EXPECT_EQ(view_at(200, 1, Detail::moving).level_of(*levels), 1U);
  EXPECT_EQ(view_at(500, 1, Detail::moving).level_of(*levels), 2U);
}

TEST(View, PatternMovesWithTheMap) {
  const View view = view_at(10, 1);
  const View moved({{5000 - 30, 7000}, 10, viewport}, {800, 600, 1});
  EXPECT_NEAR(std::fmod(moved.pattern_origin(4).x - view.pattern_origin(4).x + 4, 4), 3, 1e-9);
}

}  // namespace
}  // namespace dkart::render_gl
