#include "geo/area_finder.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dkart::geo {
namespace {

constexpr double strip_height = 400;  // metres; an edge of the map is about as long
constexpr std::size_t most_strips = 20'000;

double squared_distance(MapPoint p, MapPoint a, MapPoint b) {
  const double dx = b.x - a.x, dy = b.y - a.y;
  const double length = dx * dx + dy * dy;
  const double along = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0;
  const double x = a.x + along * dx - p.x, y = a.y + along * dy - p.y;
  return x * x + y * y;
}

}  // namespace

AreaFinder::AreaFinder(const Topology& topology, AreaId end) : end_(end) {
  for (const Arc& arc : topology.arcs()) {
    if (counted(arc.left) == no_area && counted(arc.right) == no_area) continue;
    for (std::size_t i = 1; i < arc.points.size(); ++i) {
      const MapPoint from = arc.points[i - 1], to = arc.points[i];
      const bool north = to.y >= from.y;
      edges_.push_back({north ? from : to, north ? to : from, counted(north ? arc.left : arc.right),
                        counted(north ? arc.right : arc.left)});
      extent_.include(from);
      extent_.include(to);
    }
  }
  const auto strips =
      std::clamp<std::size_t>(static_cast<std::size_t>(extent_.height() / strip_height), 1, most_strips);
  strips_per_metre_ = extent_.height() > 0 ? static_cast<double>(strips) / extent_.height() : 0;

  strip_begin_.assign(strips + 1, 0);
  for (const Edge& edge : edges_) {
    for (std::size_t s = strip_of(edge.a.y); s <= strip_of(edge.b.y); ++s) ++strip_begin_[s + 1];
  }
  for (std::size_t s = 0; s < strips; ++s) strip_begin_[s + 1] += strip_begin_[s];
  strip_edges_.resize(strip_begin_.back());
  std::vector<std::uint32_t> next(strip_begin_.begin(), strip_begin_.end() - 1);
  for (std::uint32_t i = 0; i < edges_.size(); ++i) {
    for (std::size_t s = strip_of(edges_[i].a.y); s <= strip_of(edges_[i].b.y); ++s)
      strip_edges_[next[s]++] = i;
  }
}

std::size_t AreaFinder::strip_of(double y) const {
  const double strip = (y - extent_.min_y) * strips_per_metre_;
  return static_cast<std::size_t>(std::clamp(strip, 0.0, static_cast<double>(strip_begin_.size() - 2)));
}

template <class Visit>
void AreaFinder::visit_strip(std::size_t strip, Visit visit) const {
  for (std::uint32_t i = strip_begin_[strip]; i < strip_begin_[strip + 1]; ++i)
    visit(edges_[strip_edges_[i]]);
}

AreaId AreaFinder::at(MapPoint p) const {
  if (!extent_.contains(p)) return no_area;
  double nearest = -std::numeric_limits<double>::infinity();
  AreaId area = no_area;
  visit_strip(strip_of(p.y), [&](const Edge& edge) {
    // Half open, so that a corner between two edges counts once.
    if (p.y < edge.a.y || p.y >= edge.b.y || std::min(edge.a.x, edge.b.x) > p.x) return;
    const double x = edge.a.x + (p.y - edge.a.y) / (edge.b.y - edge.a.y) * (edge.b.x - edge.a.x);
    if (x > p.x || x < nearest) return;
    nearest = x;
    area = edge.east;
  });
  return area;
}

AreaId AreaFinder::near(MapPoint p, double metres) const {
  AreaId area = at(p);
  if (area != no_area || edges_.empty() || !(p.y + metres >= extent_.min_y && p.y - metres <= extent_.max_y))
    return area;
  double least = metres * metres;
  for (std::size_t s = strip_of(p.y - metres); s <= strip_of(p.y + metres); ++s) {
    visit_strip(s, [&](const Edge& edge) {
      if (std::max(edge.a.x, edge.b.x) < p.x - metres || std::min(edge.a.x, edge.b.x) > p.x + metres) return;
      const double distance = squared_distance(p, edge.a, edge.b);
      if (distance > least) return;
      least = distance;
      area = edge.west != no_area ? edge.west : edge.east;
    });
  }
  return area;
}

}  // namespace dkart::geo
