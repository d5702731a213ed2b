#include "geo/reach_area.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "geo/geodesic.h"
#include "geo/geos_handles.h"
#include "geo/projection.h"

namespace dkart::geo {
namespace {

constexpr std::size_t corners = 240;
constexpr double look_every = 400, coast_within = 10;

MapPoint between(MapPoint a, MapPoint b, double share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

// Walks along a ring and keeps what is on land.
class Walk {
 public:
  explicit Walk(const AreaFinder& land) : land_(land) {}

  void begin(MapPoint at) {
    at_ = at;
    on_land_ = is_land(at);
    if (on_land_) line_.push_back(at);
  }

  void go_to(MapPoint next) {
    const double length = std::hypot(next.x - at_.x, next.y - at_.y);
    const int looks = std::max(1, static_cast<int>(std::ceil(length / look_every)));
    const MapPoint from = at_;
    for (int i = 1; i <= looks; ++i) step(i == looks ? next : between(from, next, 1.0 * i / looks));
    if (on_land_) line_.push_back(next);
  }

  std::vector<Polyline> finish() {
    end_line();
    // Where the walk began on land in the middle of a line, its two ends are one.
    if (lines_.size() > 1 && lines_.front().front() == lines_.back().back()) {
      Polyline joined = std::move(lines_.back());
      lines_.pop_back();
      joined.insert(joined.end(), lines_.front().begin() + 1, lines_.front().end());
      lines_.front() = std::move(joined);
    }
    return std::move(lines_);
  }

 private:
  bool is_land(MapPoint p) const { return land_.at(p) != no_area; }

  void step(MapPoint to) {
    const bool land = is_land(to);
    if (land != on_land_) {
      line_.push_back(coast_between(at_, to));
      if (on_land_) end_line();
    }
    on_land_ = land;
    at_ = to;
  }

  MapPoint coast_between(MapPoint a, MapPoint b) const {
    while (std::hypot(b.x - a.x, b.y - a.y) > coast_within) {
      const MapPoint middle = between(a, b, 0.5);
      (is_land(middle) == on_land_ ? a : b) = middle;
    }
    return between(a, b, 0.5);
  }

  void end_line() {
    if (line_.size() > 1) lines_.push_back(std::move(line_));
    line_.clear();
  }

  const AreaFinder& land_;
  MapPoint at_{};
  bool on_land_ = false;
  Polyline line_;
  std::vector<Polyline> lines_;
};

}  // namespace

std::vector<Ring> reach_circles(std::span<const LonLat> centres, double metres) {
  std::vector<Ring> circles(centres.size());
  const auto projection = Projection::lon_lat_to_map();
  if (!projection) return circles;
  for (std::size_t i = 0; i < centres.size(); ++i) {
    for (const LonLat corner : geodesic_circle(centres[i], metres, corners)) {
      if (const auto point = projection->forward(corner)) circles[i].push_back(*point);
    }
  }
  return circles;
}

MultiPolygon dissolved(std::span<const Ring> circles) {
  MultiPolygon area;
  for (const Ring& circle : circles) area.push_back({circle, {}});
  const GeosContext context;
  const GeosGeometry all = to_geos(context, normalise(std::move(area)));
  if (!all) return {};
  const GeosGeometry whole = own(context, GEOSUnaryUnion_r(context.get(), all.get()));
  return whole ? normalise(from_geos(context, whole.get())) : MultiPolygon{};
}

std::vector<Polyline> edges_on_land(const MultiPolygon& area, const AreaFinder& land) {
  std::vector<Polyline> lines;
  const auto walk_along = [&](const Ring& ring) {
    Walk walk(land);
    walk.begin(ring.front());
    for (std::size_t i = 1; i < ring.size(); ++i) walk.go_to(ring[i]);
    walk.go_to(ring.front());
    for (Polyline& line : walk.finish()) lines.push_back(std::move(line));
  };
  for (const Polygon& polygon : area) {
    walk_along(polygon.outer);
    for (const Ring& hole : polygon.holes) walk_along(hole);
  }
  return lines;
}

}  // namespace dkart::geo
