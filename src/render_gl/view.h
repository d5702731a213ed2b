// One camera on one target: the way from map metres to pixels, as the shaders get it.
#pragma once

#include "geo/points.h"
#include "render_gl/program.h"
#include "scene/page.h"

namespace dkart::render_gl {

struct Target {
  int width_px = 0, height_px = 0;
  double pixels_per_point = 1;
};

class View {
 public:
  View(const scene::Camera& camera, const Target& target) : camera_(camera), target_(target) {}

  const scene::Camera& camera() const { return camera_; }
  double pixels_per_point() const { return target_.pixels_per_point; }
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
