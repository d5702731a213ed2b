#include "coverage/nearest.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

#include "geo/geodesic.h"

namespace dkart::coverage {
namespace {

constexpr double rounding = 1e-3;  // metres; far above what double precision loses in a chord

double coordinate(const geo::EarthPoint& p, unsigned axis) {
  return axis == 0 ? p.x : axis == 1 ? p.y : p.z;
}

}  // namespace

struct FacilityIndex::Search {
  geo::LonLat from;
  geo::EarthPoint on_earth;
  // The two shortest chords, squared.
  double shortest = std::numeric_limits<double>::infinity();
  double second = std::numeric_limits<double>::infinity();
  std::uint32_t with_shortest = no_facility;
  Nearest best;
  double limit = 0;  // square of the longest chord that can still matter
};

FacilityIndex::FacilityIndex(std::span<const Facility> facilities) : rank_(facilities.size()) {
  for (const Facility& facility : facilities) {
    nodes_.push_back({geo::earth_point(facility.position), static_cast<std::uint32_t>(nodes_.size())});
    positions_.push_back(facility.position);
  }
  std::vector<std::uint32_t> by_id(facilities.size());
  std::iota(by_id.begin(), by_id.end(), 0U);
  std::stable_sort(by_id.begin(), by_id.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return facilities[a].id < facilities[b].id; });
  for (std::uint32_t i = 0; i < by_id.size(); ++i) rank_[by_id[i]] = i;
  arrange(0, nodes_.size(), 0);
}

void FacilityIndex::arrange(std::size_t begin, std::size_t end, unsigned axis) {
  if (end - begin < 2) return;
  const std::size_t middle = begin + (end - begin) / 2;
  const auto at = [&](std::size_t i) { return nodes_.begin() + static_cast<std::ptrdiff_t>(i); };
  std::nth_element(at(begin), at(middle), at(end), [axis](const Node& a, const Node& b) {
    return coordinate(a.point, axis) < coordinate(b.point, axis);
  });
  arrange(begin, middle, (axis + 1) % 3);
  arrange(middle + 1, end, (axis + 1) % 3);
}

void FacilityIndex::closest_chords(std::size_t begin, std::size_t end, unsigned axis, Search& search) const {
  if (begin >= end) return;
  const std::size_t middle = begin + (end - begin) / 2;
  const Node& node = nodes_[middle];
  const double chord = geo::squared_chord(node.point, search.on_earth);
  if (chord < search.shortest) {
    search.second = search.shortest;
    search.shortest = chord;
    search.with_shortest = node.facility;
  } else {
    search.second = std::min(search.second, chord);
  }
  const double across = coordinate(search.on_earth, axis) - coordinate(node.point, axis);
  const unsigned next = (axis + 1) % 3;
  const bool below = across < 0;
  closest_chords(below ? begin : middle + 1, below ? middle : end, next, search);
  if (across * across <= search.second) {
    closest_chords(below ? middle + 1 : begin, below ? end : middle, next, search);
  }
}

void FacilityIndex::compare(std::uint32_t facility, Search& search) const {
  const double metres = geo::geodesic_distance(search.from, positions_[facility]);
  const bool nearer = metres < search.best.cost ||
                      (metres == search.best.cost && rank_[facility] < rank_[search.best.facility]);
  if (!nearer) return;
  search.best = {facility, metres};
  search.limit = (metres + rounding) * (metres + rounding);
}

void FacilityIndex::decide(std::size_t begin, std::size_t end, unsigned axis, Search& search) const {
  if (begin >= end) return;
  const std::size_t middle = begin + (end - begin) / 2;
  const Node& node = nodes_[middle];
  if (node.facility != search.with_shortest &&
      geo::squared_chord(node.point, search.on_earth) <= search.limit) {
    compare(node.facility, search);
  }
  const double across = coordinate(search.on_earth, axis) - coordinate(node.point, axis);
  const unsigned next = (axis + 1) % 3;
  if (across <= 0 || across * across <= search.limit) decide(begin, middle, next, search);
  if (across >= 0 || across * across <= search.limit) decide(middle + 1, end, next, search);
}

Nearest FacilityIndex::nearest(geo::LonLat from, const geo::EarthPoint& on_earth) const {
  Search search;
  search.from = from;
  search.on_earth = on_earth;
  closest_chords(0, nodes_.size(), 0, search);
  if (search.with_shortest == no_facility) return {};
  compare(search.with_shortest, search);
  // Most often the second chord is already longer than the first geodesic.
  if (search.second <= search.limit) decide(0, nodes_.size(), 0, search);
  return search.best;
}

std::vector<Nearest> nearest_facilities(const PopulationPoints& points, std::span<const Facility> facilities,
                                        const Progress& progress) {
  constexpr std::size_t points_between_looks = 4096;
  const FacilityIndex index(facilities);
  const std::size_t count = points.points.size();
  std::vector<Nearest> found;
  found.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (i % points_between_looks == 0) {
      if (progress.cancelled()) break;
      progress.report("progress.nearest", static_cast<double>(i) / static_cast<double>(count));
    }
    found.push_back(index.nearest(points.points[i].position, points.on_earth[i]));
  }
  return found;
}

namespace {

struct Newcomer {
  std::uint32_t facility;
  geo::EarthPoint point;
};

/// What has become of the facilities of before.
struct Changes {
  std::vector<std::uint32_t> now;  // by position before; no_facility for what is gone or has moved
  std::vector<Newcomer> newcomers;
};

Changes changes_between(std::span<const Facility> before, std::span<const Facility> after) {
  std::unordered_map<std::string_view, std::uint32_t> by_id;
  for (std::uint32_t i = 0; i < before.size(); ++i) by_id.emplace(before[i].id, i);
  Changes changes;
  changes.now.assign(before.size(), no_facility);
  for (std::uint32_t i = 0; i < after.size(); ++i) {
    const auto found = by_id.find(after[i].id);
    if (found != by_id.end() && before[found->second].position == after[i].position) {
      changes.now[found->second] = i;
    } else {
      changes.newcomers.push_back({i, geo::earth_point(after[i].position)});
    }
  }
  return changes;
}

}  // namespace

std::vector<Nearest> updated_nearest(const PopulationPoints& points, std::span<const Facility> before,
                                     std::span<const Nearest> nearest_before,
                                     std::span<const Facility> after) {
  constexpr std::size_t many = 16;  // from here on a search from scratch is quicker
  const Changes changes = changes_between(before, after);
  if (changes.newcomers.size() > many) return nearest_facilities(points, after);

  const FacilityIndex index(after);
  std::vector<Nearest> found(nearest_before.begin(), nearest_before.end());
  for (std::size_t i = 0; i < found.size(); ++i) {
    Nearest& nearest = found[i];
    if (nearest.facility != no_facility) nearest.facility = changes.now[nearest.facility];
    if (nearest.facility == no_facility) {
      nearest = index.nearest(points.points[i].position, points.on_earth[i]);
      continue;
    }
    for (const Newcomer& newcomer : changes.newcomers) {
      const double reach = nearest.cost + rounding;
      if (geo::squared_chord(newcomer.point, points.on_earth[i]) > reach * reach) continue;
      const double metres =
          geo::geodesic_distance(points.points[i].position, after[newcomer.facility].position);
      if (metres < nearest.cost ||
          (metres == nearest.cost && after[newcomer.facility].id < after[nearest.facility].id)) {
        nearest = {newcomer.facility, metres};
      }
    }
  }
  return found;
}

}  // namespace dkart::coverage
