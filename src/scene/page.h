// The page's space and the way from the map to it.
//
//   PagePoint: points (1/72 inch), origin top left, y down
//     (0,0) ---- x
//       |
//       y
#pragma once

#include "geo/points.h"

namespace dkart::scene {

struct PagePoint {
  double x = 0, y = 0;
  bool operator==(const PagePoint&) const = default;
};

struct PageRect {
  double x = 0, y = 0, width = 0, height = 0;
  double right() const { return x + width; }
  double bottom() const { return y + height; }
  bool contains(PagePoint p) const { return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom(); }
  bool intersects(const PageRect& o) const {
    return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
  }
  PageRect inset(double by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
  bool operator==(const PageRect&) const = default;
};

/// Where the map plane lies on the page: `center` falls on the middle of `viewport`. The only place where y is
/// turned over. Doubles throughout (floats at 7.9 million metres step by half a metre).
struct Camera {
  geo::MapPoint center;
  double metres_per_point = 1000;
  PageRect viewport;

  bool operator==(const Camera&) const = default;
  PagePoint to_page(geo::MapPoint p) const {
    return {viewport.x + viewport.width / 2 + (p.x - center.x) / metres_per_point,
            viewport.y + viewport.height / 2 - (p.y - center.y) / metres_per_point};
  }
  geo::MapPoint to_map(PagePoint p) const {
    return {center.x + (p.x - viewport.x - viewport.width / 2) * metres_per_point,
            center.y - (p.y - viewport.y - viewport.height / 2) * metres_per_point};
  }
  geo::Extent visible() const;
  /// The camera that shows all of `extent` in `viewport` with `margin` points around it.
  static Camera fit(const geo::Extent& extent, const PageRect& viewport, double margin);
  /// Zoom by `factor` (> 1 = closer) so that the map point under `anchor` stays there.
  Camera zoomed(double factor, PagePoint anchor) const;
  /// Moved so that the map follows a drag of `dx`, `dy` points.
  Camera panned(double dx, double dy) const;
};

}  // namespace dkart::scene
