// A renderer in a context without display, and small scenes for it.
//
// The scenes' page is one point to a pixel; the camera looks at squares of 1 km with 10 m to a point, so that
// map point {x, y} falls on pixel {x / 10, height - y / 10}.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "geo/levels.h"
#include "gl/offscreen.h"
#include "render_gl/renderer.h"
#include "scene/scene.h"
#include "text/fonts.h"

namespace dkart::test_support {

inline constexpr Color sea = rgb(0xe4edf3);
inline constexpr Color red = rgb(0xc8501e);
inline constexpr Color blue = rgb(0x3a7db4);
inline constexpr Color green = rgb(0x1e6b3a);

inline geo::MultiPolygon rectangle(double left, double bottom, double right, double top) {
  return {{{{left, bottom}, {right, bottom}, {right, top}, {left, top}}, {}}};
}

inline std::shared_ptr<const geo::LevelsOfDetail> one_level(const std::vector<geo::MultiPolygon>& areas) {
  return geo::LevelsOfDetail::build(geo::Topology::build(areas), {0});
}

inline std::shared_ptr<const scene::LineLevels> one_line(geo::Polyline line) {
  return std::make_shared<const scene::LineLevels>(scene::LineLevels{{{std::move(line)}}});
}

inline scene::FillAreas fill(std::shared_ptr<const geo::LevelsOfDetail> areas,
                             std::vector<scene::FillAreas::Fill> fills) {
  return {std::move(areas), std::move(fills)};
}

inline scene::StrokeLines stroke(std::shared_ptr<const scene::LineLevels> lines, Color color, double width_pt,
                                 std::vector<double> dash_pt = {}) {
  return {nullptr, std::move(lines), color, width_pt, std::move(dash_pt)};
}

inline scene::Symbol symbol(scene::Shape shape, double radius_pt, Color color,
                            geo::MapPoint at = {1505, 995}) {
  scene::Symbol symbol;
  symbol.at = at;
  symbol.shape = shape;
  symbol.radius_pt = radius_pt;
  symbol.fill = color;
  symbol.ring_light_pt = 0;
  return symbol;
}

inline TextStyle semi_bold(double size_pt) {
  TextStyle style;
  style.size_pt = size_pt;
  style.weight = FontWeight::semi_bold;
  return style;
}

inline scene::Camera camera_at(geo::MapPoint center, double metres_per_point, int width, int height) {
  return {center, metres_per_point, {0, 0, static_cast<double>(width), static_cast<double>(height)}};
}

inline double brightness(Color color) {
  return (color.r + color.g + color.b) / 3.0;
}

/// Largest difference of a channel.
inline int difference(Color a, Color b) {
  return std::max({std::abs(a.r - b.r), std::abs(a.g - b.g), std::abs(a.b - b.b)});
}

class RendererTest : public testing::Test {
 protected:
  static constexpr int width = 300, height = 200;

  void SetUp() override {
    ASSERT_TRUE(context_.ok()) << context_.reason();
    auto fonts = text::FontMap::create();
    ASSERT_TRUE(fonts.ok()) << fonts.error().code;
    fonts_.emplace(std::move(*fonts));
    auto renderer = render_gl::Renderer::create(*fonts_);
    ASSERT_TRUE(renderer.ok()) << renderer.error().code << ": " << renderer.error().args.begin()->second;
    renderer_.emplace(std::move(*renderer));
    target_.emplace(width, height);
  }

  static scene::Scene scene_of(std::vector<scene::MapCommand> commands,
                               scene::Camera camera = camera_at({1500, 1000}, 10, width, height)) {
    scene::Scene scene;
    scene.width_pt = width;
    scene.height_pt = height;
    scene.paper = rgb(0xffffff);
    scene.maps.push_back({camera, sea, false, {}, std::move(commands)});
    return scene;
  }

  Picture draw(const scene::Scene& scene, double pixels_per_point = 1) {
    renderer_->sync(scene, pixels_per_point);
    return draw_again(scene, pixels_per_point);
  }
  Picture draw_again(const scene::Scene& scene, double pixels_per_point = 1) {
    renderer_->draw(scene.maps.front().camera, width, height, pixels_per_point);
    EXPECT_EQ(glGetError(), static_cast<GLenum>(GL_NO_ERROR));
    return target_->read();
  }

  OffscreenContext context_;
  std::optional<text::FontMap> fonts_;
  std::optional<render_gl::Renderer> renderer_;
  std::optional<OffscreenTarget> target_;
};

}  // namespace dkart::test_support
