// Which edges of an area's rings come near each other: compared within the cells of a grid with about one
// cell for each edge.
#pragma once

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

EdgeContacts find_contacts(const std::vector<Edge>& edges);

/// Which side of the line through a and b: 1 left, -1 right, 0 when too near to tell.
int side_of(geo::MapPoint a, geo::MapPoint b, geo::MapPoint point);

}  // namespace dkart::ingest
