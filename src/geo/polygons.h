// Areas and lines as plain values in map metres, and the questions one asks of them.
#pragma once

#include <cstddef>
#include <vector>

#include "geo/points.h"

namespace dkart::geo {

/// Closed without repeating the first point; at least three points.
using Ring = std::vector<MapPoint>;
using Polyline = std::vector<MapPoint>;

/// Outer ring counter-clockwise, holes clockwise (see `normalise`).
struct Polygon {
  Ring outer;
  std::vector<Ring> holes;
  bool operator==(const Polygon&) const = default;
};
using MultiPolygon = std::vector<Polygon>;

Extent extent_of(const Ring& ring);
Extent extent_of(const MultiPolygon& area);
/// Shoelace; positive counter-clockwise. Square map metres (not ground: UTM 33 is not equal-area).
double signed_area(const Ring& ring);
/// Area of outer rings less holes, square map metres.
double plane_area(const MultiPolygon& area);
/// Even-odd; points on the edge may count either way.
bool contains(const MultiPolygon& area, MapPoint p);
/// Metres from `p` to the nearest edge of `area`; 0 inside.
double distance_to(const MultiPolygon& area, MapPoint p);
/// A point well inside the largest polygon (pole of inaccessibility to within `tolerance` metres;
/// Garcia-Castellanos & Lombardo 2007, grid refinement). Precondition: area is not empty.
MapPoint inner_point(const MultiPolygon& area, double tolerance = 500);
/// Drops repeated points, gives rings their direction. Rings with fewer than three points vanish.
MultiPolygon normalise(MultiPolygon area);

}  // namespace dkart::geo
