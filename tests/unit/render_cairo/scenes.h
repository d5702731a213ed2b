// Small scenes made by hand: two squares of land that share an edge, in a sea.
//
//   map metres          page, 100 x 80 points, 10 m a point, y down
//   700 ┌────┬────┐     (20,10)┌────┬────┐
//       │ 0  │ 1  │            │    │    │
//   100 └────┴────┘            └────┴────┘(80,70)
//      200  500  800
#pragma once

#include <memory>
#include <string>

#include "geo/levels.h"
#include "render_cairo/render.h"
#include "scene/scene.h"

namespace dkart::render_cairo {

inline constexpr Color sea = rgb(0x00FF00);
inline constexpr Color west = rgb(0x112233);
inline constexpr Color east = rgb(0x332211);

inline geo::MultiPolygon box(double x0, double y0, double x1, double y1) {
  return {{{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}}, {}}};
}

inline std::shared_ptr<const geo::LevelsOfDetail> levels_of(const std::vector<geo::MultiPolygon>& areas) {
  return geo::LevelsOfDetail::build(geo::Topology::build(areas), {0});
}

inline scene::Camera test_camera() {
  return {{500, 400}, 10, {0, 0, 100, 80}};
}

inline scene::Scene empty_scene() {
  scene::Scene scene;
  scene.width_pt = 100;
  scene.height_pt = 80;
  scene.paper = rgb(0xFFFFFF);
  scene.info = {"Vedtak & stader <2021–2025>", "Kart over Porsáŋgu", "nn"};
  scene::MapFrame frame;
  frame.camera = test_camera();
  frame.ground = sea;
  scene.maps.push_back(frame);
  return scene;
}

inline scene::FillAreas two_squares() {
  scene::FillAreas fill;
  fill.areas = levels_of({box(200, 100, 500, 700), box(500, 100, 800, 700)});
  fill.fills = {{0, west, scene::Pattern::none, {}}, {1, east, scene::Pattern::none, {}}};
  return fill;
}

inline scene::Scene scene_of(scene::MapCommand command) {
  scene::Scene scene = empty_scene();
  scene.maps.front().commands.push_back(std::move(command));
  return scene;
}

inline Color pixel(const Image& image, int x, int y) {
  const auto at = static_cast<std::size_t>(y * image.width + x) * 4;
  return {image.rgba[at], image.rgba[at + 1], image.rgba[at + 2], image.rgba[at + 3]};
}

}  // namespace dkart::render_cairo
