#include "ingest/ring_check.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <optional>
#include <vector>

#include "ingest/edge_grid.h"

namespace dkart::ingest {
namespace {

using geo::MapPoint;
using geo::Ring;

struct RingPlace {
  const Ring* ring = nullptr;
  std::uint32_t polygon = 0;
  bool hole = false;
  std::uint32_t first_edge = 0;
  geo::Extent extent;
  MapPoint sample;  // a corner that no other ring touches
};

struct Rings {
  std::vector<RingPlace> places;
  std::vector<Edge> edges;
};

// False if the ring is too short or has an edge without length.
bool add_ring(const Ring& ring, std::uint32_t polygon, bool hole, Rings& rings) {
  const auto count = static_cast<std::uint32_t>(ring.size());
  if (count < 3) return false;
  const auto first = static_cast<std::uint32_t>(rings.edges.size());
  const auto number = static_cast<std::uint32_t>(rings.places.size());
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t next = i + 1 == count ? 0 : i + 1, previous = i == 0 ? count - 1 : i - 1;
    if (ring[i] == ring[next]) return false;
    rings.edges.push_back({ring[i], ring[next], first + previous, first + next, number});
  }
  rings.places.push_back({&ring, polygon, hole, first, geo::extent_of(ring), {}});
  return true;
}

std::optional<Rings> collect(const geo::MultiPolygon& area) {
  Rings rings;
  for (std::uint32_t i = 0; i < area.size(); ++i) {
    if (!add_ring(area[i].outer, i, false, rings)) return std::nullopt;
    for (const Ring& hole : area[i].holes) {
      if (!add_ring(hole, i, true, rings)) return std::nullopt;
    }
  }
  return rings;
}

// Whether the direction from `corner` to `p` lies in the sector from `from` counter-clockwise to `to`;
// nothing when it is too near a bound to tell.
std::optional<bool> in_sector(MapPoint corner, MapPoint from, MapPoint to, MapPoint p) {
  const int bend = side_of(corner, from, to), after = side_of(corner, from, p),
            before = side_of(corner, p, to);
  if (bend == 0 || after == 0 || before == 0) return std::nullopt;
  return bend > 0 ? after > 0 && before > 0 : !(after < 0 && before < 0);
}

// Two rings touch at the corner where both edges start, and neither crosses the other there.
bool only_touch(const std::vector<Edge>& edges, const Contact& contact) {
  const Edge& e = edges[contact.first];
  const Edge& f = edges[contact.second];
  const MapPoint e_before = edges[e.previous].a;
  const auto next = in_sector(e.a, e.b, e_before, f.b);
  const auto previous = in_sector(e.a, e.b, e_before, edges[f.previous].a);
  return next && previous && *next == *previous;
}

// Rings that touch are joined; one that is joined twice closes a circle, which may cut off a part.
bool nothing_cut_off(const Rings& rings, const std::vector<Contact>& contacts) {
  std::vector<std::uint32_t> group(rings.places.size());
  std::iota(group.begin(), group.end(), 0U);
  const auto root = [&](std::uint32_t ring) {
    while (group[ring] != ring) ring = group[ring];
    return ring;
  };
  for (const Contact& contact : contacts) {
    const std::uint32_t a = rings.edges[contact.first].ring, b = rings.edges[contact.second].ring;
    // Different polygons may touch wherever they like.
    if (rings.places[a].polygon != rings.places[b].polygon) continue;
    if (root(a) == root(b)) return false;
    group[root(a)] = root(b);
  }
  return true;
}

// False if other rings touch all corners of a ring.
bool choose_samples(const std::vector<Contact>& contacts, Rings& rings) {
  std::vector<bool> touched(rings.edges.size(), false);
  for (const auto& [first, second] : contacts) touched[first] = touched[second] = true;
  for (RingPlace& place : rings.places) {
    std::uint32_t i = 0;
    while (i < place.ring->size() && touched[place.first_edge + i]) ++i;
    if (i == place.ring->size()) return false;
    place.sample = (*place.ring)[i];
  }
  return true;
}

// Even-odd; only asked of points that are not on the ring.
bool contains(const RingPlace& place, MapPoint p) {
  if (!place.extent.contains(p)) return false;
  const Ring& ring = *place.ring;
  bool inside = false;
  for (std::size_t i = 0, k = ring.size() - 1; i < ring.size(); k = i++) {
    const MapPoint& a = ring[i];
    const MapPoint& b = ring[k];
    if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

// A hole lies in its own outer ring and in no other hole of its polygon.
bool hole_in_place(const RingPlace& hole, const std::vector<RingPlace>& places) {
  return std::all_of(places.begin(), places.end(), [&](const RingPlace& other) {
    if (&other == &hole || other.polygon != hole.polygon) return true;
    return contains(other, hole.sample) != other.hole;
  });
}

// A polygon lies in none of the others, or in a hole of it: as many holes around it as outer rings.
bool outer_in_place(const RingPlace& outer, const std::vector<RingPlace>& places) {
  int outers_less_holes = 0;
  for (const RingPlace& other : places) {
    if (other.polygon != outer.polygon && contains(other, outer.sample))
      outers_less_holes += other.hole ? -1 : 1;
  }
  return outers_less_holes == 0;
}

// Since rings do not cross, where one corner lies the whole ring lies.
bool well_nested(const std::vector<RingPlace>& places) {
  return std::all_of(places.begin(), places.end(), [&](const RingPlace& place) {
    return place.hole ? hole_in_place(place, places) : outer_in_place(place, places);
  });
}

}  // namespace

bool surely_valid(const geo::MultiPolygon& area) {
  std::optional<Rings> rings = collect(area);
  if (!rings) return false;
  const EdgeContacts contacts = find_contacts(rings->edges);
  return contacts.only_at_corners &&
         std::all_of(contacts.corners.begin(), contacts.corners.end(),
                     [&](const Contact& contact) { return only_touch(rings->edges, contact); }) &&
         nothing_cut_off(*rings, contacts.corners) && choose_samples(contacts.corners, *rings) &&
         well_nested(rings->places);
}

}  // namespace dkart::ingest
