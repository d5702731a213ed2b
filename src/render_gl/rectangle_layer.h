// Rectangles and straight lines of the page.
#pragma once

#include <vector>

#include "render_gl/gpu_buffers.h"
#include "render_gl/program.h"
#include "render_gl/view.h"
#include "scene/scene.h"

namespace dkart::render_gl {

/// Lies anywhere and at any angle; page points.
struct RectangleInstance {
  float center_x = 0, center_y = 0;
  float axis_x = 1, axis_y = 0;  // direction of the length
  float half_length = 0, half_width = 0, corner = 0, stroke = 0;
  Color fill, stroke_color, pattern_color;
  std::uint32_t pattern = 0;  // 0 none, 1 hatch, 2 dots
};

RectangleInstance instance_of(const scene::PageRectangle& rectangle);
RectangleInstance instance_of(const scene::PageLine& line);

class RectangleLayer {
 public:
  RectangleLayer();

  void sync(const std::vector<RectangleInstance>& rectangles, Uploads& uploads);
  void draw(const Programs& programs, const View& view) const;

 private:
  Instances instances_;
};

}  // namespace dkart::render_gl
