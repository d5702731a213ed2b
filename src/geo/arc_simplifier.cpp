#include "geo/arc_simplifier.h"

#include "geo/point_grid.h"
#include "geo/point_index.h"

#include <algorithm>
#include <cmath>

namespace dkart::geo {

namespace {

/// How an arc hangs together with the others.
struct Shape {
  bool free_ring = false;         // closed, nothing else ends at its first point
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
      shape = {degree[ends[i].low] == 2, 3};
    } else if ((i > 0 && ends[i - 1].same_as(ends[i])) ||
               (i + 1 < ends.size() && ends[i + 1].same_as(ends[i]))) {
      shape.fewest_points = 3;
    }
  }
  return shapes;
}

class Simplifier {
 public:
  Simplifier(std::vector<Arc>& arcs, double min_area)
      : arcs_(arcs),
        shapes_(shapes_of(arcs)),
        twice_min_area_(2 * min_area),
        points_(points_of(arcs)),
        before_(points_.size()),
        after_(points_.size()),
        twice_area_(points_.size(), kept),
        grid_(points_, std::max(2 * std::sqrt(min_area), 500.0)) {}

  void run() {
    std::uint32_t first = 0;
    for (std::size_t i = 0; i < arcs_.size(); ++i) {
      const auto count = static_cast<std::uint32_t>(arcs_[i].points.size());
      simplify(arcs_[i].points, first, shapes_[i]);
      first += count;
    }
  }

 private:
  static constexpr double kept = -1;
  static constexpr double gone = -2;

  struct Candidate {
    double twice_area = 0;
    std::uint32_t point = 0;
    bool operator<(const Candidate& other) const { return twice_area > other.twice_area; }  // smallest on top
  };

  static std::vector<MapPoint> points_of(const std::vector<Arc>& arcs) {
    std::vector<MapPoint> points;
    for (const Arc& arc : arcs) points.insert(points.end(), arc.points.begin(), arc.points.end());
    return points;
  }

  void simplify(Polyline& line, std::uint32_t first, const Shape& shape) {
    // A free ring goes round: the repeated last point is left aside.
    const bool closed = line.front() == line.back();
    const std::uint32_t last = first + static_cast<std::uint32_t>(line.size()) - (shape.free_ring ? 2 : 1);
    std::size_t left = line.size() - (closed ? 1 : 0);
    if (left <= shape.fewest_points) return;

    for (std::uint32_t p = first; p <= last; ++p) {
      before_[p] = p - 1;
      after_[p] = p + 1;
    }
    before_[first] = last;
    after_[last] = first;
    heap_.clear();
    if (shape.free_ring) grid_.remove(line.back(), last + 1);
    const std::uint32_t fixed = shape.free_ring ? 0 : 1;
    for (std::uint32_t p = first + fixed; p + fixed <= last; ++p) measure(p);
    std::make_heap(heap_.begin(), heap_.end());

    while (!heap_.empty() && left > shape.fewest_points) {
      const Candidate smallest = heap_.front();
      std::pop_heap(heap_.begin(), heap_.end());
      heap_.pop_back();
      const std::uint32_t p = smallest.point;
      if (smallest.twice_area != twice_area_[p]) continue;  // measured anew or gone
      const std::uint32_t a = before_[p];
      const std::uint32_t b = after_[p];
      if (grid_.any_within(points_[a], points_[p], points_[b])) continue;  // comes back when a neighbour goes
      grid_.remove(points_[p], p);
      twice_area_[p] = gone;
      after_[a] = b;
      before_[b] = a;
      --left;
      for (const std::uint32_t neighbour : {a, b}) {
        if (!shape.free_ring && (neighbour == first || neighbour == last)) continue;
        if (measure(neighbour)) std::push_heap(heap_.begin(), heap_.end());
      }
    }
    write(line, first, last, closed);
  }

  /// Puts a point among the candidates (at the end of the heap's list) if its triangle is small.
  bool measure(std::uint32_t p) {
    const double twice = std::abs(cross(points_[before_[p]], points_[p], points_[after_[p]]));
    twice_area_[p] = twice <= twice_min_area_ ? twice : kept;
    if (twice_area_[p] == kept) return false;
    heap_.push_back({twice, p});
    return true;
  }

  void write(Polyline& line, std::uint32_t first, std::uint32_t last, bool closed) {
    line.clear();
    for (std::uint32_t p = first; p <= last; ++p) {
      if (twice_area_[p] != gone) line.push_back(points_[p]);
    }
    if (closed && line.front() != line.back()) line.push_back(line.front());
    line.shrink_to_fit();
  }

  std::vector<Arc>& arcs_;
  std::vector<Shape> shapes_;
  double twice_min_area_;
  // Of all arcs, one after another:
  std::vector<MapPoint> points_;
  std::vector<std::uint32_t> before_, after_;
  std::vector<double> twice_area_;
  PointGrid grid_;
  std::vector<Candidate> heap_;
};

}  // namespace

void simplify_arcs(std::vector<Arc>& arcs, double min_area) {
  Simplifier(arcs, min_area).run();
}

}  // namespace dkart::geo
