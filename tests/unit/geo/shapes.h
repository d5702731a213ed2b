// Small shapes that several tests of this room use.
#pragma once

#include <algorithm>
#include <vector>

#include "geo/polygons.h"

namespace dkart::geo::test {

inline Ring rectangle(double x, double y, double width, double height) {
  return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}
inline MultiPolygon square(double x, double y, double side) {
  return {{rectangle(x, y, side, side), {}}};
}

inline Ring reversed(Ring ring) {
  std::reverse(ring.begin(), ring.end());
  return ring;
}

/// The same rings, each begun at its smallest point, so that two areas can be compared.
inline MultiPolygon with_first_points_alike(MultiPolygon area) {
  const auto turn = [](Ring& ring) {
    const auto smallest = std::min_element(ring.begin(), ring.end()) - ring.begin();
    std::rotate(ring.begin(), ring.begin() + smallest, ring.end());
  };
  for (Polygon& polygon : area) {
    turn(polygon.outer);
    for (Ring& hole : polygon.holes) turn(hole);
  }
  return area;
}

/// Open at the right, the middle of its extent outside:  a letter C, ten wide and ten high.
inline MultiPolygon letter_c() {
  return {{{{0, 0}, {10, 0}, {10, 2}, {2, 2}, {2, 8}, {10, 8}, {10, 10}, {0, 10}}, {}}};
}

}  // namespace dkart::geo::test
