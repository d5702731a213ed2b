// How much of what was decided lies outside the Oslo area, for each definition of that area at once, since
// people disagree about which municipalities it holds.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/figures.h"
#include "analysis/shares.h"

namespace dkart::analysis {

struct OsloShare {
  std::string definition;   // OsloAreaDefinition::id
  Figures outside, inside;  // with the population of their municipalities
  Figures unplaced;         // no municipality, so neither outside nor inside, and in no share
  /// Of the decisions with a municipality, 0..1; nothing when there is none.
  std::optional<double> decision_share;
  /// Of the jobs that are known to have a municipality, 0..1 (see share_of); nothing when there are none.
  std::optional<Range> job_share;
};

OsloShare oslo_share(const domain::Dataset& data, const Selection& selection,
                     const domain::OsloAreaDefinition& definition);

/// One for each of Dataset::oslo_areas, in that order.
std::vector<OsloShare> oslo_shares(const domain::Dataset& data, const Selection& selection);

}  // namespace dkart::analysis
