#include "render_gl/view.h"

#include <cmath>

#include "scene/prepared_map.h"

namespace dkart::render_gl {

namespace {

// A deviation of about a pixel, three times what a resting map allows.
constexpr double moving_fineness = 0.35;

double positive_remainder(double value, double period) {
  const double rest = std::fmod(value, period);
  return rest < 0 ? rest + period : rest;
}

}  // namespace

std::size_t View::level_of(const geo::LevelsOfDetail& levels) const {
  return scene::drawn_level(levels, camera_, target_.pixels_per_point * (moving() ? moving_fineness : 1));
}

geo::Extent View::visible(double margin_px) const {
  const scene::PageRect rect = camera_.viewport.inset(-margin_px / target_.pixels_per_point);
  geo::Extent extent;
  extent.include(camera_.to_map({rect.x, rect.y}));
  extent.include(camera_.to_map({rect.right(), rect.bottom()}));
  return extent;
}

void View::apply(const Program& program, geo::MapPoint origin) const {
  const double x = camera_.center.x - origin.x;
  const double y = camera_.center.y - origin.y;
  const auto high_x = static_cast<float>(x);
  const auto high_y = static_cast<float>(y);
  const scene::PageRect& viewport = camera_.viewport;
  program.use();
  program.set("u_center_high", high_x, high_y);
  program.set("u_center_low", static_cast<float>(x - high_x), static_cast<float>(y - high_y));
  program.set("u_pixels_per_metre", static_cast<float>(target_.pixels_per_point / camera_.metres_per_point));
  program.set("u_middle", static_cast<float>((viewport.x + viewport.width / 2) * target_.pixels_per_point),
              static_cast<float>((viewport.y + viewport.height / 2) * target_.pixels_per_point));
  program.set("u_target", static_cast<float>(target_.width_px), static_cast<float>(target_.height_px));
  program.set("u_pixels_per_point", static_cast<float>(target_.pixels_per_point));
}

View::Pixel View::pattern_origin(double period_pt) const {
  const scene::PagePoint at = camera_.to_page({0, 0});
  return {positive_remainder(at.x, period_pt) * target_.pixels_per_point,
          positive_remainder(at.y, period_pt) * target_.pixels_per_point};
}

}  // namespace dkart::render_gl
