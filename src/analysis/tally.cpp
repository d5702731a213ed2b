#include "analysis/tally.h"

#include <set>
#include <string_view>

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Decision;

enum class Jobs { added, counted_elsewhere };

void add_known(std::optional<double>& sum, std::optional<double> value) {
  if (value) sum = sum.value_or(0) + *value;
}

void add_decision(Figures& figures, domain::DecisionIndex index, const Decision& decision, Jobs jobs) {
  figures.behind.push_back(index);
  ++figures.decisions;
  if (!decision.jobs.has_figure()) ++figures.jobs_unknown;
  if (jobs == Jobs::counted_elsewhere) return;
  add_known(figures.jobs_min, decision.jobs.min);
  add_known(figures.jobs_max, decision.jobs.max ? decision.jobs.max : decision.jobs.min);
  if (decision.jobs.qualifier == domain::CountQualifier::at_least) figures.open_above = true;
}

void no_decision_is_zero(Figures& figures) {
  if (figures.decisions == 0) figures.jobs_min = figures.jobs_max = 0;
}

std::optional<double> per_1000(std::optional<double> jobs, std::optional<double> population) {
  if (!jobs || !population || *population <= 0) return std::nullopt;
  return *jobs / *population * 1000;
}

}  // namespace

Tally tally(const Dataset& data, const Selection& selection, std::size_t parts, const PartOf& part_of) {
  Tally result;
  result.parts.resize(parts);

  std::set<std::string_view> selected;
  for (const auto index : selection) selected.insert(data.at(index).id);

  for (const auto index : selection) {
    const Decision& decision = data.at(index);
    const bool again = decision.same_unit_as != decision.id && selected.contains(decision.same_unit_as);
    const Jobs jobs = again ? Jobs::counted_elsewhere : Jobs::added;
    add_decision(result.total, index, decision, jobs);
    const std::optional<std::size_t> part = part_of(decision);
    add_decision(part ? result.parts[*part] : result.rest, index, decision, jobs);
  }

  for (Figures& part : result.parts) no_decision_is_zero(part);
  no_decision_is_zero(result.rest);
  no_decision_is_zero(result.total);
  return result;
}

void set_population(Figures& figures, std::optional<double> population) {
  figures.population = population;
  figures.per_1000_min = per_1000(figures.jobs_min, population);
  figures.per_1000_max = per_1000(figures.jobs_max, population);
}

std::optional<double> population_of(const Dataset& data,
                                    const std::vector<domain::MunicipalityIndex>& municipalities) {
  double sum = 0;
  for (const auto index : municipalities) {
    if (!data.at(index).population) return std::nullopt;
    sum += *data.at(index).population;
  }
  return sum;
}

}  // namespace dkart::analysis
