#include "ingest/ring_check.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <vector>

namespace dkart::ingest {
namespace {

using geo::MapPoint;
using geo::Ring;

struct Edge {
  MapPoint a, b;
  std::uint32_t next = 0;  // the edge that starts where this one ends
};

// Twice the area of the triangle, square metres.
double turn(MapPoint a, MapPoint b, MapPoint c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Coordinates up to 8e6 m carry an error of 1e-9 m; times edges of some kilometres that stays below this.
constexpr double turn_error = 1e-4;

int side(MapPoint a, MapPoint b, MapPoint c) {
  const double area = turn(a, b, c);
  return area > turn_error ? 1 : area < -turn_error ? -1 : 0;
}

bool boxes_apart(const Edge& e, const Edge& f) {
  return std::max(e.a.x, e.b.x) < std::min(f.a.x, f.b.x) || std::max(f.a.x, f.b.x) < std::min(e.a.x, e.b.x) ||
         std::max(e.a.y, e.b.y) < std::min(f.a.y, f.b.y) || std::max(f.a.y, f.b.y) < std::min(e.a.y, e.b.y);
}

// Whether the second edge runs back along the first.
bool folds_back(const Edge& first, const Edge& second) {
  const double along = (first.b.x - first.a.x) * (second.b.x - second.a.x) +
                       (first.b.y - first.a.y) * (second.b.y - second.a.y);
  return along < 0 && side(first.a, first.b, second.b) == 0;
}

bool may_touch(const Edge& e, const Edge& f) {
  return side(e.a, e.b, f.a) * side(e.a, e.b, f.b) <= 0 && side(f.a, f.b, e.a) * side(f.a, f.b, e.b) <= 0;
}

// False if a ring is too short or has an edge without length.
bool add_edges(const Ring& ring, std::vector<Edge>& edges) {
  if (ring.size() < 3) return false;
  const auto first = static_cast<std::uint32_t>(edges.size());
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const MapPoint next = ring[i + 1 == ring.size() ? 0 : i + 1];
    if (ring[i] == next) return false;
    edges.push_back({ring[i], next, static_cast<std::uint32_t>(edges.size() + 1)});
  }
  edges.back().next = first;
  return true;
}

class EdgeGrid {
 public:
  explicit EdgeGrid(const std::vector<Edge>& edges) : edges_(edges) {
    geo::Extent extent;
    for (const Edge& edge : edges) extent.include(edge.a);
    origin_ = {extent.min_x, extent.min_y};
    const auto count = static_cast<double>(edges.size());
    // The second bound keeps the number of cells small when all edges lie on one line.
    cell_ = std::max({std::sqrt(extent.width() * extent.height() / count),
                      (extent.width() + extent.height()) / count, 1.0});
    columns_ = static_cast<std::size_t>(extent.width() / cell_) + 1;
    rows_ = static_cast<std::size_t>(extent.height() / cell_) + 1;
    fill();
  }

  bool free_of_contact() const {
    for (std::size_t cell = 0; cell + 1 < starts_.size(); ++cell) {
      for (std::uint32_t i = starts_[cell]; i < starts_[cell + 1]; ++i) {
        for (std::uint32_t k = i + 1; k < starts_[cell + 1]; ++k) {
          if (contact(members_[i], members_[k])) return false;
        }
      }
    }
    return true;
  }

 private:
  template <class Visit>
  void for_each_cell(const Edge& edge, Visit visit) const {
    const auto index = [&](double value, double origin) {
      return static_cast<std::size_t>((value - origin) / cell_);
    };
    const std::size_t left = index(std::min(edge.a.x, edge.b.x), origin_.x);
    const std::size_t right = index(std::max(edge.a.x, edge.b.x), origin_.x);
    const std::size_t top = index(std::max(edge.a.y, edge.b.y), origin_.y);
    for (std::size_t row = index(std::min(edge.a.y, edge.b.y), origin_.y); row <= top; ++row) {
      for (std::size_t column = left; column <= right; ++column) visit(row * columns_ + column);
    }
  }

  void fill() {
    starts_.assign(columns_ * rows_ + 1, 0);
    for (const Edge& edge : edges_) for_each_cell(edge, [&](std::size_t cell) { ++starts_[cell + 1]; });
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    members_.resize(starts_.back());
    std::vector<std::uint32_t> next(starts_.begin(), starts_.end() - 1);
    for (std::uint32_t i = 0; i < edges_.size(); ++i) {
      for_each_cell(edges_[i], [&](std::size_t cell) { members_[next[cell]++] = i; });
    }
  }

  bool contact(std::uint32_t i, std::uint32_t k) const {
    const Edge& e = edges_[i];
    const Edge& f = edges_[k];
    if (e.next == k) return folds_back(e, f);
    if (f.next == i) return folds_back(f, e);
    return !boxes_apart(e, f) && may_touch(e, f);
  }

  const std::vector<Edge>& edges_;
  MapPoint origin_;
  double cell_ = 1;
  std::size_t columns_ = 1, rows_ = 1;
  std::vector<std::uint32_t> starts_;   // of each cell in members_
  std::vector<std::uint32_t> members_;  // edges
};

// Even-odd; only asked where rings do not touch.
bool ring_contains(const Ring& ring, MapPoint p) {
  bool inside = false;
  for (std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++) {
    const MapPoint& a = ring[i];
    const MapPoint& b = ring[k];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

bool holes_in_order(const geo::Polygon& polygon) {
  for (const Ring& hole : polygon.holes) {
    if (!ring_contains(polygon.outer, hole.front())) return false;
    for (const Ring& other : polygon.holes) {
      if (&hole != &other && ring_contains(other, hole.front())) return false;
    }
  }
  return true;
}

bool in_ground_of(const geo::Polygon& polygon, MapPoint p) {
  return ring_contains(polygon.outer, p) &&
         std::none_of(polygon.holes.begin(), polygon.holes.end(),
                      [&](const Ring& hole) { return ring_contains(hole, p); });
}

bool polygons_apart(const geo::MultiPolygon& area) {
  std::vector<geo::Extent> extents;
  for (const geo::Polygon& polygon : area) extents.push_back(geo::extent_of(polygon.outer));
  for (std::size_t i = 0; i < area.size(); ++i) {
    const MapPoint corner = area[i].outer.front();
    for (std::size_t k = 0; k < area.size(); ++k) {
      if (i != k && extents[k].contains(corner) && in_ground_of(area[k], corner)) return false;
    }
  }
  return true;
}

}  // namespace

bool surely_valid(const geo::MultiPolygon& area) {
  std::vector<Edge> edges;
  for (const geo::Polygon& polygon : area) {
    if (!add_edges(polygon.outer, edges)) return false;
    for (const Ring& hole : polygon.holes) {
      if (!add_edges(hole, edges)) return false;
    }
  }
  if (edges.empty()) return true;
  return EdgeGrid(edges).free_of_contact() && std::all_of(area.begin(), area.end(), holes_in_order) &&
         polygons_apart(area);
}

}  // namespace dkart::ingest
