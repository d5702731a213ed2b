// One camera on one target: the way from map metres to pixels, as the shaders get it.
#pragma once

#include <cstddef>

#include "geo/levels.h"
#include "geo/points.h"
#include "render_gl/program.h"
#include "scene/page.h"

namespace dkart::render_gl {

/// While the map moves, boundaries are coarser and the steps of their edges are left: nobody sees it before the map
/// rests, and a software renderer keeps up.
enum class Detail { full, moving };

struct Target {
  int width_px = 0, height_px = 0;
  double pixels_per_point = 1;
  Detail detail = Detail::full;
};

class View {
 public:
  View(const scene::Camera& camera, const Target& target) : camera_(camera), target_(target) {}

  const scene::Camera& camera() const { return camera_; }
  double pixels_per_point() const { return target_.pixels_per_point; }
  bool moving() const { return target_.detail == Detail::moving; }
  /// Which level of detail to draw.
  std::size_t level_of(const geo::LevelsOfDetail& levels) const;
  /// What is seen, with `margin_px` pixels around it for line widths.
  geo::Extent visible(double margin_px) const;
  /// Uses the program and sets the uniforms of shaders/common/view.glsl for a mesh with this origin.
  void apply(const Program& program, geo::MapPoint origin) const;
  /// A point that moves with the map, pixels in 0..period.
  struct Pixel {
    double x = 0, y = 0;
  };
  Pixel pattern_origin(double period_pt) const;

 private:
  scene::Camera camera_;
  Target target_;
};

}  // namespace dkart::render_gl
