#include "scene/page.h"

#include <algorithm>

namespace dkart::scene {

geo::Extent Camera::visible() const {
  geo::Extent extent;
  extent.include(to_map({viewport.x, viewport.y}));
  extent.include(to_map({viewport.right(), viewport.bottom()}));
  return extent;
}

Camera Camera::fit(const geo::Extent& extent, const PageRect& viewport, double margin) {
  Camera camera;
  camera.viewport = viewport;
  if (extent.empty()) return camera;
  camera.center = extent.center();
  const double width = std::max(viewport.width - 2 * margin, 1.0);
  const double height = std::max(viewport.height - 2 * margin, 1.0);
  camera.metres_per_point = std::max({extent.width() / width, extent.height() / height, 1e-3});
  return camera;
}

Camera Camera::zoomed(double factor, PagePoint anchor) const {
  const geo::MapPoint held = to_map(anchor);
  Camera camera = *this;
  camera.metres_per_point = metres_per_point / factor;
  const geo::MapPoint moved = camera.to_map(anchor);
  camera.center.x += held.x - moved.x;
  camera.center.y += held.y - moved.y;
  return camera;
}

Camera Camera::panned(double dx, double dy) const {
  Camera camera = *this;
  camera.center.x -= dx * metres_per_point;
  camera.center.y += dy * metres_per_point;
  return camera;
}

}  // namespace dkart::scene
