#include "geo/arc_simplifier.h"

#include "geo/point_grid.h"
#include "geo/point_index.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace dkart::geo {

namespace {

/// How an arc hangs together with the others.
struct Shape {
  bool closed = false;            // ends where it begins
  bool free_ring = false;         // closed, and nothing else ends there
  std::size_t fewest_points = 2;  // different ones that must stay
};

std::vector<Shape> shapes_of(const std::vector<Arc>& arcs) {
  struct Ends {
    std::uint32_t low = 0, high = 0, arc = 0;
    bool operator<(const Ends& other) const {
      return std::pair(low, high) < std::pair(other.low, other.high);
    }
    bool same_as(const Ends& other) const { return low == other.low && high == other.high; }
  };
  PointIndex index(2 * arcs.size());
  std::vector<Ends> ends;
  std::vector<std::uint32_t> degree(2 * arcs.size(), 0);
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    const std::uint32_t first = index.number_of(arcs[i].points.front());
    const std::uint32_t last = index.number_of(arcs[i].points.back());
    ++degree[first];
    ++degree[last];
    ends.push_back({std::min(first, last), std::max(first, last), static_cast<std::uint32_t>(i)});
  }

  std::vector<Shape> shapes(arcs.size());
  std::sort(ends.begin(), ends.end());
  for (std::size_t i = 0; i < ends.size(); ++i) {
    Shape& shape = shapes[ends[i].arc];
    if (ends[i].low == ends[i].high) {
      shape = {true, degree[ends[i].low] == 2, 3};
    } else if ((i > 0 && ends[i - 1].same_as(ends[i])) ||
               (i + 1 < ends.size() && ends[i + 1].same_as(ends[i]))) {
      shape.fewest_points = 3;
    }
  }
  return shapes;
}

/// The points of all arcs, one after another; a free ring does not repeat its first.
std::vector<MapPoint> points_of(const std::vector<Arc>& arcs, const std::vector<Shape>& shapes) {
  std::vector<MapPoint> points;
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    const Polyline& line = arcs[i].points;
    points.insert(points.end(), line.begin(), line.end() - (shapes[i].free_ring ? 1 : 0));
  }
  return points;
}

class Simplifier {
 public:
  Simplifier(const std::vector<MapPoint>& points, double min_area)
      : twice_min_area_(2 * min_area), grid_(points, std::max(2 * std::sqrt(min_area), 500.0)) {
    nodes_.reserve(points.size());
    for (const MapPoint& p : points) nodes_.push_back({p, stays, 0, 0});
  }

  /// The points of `line` begin at `first` in the constructor's list.
  void simplify(Polyline& line, std::uint32_t first, const Shape& shape) {
    const auto count = static_cast<std::uint32_t>(line.size() - (shape.free_ring ? 1 : 0));
    std::size_t left = shape.closed ? line.size() - 1 : line.size();
    if (left <= shape.fewest_points) return;
    link(first, count, shape.free_ring);

    // The order of removal matters only between neighbours, so going downhill to a point whose neighbours
    // have larger triangles gives what a queue over the whole line would give. Fixed ends count as infinitely
    // large.
    std::uint32_t p = first;
    for (std::uint32_t idle = 0; idle <= count && left > shape.fewest_points;) {
      Node& node = nodes_[p];
      if (nodes_[node.before].twice_area < node.twice_area) {
        p = node.before;
      } else if (node.twice_area == stays) {
        p = node.after;
        ++idle;
      } else if (nodes_[node.after].twice_area < node.twice_area) {
        p = node.after;
      } else {
        idle = 0;
        if (grid_.any_within(nodes_[node.before].point, node.point, nodes_[node.after].point)) {
          node.twice_area = stays;  // asked again when a neighbour goes
        } else {
          remove(p, shape.free_ring ? none : first, first + count - 1);
          --left;
        }
        p = node.before;
      }
    }
    write(line, first, count, shape.closed);
  }

 private:
  static constexpr double stays = std::numeric_limits<double>::infinity();
  static constexpr double gone = -1;
  static constexpr std::uint32_t none = 0xffff'ffff;

  struct Node {
    MapPoint point;
    double twice_area = stays;  // of the triangle with its neighbours, if small enough
    std::uint32_t before = 0, after = 0;
  };

  void link(std::uint32_t first, std::uint32_t count, bool free_ring) {
    const std::uint32_t last = first + count - 1;
    for (std::uint32_t p = first; p <= last; ++p) {
      nodes_[p].before = p == first ? last : p - 1;
      nodes_[p].after = p == last ? first : p + 1;
    }
    const std::uint32_t fixed = free_ring ? 0 : 1;
    for (std::uint32_t p = first + fixed; p + fixed <= last; ++p) measure(nodes_[p]);
  }

  void measure(Node& node) const {
    const double twice = std::abs(cross(nodes_[node.before].point, node.point, nodes_[node.after].point));
    node.twice_area = twice <= twice_min_area_ ? twice : stays;
  }

  void remove(std::uint32_t p, std::uint32_t fixed_first, std::uint32_t fixed_last) {
    Node& node = nodes_[p];
    grid_.remove(node.point, p);
    node.twice_area = gone;
    nodes_[node.before].after = node.after;
    nodes_[node.after].before = node.before;
    for (const std::uint32_t neighbour : {node.before, node.after}) {
      const bool fixed = fixed_first != none && (neighbour == fixed_first || neighbour == fixed_last);
      if (!fixed) measure(nodes_[neighbour]);
    }
  }

  void write(Polyline& line, std::uint32_t first, std::uint32_t count, bool closed) const {
    line.clear();
    for (std::uint32_t p = first; p < first + count; ++p) {
      if (nodes_[p].twice_area != gone) line.push_back(nodes_[p].point);
    }
    if (closed && line.front() != line.back()) line.push_back(line.front());
    line.shrink_to_fit();
  }

  double twice_min_area_;
  std::vector<Node> nodes_;  // of all arcs, one after another
  PointGrid grid_;
};

}  // namespace

void simplify_arcs(std::vector<Arc>& arcs, double min_area) {
  const std::vector<Shape> shapes = shapes_of(arcs);
  Simplifier simplifier(points_of(arcs, shapes), min_area);
  std::uint32_t first = 0;
  for (std::size_t i = 0; i < arcs.size(); ++i) {
    const std::size_t count = arcs[i].points.size() - (shapes[i].free_ring ? 1 : 0);
    simplifier.simplify(arcs[i].points, first, shapes[i]);
    first += static_cast<std::uint32_t>(count);
  }
}

}  // namespace dkart::geo
