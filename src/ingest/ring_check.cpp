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
  rings.places.push_back({&ring, polygon, hole, first, {}});
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

// How far counter-clockwise `p` is from `from` as seen from `corner`: 1 less than half a turn, 2 half, 3
// more; nothing when the two directions are too near each other to tell.
std::optional<int> half_turns(MapPoint corner, MapPoint from, MapPoint p) {
  const int side = side_of(corner, from, p);
  if (side != 0) return side > 0 ? 1 : 3;
  const double along = (from.x - corner.x) * (p.x - corner.x) + (from.y - corner.y) * (p.y - corner.y);
  return along < 0 ? std::optional(2) : std::nullopt;
}

// Whether `p`, seen from `corner`, lies in the sector from `from` counter-clockwise to `to`; nothing when it
// is too near a bound to tell.
std::optional<bool> in_sector(MapPoint corner, MapPoint from, MapPoint to, MapPoint p) {
  const auto width = half_turns(corner, from, to), angle = half_turns(corner, from, p);
  if (!width || !angle) return std::nullopt;
  if (*width != *angle) return *angle < *width;
  const int before = side_of(corner, p, to);
  return before == 0 ? std::nullopt : std::optional(before > 0);
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

// Since rings do not cross, where one corner lies the whole ring lies: a hole in its own outer ring and in no
// other hole of its polygon; a polygon in none of the others or in a hole of it, with as many holes around it
// as outer rings.
bool in_place(std::uint32_t number, const std::vector<RingPlace>& places, const EdgeGrid& grid) {
  const RingPlace& place = places[number];
  int own_outers = 0, own_holes = 0, others = 0;
  for (const std::uint32_t around : grid.rings_around(place.sample)) {
    if (around == number) continue;
    const RingPlace& other = places[around];
    if (other.polygon != place.polygon) {
      others += other.hole ? -1 : 1;
    } else {
      ++(other.hole ? own_holes : own_outers);
    }
  }
  return place.hole ? own_outers == 1 && own_holes == 0 : others == 0;
}

bool well_nested(const std::vector<RingPlace>& places, const EdgeGrid& grid) {
  for (std::uint32_t i = 0; i < places.size(); ++i) {
    if (!in_place(i, places, grid)) return false;
  }
  return true;
}

}  // namespace

bool surely_valid(const geo::MultiPolygon& area) {
  std::optional<Rings> rings = collect(area);
  if (!rings) return false;
  if (rings->edges.empty()) return true;
  const EdgeGrid grid(rings->edges);
  const EdgeContacts contacts = grid.contacts();
  return contacts.only_at_corners &&
         std::all_of(contacts.corners.begin(), contacts.corners.end(),
                     [&](const Contact& contact) { return only_touch(rings->edges, contact); }) &&
         nothing_cut_off(*rings, contacts.corners) && choose_samples(contacts.corners, *rings) &&
         well_nested(rings->places, grid);
}

}  // namespace dkart::ingest
