#include "render_cairo/page_path.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dkart::render_cairo {
namespace {

using scene::PagePoint;
using scene::PageRect;

// Wider than any line or pattern, so that cut edges are never seen.
constexpr double window_margin = 24;
constexpr double smallest_pixels = 0.1;

/// The side of one border of the window on which a point lies; positive is inside.
struct Border {
  double a, b, c;
  double inside(PagePoint p) const { return a * p.x + b * p.y + c; }
};

std::array<Border, 4> borders_of(const PageRect& r) {
  return {{{1, 0, -r.x}, {-1, 0, r.right()}, {0, 1, -r.y}, {0, -1, r.bottom()}}};
}

PagePoint between(PagePoint p, PagePoint q, double t) {
  return {p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)};
}

/// Sutherland & Hodgman 1974. Parts that fall apart stay joined along the window's border, where nobody sees
/// them.
std::vector<PagePoint> cut_ring(std::vector<PagePoint> ring, const PageRect& window) {
  std::vector<PagePoint> kept;
  for (const Border& border : borders_of(window)) {
    kept.clear();
    for (std::size_t i = 0; i < ring.size(); ++i) {
      const PagePoint from = ring[i];
      const PagePoint to = ring[(i + 1) % ring.size()];
      const double a = border.inside(from);
      const double b = border.inside(to);
      if (a >= 0) kept.push_back(from);
      if ((a >= 0) != (b >= 0)) kept.push_back(between(from, to, a / (a - b)));
    }
    std::swap(ring, kept);
  }
  return ring;
}

/// Liang & Barsky 1984: the part of a segment inside the window as fractions, or an empty span (first >
/// second).
std::pair<double, double> cut_segment(PagePoint from, PagePoint to, const PageRect& window) {
  double first = 0;
  double last = 1;
  for (const Border& border : borders_of(window)) {
    const double a = border.inside(from);
    const double b = border.inside(to);
    if (a < 0 && b < 0) return {1, 0};
    if (a < 0) first = std::max(first, a / (a - b));
    if (b < 0) last = std::min(last, a / (a - b));
  }
  return {first, last};
}

PageRect common(const PageRect& a, const PageRect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0.0, std::min(a.right(), b.right()) - x),
          std::max(0.0, std::min(a.bottom(), b.bottom()) - y)};
}

}  // namespace

PathMaker::PathMaker(const scene::Camera& camera, const Canvas& canvas)
    : camera_(camera),
      window_(common(camera.viewport, canvas.seen).inset(-window_margin)),
      smallest_(smallest_pixels * camera.metres_per_point / canvas.pixels_per_point) {
  visible_.include(camera.to_map({window_.x, window_.y}));
  visible_.include(camera.to_map({window_.right(), window_.bottom()}));
}

void PathMaker::add_ring(const geo::Ring& ring, PagePath& path) const {
  const geo::Extent extent = extent_of(ring);
  if (!sees(extent) || std::max(extent.width(), extent.height()) < smallest_) return;
  const bool whole =
      visible_.contains({extent.min_x, extent.min_y}) && visible_.contains({extent.max_x, extent.max_y});
  if (whole) {
    for (const geo::MapPoint p : ring) path.points.push_back(camera_.to_page(p));
  } else {
    std::vector<PagePoint> points;
    points.reserve(ring.size());
    for (const geo::MapPoint p : ring) points.push_back(camera_.to_page(p));
    points = cut_ring(std::move(points), window_);
    if (points.size() < 3) return;
    path.points.insert(path.points.end(), points.begin(), points.end());
  }
  path.ends.push_back(path.points.size());
}

PagePath PathMaker::rings(const geo::MultiPolygon& area) const {
  PagePath path;
  for (const geo::Polygon& polygon : area) {
    add_ring(polygon.outer, path);
    for (const geo::Ring& hole : polygon.holes) add_ring(hole, path);
  }
  return path;
}

void PathMaker::add_line(const geo::Polyline& line, PagePath& path) const {
  if (line.size() < 2 || !sees(extent_of(line))) return;
  bool open = false;
  const auto close = [&] {
    if (open) path.ends.push_back(path.points.size());
    open = false;
  };
  PagePoint from = camera_.to_page(line.front());
  for (std::size_t i = 1; i < line.size(); ++i) {
    const PagePoint to = camera_.to_page(line[i]);
    const auto [first, last] = cut_segment(from, to, window_);
    if (first > last) {
      close();
    } else {
      if (first > 0) close();
      if (!open) path.points.push_back(between(from, to, first));
      path.points.push_back(between(from, to, last));
      open = true;
      if (last < 1) close();
    }
    from = to;
  }
  close();
}

PagePath PathMaker::lines(const std::vector<geo::Polyline>& lines) const {
  PagePath path;
  for (const geo::Polyline& line : lines) add_line(line, path);
  return path;
}

void add_rings(cairo_t* cr, const PagePath& path) {
  std::size_t at = 0;
  for (const std::size_t end : path.ends) {
    cairo_move_to(cr, path.points[at].x, path.points[at].y);
    for (++at; at < end; ++at) cairo_line_to(cr, path.points[at].x, path.points[at].y);
    cairo_close_path(cr);
  }
}

void add_lines(cairo_t* cr, const PagePath& path) {
  std::size_t at = 0;
  for (const std::size_t end : path.ends) {
    cairo_move_to(cr, path.points[at].x, path.points[at].y);
    const PagePoint first = path.points[at];
    const PagePoint last = path.points[end - 1];
    const bool ring = first == last && end - at > 3;
    for (++at; at < end - (ring ? 1 : 0); ++at) cairo_line_to(cr, path.points[at].x, path.points[at].y);
    // Closed, so that the ends of a ring are joined like its other corners.
    if (ring) cairo_close_path(cr);
    at = end;
  }
}

}  // namespace dkart::render_cairo
