// Map geometry as page points, cut to what is near the part that is drawn: Cairo counts in 24.8 fixed point,
// and a file should not carry what cannot be seen.
#pragma once

#include <cairo.h>

#include <cstddef>
#include <vector>

#include "geo/polygons.h"
#include "render_cairo/canvas.h"
#include "scene/page.h"

namespace dkart::render_cairo {

struct PagePath {
  std::vector<scene::PagePoint> points;
  std::vector<std::size_t> ends;  // one past each ring's or line's last point
  bool empty() const { return ends.empty(); }
};

class PathMaker {
 public:
  PathMaker(const scene::Camera& camera, const Canvas& canvas);

  /// Whether anything of `extent` can be seen.
  bool sees(const geo::Extent& extent) const { return visible_.intersects(extent); }
  /// Rings of the area that can be seen; tiny ones (a tenth of a pixel) are left out.
  PagePath rings(const geo::MultiPolygon& area) const;
  /// The stretches of the lines that can be seen.
  PagePath lines(const std::vector<geo::Polyline>& lines) const;

 private:
  void add_ring(const geo::Ring& ring, PagePath& path) const;
  void add_line(const geo::Polyline& line, PagePath& path) const;

  scene::Camera camera_;
  scene::PageRect window_;  // what is seen of the viewport and a little around it
  geo::Extent visible_;     // the same in map metres
  double smallest_;         // metres
};

/// Adds the rings, closed, to the context's path.
void add_rings(cairo_t* cr, const PagePath& path);
void add_lines(cairo_t* cr, const PagePath& path);

}  // namespace dkart::render_cairo
