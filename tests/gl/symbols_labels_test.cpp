#include <algorithm>

#include "gl/gl_fixture.h"

namespace dkart::test_support {
namespace {

using scene::Shape;

constexpr Color black = rgb(0);
constexpr Color white = rgb(0xffffff);

class SymbolsTest : public RendererTest {
 protected:
  /// By default in the middle of pixel 150, 100.
  Picture draw_symbol(const scene::Symbol& symbol) { return draw(scene_of({scene::DrawSymbols{{symbol}}})); }
};

TEST_F(SymbolsTest, CentreHasTheFillOfEachShape) {
  for (const Shape shape : {Shape::circle, Shape::diamond, Shape::triangle, Shape::square}) {
    const Picture picture = draw_symbol(symbol(shape, 10, red));
    EXPECT_EQ(picture.at(150, 100), red);
    EXPECT_EQ(picture.at(150, 109), shape == Shape::diamond ? picture.at(150, 91) : red);
    EXPECT_EQ(picture.at(150, 114), sea);
    EXPECT_EQ(picture.at(165, 100), sea);
    const bool square = shape == Shape::square;
    EXPECT_EQ(picture.at(142, 92), square ? red : sea);
  }
}

TEST_F(SymbolsTest, TrianglePointsUp) {
  const Picture picture = draw_symbol(symbol(Shape::triangle, 10, red));
  EXPECT_EQ(picture.at(158, 92), sea);
  EXPECT_EQ(picture.at(158, 108), red);
}

TEST_F(SymbolsTest, RingsLieOutsideTheFill) {
  scene::Symbol ringed = symbol(Shape::circle, 10, red);
  ringed.ring_light = white;
  ringed.ring_light_pt = 3;
  ringed.ring_dark = black;
  ringed.ring_dark_pt = 3;
  const Picture picture = draw_symbol(ringed);
  EXPECT_EQ(picture.at(158, 100), red);
  EXPECT_EQ(picture.at(161, 100), white);
  EXPECT_EQ(picture.at(165, 100), black);
  EXPECT_EQ(picture.at(168, 100), sea);
}

TEST_F(SymbolsTest, RingDoesNotShineThroughATranslucentFill) {
  scene::Symbol ringed = symbol(Shape::circle, 10, black.with_alpha(0.5));
  ringed.ring_light = white;
  ringed.ring_light_pt = 2;
  const Picture picture = draw_symbol(ringed);
  EXPECT_LE(difference(picture.at(150, 100), rgb(0x727679)), 2);
}

TEST_F(SymbolsTest, HollowShowsTheGroundInside) {
  scene::Symbol hollow = symbol(Shape::circle, 10, red);
  hollow.hollow = true;
  const Picture picture = draw_symbol(hollow);
  EXPECT_EQ(picture.at(150, 100), sea);
  EXPECT_EQ(picture.at(160, 100), red);
}

TEST_F(SymbolsTest, EdgeIsAntialiased) {
  const Picture picture = draw_symbol(symbol(Shape::circle, 10, black));
  double covered = 0;
  for (const Color& pixel : picture.pixels) covered += 1 - brightness(pixel) / brightness(sea);
  EXPECT_NEAR(covered, 3.14159 * 100, 4);
}

TEST_F(SymbolsTest, LaterSymbolsLieOnTop) {
  const Picture picture = draw(scene_of({scene::DrawSymbols{
      {symbol(Shape::circle, 20, red, {1500, 1000}), symbol(Shape::circle, 5, blue, {1500, 1000})}}}));
  EXPECT_EQ(picture.at(150, 100), blue);
  EXPECT_EQ(picture.at(163, 100), red);
}

class LabelsTest : public RendererTest {
 protected:
  static scene::Label label(std::string text, double halo_pt) {
    return {{1500, 1000}, {5, 4}, std::move(text), semi_bold(20), black, white, halo_pt};
  }
  static long count(const Picture& picture, Color color) { return std::ranges::count(picture.pixels, color); }
};

TEST_F(LabelsTest, LettersAndHaloAreThereAndBeginAtTheAnchor) {
  const Picture picture = draw(scene_of({scene::DrawLabels{{label("Hå", 2)}}}));
  EXPECT_GT(count(picture, black), 40);
  EXPECT_GT(count(picture, white), 40);
  int left = width, bottom = 0;
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      if (difference(picture.at(x, y), black) > 60) continue;
      left = std::min(left, x);
      bottom = std::max(bottom, y);
    }
  }
  EXPECT_NEAR(left, 155, 4);    // anchor 150 + offset 5 + side bearing
  EXPECT_NEAR(bottom, 103, 1);  // baseline 100 + 4
}

TEST_F(LabelsTest, WithoutHaloOnlyLetters) {
  const Picture picture = draw(scene_of({scene::DrawLabels{{label("Hå", 0)}}}));
  EXPECT_GT(count(picture, black), 40);
  EXPECT_EQ(count(picture, white), 0);
}

TEST_F(LabelsTest, AreEquallyCrispWhereverTheCameraStands) {
  scene::Scene scene = scene_of({scene::DrawLabels{{label("Guovdageaidnu", 1.5)}}});
  scene.maps[0].camera.center.x += 400;
  const long letters = count(draw(scene), black);
  for (const double shift : {1.7, 3.9, 8.8}) {
    scene.maps[0].camera.center = {1900 + shift, 1000 - shift};
    EXPECT_EQ(count(draw_again(scene), black), letters);
  }
}

TEST_F(LabelsTest, ManyScenesDoNotFillTheAtlas) {
  for (int round = 0; round < 12; ++round) {
    std::vector<scene::Label> labels;
    for (int i = 0; i < 30; ++i) {
      scene::Label one = label("Kommune " + std::to_string(round * 30 + i), 2);
      one.style.size_pt = 60;
      one.anchor = {0, 1000};
      labels.push_back(one);
    }
    renderer_->sync(scene_of({scene::DrawLabels{labels}}), 1);
  }
  const Picture picture = draw(scene_of({scene::DrawLabels{{label("Hå", 2)}}}));
  EXPECT_GT(count(picture, black), 40);
  EXPECT_GT(count(picture, white), 40);
}

TEST_F(LabelsTest, PageCommandsLieOnTheMap) {
  scene::Scene scene = scene_of({});
  scene.page.emplace_back(
      scene::PageRectangle{{20, 20, 100, 60}, white, black, 2, 0, scene::Pattern::none, {}});
  scene.page.emplace_back(scene::PageLine{{20, 120.5}, {120, 120.5}, red, 1});
  scene.page.emplace_back(scene::PageSymbol{{200.5, 50.5}, symbol(Shape::circle, 8, blue)});
  scene.page.emplace_back(scene::PageText{{290, 160}, "HHH", semi_bold(20), black, scene::Align::right});
  const Picture picture = draw(scene);
  EXPECT_EQ(picture.at(70, 50), white);
  EXPECT_EQ(picture.at(20, 50), black);
  EXPECT_EQ(picture.at(70, 120), red);
  EXPECT_EQ(picture.at(200, 50), blue);
  int right = 0;
  for (int y = 140; y < 165; ++y) {
    for (int x = 200; x < width; ++x) {
      if (picture.at(x, y) == black) right = std::max(right, x);
    }
  }
  EXPECT_NEAR(right, 288, 3);
}

}  // namespace
}  // namespace dkart::test_support
