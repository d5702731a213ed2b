// The two spaces on the ground. (The third, the page, is scene::PagePoint.)
//
//   LonLat                          MapPoint (EPSG:25833)
//        90° N                           y north, metres
//          |  lat                        |
//   W -----+----- E  lon, degrees        +------ x east, metres
//          |                             (Oslo: 262 410, 6 649 018)
#pragma once

#include <algorithm>
#include <compare>
#include <limits>

namespace dkart::geo {

/// Degrees on WGS 84, longitude first.
struct LonLat {
  double lon = 0, lat = 0;
  auto operator<=>(const LonLat&) const = default;
};

/// Metres on the map plane, UTM zone 33 north (EPSG:25833), y up.
struct MapPoint {
  double x = 0, y = 0;
  auto operator<=>(const MapPoint&) const = default;
};

/// An axis-parallel rectangle in map metres. A fresh one is empty and contains nothing.
struct Extent {
  double min_x = std::numeric_limits<double>::infinity();
  double min_y = std::numeric_limits<double>::infinity();
  double max_x = -std::numeric_limits<double>::infinity();
  double max_y = -std::numeric_limits<double>::infinity();

  bool operator==(const Extent&) const = default;
  bool empty() const { return !(min_x <= max_x && min_y <= max_y); }
  double width() const { return empty() ? 0 : max_x - min_x; }
  double height() const { return empty() ? 0 : max_y - min_y; }
  MapPoint center() const { return {(min_x + max_x) / 2, (min_y + max_y) / 2}; }
  void include(MapPoint p) {
    min_x = std::min(min_x, p.x);
    min_y = std::min(min_y, p.y);
    max_x = std::max(max_x, p.x);
    max_y = std::max(max_y, p.y);
  }
  void include(const Extent& other) {
    if (other.empty()) return;
    include(MapPoint{other.min_x, other.min_y});
    include(MapPoint{other.max_x, other.max_y});
  }
  bool contains(MapPoint p) const { return p.x >= min_x && p.x <= max_x && p.y >= min_y && p.y <= max_y; }
  bool intersects(const Extent& o) const {
    return !empty() && !o.empty() && min_x <= o.max_x && o.min_x <= max_x && min_y <= o.max_y &&
           o.min_y <= max_y;
  }
};

}  // namespace dkart::geo
