#include <algorithm>
#include <cmath>
#include <string>

#include "gl/gl_fixture.h"

namespace dkart::test_support {
namespace {

using scene::StrokeLines;

constexpr Color black = rgb(0);
constexpr Color white = rgb(0xffffff);

class LinesTest : public RendererTest {
 protected:
  scene::Scene line_scene(geo::Polyline line, double width_pt, std::vector<double> dash = {}) {
    scene::Scene scene = scene_of({stroke(one_line(std::move(line)), black, width_pt, std::move(dash))});
    scene.maps[0].ground = white;
    return scene;
  }
  static double darkness(const Picture& picture, int x, int y) {
    return 1 - brightness(picture.at(x, y)) / 255;
  }
  /// How much ink stands in a column: the line's width in pixels.
  static double ink_in_column(const Picture& picture, int x) {
    double ink = 0;
    for (int y = 0; y < picture.height; ++y) ink += darkness(picture, x, y);
    return ink;
  }
};

TEST_F(LinesTest, OnePointLineCoversExactlyItsWidth) {
  // Between two pixel rows: each gets half.
  Picture picture = draw(line_scene({{0, 1000}, {3000, 1000}}, 1));
  EXPECT_NEAR(darkness(picture, 150, 99), 0.5, 0.02);
  EXPECT_NEAR(darkness(picture, 150, 100), 0.5, 0.02);
  EXPECT_EQ(picture.at(150, 98), white);
  // On the middle of a row: that row alone.
  picture = draw(line_scene({{0, 995}, {3000, 995}}, 1));
  EXPECT_EQ(picture.at(150, 100), black);
  EXPECT_EQ(picture.at(150, 99), white);
}

TEST_F(LinesTest, SlantingLineIsAntialiased) {
  const Picture picture = draw(line_scene({{0, 300}, {3000, 1500}}, 1));
  int between = 0;
  for (int y = 0; y < height; ++y) {
    const double value = darkness(picture, 150, y);
    if (value > 0.05 && value < 0.95) ++between;
  }
  EXPECT_GE(between, 2);
  const double slant = std::hypot(3000, 1200) / 3000;
  for (int x = 20; x < 280; x += 7) EXPECT_NEAR(ink_in_column(picture, x), slant, 0.12);
}

TEST_F(LinesTest, ThinLineIsPaleRatherThanBroken) {
  const Picture picture = draw(line_scene({{0, 330}, {3000, 1510}}, 0.4));
  for (int x = 20; x < 280; ++x) EXPECT_NEAR(ink_in_column(picture, x), 0.43, 0.08);
}

TEST_F(LinesTest, JoinsHaveNeitherGapNorDot) {
  geo::Polyline wave;
  for (int i = 0; i <= 120; ++i) wave.push_back({25.0 * i, 1000 + 300 * std::sin(i / 9.0)});
  const Picture picture = draw(line_scene(wave, 1));
  for (int x = 10; x < 290; ++x) {
    const double slope = 300 * std::cos((x / 2.5) / 9.0) / 9.0 / 25.0;
    EXPECT_NEAR(ink_in_column(picture, x), std::hypot(1, slope), 0.2) << x;
  }
}

TEST_F(LinesTest, SharpTurnsDoNotGrowSpikes) {
  const Picture picture = draw(line_scene({{500, 500}, {2500, 990}, {500, 1010}}, 4));
  EXPECT_GT(darkness(picture, 249, 101), 0.9);
  EXPECT_LT(darkness(picture, 256, 101), 0.1);
}

TEST_F(LinesTest, ClosedRingHasNoGapWhereItCloses) {
  const Picture picture =
      draw(line_scene({{1000, 500}, {2000, 500}, {2000, 1500}, {1000, 1500}, {1000, 500}}, 4));
  for (const auto& [x, y] : {std::pair{100, 150}, {200, 150}, {200, 50}, {100, 50}}) {
    for (int dx = -2; dx < 2; ++dx) {
      for (int dy = -2; dy < 2; ++dy) EXPECT_EQ(picture.at(x + dx, y + dy), black) << x + dx << " " << y + dy;
    }
  }
}

TEST_F(LinesTest, WidthGrowsWithPixelsPerPointOnly) {
  scene::Scene scene = line_scene({{0, 1000}, {3000, 1000}}, 1);
  scene.maps[0].camera = {{1500, 1000}, 20, {0, 0, width / 2.0, height / 2.0}};
  EXPECT_NEAR(ink_in_column(draw(scene, 2), 150), 2, 0.05);
}

TEST_F(LinesTest, DashesFollowTheLine) {
  const Picture picture = draw(line_scene({{0, 995}, {3000, 995}}, 1, {10, 5}));
  for (int x = 0; x < 285; ++x) {
    const int in_period = x % 15;
    if (in_period == 0 || in_period == 9 || in_period == 10 || in_period == 14) continue;
    EXPECT_NEAR(darkness(picture, x, 100), in_period < 10 ? 1 : 0, 0.02) << x;
  }
}

TEST_F(LinesTest, TranslucentLinesDoNotDarkenAtJoins) {
  geo::Polyline arc;
  for (int i = 0; i <= 60; ++i) arc.push_back({50.0 * i, 1000 + 40 * std::sin(i / 4.0)});
  scene::Scene scene = line_scene(arc, 6);
  std::get<StrokeLines>(scene.maps[0].commands[0]).color = black.with_alpha(0.5);
  const Picture picture = draw(scene);
  EXPECT_TRUE(std::ranges::all_of(picture.pixels, [](Color pixel) { return pixel.r >= 126; }));
}

TEST_F(LinesTest, AMetreIsAPixelInTheFarNorth) {
  // The mesh also holds Norway's other end, so that its origin lies far away.
  const geo::MapPoint there{1'100'003.25, 7'940'001.75};
  const auto areas = one_level({rectangle(there.x, there.y, there.x + 100, there.y + 60),
                                rectangle(-70'000, 6'450'000, -69'000, 6'451'000)});
  const scene::FillAreas fills = fill(areas, {{0, red, scene::Pattern::none, {}}});
  const auto camera = camera_at({there.x + 20, there.y + 10}, 1, width, height);
  const Picture picture = draw(scene_of({fills}, camera));
  // Left edge between pixels 129 and 130, bottom edge between 109 and 110, right edge between 229 and 230. An
  // edge that lay a tenth of a pixel elsewhere would mix a tenth of the other colour in.
  const int tenth = difference(red, sea) / 10;
  for (const auto& [x, y] : {std::pair{130, 100}, {150, 109}, {229, 100}}) {
    EXPECT_LE(difference(picture.at(x, y), red), tenth) << x << " " << y;
  }
  for (const auto& [x, y] : {std::pair{129, 100}, {150, 110}, {230, 100}}) {
    EXPECT_LE(difference(picture.at(x, y), sea), tenth) << x << " " << y;
  }
}

TEST_F(LinesTest, PanningByWholePixelsMovesThePictureExactly) {
  const geo::MapPoint there{1'100'003, 7'940'001};
  const auto areas =
      one_level({{{{{there.x, there.y}, {there.x + 160, there.y + 11}, {there.x + 70, there.y + 130}}, {}}},
                 rectangle(-70'000, 6'450'000, -69'000, 6'451'000)});
  scene::Scene scene = scene_of({fill(areas, {{0, red, scene::Pattern::none, {}}})},
                                camera_at({there.x + 80, there.y + 60}, 1, width, height));
  const Picture before = draw(scene);
  scene.maps[0].camera.center.x -= 20;
  scene.maps[0].camera.center.y += 10;
  const Picture after = draw_again(scene);
  for (int y = 20; y < 180; ++y) {
    for (int x = 30; x < 270; ++x) ASSERT_LE(difference(before.at(x, y), after.at(x + 20, y + 10)), 12);
  }
}

}  // namespace
}  // namespace dkart::test_support
