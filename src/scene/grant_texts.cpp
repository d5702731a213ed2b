#include "scene/grant_texts.h"

#include <cassert>

#include "base/number_text.h"

namespace dkart::scene {

using analysis::GrantFilter;
using domain::Dataset;

std::string kroner_text(double amount, const Messages& messages) {
  return messages.get("grants.kroner", {{"amount", readable_number(amount, 0, messages.language())}});
}

std::string grant_years_text(const Dataset& data, const GrantFilter& filter, const Messages& messages) {
  if (filter.year) return std::to_string(*filter.year);
  const std::vector<int> years = analysis::grant_years(data, filter);
  if (years.empty()) return messages.get("grants.all_years");
  const std::string first = std::to_string(years.front()), last = std::to_string(years.back());
  return first == last ? first : first + "\u2013" + last;
}

std::string grant_title(const Dataset& data, analysis::Measure measure, const GrantFilter& filter,
                        const Messages& messages) {
  assert(is_of_grants(measure));
  const std::string what = messages.get(filter.scheme_only ? "grants.what_scheme" : "grants.what_all");
  return messages.get(measure == analysis::Measure::grants ? "legend.grants" : "legend.grants_per_inhabitant",
                      {{"what", what}, {"years", grant_years_text(data, filter, messages)}});
}

std::string known_grants_text(const Dataset& data, const GrantFilter& filter, const Messages& messages) {
  const analysis::GrantSum country = analysis::sum_grants(data, filter).country;
  if (!country.amount) return messages.get("grants.known_none");
  return messages.get("grants.known", {{"count", std::to_string(country.grants)},
                                       {"amount", kroner_text(*country.amount, messages)}});
}

std::string counted_grants_text(const Dataset& data, const GrantFilter& filter, const Messages& messages) {
  return messages.get(
      "grants.counted",
      {{"granters", messages.get(filter.scheme_only ? "grants.granters_scheme" : "grants.granters_all")},
       {"years", grant_years_text(data, filter, messages)}});
}

std::vector<std::string> grant_lines(const Dataset& data, const GrantFilter& filter,
                                     const Messages& messages) {
  const analysis::GrantSums sums = analysis::sum_grants(data, filter);
  std::vector<std::string> lines{counted_grants_text(data, filter, messages),
                                 messages.get("grants.not_complete"), messages.get("grants.source")};
  if (sums.unplaced.grants > 0)
    lines.push_back(messages.get("grants.off_map", {{"count", std::to_string(sums.unplaced.grants)}}));
  if (sums.country.without_amount > 0) {
    lines.push_back(
        messages.get("grants.without_amount", {{"count", std::to_string(sums.country.without_amount)}}));
  }
  return lines;
}

}  // namespace dkart::scene
