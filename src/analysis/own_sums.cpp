#include "analysis/own_sums.h"

#include <set>
#include <string>

#include "analysis/figures.h"
#include "analysis/filter.h"

namespace dkart::analysis {
namespace {

OwnFigure jobs_of(const domain::Dataset& data, const domain::ControlTotal& total) {
  Filter filter;
  filter.kinds = total.kinds;
  filter.from = total.from;
  filter.to = domain::PartialDate::parse(total.as_of);
  Selection selection = select(data, filter);
  std::erase_if(selection, [&](domain::DecisionIndex index) {
    return !total.guidelines.empty() && !total.guidelines.contains(data.at(index).guidelines);
  });
  const Figures figures = count_figures(data, selection, Level::county).total;
  return {figures.jobs_min, figures.jobs_max, figures.open_above, figures.decisions, figures.jobs_unknown};
}

template <class Visit>
void for_each_scheme_grant(const domain::Dataset& data, const domain::ControlTotal& total, Visit visit) {
  const auto date = domain::PartialDate::parse(total.as_of);
  for (const domain::Grant& grant : data.grants) {
    if (grant.in_scheme && date && grant.year == date->year()) visit(grant);
  }
}

OwnFigure centres_of(const domain::Dataset& data, const domain::ControlTotal& total) {
  std::set<std::string> centres;
  for_each_scheme_grant(data, total, [&](const domain::Grant& grant) { centres.insert(grant.centre_id); });
  const auto count = static_cast<double>(centres.size());
  return {count, count, false, centres.size(), 0};
}

OwnFigure grants_of(const domain::Dataset& data, const domain::ControlTotal& total) {
  OwnFigure sum;
  for_each_scheme_grant(data, total, [&](const domain::Grant& grant) {
    ++sum.rows;
    if (grant.amount_nok) {
      sum.min = sum.min.value_or(0) + *grant.amount_nok;
    } else {
      ++sum.unknown;
    }
  });
  if (sum.rows == 0) sum.min = 0;
  sum.max = sum.min;
  return sum;
}

}  // namespace

std::optional<OwnFigure> own_figure(const domain::Dataset& data, const domain::ControlTotal& total) {
  switch (total.own_sum) {
    case domain::OwnSum::jobs:
      return jobs_of(data, total);
    case domain::OwnSum::study_centres:
      return centres_of(data, total);
    case domain::OwnSum::grants:
      return grants_of(data, total);
    case domain::OwnSum::none:
      break;
  }
  return std::nullopt;
}

Missing missing_in(const domain::Dataset& data) {
  Missing missing;
  missing.decisions = data.decisions.size();
  for (const domain::Decision& decision : data.decisions) {
    missing.without_count += !decision.jobs.min && !decision.jobs.max;
    missing.without_municipality += !decision.municipality;
    missing.without_ministry += decision.ministry.empty();
    missing.without_exact_date += !decision.date || !decision.date->month();
  }
  return missing;
}

}  // namespace dkart::analysis
