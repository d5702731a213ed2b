#include "geo/topology.h"

#include "geo/arc_simplifier.h"

#include <array>
#include <cmath>

namespace dkart::geo {

namespace {

/// What an arc adds to twice the signed area of a ring, seen from `origin`.
double twice_swept_area(const Polyline& points, MapPoint origin) {
  double twice = 0;
  for (std::size_t i = 1; i < points.size(); ++i) {
    twice += (points[i - 1].x - origin.x) * (points[i].y - origin.y) -
             (points[i].x - origin.x) * (points[i - 1].y - origin.y);
  }
  return twice;
}

}  // namespace

/// Decides which rings are too small to stay. Rings are numbered in the order of the areas, outer rings
/// before their holes.
class Topology::SmallRings {
 public:
  SmallRings(const Topology& topology, double min_area) : sides_(topology.arcs_.size(), {none, none}) {
    measure_arcs(topology);
    for (const AreaUse& area : topology.areas_) add(area, min_area);
    keep_where_neighbours_stay();
  }

  bool dropped(std::size_t ring) const { return dropped_[ring]; }

 private:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  void measure_arcs(const Topology& topology) {
    Extent all;
    for (const AreaUse& area : topology.areas_) all.include(area.extent);
    swept_.reserve(topology.arcs_.size());
    for (const Arc& arc : topology.arcs_) swept_.push_back(twice_swept_area(arc.points, all.center()));
  }

  void add(const AreaUse& area, double min_area) {
    std::size_t largest = none;
    double largest_area = -1;
    for (const PolygonUse& polygon : area.polygons) {
      const std::size_t outer = dropped_.size();
      const double size = add(polygon.outer, outer, min_area);
      if (size > largest_area) {
        largest_area = size;
        largest = outer;
      }
      for (const RingUse& hole : polygon.holes) add(hole, outer, min_area);
    }
    if (largest != none) dropped_[largest] = false;
  }

  double add(const RingUse& ring, std::size_t outer, double min_area) {
    double twice = 0;
    for (const ArcUse& use : ring.arcs) {
      twice += use.reversed ? -swept_[use.arc] : swept_[use.arc];
      sides_[use.arc][use.reversed ? 1 : 0] = dropped_.size();
    }
    const double area = std::abs(twice) / 2;
    dropped_.push_back(area < min_area);
    outer_.push_back(outer);
    return area;
  }

  /// A ring that shares an arc with one that stays must stay too, or the ground between them would show; so
  /// must the outer ring of a hole that stays.
  void keep_where_neighbours_stay() {
    for (bool changed = true; changed;) {
      changed = false;
      const auto keep = [&](std::size_t ring) {
        if (!dropped_[ring]) return;
        dropped_[ring] = false;
        changed = true;
      };
      for (const auto& [left, right] : sides_) {
        if (left == none || right == none || dropped_[left] == dropped_[right]) continue;
        keep(left);
        keep(right);
      }
      for (std::size_t ring = 0; ring < dropped_.size(); ++ring) {
        if (!dropped_[ring]) keep(outer_[ring]);
      }
    }
  }

  std::vector<double> swept_;                      // by arc
  std::vector<std::array<std::size_t, 2>> sides_;  // by arc: the rings left and right of it
  std::vector<bool> dropped_;                      // by ring
  std::vector<std::size_t> outer_;                 // by ring: the outer ring of its polygon
};

Topology Topology::simplified(double tolerance) const {
  if (!(tolerance > 0)) return *this;
  const double min_area = tolerance * tolerance;
  const SmallRings small(*this, min_area);
  Topology result = with_rings([&](std::size_t ring) { return !small.dropped(ring); });
  simplify_arcs(result.arcs_, min_area);
  result.measure_extents();
  return result;
}

}  // namespace dkart::geo
