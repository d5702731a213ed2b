// Areas that share their edges. Each stretch of boundary between two junctions is one arc, stored once, so
// that simplifying it moves both neighbours' edges alike and a county line is an arc whose two sides have
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
  Polyline points;        // first and last are junctions, or equal when the arc is a whole ring
  AreaId left = no_area;  // the area on the left going from first to last point, no_area = sea or unknown
  AreaId right = no_area;
};

/// One arc of a ring, walked forwards or backwards.
struct ArcUse {
  std::uint32_t arc = 0;
  bool reversed = false;
};

class Topology {
 public:
  /// Neighbours must share vertices exactly (bit by bit); what is not shared becomes coast. Rings may have
  /// either direction; repeated points and rings with fewer than three points fall away.
  static Topology build(const std::vector<MultiPolygon>& areas);

  std::size_t area_count() const { return areas_.size(); }
  const std::vector<Arc>& arcs() const { return arcs_; }
  const Extent& extent(AreaId area) const { return areas_[static_cast<std::size_t>(area)].extent; }
  std::size_t vertex_count() const;  // over all arcs; a junction counts once for each arc that ends there

  /// The area put together again from its arcs: the polygons and rings of `build` in their order, normalised
  /// (see polygons.h), each beginning at one of its junctions. Empty for an area without rings.
  MultiPolygon area(AreaId id) const;

  /// A copy with every arc simplified: points whose triangle with their neighbours is smaller than tolerance²
  /// (`tolerance` in metres) go, smallest first (Visvalingam & Whyatt 1993), unless that would make lines
  /// cross or a ring collapse. Junctions stay. Rings smaller than tolerance² are dropped, both sides of them
  /// or neither; the largest ring of an area always stays. Tolerance 0 gives an equal copy.
  Topology simplified(double tolerance) const;

  /// A copy without the polygons whose extent lies outside `seen`; areas keep their numbers, and one without any polygon
  /// left is empty. What can be seen of areas and lines there is as it was.
  Topology within(const Extent& seen) const;

  /// Lines whose two sides satisfy `wanted(left, right)`, joined end to end where exactly two of them meet,
  /// so that dashes and joins run on. A closed line ends with its first point. `wanted` is asked once for
  /// each arc and should not depend on which side is left.
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

  class SmallRings;

  Ring ring(const RingUse& use) const;
  /// A copy of the rings that `kept` wants, numbered in order, each outer ring before its holes; a hole is only wanted with
  /// its outer ring. Extents are not measured.
  Topology with_rings(const std::function<bool(std::size_t ring)>& kept) const;
  void measure_extents();

  std::vector<Arc> arcs_;
  std::vector<AreaUse> areas_;
};

}  // namespace dkart::geo
