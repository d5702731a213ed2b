// What a map can show of an area: what was decided there, or what that is held against.
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace dkart::analysis {

/// - jobs, decisions: their number. jobs_per_1000: jobs per 1,000 inhabitants.
/// - population: persons, 1 January of Dataset::population_year.
/// - population_change_5, population_change_10: per cent over the five or ten years before that; below 0 where
///   it fell.
/// - working_age: persons of 18–66 years; working_age_share: per cent, 0..100, of the population.
/// - centrality: class 1 (most central) to 6 of Statistics Norway; municipalities only.
/// - grants, grants_per_inhabitant: kroner of the known grants to study centres, of the years and granters that are
///   asked for (GrantFilter).
enum class Measure {
  jobs,
  decisions,
  jobs_per_1000,
  population,
  population_change_5,
  population_change_10,
  working_age,
  working_age_share,
  centrality,
  grants,
  grants_per_inhabitant
};

inline constexpr int centrality_classes = 6;

/// All of them, in the order above.
std::span<const Measure> all_measures();

/// "jobs", "decisions", "jobs-per-1000", "population", "population-change-5", "population-change-10",
/// "working-age", "working-age-share", "centrality", "grants", "grants-per-inhabitant".
std::string_view code_of(Measure measure);
/// Nothing for a text that is no code.
std::optional<Measure> measure_from_code(std::string_view code);

/// What jobs are held against: independent of which decisions are selected.
bool is_context(Measure measure);
/// Sums of grants to study centres.
bool is_of_grants(Measure measure);
/// Has parts on both sides of a zero that means something, so that it is classed around zero.
bool is_signed(Measure measure);

}  // namespace dkart::analysis
