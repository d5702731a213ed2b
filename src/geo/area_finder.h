// In which area a point lies, for very many points. Each boundary is looked at once, with the area on either side.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "geo/topology.h"

namespace dkart::geo {

/// The plane is cut into strips from west to east, each with the edges that touch it. The first edge west of a point
/// says which area the point is in.
class AreaFinder {
 public:
  /// Areas from `end` on (the land of other countries) count as none.
  AreaFinder(const Topology& topology, AreaId end);

  /// `no_area` outside all of them; a point on an edge belongs to either side.
  AreaId at(MapPoint p) const;
  /// The same, and for a point outside all areas the one whose edge is nearest, if that is within `metres`.
  AreaId near(MapPoint p, double metres) const;

 private:
  struct Edge {
    MapPoint a, b;  // b is not south of a
    AreaId west = no_area, east = no_area;
  };

  AreaId counted(AreaId area) const { return area < end_ ? area : no_area; }
  std::size_t strip_of(double y) const;
  template <class Visit>
  void visit_strip(std::size_t strip, Visit visit) const;

  AreaId end_;
  Extent extent_;
  double strips_per_metre_ = 0;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> strip_begin_;  // in strip_edges_, one more than there are strips
  std::vector<std::uint32_t> strip_edges_;
};

}  // namespace dkart::geo
