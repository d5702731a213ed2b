// Areas that share their edges. Each stretch of boundary between two junctions is one arc, stored once, so that
// simplifying it moves both neighbours' edges alike and a county line is an arc whose two sides have
// different counties.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "geo/polygons.h"

namespace dkart::geo {

/// Position of an area in the list given to `Topology::build`.
using AreaId = std::int32_t;
inline constexpr AreaId no_area = -1;

struct Arc {
  Polyline points;          // first and last are junctions, or equal when the arc is a whole ring
  AreaId left = no_area;    // the area on the left going from first to last point, no_area = sea or unknown
  AreaId right = no_area;
};

/// One arc of a ring, walked forwards or backwards.
struct ArcUse {
  std::uint32_t arc = 0;
  bool reversed = false;
};

class Topology {
 public:
  /// Neighbours must share vertices exactly (bit by bit); what is not shared becomes coast.
  static Topology build(const std::vector<MultiPolygon>& areas);

  std::size_t area_count() const { return areas_.size(); }
  const std::vector<Arc>& arcs() const { return arcs_; }
  const Extent& extent(AreaId area) const { return areas_[static_cast<std::size_t>(area)].extent; }
  std::size_t vertex_count() const;  // over all arcs, each counted once

  /// The area put together again from its arcs.
  MultiPolygon area(AreaId id) const;

  /// A copy with every arc simplified (Visvalingam & Whyatt 1993 with effective area tolerance²,
  /// or Douglas–Peucker 1973 with `tolerance` metres — the source file says which and why). Junctions stay.
  /// Rings that would collapse to fewer than three points or to an area below tolerance² are dropped, but the
  /// largest ring of an area is always kept. tolerance 0 gives an equal copy.
  Topology simplified(double tolerance) const;

  /// Lines whose two sides satisfy `wanted(left, right)`, joined end to end where they meet at a point of degree
  /// two so that dashes and joins run on.
  std::vector<Polyline> lines(const std::function<bool(AreaId left, AreaId right)>& wanted) const;

 private:
  struct RingUse {
    std::vector<ArcUse> arcs;
  };
  struct PolygonUse {
    RingUse outer;
    std::vector<RingUse> holes;
  };
  struct AreaUse {
    std::vector<PolygonUse> polygons;
    Extent extent;
  };
  std::vector<Arc> arcs_;
  std::vector<AreaUse> areas_;
};

}  // namespace dkart::geo
