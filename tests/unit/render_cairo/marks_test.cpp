// Lines, symbols, labels and page commands.
#include <gtest/gtest.h>

#include "scenes.h"

namespace dkart::render_cairo {
namespace {

constexpr Color red = rgb(0xFF0000);
constexpr Color blue = rgb(0x0000FF);
constexpr Color white = rgb(0xFFFFFF);
constexpr Color black = rgb(0x000000);

int count(const Image& image, Color color, int x0, int y0, int x1, int y1) {
  int found = 0;
  for (int y = y0; y < y1; ++y) {
    for (int x = x0; x < x1; ++x) found += pixel(image, x, y) == color;
  }
  return found;
}

scene::StrokeLines line_through(std::vector<geo::MapPoint> points) {
  scene::StrokeLines lines;
  auto levels = std::make_shared<scene::LineLevels>();
  levels->levels.push_back({std::move(points)});
  lines.lines = levels;
  lines.color = red;
  lines.width_pt = 2;
  return lines;
}

TEST(Lines, have_their_width_in_points_and_their_place_in_metres) {
  const Image image = render_image(scene_of(line_through({{0, 300}, {1000, 300}})), 2).value();
  // 300 m is 10 points below the middle, pixel 100.
  EXPECT_EQ(pixel(image, 100, 98), red);
  EXPECT_EQ(pixel(image, 100, 101), red);
  EXPECT_EQ(pixel(image, 100, 97), sea);
  EXPECT_EQ(pixel(image, 100, 102), sea);
}

TEST(Lines, may_be_dashed) {
  scene::StrokeLines lines = line_through({{0, 400}, {1000, 400}});
  lines.dash_pt = {5, 5};
  const Image image = render_image(scene_of(lines), 2).value();
  EXPECT_NEAR(count(image, red, 0, 80, 200, 81), 100, 12);
}

TEST(Lines, from_far_outside_arrive_at_the_right_place) {
  const Image image =
      render_image(scene_of(line_through({{-1e8 + 500, -1e8 + 400}, {1e8 + 500, 1e8 + 400}})), 1).value();
  EXPECT_EQ(pixel(image, 50, 39), red);
  EXPECT_EQ(pixel(image, 69, 20), red);
  EXPECT_EQ(pixel(image, 69, 60), sea);
}

scene::Scene with_symbol(const scene::Symbol& symbol) {
  scene::DrawSymbols symbols;
  symbols.symbols.push_back(symbol);
  return scene_of(symbols);
}

scene::Symbol symbol_in_the_middle(scene::Shape shape) {
  scene::Symbol symbol;
  symbol.at = {500, 400};
  symbol.shape = shape;
  symbol.radius_pt = 10;
  symbol.fill = blue;
  symbol.ring_light = white;
  symbol.ring_light_pt = 2;
  symbol.ring_dark = black;
  symbol.ring_dark_pt = 2;
  return symbol;
}

TEST(Symbols, have_their_rings_outside_the_fill) {
  const Image image = render_image(with_symbol(symbol_in_the_middle(scene::Shape::circle)), 2).value();
  EXPECT_EQ(pixel(image, 100, 80), blue);
  EXPECT_EQ(pixel(image, 100 + 18, 80), blue);
  EXPECT_EQ(pixel(image, 100 + 22, 80), white);
  EXPECT_EQ(pixel(image, 100 + 26, 80), black);
  EXPECT_EQ(pixel(image, 100 + 30, 80), sea);
}

TEST(Symbols, no_map_shows_between_fill_and_rings) {
  const Image image = render_image(with_symbol(symbol_in_the_middle(scene::Shape::circle)), 1.37).value();
  for (int x = 68; x < 84; ++x) EXPECT_LE(pixel(image, x, 54).g, pixel(image, x, 54).b) << x;
}

TEST(Symbols, translucent_fill_shows_the_map_and_not_the_ring) {
  scene::Symbol symbol = symbol_in_the_middle(scene::Shape::circle);
  symbol.fill = blue.with_alpha(0.5);
  const Color mixed = pixel(render_image(with_symbol(symbol), 2).value(), 100, 80);
  EXPECT_EQ(mixed.r, 0);
  EXPECT_NEAR(mixed.g, 128, 1);
}

TEST(Symbols, hollow_ones_show_the_map) {
  scene::Symbol symbol = symbol_in_the_middle(scene::Shape::diamond);
  symbol.hollow = true;
  const Image image = render_image(with_symbol(symbol), 2).value();
  EXPECT_EQ(pixel(image, 100, 80), sea);
  EXPECT_GT(count(image, blue, 70, 50, 130, 110), 50);
  EXPECT_GT(count(image, white, 60, 40, 140, 120), 50);
}

TEST(Symbols, have_their_shapes) {
  const auto corner = [](scene::Shape shape, int dx, int dy) {
    scene::Symbol symbol = symbol_in_the_middle(shape);
    symbol.ring_light_pt = symbol.ring_dark_pt = 0;
    return pixel(render_image(with_symbol(symbol), 2).value(), 100 + dx, 80 + dy);
  };
  EXPECT_EQ(corner(scene::Shape::square, 17, 17), blue);
  EXPECT_EQ(corner(scene::Shape::circle, 17, 17), sea);
  EXPECT_EQ(corner(scene::Shape::diamond, 12, 12), sea);
  EXPECT_EQ(corner(scene::Shape::diamond, 0, 17), blue);
  EXPECT_EQ(corner(scene::Shape::triangle, 17, 17), blue);
  EXPECT_EQ(corner(scene::Shape::triangle, 17, -17), sea);
  EXPECT_EQ(corner(scene::Shape::triangle, 0, -16), blue);
}

scene::Label label(const std::string& text) {
  scene::Label label;
  label.anchor = {300, 400};
  label.text = text;
  label.style = {.size_pt = 12};
  label.color = black;
  label.halo = white;
  return label;
}

TEST(Labels, have_a_halo_around_their_letters) {
  scene::DrawLabels labels;
  labels.labels.push_back(label("Harstad"));
  const Image image = render_image(scene_of(labels), 3).value();
  EXPECT_GT(count(image, black, 0, 0, 300, 240), 100);
  EXPECT_GT(count(image, white, 0, 0, 300, 240), 300);
  // From the left every row meets the halo before a letter.
  for (int y = 0; y < image.height; ++y) {
    for (int x = 0; x < image.width && pixel(image, x, y).r < 200; ++x) ASSERT_NE(pixel(image, x, y), black);
  }
  labels.labels.front().halo_pt = 0;
  EXPECT_EQ(count(render_image(scene_of(labels), 3).value(), white, 0, 0, 300, 240), 0);
}

TEST(Labels, stand_on_the_baseline_right_of_their_anchor) {
  scene::DrawLabels labels;
  labels.labels.push_back(label("HHH"));
  labels.labels.front().offset = {5, -3};
  labels.labels.front().halo_pt = 0;
  const Image image = render_image(scene_of(labels), 2).value();
  // The anchor is at (30, 40), so the baseline is y 37 and the left end x 35.
  EXPECT_EQ(count(image, black, 0, 75, 200, 160), 0);
  EXPECT_GT(count(image, black, 70, 60, 200, 74), 20);
  EXPECT_EQ(count(image, black, 0, 0, 70, 160), 0);
}

TEST(Labels, no_halo_covers_a_neighbours_letters) {
  scene::DrawLabels labels;
  labels.labels.push_back(label("IIII"));
  labels.labels.front().halo_pt = 0;
  const int alone = count(render_image(scene_of(labels), 3).value(), black, 0, 0, 300, 240);
  labels.labels.push_back(label("."));
  labels.labels.back().anchor = {380, 400};
  labels.labels.back().halo_pt = 4;
  EXPECT_GE(count(render_image(scene_of(labels), 3).value(), black, 0, 0, 300, 240), alone);
}

TEST(Page, texts_are_aligned) {
  scene::Scene scene = empty_scene();
  scene.maps.clear();
  const auto ink = [&](scene::Align align, int from, int to) {
    scene.page = {scene::PageText{{50, 40}, "MMM", {.size_pt = 10}, black, align}};
    return count(render_image(scene, 2).value(), black, from, 0, to, 160);
  };
  EXPECT_EQ(ink(scene::Align::left, 0, 100), 0);
  EXPECT_GT(ink(scene::Align::left, 100, 200), 50);
  EXPECT_GT(ink(scene::Align::right, 0, 100), 50);
  EXPECT_EQ(ink(scene::Align::right, 100, 200), 0);
  EXPECT_NEAR(ink(scene::Align::center, 0, 100), ink(scene::Align::center, 100, 200), 30);
}

TEST(Page, thin_rules_are_sharp) {
  scene::Scene scene = empty_scene();
  scene.maps.clear();
  scene.page = {scene::PageLine{{10, 20.3}, {90, 20.3}, black, 0.4}};
  const Image image = render_image(scene, 2).value();
  EXPECT_EQ(count(image, black, 20, 0, 180, 160), 160);
  EXPECT_EQ(count(image, white, 20, 0, 180, 160), 160 * 159);
}

TEST(Page, rectangles_have_fill_pattern_and_stroke) {
  scene::Scene scene = empty_scene();
  scene.maps.clear();
  scene.page = {scene::PageRectangle{{20, 20, 40, 20}, blue, red, 1, 0, scene::Pattern::hatch, white}};
  const Image image = render_image(scene, 2).value();
  EXPECT_EQ(pixel(image, 40, 40), red);
  EXPECT_EQ(pixel(image, 119, 79), red);
  EXPECT_EQ(pixel(image, 39, 40), white);
  EXPECT_GT(count(image, blue, 42, 42, 118, 78), 500);
  EXPECT_LT(count(image, blue, 42, 42, 118, 78), 76 * 36);
}

TEST(Page, round_corners_are_left_free) {
  scene::Scene scene = empty_scene();
  scene.maps.clear();
  scene.page = {scene::PageRectangle{{20, 20, 40, 20}, blue, red, 0, 6, scene::Pattern::none, white}};
  const Image image = render_image(scene, 2).value();
  EXPECT_EQ(pixel(image, 40, 40), white);
  EXPECT_EQ(pixel(image, 80, 40), blue);
}

TEST(Page, symbols_look_as_on_the_map) {
  scene::Scene page = empty_scene();
  page.page = {scene::PageSymbol{{50, 40}, symbol_in_the_middle(scene::Shape::triangle)}};
  EXPECT_EQ(render_image(page, 2)->rgba,
            render_image(with_symbol(symbol_in_the_middle(scene::Shape::triangle)), 2)->rgba);
}

}  // namespace
}  // namespace dkart::render_cairo
