// The nearest facility of each population point, exact on the ellipsoid.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "base/progress.h"
#include "coverage/facilities.h"
#include "coverage/population_points.h"
#include "geo/earth_point.h"

namespace dkart::coverage {

inline constexpr std::uint32_t no_facility = 0xffff'ffff;

/// `cost` is metres along the geodesic, or minutes where times come from a matrix.
struct Nearest {
  std::uint32_t facility = no_facility;  // position in the list of facilities
  double cost = std::numeric_limits<double>::infinity();
  bool operator==(const Nearest&) const = default;
};

/// A k-d tree (Bentley 1975) over the facilities as points in space. No geodesic is shorter than its chord, so whatever
/// has a chord longer than the shortest geodesic found so far is out of the question; what is left is decided by
/// geodesic distance (Karney 2013). Of equally near facilities the one whose id sorts first is taken.
class FacilityIndex {
 public:
  explicit FacilityIndex(std::span<const Facility> facilities);

  Nearest nearest(geo::LonLat from, const geo::EarthPoint& on_earth) const;

 private:
  struct Node {
    geo::EarthPoint point;
    std::uint32_t facility = 0;
  };
  struct Search;

  void arrange(std::size_t begin, std::size_t end, unsigned axis);
  void closest_chords(std::size_t begin, std::size_t end, unsigned axis, Search& search) const;
  void decide(std::size_t begin, std::size_t end, unsigned axis, Search& search) const;
  void compare(std::uint32_t facility, Search& search) const;

  std::vector<Node> nodes_;  // the middle of each range is its root
  std::vector<geo::LonLat> positions_;
  std::vector<std::uint32_t> rank_;  // by id
};

/// For each point; `no_facility` everywhere if there are none. Stops early, with points missing, when cancelled.
std::vector<Nearest> nearest_facilities(const PopulationPoints& points, std::span<const Facility> facilities,
                                        const Progress& progress = {});

/// The same as nearest_facilities(points, after), from what is known of `before`: facilities are the same when id and
/// position are. Costs one look at each point for each facility that is new or has moved, and a search for the points
/// that have lost theirs.
std::vector<Nearest> updated_nearest(const PopulationPoints& points, std::span<const Facility> before,
                                     std::span<const Nearest> nearest_before,
                                     std::span<const Facility> after);

}  // namespace dkart::coverage
