// Made-up ground for the laws of the geo room, from seeded generators.
#pragma once

#include <cmath>
#include <map>
#include <numbers>
#include <random>
#include <vector>

#include "geo/polygons.h"

namespace dkart::geo::test {

using Random = std::mt19937_64;

inline double between(Random& random, double low, double high) {
  return std::uniform_real_distribution<double>(low, high)(random);
}
inline std::size_t up_to(Random& random, std::size_t most) {
  return std::uniform_int_distribution<std::size_t>(0, most)(random);
}

/// Seen from `center` every point of the ring is in sight, so it does not cross itself.
inline Ring star(Random& random, MapPoint center, double radius, std::size_t points) {
  Ring ring;
  for (std::size_t i = 0; i < points; ++i) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(points);
    const double r = radius * between(random, 0.2, 1);
    ring.push_back({center.x + r * std::cos(angle), center.y + r * std::sin(angle)});
  }
  return ring;
}

/// A country of ragged squares, `side` by `side` of them and each a kilometre wide, given to `areas` areas at
/// random (an area may be in pieces, some squares are sea). Neighbours share vertices exactly. In some
/// squares lies a lake, an enclave of the next area, or in the sea an island. Every polygon of it is valid.
class RaggedCountry {
 public:
  RaggedCountry(Random& random, std::size_t side, std::size_t areas) : random_(random), side_(side) {
    for (std::size_t i = 0; i < (side + 1) * (side + 1); ++i) {
      corners_.push_back({1000 * (static_cast<double>(i % (side + 1)) + between(random, -0.1, 0.1)),
                          1000 * (static_cast<double>(i / (side + 1)) + between(random, -0.1, 0.1))});
    }
    result_.resize(areas);
    for (std::size_t row = 0; row < side; ++row) {
      for (std::size_t column = 0; column < side; ++column) add_square(row, column);
    }
  }

  const std::vector<MultiPolygon>& areas() const { return result_; }

 private:
  void add_square(std::size_t row, std::size_t column) {
    const std::size_t south_west = row * (side_ + 1) + column;
    const std::size_t north_west = south_west + side_ + 1;
    const MapPoint center{1000 * (static_cast<double>(column) + 0.5),
                          1000 * (static_cast<double>(row) + 0.5)};
    const Ring pond = star(random_, center, 150, 3 + up_to(random_, 30));
    const std::size_t area = up_to(random_, result_.size());  // one too many: sea
    MultiPolygon& other = result_[(area + 1) % result_.size()];
    const bool inhabited = up_to(random_, 3) == 0;
    if (area == result_.size()) {
      if (inhabited) other.push_back({pond, {}});
      return;
    }
    Polygon polygon;
    append_edge(polygon.outer, south_west, south_west + 1);
    append_edge(polygon.outer, south_west + 1, north_west + 1);
    append_edge(polygon.outer, north_west + 1, north_west);
    append_edge(polygon.outer, north_west, south_west);
    if (inhabited || up_to(random_, 3) == 0) polygon.holes.emplace_back(pond.rbegin(), pond.rend());
    if (inhabited && result_.size() > 1) other.push_back({pond, {}});
    result_[area].push_back(std::move(polygon));
  }

  /// All but the last point.
  void append_edge(Ring& ring, std::size_t from, std::size_t to) {
    const auto [low, high] = std::minmax(from, to);
    std::vector<MapPoint>& edge = edges_[{low, high}];
    if (edge.empty()) edge = ragged_edge(corners_[low], corners_[high]);
    if (from == low) {
      ring.insert(ring.end(), edge.begin(), edge.end() - 1);
    } else {
      ring.insert(ring.end(), edge.rbegin(), edge.rend() - 1);
    }
  }

  std::vector<MapPoint> ragged_edge(MapPoint a, MapPoint b) {
    std::vector<MapPoint> edge = {a};
    const std::size_t points = up_to(random_, 60);
    for (std::size_t i = 1; i <= points; ++i) {
      const double t = static_cast<double>(i) / static_cast<double>(points + 1);
      const double off = between(random_, -0.2, 0.2) * std::sin(t * std::numbers::pi);
      edge.push_back({a.x + (b.x - a.x) * t - (b.y - a.y) * off, a.y + (b.y - a.y) * t + (b.x - a.x) * off});
    }
    edge.push_back(b);
    return edge;
  }

  Random& random_;
  std::size_t side_;
  std::vector<MapPoint> corners_;
  std::map<std::pair<std::size_t, std::size_t>, std::vector<MapPoint>> edges_;
  std::vector<MultiPolygon> result_;
};

}  // namespace dkart::geo::test
