// People held against one choice of facilities, and what an earlier count spares the next one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "coverage/facilities.h"
#include "coverage/nearest.h"
#include "coverage/population_points.h"
#include "coverage/reach.h"
#include "domain/travel_matrix.h"

namespace dkart::coverage {

/// Whose way is counted, and how long it is.
struct Travellers {
  std::shared_ptr<const PopulationPoints> people;      // never null
  std::shared_ptr<const domain::TravelMatrix> matrix;  // null: distances
  bool operator==(const Travellers&) const = default;
  /// Of the matrix, without folder; empty without one.
  std::string matrix_file() const { return matrix ? matrix->file : std::string(); }
};

struct Counted {
  Travellers travellers;
  FacilityChoice choice;
  std::vector<Facility> facilities;
  std::vector<Nearest> nearest;      // by point; metres or minutes
  std::vector<Nearest> from_centre;  // by municipality; metres or minutes
  Reach reach;
  Issues remarks;  // of the matrix, see travel_times.h
};
using CountedPtr = std::shared_ptr<const Counted>;

/// `request.unit` must be minutes where the travellers have a matrix. One of `known` with the same choice and request is
/// given back itself; another one of the same travellers spares all but what differs (see updated_nearest).
CountedPtr count(const domain::Dataset& data, const Travellers& travellers, const FacilityChoice& choice,
                 const ReachRequest& request, const std::vector<CountedPtr>& known = {});

/// The same question without the centres that are placed roughly; null where there are none.
CountedPtr without_approximate(const domain::Dataset& data, const Counted& counted,
                               const std::vector<CountedPtr>& known = {});

}  // namespace dkart::coverage
