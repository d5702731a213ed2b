#include "analysis/measure.h"

#include <algorithm>
#include <array>

namespace dkart::analysis {
namespace {

using enum Measure;
constexpr std::array all{
    jobs,        decisions,         jobs_per_1000, population, population_change_5,  population_change_10,
    working_age, working_age_share, centrality,    grants,     grants_per_inhabitant};

}  // namespace

std::span<const Measure> all_measures() {
  return all;
}

std::string_view code_of(Measure measure) {
  switch (measure) {
    case jobs:
      return "jobs";
    case decisions:
      return "decisions";
    case jobs_per_1000:
      return "jobs-per-1000";
    case population:
      return "population";
    case population_change_5:
      return "population-change-5";
    case population_change_10:
      return "population-change-10";
    case working_age:
      return "working-age";
    case working_age_share:
      return "working-age-share";
    case centrality:
      return "centrality";
    case grants:
      return "grants";
    case grants_per_inhabitant:
      break;
  }
  return "grants-per-inhabitant";
}

std::optional<Measure> measure_from_code(std::string_view code) {
  const auto found = std::find_if(all.begin(), all.end(), [&](Measure m) { return code_of(m) == code; });
  return found == all.end() ? std::nullopt : std::optional(*found);
}

bool is_context(Measure measure) {
  return measure != jobs && measure != decisions && measure != jobs_per_1000;
}

bool is_of_grants(Measure measure) {
  return measure == grants || measure == grants_per_inhabitant;
}

bool is_signed(Measure measure) {
  return measure == population_change_5 || measure == population_change_10;
}

}  // namespace dkart::analysis
