#include <algorithm>
#include <set>

#include "gl/gl_fixture.h"

namespace dkart::test_support {
namespace {

using scene::FillAreas;
using scene::Pattern;

/// Three squares of 1 km: two side by side, one above the left one.
std::shared_ptr<const geo::LevelsOfDetail> three_squares() {
  static const auto areas = one_level(
      {rectangle(0, 0, 1000, 1000), rectangle(1000, 0, 2000, 1000), rectangle(0, 1000, 1000, 2000)});
  return areas;
}

FillAreas three_fills() {
  return fill(three_squares(),
              {{0, red, Pattern::none, {}}, {1, blue, Pattern::none, {}}, {2, green, Pattern::none, {}}});
}

class AreasTest : public RendererTest {};

TEST_F(AreasTest, MiddleOfEachAreaHasItsColourAndNorthIsUp) {
  const Picture picture = draw(scene_of({three_fills()}));
  EXPECT_EQ(picture.at(50, 150), red);
  EXPECT_EQ(picture.at(150, 150), blue);
  EXPECT_EQ(picture.at(50, 50), green);
  EXPECT_EQ(picture.at(150, 50), sea);
  EXPECT_EQ(picture.at(250, 150), sea);
}

TEST_F(AreasTest, EveryColourComesOutExactly) {
  for (int level = 0; level < 256; level += 5) {
    const auto grey = static_cast<std::uint8_t>(level);
    const Color color{grey, static_cast<std::uint8_t>(255 - grey), 7, 255};
    const Picture picture = draw(scene_of({fill(three_squares(), {{1, color, Pattern::none, {}}})}));
    ASSERT_EQ(picture.at(150, 150), color);
  }
}

TEST_F(AreasTest, NeighboursHaveNoSeam) {
  // Slanting common edge, equal colours: nothing but that colour may show.
  const geo::MultiPolygon left{{{{0, 0}, {903, 0}, {1371, 1007}, {1109, 2000}, {0, 2000}}, {}}};
  const geo::MultiPolygon right{{{{903, 0}, {3000, 0}, {3000, 2000}, {1109, 2000}, {1371, 1007}}, {}}};
  const auto areas = one_level({left, right});
  for (const double angle : {0.0, 3.3, 7.1}) {
    const auto camera = camera_at({1500 + angle, 1000 - angle}, 9.7, width, height);
    const Picture picture =
        draw(scene_of({fill(areas, {{0, red, Pattern::none, {}}, {1, red, Pattern::none, {}}})}, camera));
    EXPECT_TRUE(std::ranges::all_of(picture.pixels, [](Color pixel) { return pixel == red; }));
  }
}

TEST_F(AreasTest, EdgesBetweenColoursAreSmooth) {
  const geo::MultiPolygon left{{{{0, 0}, {900, 0}, {1377, 2000}, {0, 2000}}, {}}};
  const Picture picture = draw(scene_of({fill(one_level({left}), {{0, rgb(0), Pattern::none, {}}})}));
  std::set<int> shades;
  for (int y = 20; y < 180; ++y) {
    for (int x = 0; x < width; ++x) shades.insert(picture.at(x, y).r);
  }
  EXPECT_GT(shades.size(), 10U);
}

TEST_F(AreasTest, WhileTheMapMovesEdgesHaveSteps) {
  const geo::MultiPolygon left{{{{0, 0}, {900, 0}, {1377, 2000}, {0, 2000}}, {}}};
  const auto scene = scene_of({fill(one_level({left}), {{0, rgb(0), Pattern::none, {}}})});
  renderer_->sync(scene, 1);
  renderer_->draw(scene.maps.front().camera, width, height, 1, render_gl::Detail::moving);
  const Picture picture = target_->read();
  EXPECT_TRUE(
      std::ranges::all_of(picture.pixels, [](Color pixel) { return pixel == rgb(0) || pixel == sea; }));
  EXPECT_EQ(picture.at(20, 100), rgb(0));
}

TEST_F(AreasTest, AreasWithoutFillAreNotDrawn) {
  const Picture picture = draw(scene_of({fill(three_squares(), {{1, blue, Pattern::none, {}}})}));
  EXPECT_EQ(picture.at(50, 150), sea);
  EXPECT_EQ(picture.at(150, 150), blue);
}

TEST_F(AreasTest, TranslucentFillsBlendWithTheGround) {
  const Picture picture =
      draw(scene_of({fill(three_squares(), {{1, Color{0, 0, 0, 128}, Pattern::none, {}}})}));
  const Color expected{static_cast<std::uint8_t>(sea.r * 127 / 255),
                       static_cast<std::uint8_t>(sea.g * 127 / 255),
                       static_cast<std::uint8_t>(sea.b * 127 / 255), 255};
  EXPECT_LE(difference(picture.at(150, 150), expected), 2);
}

TEST_F(AreasTest, PatternsLieOnTheFill) {
  for (const Pattern pattern : {Pattern::hatch, Pattern::dots}) {
    const Picture picture = draw(scene_of({fill(three_squares(), {{1, blue, pattern, rgb(0)}})}));
    int plain = 0;
    int darker = 0;
    for (int y = 110; y < 190; ++y) {
      for (int x = 110; x < 190; ++x) {
        const Color pixel = picture.at(x, y);
        if (pixel == blue) ++plain;
        if (brightness(pixel) < brightness(blue) - 20) ++darker;
      }
    }
    EXPECT_GT(plain, 80 * 80 / 3);
    EXPECT_GT(darker, pattern == Pattern::hatch ? 900 : 250);
    EXPECT_LT(darker, 80 * 80 / 2);
  }
}

TEST_F(AreasTest, HatchRunsUpToTheRight) {
  const Picture picture =
      draw(scene_of({fill(three_squares(), {{1, rgb(0xffffff), Pattern::hatch, rgb(0)}})}));
  for (int i = 0; i < 60; ++i) {
    EXPECT_LE(difference(picture.at(120 + i, 180 - i), picture.at(120, 180)), 2);
  }
}

TEST_F(AreasTest, SinglePolygonWithAndWithoutStroke) {
  const auto area = std::make_shared<const geo::MultiPolygon>(rectangle(1000, 500, 2000, 1500));
  Picture picture = draw(scene_of({scene::FillPolygon{area, green, {}, 0}}));
  EXPECT_EQ(picture.at(150, 100), green);
  EXPECT_EQ(picture.at(90, 100), sea);
  picture = draw(scene_of({scene::FillPolygon{area, green, rgb(0), 4}}));
  EXPECT_EQ(picture.at(150, 100), green);
  EXPECT_EQ(picture.at(100, 100), rgb(0));
  EXPECT_EQ(picture.at(99, 100), rgb(0));
}

TEST_F(AreasTest, SamePointersUploadNothing) {
  const auto lines = one_line({{0, 0}, {2000, 2000}});
  const auto make = [&] {
    return scene_of({three_fills(), stroke(lines, rgb(0), 1),
                     scene::DrawSymbols{{symbol(scene::Shape::circle, 3, blue, {500, 500})}},
                     scene::DrawLabels{{{{1500, 500}, {0, 0}, "Tromsø", {}, rgb(0), rgb(0xffffff), 1.5}}}});
  };
  draw(make());
  const render_gl::Uploads before = renderer_->uploads();
  draw(make());
  EXPECT_EQ(renderer_->uploads(), before);
}

TEST_F(AreasTest, RecolouringUploadsOnlyColours) {
  draw(scene_of({three_fills()}));
  const render_gl::Uploads before = renderer_->uploads();
  FillAreas other = three_fills();
  other.fills[0].color = blue;
  const Picture picture = draw(scene_of({other}));
  render_gl::Uploads after = renderer_->uploads();
  EXPECT_EQ(after.colors - before.colors, 3U * 8U);
  after.colors = before.colors;
  EXPECT_EQ(after, before);
  EXPECT_EQ(picture.at(50, 150), blue);
}

TEST_F(AreasTest, AdoptedMeshesAreUsed) {
  const auto areas = one_level({rectangle(0, 0, 1000, 1000)});
  const auto meshes = render_gl::build_meshes(*one_level({rectangle(1000, 1000, 2000, 2000)}));
  renderer_->adopt(areas, meshes);
  const Picture picture = draw(scene_of({fill(areas, {{0, red, Pattern::none, {}}})}));
  EXPECT_EQ(picture.at(150, 50), red);
  EXPECT_EQ(picture.at(50, 150), sea);
}

TEST_F(AreasTest, FinestLevelIsDrawnFromNearAndTheOnlyOneAlways) {
  // A notch of 20 m, gone from the level of 100 m.
  const geo::MultiPolygon notched{
      {{{0, 0}, {1000, 0}, {1000, 490}, {980, 500}, {1000, 510}, {1000, 1000}, {0, 1000}}, {}}};
  const geo::Topology finest = geo::Topology::build({notched});
  const auto drawn = [&](const std::shared_ptr<const geo::LevelsOfDetail>& areas,
                         const scene::Camera& camera) {
    return draw(scene_of({fill(areas, {{0, red, Pattern::none, {}}})}, camera));
  };
  const auto near = camera_at({990, 500}, 0.2, width, height);
  EXPECT_EQ(drawn(geo::LevelsOfDetail::build(finest, {0, 100}), near).at(150 + 25, 100), sea);
  EXPECT_EQ(drawn(geo::LevelsOfDetail::build(finest, {100}), near).at(150 + 25, 100), red);
}

TEST_F(AreasTest, InsetsHaveTheirOwnCameraAndClip) {
  scene::Scene scene = scene_of({three_fills()});
  scene::MapFrame inset;
  inset.camera = {{500, 1500}, 10, {220, 20, 60, 40}};
  inset.ground = rgb(0xeeeeee);
  inset.outlined = true;
  inset.outline = rgb(0);
  inset.commands.emplace_back(three_fills());
  scene.maps.push_back(inset);
  const Picture picture = draw(scene);
  EXPECT_EQ(picture.at(250, 40), green);
  EXPECT_EQ(picture.at(250, 70), sea);
  EXPECT_EQ(picture.at(200, 40), sea);
  EXPECT_LT(brightness(picture.at(250, 20)), brightness(green));
}

}  // namespace
}  // namespace dkart::test_support
