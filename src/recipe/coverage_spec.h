// The question of coverage that a map answers: to what, how far, who is counted, and which figure fills the areas.
#pragma once

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "coverage/facilities.h"
#include "coverage/population_points.h"

namespace dkart::recipe {

/// - share_outside: per cent of the inhabitants farther than the limit. people_outside: how many.
/// - mean_distance: kilometres to the nearest place, each inhabitant alike.
enum class CoverageMeasure { share_outside, people_outside, mean_distance };
/// "share-outside", "people-outside", "mean-distance".
std::string_view code_of(CoverageMeasure measure);
std::optional<CoverageMeasure> coverage_measure_from_code(std::string_view code);

/// Kilometres or minutes that a limit or band may be.
inline constexpr double min_reach = 1, max_reach = 1000;
inline constexpr double max_detour = 10;
inline constexpr std::size_t max_bands = 6;

/// What is supposed about centres, kept under a name.
struct Scenario {
  std::string name;
  std::set<std::string> switched_off;  // ids
  std::vector<coverage::HypotheticalCentre> added;
  bool operator==(const Scenario&) const = default;
};

struct CoverageSpec {
  CoverageMeasure shows = CoverageMeasure::share_outside;
  coverage::FacilityChoice facilities;
  /// Who lives farther is outside: kilometres, or minutes when travel times are read from `matrix_file`.
  double limit = 60;
  std::vector<double> bands{30, 60, 100};  // ascending, in the limit's unit
  bool rings = true;                       // draws where the bands end; kilometres only
  double detour = 1;  // every straight line is taken to be so many times longer; 1 = straight lines
  coverage::AgeGroup age = coverage::AgeGroup::all;  // of the data's own inhabitants
  std::string population_file;                       // empty: the data's own inhabitants
  std::string matrix_file;                           // empty: distances
  std::vector<Scenario> scenarios;                   // beside what `facilities` supposes now
  bool operator==(const CoverageSpec&) const = default;
};

/// The choice with a scenario's suppositions.
coverage::FacilityChoice supposed(coverage::FacilityChoice choice, const Scenario& scenario);
/// Whether `band` may come next: within the bounds, and greater than the one before.
bool may_follow(const std::vector<double>& bands, double band);
/// "30, 60, 100" or "30 60 100", with a point as decimal sign. Nothing unless these are 1 to max_bands numbers within the
/// bounds, each greater than the one before.
std::optional<std::vector<double>> bands_from_text(std::string_view text);

/// The kinds of places by their names in recipes, in the order of FacilityChoice.
struct FacilityKey {
  std::string_view key;
  bool coverage::FacilityChoice::*member;
};
std::span<const FacilityKey> facility_keys();

}  // namespace dkart::recipe
