#include "geo/polygons.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <queue>

namespace dkart::geo {

namespace {

double squared_distance_to_segment(MapPoint p, MapPoint a, MapPoint b) {
  const double dx = b.x - a.x;
  const double dy = b.y - a.y;
  const double length2 = dx * dx + dy * dy;
  double t = 0;
  if (length2 > 0) t = std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length2, 0.0, 1.0);
  const double ex = a.x + t * dx - p.x;
  const double ey = a.y + t * dy - p.y;
  return ex * ex + ey * ey;
}

/// Whether a ray from `p` towards growing x crosses the edge.
bool ray_crosses(MapPoint p, MapPoint a, MapPoint b) {
  if ((a.y > p.y) == (b.y > p.y)) return false;
  return ((p.x - a.x) * (b.y - a.y) < (p.y - a.y) * (b.x - a.x)) == (b.y > a.y);
}

/// Inside by even-odd, and the distance to the nearest edge, in one walk over the rings.
struct Nearness {
  bool inside = false;
  double distance2 = std::numeric_limits<double>::infinity();

  void walk(const Ring& ring, MapPoint p) {
    if (ring.empty()) return;
    MapPoint a = ring.back();
    for (const MapPoint& b : ring) {
      if (ray_crosses(p, a, b)) inside = !inside;
      // Most edges are too far away to be worth the division.
      const double dx = std::max({std::min(a.x, b.x) - p.x, p.x - std::max(a.x, b.x), 0.0});
      const double dy = std::max({std::min(a.y, b.y) - p.y, p.y - std::max(a.y, b.y), 0.0});
      if (dx * dx + dy * dy < distance2) {
        distance2 = std::min(distance2, squared_distance_to_segment(p, a, b));
      }
      a = b;
    }
  }
  void walk(const Polygon& polygon, MapPoint p) {
    walk(polygon.outer, p);
    for (const Ring& hole : polygon.holes) walk(hole, p);
  }
};

bool crossed_odd_times(const Ring& ring, MapPoint p) {
  bool odd = false;
  if (ring.empty()) return odd;
  MapPoint a = ring.back();
  for (const MapPoint& b : ring) {
    if (ray_crosses(p, a, b)) odd = !odd;
    a = b;
  }
  return odd;
}

double polygon_area(const Polygon& polygon) {
  double area = std::abs(signed_area(polygon.outer));
  for (const Ring& hole : polygon.holes) area -= std::abs(signed_area(hole));
  return area;
}

/// A square of the search for the inner point.
struct Cell {
  MapPoint center;
  double half = 0;
  double distance = 0;  // to the nearest edge, negative outside
  double reach = 0;     // no point of the cell is further inside

  Cell(const Polygon& polygon, MapPoint at, double half_side) : center(at), half(half_side) {
    Nearness near;
    near.walk(polygon, center);
    distance = std::sqrt(near.distance2) * (near.inside ? 1 : -1);
    reach = distance + half * std::sqrt(2.0);
  }
  bool operator<(const Cell& other) const { return reach < other.reach; }
};

void remove_repeats(Ring& ring) {
  ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
  while (ring.size() > 1 && ring.front() == ring.back()) ring.pop_back();
}

}  // namespace

Extent extent_of(const Ring& ring) {
  Extent extent;
  for (const MapPoint& p : ring) extent.include(p);
  return extent;
}

Extent extent_of(const MultiPolygon& area) {
  Extent extent;
  for (const Polygon& polygon : area) extent.include(extent_of(polygon.outer));
  return extent;
}

double signed_area(const Ring& ring) {
  if (ring.size() < 3) return 0;
  const MapPoint origin = ring.front();  // keeps the products small: coordinates have seven digits
  double twice = 0;
  for (std::size_t i = 2; i < ring.size(); ++i) {
    twice += (ring[i - 1].x - origin.x) * (ring[i].y - origin.y) -
             (ring[i].x - origin.x) * (ring[i - 1].y - origin.y);
  }
  return twice / 2;
}

double plane_area(const MultiPolygon& area) {
  double sum = 0;
  for (const Polygon& polygon : area) sum += polygon_area(polygon);
  return sum;
}

bool contains(const MultiPolygon& area, MapPoint p) {
  bool odd = false;
  for (const Polygon& polygon : area) {
    odd ^= crossed_odd_times(polygon.outer, p);
    for (const Ring& hole : polygon.holes) odd ^= crossed_odd_times(hole, p);
  }
  return odd;
}

double distance_to(const MultiPolygon& area, MapPoint p) {
  Nearness near;
  for (const Polygon& polygon : area) near.walk(polygon, p);
  return near.inside ? 0 : std::sqrt(near.distance2);
}

MapPoint inner_point(const MultiPolygon& area, double tolerance) {
  assert(!area.empty());
  const Polygon& largest =
      *std::max_element(area.begin(), area.end(),
                        [](const Polygon& a, const Polygon& b) { return polygon_area(a) < polygon_area(b); });

  const Extent extent = extent_of(largest.outer);
  const double half = std::max(extent.width(), extent.height()) / 2;
  std::priority_queue<Cell> cells;
  cells.emplace(largest, extent.center(), half);
  Cell best = cells.top();
  // Only a polygon without any width comes near the limit.
  constexpr int most_cells = 20'000;
  for (int tried = 1; !cells.empty() && tried < most_cells;) {
    const Cell cell = cells.top();
    cells.pop();
    // Outside is no answer, however small the polygon is beside the tolerance.
    if (best.distance > 0 && cell.reach - best.distance <= tolerance) break;
    const double quarter = cell.half / 2;
    for (const double dx : {-quarter, quarter}) {
      for (const double dy : {-quarter, quarter}) {
        const Cell part(largest, {cell.center.x + dx, cell.center.y + dy}, quarter);
        ++tried;
        if (part.distance > best.distance) best = part;
        if (part.reach > std::max(best.distance, 0.0)) cells.push(part);
      }
    }
  }
  return best.distance > 0 ? best.center : largest.outer.front();
}

MultiPolygon normalise(MultiPolygon area) {
  for (Polygon& polygon : area) {
    remove_repeats(polygon.outer);
    if (signed_area(polygon.outer) < 0) std::reverse(polygon.outer.begin(), polygon.outer.end());
    for (Ring& hole : polygon.holes) {
      remove_repeats(hole);
      if (signed_area(hole) > 0) std::reverse(hole.begin(), hole.end());
    }
    std::erase_if(polygon.holes, [](const Ring& hole) { return hole.size() < 3; });
  }
  std::erase_if(area, [](const Polygon& polygon) { return polygon.outer.size() < 3; });
  return area;
}

}  // namespace dkart::geo
