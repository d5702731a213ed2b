// Where one more centre helps most, or several: the question and its answer.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "coverage/site_gains.h"

namespace dkart::coverage {

struct SiteRequest {
  std::size_t count = 3;
  SiteObjective objective = SiteObjective::cover;
  double within_km = 60;  // straight line, included
  /// Proves the answer (SiteObjective::cover only), for at most `seconds`.
  bool exact = false;
  double seconds = 60;
};

enum class SiteMethod { greedy_exchange, exact };
/// "greedy-exchange", "exact".
std::string_view code_of(SiteMethod method);

struct NewSite {
  std::size_t candidate = 0;  // position among the candidates
  double gained = 0;          // persons covered (or person-kilometres saved) beyond the sites before it
};

struct SiteAnswer {
  std::vector<NewSite>
      sites;              // those that gain most first; fewer than asked for where more would gain nothing
  double population = 0;  // everyone counted
  double covered_before = 0, covered_after = 0;             // persons within the limit
  std::optional<double> person_km_before, person_km_after;  // SiteObjective::distance
  SiteMethod method = SiteMethod::greedy_exchange;
  bool optimal = false;          // proved to be a best choice
  std::optional<double> bound;   // SiteObjective::cover: no choice covers more persons than this
  double covered_by_greedy = 0;  // what greedy with exchange alone covers afterwards
};

/// `nearest` by point, metres, for the facilities there are. Error: "cancelled".
Result<SiteAnswer> best_sites(const PopulationPoints& points, std::span<const Nearest> nearest,
                              std::span<const SiteCandidate> candidates, const SiteRequest& request,
                              const Progress& progress = {});

}  // namespace dkart::coverage
