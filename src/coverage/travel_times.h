// Travel times in place of distances.
#pragma once

#include <span>
#include <vector>

#include "coverage/nearest.h"
#include "domain/travel_matrix.h"

namespace dkart::coverage {

struct TravelTimes {
  std::vector<Nearest> points;          // by point; cost in minutes
  std::vector<Nearest> municipalities;  // by municipality number
};

/// The facility that is reached soonest. A point whose id is in the matrix has times of its own, another has those of
/// its municipality; without any it is out of reach. Remarks, once for the whole matrix: "matrix_origins_missing"
/// {count, numbers} (municipalities where people live that have no row) and "matrix_pairs_missing" {count, example}
/// (rows that lack one of the facilities, which then cannot be reached from there).
TravelTimes soonest_facilities(const domain::Dataset& data, const PopulationPoints& points,
                               std::span<const Facility> facilities, const domain::TravelMatrix& matrix,
                               Issues& issues);

}  // namespace dkart::coverage
