#include "geo/topology.h"

#include "geo/point_index.h"

#include <algorithm>
#include <cassert>
#include <span>
#include <unordered_map>

namespace dkart::geo {

namespace {

constexpr std::uint32_t none = 0xffff'ffff;

/// A ring as numbers of points, its area on the left.
struct NumberedRing {
  AreaId area = no_area;
  std::size_t first = 0;  // in NumberedRings::numbers
  std::size_t count = 0;
};

/// All rings in one list of point numbers.
struct NumberedRings {
  PointIndex index;
  std::vector<std::uint32_t> numbers;

  explicit NumberedRings(std::size_t points) : index(points) { numbers.reserve(points); }

  /// Without repeated points; count 0 when fewer than three are left.
  NumberedRing add(const Ring& ring, AreaId area, bool hole) {
    NumberedRing added{area, numbers.size(), 0};
    for (const MapPoint& p : ring) {
      const std::uint32_t number = index.number_of(p);
      if (numbers.size() == added.first || numbers.back() != number) numbers.push_back(number);
    }
    while (numbers.size() > added.first + 1 && numbers.back() == numbers[added.first]) numbers.pop_back();
    if (numbers.size() < added.first + 3) {
      numbers.resize(added.first);
      return added;
    }
    added.count = numbers.size() - added.first;
    if ((signed_area(ring) < 0) != hole) {
      std::reverse(numbers.begin() + static_cast<std::ptrdiff_t>(added.first), numbers.end());
    }
    return added;
  }
  std::span<const std::uint32_t> of(const NumberedRing& ring) const {
    return std::span(numbers).subspan(ring.first, ring.count);
  }
};

std::size_t point_count(const std::vector<MultiPolygon>& areas) {
  std::size_t count = 0;
  for (const MultiPolygon& area : areas) {
    for (const Polygon& polygon : area) {
      count += polygon.outer.size();
      for (const Ring& hole : polygon.holes) count += hole.size();
    }
  }
  return count;
}

/// A junction is a point where not all rings that pass it go to and come from the same two neighbours.
class Junctions {
 public:
  explicit Junctions(std::size_t points) : neighbours_(points) {}

  void add_ring(std::span<const std::uint32_t> ring) {
    std::uint32_t before = ring[ring.size() - 2];
    std::uint32_t here = ring.back();
    for (const std::uint32_t after : ring) {
      add_pass(before, here, after);
      before = here;
      here = after;
    }
  }
  bool operator[](std::uint32_t point) const { return neighbours_[point].junction; }

 private:
  struct Neighbours {
    std::uint32_t low = none, high = none;
    bool junction = false;
  };

  void add_pass(std::uint32_t before, std::uint32_t here, std::uint32_t after) {
    const auto [low, high] = std::minmax(before, after);
    Neighbours& known = neighbours_[here];
    if (known.low == none) {
      known = {low, high, low == high};
    } else if (known.low != low || known.high != high) {
      known.junction = true;
    }
  }

  std::vector<Neighbours> neighbours_;
};

/// Cuts rings at junctions; a stretch that a neighbour has walked before is found again, backwards.
class ArcMaker {
 public:
  ArcMaker(const std::vector<MapPoint>& points, const Junctions& junctions, std::vector<Arc>& arcs)
      : points_(points), junctions_(junctions), arcs_(arcs) {}

  std::vector<ArcUse> cut(std::span<const std::uint32_t> ring, AreaId area) {
    auto start = std::find_if(ring.begin(), ring.end(), [this](std::uint32_t p) { return junctions_[p]; });
    // Two neighbours that share a whole ring must begin it at the same point.
    if (start == ring.end()) start = std::min_element(ring.begin(), ring.end());
    stretch_.assign(start, ring.end());
    stretch_.insert(stretch_.end(), ring.begin(), start);
    stretch_.push_back(*start);

    std::vector<ArcUse> uses;
    for (std::size_t first = 0; first + 1 < stretch_.size();) {
      std::size_t last = first + 1;
      while (last + 1 < stretch_.size() && !junctions_[stretch_[last]]) ++last;
      uses.push_back(arc_for(std::span(stretch_).subspan(first, last - first + 1), area));
      first = last;
    }
    return uses;
  }

 private:
  static std::uint64_t key(std::uint32_t from, std::uint32_t to) { return std::uint64_t{from} << 32 | to; }

  ArcUse arc_for(std::span<const std::uint32_t> stretch, AreaId area) {
    const auto found = walked_.find(key(stretch[0], stretch[1]));
    if (found != walked_.end()) {
      AreaId& right = arcs_[found->second].right;
      if (right == no_area) right = area;
      return {found->second, true};
    }
    const auto made = static_cast<std::uint32_t>(arcs_.size());
    Arc& arc = arcs_.emplace_back();
    arc.left = area;
    arc.points.reserve(stretch.size());
    for (const std::uint32_t p : stretch) arc.points.push_back(points_[p]);
    walked_.emplace(key(stretch[stretch.size() - 1], stretch[stretch.size() - 2]), made);
    return {made, false};
  }

  const std::vector<MapPoint>& points_;
  const Junctions& junctions_;
  std::vector<Arc>& arcs_;
  std::vector<std::uint32_t> stretch_;
  std::unordered_map<std::uint64_t, std::uint32_t> walked_;  // by the first step backwards
};

}  // namespace

Topology Topology::build(const std::vector<MultiPolygon>& areas) {
  NumberedRings rings(point_count(areas));
  struct NumberedPolygon {
    NumberedRing outer;
    std::vector<NumberedRing> holes;
  };
  std::vector<NumberedPolygon> polygons;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const auto area = static_cast<AreaId>(i);
    for (const Polygon& polygon : areas[i]) {
      const NumberedRing outer = rings.add(polygon.outer, area, false);
      if (outer.count == 0) continue;
      NumberedPolygon& numbered = polygons.emplace_back();
      numbered.outer = outer;
      for (const Ring& hole : polygon.holes) {
        const NumberedRing added = rings.add(hole, area, true);
        if (added.count > 0) numbered.holes.push_back(added);
      }
    }
  }

  Junctions junctions(rings.index.size());
  for (const NumberedPolygon& polygon : polygons) {
    junctions.add_ring(rings.of(polygon.outer));
    for (const NumberedRing& hole : polygon.holes) junctions.add_ring(rings.of(hole));
  }

  Topology topology;
  topology.areas_.resize(areas.size());
  ArcMaker maker(rings.index.points(), junctions, topology.arcs_);
  for (const NumberedPolygon& polygon : polygons) {
    const AreaId id = polygon.outer.area;
    AreaUse& area = topology.areas_[static_cast<std::size_t>(id)];
    PolygonUse& use = area.polygons.emplace_back();
    use.outer.arcs = maker.cut(rings.of(polygon.outer), id);
    for (const NumberedRing& hole : polygon.holes) use.holes.push_back({maker.cut(rings.of(hole), id)});
  }
  topology.measure_extents();
  return topology;
}

void Topology::measure_extents() {
  for (AreaUse& area : areas_) {
    area.extent = {};
    for (const PolygonUse& polygon : area.polygons) {
      for (const ArcUse& use : polygon.outer.arcs) {
        for (const MapPoint& p : arcs_[use.arc].points) area.extent.include(p);
      }
    }
  }
}

Topology Topology::with_rings(const std::function<bool(std::size_t ring)>& kept) const {
  Topology result;
  std::vector<std::uint32_t> new_number(arcs_.size(), 0);  // 0: not used, else one more than the number
  const auto copy = [&](const RingUse& ring) {
    RingUse copied;
    for (const ArcUse& use : ring.arcs) {
      if (new_number[use.arc] == 0) {
        result.arcs_.push_back(arcs_[use.arc]);
        new_number[use.arc] = static_cast<std::uint32_t>(result.arcs_.size());
      }
      copied.arcs.push_back({new_number[use.arc] - 1, use.reversed});
    }
    return copied;
  };
  std::size_t ring = 0;
  for (const AreaUse& area : areas_) {
    AreaUse& copied = result.areas_.emplace_back();
    for (const PolygonUse& polygon : area.polygons) {
      if (kept(ring++)) copied.polygons.push_back({copy(polygon.outer), {}});
      for (const RingUse& hole : polygon.holes) {
        if (kept(ring++)) copied.polygons.back().holes.push_back(copy(hole));
      }
    }
  }
  return result;
}

Topology Topology::within(const Extent& seen) const {
  std::vector<bool> touched;  // by ring
  for (const AreaUse& area : areas_) {
    for (const PolygonUse& polygon : area.polygons) {
      Extent extent;
      for (const ArcUse& use : polygon.outer.arcs) {
        for (const MapPoint& p : arcs_[use.arc].points) extent.include(p);
      }
      touched.insert(touched.end(), 1 + polygon.holes.size(), extent.intersects(seen));
    }
  }
  Topology result = with_rings([&](std::size_t ring) { return touched[ring]; });
  result.measure_extents();
  return result;
}

std::size_t Topology::vertex_count() const {
  std::size_t count = 0;
  for (const Arc& arc : arcs_) {
    count += arc.points.size() - (arc.points.front() == arc.points.back() ? 1 : 0);
  }
  return count;
}

Ring Topology::ring(const RingUse& use) const {
  Ring ring;
  std::size_t count = 0;
  for (const ArcUse& part : use.arcs) count += arcs_[part.arc].points.size() - 1;
  ring.reserve(count);
  for (const ArcUse& part : use.arcs) {
    const Polyline& points = arcs_[part.arc].points;
    if (part.reversed) {
      ring.insert(ring.end(), points.rbegin(), points.rend() - 1);
    } else {
      ring.insert(ring.end(), points.begin(), points.end() - 1);
    }
  }
  return ring;
}

MultiPolygon Topology::area(AreaId id) const {
  assert(id >= 0 && static_cast<std::size_t>(id) < areas_.size());
  MultiPolygon area;
  const AreaUse& uses = areas_[static_cast<std::size_t>(id)];
  area.reserve(uses.polygons.size());
  for (const PolygonUse& use : uses.polygons) {
    Polygon& polygon = area.emplace_back();
    polygon.outer = ring(use.outer);
    polygon.holes.reserve(use.holes.size());
    for (const RingUse& hole : use.holes) polygon.holes.push_back(ring(hole));
  }
  return area;
}

}  // namespace dkart::geo
