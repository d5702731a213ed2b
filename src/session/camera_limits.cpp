#include "session/camera_limits.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "scene/compose.h"

namespace dkart::session {
namespace {

constexpr double closest_metres_per_point = 20;
constexpr double beyond_norway = 1.25;

bool is_number(const scene::Camera& camera) {
  return std::isfinite(camera.center.x) && std::isfinite(camera.center.y) &&
         std::isfinite(camera.metres_per_point) && camera.metres_per_point > 0;
}

// The part of the view that must not be empty.
geo::Extent middle_half(const scene::Camera& camera) {
  const geo::Extent seen = camera.visible();
  const double dx = seen.width() / 4, dy = seen.height() / 4;
  return {seen.min_x + dx, seen.min_y + dy, seen.max_x - dx, seen.max_y - dy};
}

// How far [low, high] must move to touch [target_low, target_high].
double way_to(double low, double high, double target_low, double target_high) {
  if (target_low > high) return target_low - high;
  if (target_high < low) return target_high - low;
  return 0;
}

}  // namespace

ZoomLimits zoom_limits(const domain::Dataset& data, const scene::PageRect& viewport) {
  const double whole = scene::fit_norway(data, viewport).metres_per_point;
  return {closest_metres_per_point, std::max(whole * beyond_norway, closest_metres_per_point)};
}

scene::Camera within_limits(const domain::Dataset& data, scene::Camera camera) {
  if (!is_number(camera)) return scene::fit_norway(data, camera.viewport);
  const ZoomLimits limits = zoom_limits(data, camera.viewport);
  camera.metres_per_point = std::clamp(camera.metres_per_point, limits.closest, limits.farthest);

  const geo::Extent view = middle_half(camera);
  double nearest = std::numeric_limits<double>::infinity();
  double dx = 0, dy = 0;
  for (std::uint32_t i = 0; i < data.municipalities.size() && nearest > 0; ++i) {
    const geo::Extent area = extent_of(data, domain::MunicipalityIndex{i});
    if (area.empty()) continue;
    const double x = way_to(view.min_x, view.max_x, area.min_x, area.max_x);
    const double y = way_to(view.min_y, view.max_y, area.min_y, area.max_y);
    if (const double distance = std::hypot(x, y); distance < nearest) {
      nearest = distance;
      dx = x;
      dy = y;
    }
  }
  camera.center.x += dx;
  camera.center.y += dy;
  return camera;
}

scene::Camera zoomed_within_limits(const domain::Dataset& data, const scene::Camera& camera, double factor,
                                   scene::PagePoint anchor) {
  const ZoomLimits limits = zoom_limits(data, camera.viewport);
  const double wanted = std::clamp(camera.metres_per_point / factor, limits.closest, limits.farthest);
  if (wanted == camera.metres_per_point) return camera;
  return within_limits(data, camera.zoomed(camera.metres_per_point / wanted, anchor));
}

geo::Extent extent_of(const domain::Dataset& data, domain::MunicipalityIndex municipality) {
  const auto& areas = data.base_map.areas;
  if (!areas || areas->size() == 0) return {};
  const geo::Topology& finest = (*areas)[0].topology;
  return municipality.value < finest.area_count()
             ? finest.extent(static_cast<geo::AreaId>(municipality.value))
             : geo::Extent{};
}

geo::Extent extent_of(const domain::Dataset& data, domain::CountyIndex county) {
  geo::Extent extent;
  for (const domain::MunicipalityIndex municipality : data.at(county).municipalities) {
    extent.include(extent_of(data, municipality));
  }
  return extent;
}

}  // namespace dkart::session
