#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "scenes.h"

namespace dkart::render_cairo {
namespace {

/// The most green between the two colours' own: how much of the sea shows where there should be land.
int most_sea(const Image& image, int x0, int y0, int x1, int y1) {
  int most = 0;
  for (int y = y0; y < y1; ++y) {
    for (int x = x0; x < x1; ++x) most = std::max(most, static_cast<int>(pixel(image, x, y).g));
  }
  return most;
}

TEST(Areas, have_exactly_their_colour_inside) {
  const Image image = render_image(scene_of(two_squares()), 2).value();
  ASSERT_EQ(image.width, 200);
  ASSERT_EQ(image.height, 160);
  EXPECT_EQ(pixel(image, 70, 80), west);
  EXPECT_EQ(pixel(image, 130, 80), east);
  EXPECT_EQ(pixel(image, 10, 80), sea);
  EXPECT_EQ(pixel(image, 100, 5), sea);
}

TEST(Areas, lie_where_the_camera_puts_them) {
  // A square in the north-west of the camera's centre comes out at the upper left.
  scene::FillAreas fill;
  fill.areas = levels_of({box(200, 600, 300, 700)});
  fill.fills = {{0, west, scene::Pattern::none, {}}};
  const Image image = render_image(scene_of(fill), 1).value();
  EXPECT_EQ(pixel(image, 25, 15), west);
  EXPECT_EQ(pixel(image, 25, 65), sea);
  EXPECT_EQ(pixel(image, 75, 15), sea);
  EXPECT_EQ(pixel(image, 20, 10), west);
  EXPECT_EQ(pixel(image, 19, 10), sea);
  EXPECT_EQ(pixel(image, 20, 9), sea);
}

TEST(Areas, leave_no_seam_between_neighbours) {
  // A slanting common edge crosses pixels at every fraction.
  const geo::MultiPolygon left{{{{200, 100}, {430, 100}, {570, 700}, {200, 700}}, {}}};
  const geo::MultiPolygon right{{{{430, 100}, {800, 100}, {800, 700}, {570, 700}}, {}}};
  for (const double scale : {1.0, 1.37, 2.0}) {
    scene::FillAreas fill;
    fill.areas = levels_of({left, right});
    fill.fills = {{0, west, scene::Pattern::none, {}}, {1, east, scene::Pattern::none, {}}};
    const Image image = render_image(scene_of(fill), scale).value();
    const auto at = [&](double points) { return static_cast<int>(points * scale); };
    EXPECT_LE(most_sea(image, at(22), at(12), at(78), at(68)), 0x24);
    // The same colour on both sides: no trace of the edge at all.
    fill.fills[1].color = west;
    const Image same = render_image(scene_of(fill), scale).value();
    for (int y = at(12); y < at(68); ++y) {
      for (int x = at(22); x < at(78); ++x) ASSERT_EQ(pixel(same, x, y), west) << x << "," << y;
    }
  }
}

TEST(Areas, have_smooth_edges_against_the_sea) {
  scene::FillAreas fill;
  fill.areas = levels_of({{{{{200, 100}, {800, 250}, {800, 700}, {200, 700}}, {}}}});
  fill.fills = {{0, rgb(0x000000), scene::Pattern::none, {}}};
  const Image image = render_image(scene_of(fill), 1).value();
  // The edge sinks a pixel in four. A pixel takes as much of the land's black as it holds land, to within one of the
  // four steps in which quick antialiasing sees its height; a hard edge would be up to half a pixel out.
  for (int x = 25; x < 75; ++x) {
    double land = 0;
    for (int y = 50; y < 75; ++y) land += 1 - pixel(image, x, y).g / 255.0;
    EXPECT_NEAR(land, 70 - (x + 0.5 - 20) / 4 - 50, 0.26) << "column " << x;
  }
}

TEST(Areas, keep_holes_open_and_fill_enclaves) {
  const geo::MultiPolygon ring{
      {{{200, 100}, {800, 100}, {800, 700}, {200, 700}}, {{{400, 300}, {400, 500}, {600, 500}, {600, 300}}}}};
  scene::FillAreas fill;
  fill.areas = levels_of({ring, box(400, 300, 600, 500)});
  fill.fills = {{0, west, scene::Pattern::none, {}}};
  EXPECT_EQ(pixel(render_image(scene_of(fill), 1).value(), 50, 40), sea);
  fill.fills.push_back({1, east, scene::Pattern::none, {}});
  const Image image = render_image(scene_of(fill), 1).value();
  EXPECT_EQ(pixel(image, 50, 40), east);
  EXPECT_EQ(pixel(image, 30, 40), west);
}

TEST(Areas, translucent_ones_get_nothing_beneath_but_the_ground) {
  scene::FillAreas fill = two_squares();
  fill.fills[0].color = rgb(0xFFFFFF).with_alpha(0.5);
  const Image image = render_image(scene_of(fill), 1).value();
  const Color mixed = pixel(image, 35, 40);
  EXPECT_NEAR(mixed.r, 128, 1);
  EXPECT_EQ(mixed.g, 255);
  EXPECT_EQ(pixel(image, 65, 40), east);
}

TEST(Areas, patterns_lie_on_the_colour_and_stay_inside) {
  for (const scene::Pattern pattern : {scene::Pattern::hatch, scene::Pattern::dots}) {
    scene::FillAreas fill = two_squares();
    fill.fills[1].pattern = pattern;
    fill.fills[1].pattern_color = rgb(0xFF0000);
    const Image image = render_image(scene_of(fill), 2).value();
    int marked = 0;
    int plain = 0;
    for (int y = 22; y < 138; ++y) {
      for (int x = 102; x < 158; ++x) {
        marked += pixel(image, x, y).r > 0x90;
        plain += pixel(image, x, y) == east;
      }
      for (int x = 42; x < 98; ++x) ASSERT_EQ(pixel(image, x, y), west);
    }
    EXPECT_GT(marked, 100);
    EXPECT_GT(plain, marked);
  }
}

TEST(Areas, far_away_corners_do_not_disturb) {
  // Ten million points away at this scale: beyond what Cairo's fixed point holds.
  scene::FillAreas fill;
  fill.areas = levels_of({box(-1e8, -1e8, 500, 1e8), box(500, -1e8, 1e8, 1e8)});
  fill.fills = {{0, west, scene::Pattern::none, {}}, {1, east, scene::Pattern::none, {}}};
  const Image image = render_image(scene_of(fill), 3).value();
  EXPECT_EQ(pixel(image, 100, 20), west);
  EXPECT_EQ(pixel(image, 149, 200), west);
  EXPECT_EQ(pixel(image, 150, 200), east);
  EXPECT_EQ(pixel(image, 299, 239), east);
}

TEST(Areas, no_more_detail_than_shows_is_drawn) {
  // A tooth that the coarse level has lost: drawn close by, gone from afar.
  const geo::MultiPolygon toothed{
      {{{0, 0}, {1000, 0}, {1000, 1000}, {520, 1000}, {500, 1040}, {480, 1000}, {0, 1000}}, {}}};
  scene::FillAreas fill;
  fill.areas = geo::LevelsOfDetail::build(geo::Topology::build({toothed}), {0, 300});
  fill.fills = {{0, west, scene::Pattern::none, {}}};
  scene::Scene scene = scene_of(fill);
  scene.maps.front().camera = {{500, 1020}, 1, {0, 0, 100, 80}};
  EXPECT_EQ(pixel(render_image(scene, 1).value(), 50, 40), west);
  scene.maps.front().camera.metres_per_point = 1000;
  EXPECT_TRUE(render_image(scene, 1).ok());
}

TEST(Polygon, is_filled_and_outlined) {
  scene::FillPolygon polygon;
  polygon.area = std::make_shared<const geo::MultiPolygon>(box(200, 100, 800, 700));
  polygon.fill = west;
  polygon.stroke = rgb(0xFF0000);
  polygon.stroke_pt = 4;
  const Image image = render_image(scene_of(polygon), 1).value();
  EXPECT_EQ(pixel(image, 50, 40), west);
  EXPECT_EQ(pixel(image, 50, 10), rgb(0xFF0000));
  EXPECT_EQ(pixel(image, 50, 5), sea);
}

TEST(Frame, is_clipped_to_its_viewport) {
  scene::Scene scene = empty_scene();
  scene.maps.front().commands = {two_squares()};
  scene::MapFrame inset;
  inset.camera = {{500, 400}, 10, {70, 50, 20, 20}};
  inset.ground = rgb(0x0000FF);
  inset.outlined = true;
  inset.outline = rgb(0xFF0000);
  scene::FillAreas everything;
  everything.areas = levels_of({box(-1e6, -1e6, 500, 1e6)});
  everything.fills = {{0, rgb(0xFFFF00), scene::Pattern::none, {}}};
  inset.commands = {everything};
  scene.maps.push_back(inset);
  const Image image = render_image(scene, 2).value();
  EXPECT_EQ(pixel(image, 150, 120), rgb(0xFFFF00));
  EXPECT_EQ(pixel(image, 170, 120), rgb(0x0000FF));
  EXPECT_EQ(pixel(image, 138, 120), east);
  EXPECT_EQ(pixel(image, 140, 120), rgb(0xFF0000));
  EXPECT_EQ(pixel(image, 120, 120), east);
}

}  // namespace
}  // namespace dkart::render_cairo
