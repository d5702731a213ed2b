// Did the jobs go where people leave? What municipalities got whose population falls, beside those where it
// does not.
#pragma once

#include <cstddef>
#include <optional>

#include "analysis/figures.h"
#include "analysis/population_change.h"
#include "analysis/shares.h"

namespace dkart::analysis {

struct GrowthAnswer {
  int from_year = 0, to_year = 0;  // 1 January of each
  /// With the inhabitants of `to_year`, so that the jobs per 1,000 of them are there. 0 inhabitants and no rate
  /// where no municipality is of that kind.
  Figures falling, rising;
  /// Of the jobs of both, 0..1; nothing when there are none, or when `falling` has decisions but no figure.
  std::optional<Range> falling_job_share;
  /// Of the inhabitants of both, 0..1; 0 when there are none.
  double falling_population_share = 0;
  std::size_t falling_count = 0, rising_count = 0;  // municipalities
};

/// Counts the municipalities in scope whose population is known in both years; as many as before or more count
/// as rising. The selected decisions of others, and those without a municipality, are in neither. Nothing when
/// the data have no population table. Precondition: years > 0.
std::optional<GrowthAnswer> growth_answer(const domain::Dataset& data, const Selection& selection,
                                          const Scope& scope, int years = usual_years_of_change);

}  // namespace dkart::analysis
