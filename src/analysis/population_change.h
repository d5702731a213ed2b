// What the jobs are held against: how the population of each area has changed, and how many are of working
// age.
#pragma once

#include <optional>
#include <vector>

#include "analysis/figures.h"

namespace dkart::analysis {

/// Persons, 1 January. Nothing where the table has no figure for the area and year.
struct PopulationContext {
  std::optional<double> before, now;
  std::optional<double> change;             // now - before
  std::optional<double> change_percent;     // change / before * 100; nothing when nobody lived there before
  std::optional<double> working_age;        // 18–66 years, now
  std::optional<double> working_age_share;  // 0..1 of now

  bool operator==(const PopulationContext&) const = default;
};

/// What a change is over where nobody asks for other years.
inline constexpr int usual_years_of_change = 10;

struct PopulationChange {
  Level level = Level::municipality;
  int from_year = 0, to_year = 0;
  std::vector<PopulationContext> areas;  // by MunicipalityIndex or CountyIndex
  PopulationContext country;
};

/// From `years` before Dataset::population_year (or else the last year of the population table) to that year.
/// A county, or the country, has a figure only when all its municipalities have one; an apportioned figure (PopulationEntry)
/// counts in such a sum, but is none for the municipality itself. Nothing when the data
/// have no population table. Precondition: years > 0.
std::optional<PopulationChange> population_change(const domain::Dataset& data, Level level, int years);

}  // namespace dkart::analysis
