// Which edges of an area's rings come near each other: compared within the cells of a grid with about one
// cell for each edge.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "geo/polygons.h"

namespace dkart::ingest {

struct Edge {
  geo::MapPoint a, b;
  std::uint32_t previous = 0, next = 0;  // in its ring
  std::uint32_t ring = 0;
};

/// Two edges of different rings that start at the same point.
using Contact = std::pair<std::uint32_t, std::uint32_t>;

struct EdgeContacts {
  bool only_at_corners = true;   // no edge crosses, touches or repeats another but at a common corner
  std::vector<Contact> corners;  // each pair once; empty if not only_at_corners
};

class EdgeGrid {
 public:
  /// Precondition: there is at least one edge; they outlive the grid.
  explicit EdgeGrid(const std::vector<Edge>& edges);

  EdgeContacts contacts() const;
  /// The rings, in ascending order, around a point that lies on none of them (even-odd). Of a ring that the
  /// point does lie on it may say either.
  std::vector<std::uint32_t> rings_around(geo::MapPoint point) const;

 private:
  std::size_t index(double value, double origin) const;
  template <class Visit>
  void for_each_cell(const Edge& edge, Visit visit) const;
  void fill();
  bool compare(std::uint32_t i, std::uint32_t k, std::vector<Contact>& corners) const;

  const std::vector<Edge>& edges_;
  geo::MapPoint origin_;
  double cells_per_metre_ = 1;
  std::size_t columns_ = 1, rows_ = 1;
  std::vector<std::uint32_t> starts_;   // of each cell in members_
  std::vector<std::uint32_t> members_;  // edges
};

/// Which side of the line through a and b: 1 left, -1 right, 0 when too near to tell.
int side_of(geo::MapPoint a, geo::MapPoint b, geo::MapPoint point);

}  // namespace dkart::ingest
