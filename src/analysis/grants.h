// Known grants to study centres: by centre and year, and summed by municipality, county and country. The list is not
// complete, so an area without a known amount has no sum; it is never zero.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/dataset.h"

namespace dkart::analysis {

struct GrantFilter {
  std::optional<int> year;  // nothing: all years
  bool scheme_only = true;  // only what was given under the study-centre scheme
  bool operator==(const GrantFilter&) const = default;
};

/// One known grant; the pointers are into the dataset.
struct GrantRow {
  const domain::Grant* grant = nullptr;
  const domain::StudyCentre* centre = nullptr;  // null when the data have no centre with its id
  std::optional<domain::MunicipalityIndex> municipality;
};
/// In the order of Dataset::study_centres (unknown centres last), then by year; those of the scheme first in a year.
std::vector<GrantRow> grant_rows(const domain::Dataset& data, const GrantFilter& filter);

/// Kroner. `amount` is of the grants whose amount is known; nothing when there is none.
struct GrantSum {
  std::size_t grants = 0;
  std::size_t without_amount = 0;  // of these
  std::optional<double> amount;
  std::optional<double> population;      // persons, 1 January of Dataset::population_year
  std::optional<double> per_inhabitant;  // amount / population
  bool operator==(const GrantSum&) const = default;
};

/// What the filter leaves out: rows of the year (or of any) from others than the scheme, and rows of other years.
struct GrantsLeftOut {
  std::size_t other_granters = 0, other_years = 0;
  bool operator==(const GrantsLeftOut&) const = default;
};

struct GrantSums {
  std::vector<GrantSum> municipalities;  // by MunicipalityIndex
  std::vector<GrantSum> counties;        // by CountyIndex
  GrantSum unplaced;                     // of centres that are unknown or have no municipality
  GrantSum country;                      // everything, the unplaced among it
  GrantsLeftOut left_out;
};
GrantSums sum_grants(const domain::Dataset& data, const GrantFilter& filter);

/// The years that have rows, ascending; of the scheme, or of all granters. The filter's year does not count.
std::vector<int> grant_years(const domain::Dataset& data, const GrantFilter& filter);

}  // namespace dkart::analysis
