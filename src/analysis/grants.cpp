#include "analysis/grants.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "analysis/figures.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Grant;

bool of_granter(const Grant& grant, const GrantFilter& filter) {
  return grant.in_scheme || !filter.scheme_only;
}

bool of_year(const Grant& grant, const GrantFilter& filter) {
  return !filter.year || grant.year == *filter.year;
}

void add(GrantSum& sum, const Grant& grant) {
  ++sum.grants;
  if (grant.amount_nok) {
    sum.amount = sum.amount.value_or(0) + *grant.amount_nok;
  } else {
    ++sum.without_amount;
  }
}

void set_population(GrantSum& sum, std::optional<double> population) {
  sum.population = population;
  if (sum.amount && population.value_or(0) > 0) sum.per_inhabitant = *sum.amount / *population;
}

GrantsLeftOut left_out_of(const Dataset& data, const GrantFilter& filter) {
  GrantsLeftOut left_out;
  for (const Grant& grant : data.grants) {
    if (!of_year(grant, filter)) {
      ++left_out.other_years;
    } else if (!of_granter(grant, filter)) {
      ++left_out.other_granters;
    }
  }
  return left_out;
}

}  // namespace

std::vector<GrantRow> grant_rows(const Dataset& data, const GrantFilter& filter) {
  const auto& centres = data.study_centres;
  std::vector<GrantRow> rows;
  for (const Grant& grant : data.grants) {
    if (!of_year(grant, filter) || !of_granter(grant, filter)) continue;
    const auto found = std::find_if(centres.begin(), centres.end(),
                                    [&](const auto& centre) { return centre.id == grant.centre_id; });
    if (found == centres.end()) {
      rows.push_back({&grant, nullptr, std::nullopt});
    } else {
      rows.push_back({&grant, &*found, found->municipality});
    }
  }
  const auto place = [&](const GrantRow& row) {
    const auto centre =
        row.centre == nullptr ? centres.size() : static_cast<std::size_t>(row.centre - centres.data());
    return std::tuple(centre, row.centre == nullptr ? row.grant->centre_id : std::string(), row.grant->year,
                      !row.grant->in_scheme);
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const GrantRow& a, const GrantRow& b) { return place(a) < place(b); });
  return rows;
}

GrantSums sum_grants(const Dataset& data, const GrantFilter& filter) {
  GrantSums sums;
  sums.municipalities.resize(data.municipalities.size());
  sums.counties.resize(data.counties.size());
  for (const GrantRow& row : grant_rows(data, filter)) {
    add(sums.country, *row.grant);
    if (row.municipality) {
      add(sums.municipalities[row.municipality->value], *row.grant);
      add(sums.counties[data.at(*row.municipality).county.value], *row.grant);
    } else {
      add(sums.unplaced, *row.grant);
    }
  }
  for (std::size_t i = 0; i < sums.municipalities.size(); ++i)
    set_population(sums.municipalities[i], data.municipalities[i].population);
  for (std::size_t i = 0; i < sums.counties.size(); ++i)
    set_population(sums.counties[i], data.counties[i].population);
  set_population(sums.country, count_figures(data, {}, Level::county).total.population);
  sums.left_out = left_out_of(data, filter);
  return sums;
}

std::vector<int> grant_years(const Dataset& data, const GrantFilter& filter) {
  std::set<int> years;
  for (const Grant& grant : data.grants) {
    if (of_granter(grant, filter)) years.insert(grant.year);
  }
  return {years.begin(), years.end()};
}

}  // namespace dkart::analysis
