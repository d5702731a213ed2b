#include "analysis/figures.h"

#include <set>

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

std::optional<double> per_1000(std::optional<double> jobs, std::optional<double> population) {
  if (!jobs || !population || *population <= 0) return std::nullopt;
  return *jobs / *population * 1000;
}

void finish(Figures& figures, std::optional<double> population) {
  if (figures.decisions == 0) figures.jobs_min = figures.jobs_max = 0;
  figures.population = population;
  figures.per_1000_min = per_1000(figures.jobs_min, population);
  figures.per_1000_max = per_1000(figures.jobs_max, population);
}

std::optional<double> population_of_country(const Dataset& data) {
  double sum = 0;
  for (const auto& municipality : data.municipalities) {
    if (!municipality.population) return std::nullopt;
    sum += *municipality.population;
  }
  return sum;
}

}  // namespace

std::string_view code_of(Measure measure) {
  switch (measure) {
    case Measure::jobs:
      return "jobs";
    case Measure::decisions:
      return "decisions";
    case Measure::jobs_per_1000:
      break;
  }
  return "jobs-per-1000";
}

std::string_view code_of(Level level) {
  return level == Level::county ? "county" : "municipality";
}

std::optional<Measure> measure_from_code(std::string_view code) {
  for (const Measure measure : {Measure::jobs, Measure::decisions, Measure::jobs_per_1000}) {
    if (code_of(measure) == code) return measure;
  }
  return std::nullopt;
}

std::optional<Level> level_from_code(std::string_view code) {
  for (const Level level : {Level::municipality, Level::county}) {
    if (code_of(level) == code) return level;
  }
  return std::nullopt;
}

FigureTable count_figures(const Dataset& data, const Selection& selection, Level level) {
  FigureTable table;
  table.level = level;
  table.areas.resize(level == Level::county ? data.counties.size() : data.municipalities.size());

  std::set<std::string_view> selected;
  for (const auto index : selection) selected.insert(data.at(index).id);

  for (const auto index : selection) {
    const Decision& decision = data.at(index);
    const bool again = decision.same_unit_as != decision.id && selected.contains(decision.same_unit_as);
    const Jobs jobs = again ? Jobs::counted_elsewhere : Jobs::added;
    add_decision(table.total, index, decision, jobs);
    if (!decision.municipality) {
      add_decision(table.unplaced, index, decision, jobs);
      continue;
    }
    const std::size_t area =
        level == Level::county ? data.at(*decision.municipality).county.value : decision.municipality->value;
    add_decision(table.areas[area], index, decision, jobs);
  }

  for (std::size_t i = 0; i < table.areas.size(); ++i) {
    finish(table.areas[i],
           level == Level::county ? data.counties[i].population : data.municipalities[i].population);
  }
  finish(table.unplaced, std::nullopt);
  finish(table.total, population_of_country(data));
  return table;
}

}  // namespace dkart::analysis
