#include "analysis/context_values.h"

#include <algorithm>
#include <cassert>

#include "analysis/population_change.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using Values = std::vector<std::optional<double>>;

Values populations(const FigureTable& figures) {
  Values values(figures.areas.size());
  std::transform(figures.areas.begin(), figures.areas.end(), values.begin(),
                 [](const Figures& area) { return area.population; });
  return values;
}

Values centralities(const Dataset& data, const FigureTable& figures) {
  Values values(figures.areas.size());
  if (figures.level == Level::county) return values;
  std::transform(data.municipalities.begin(), data.municipalities.end(), values.begin(),
                 [](const domain::Municipality& municipality) -> std::optional<double> {
                   const int number = municipality.centrality_class.value_or(0);
                   if (number < 1 || number > centrality_classes) return std::nullopt;
                   return number;
                 });
  return values;
}

Values grant_values(const Dataset& data, Level level, Measure measure, const GrantFilter& grants) {
  const GrantSums sums = sum_grants(data, grants);
  const std::vector<GrantSum>& areas = level == Level::county ? sums.counties : sums.municipalities;
  Values values(areas.size());
  std::transform(areas.begin(), areas.end(), values.begin(), [&](const GrantSum& area) {
    return measure == Measure::grants ? area.amount : area.per_inhabitant;
  });
  return values;
}

std::optional<double> figure_of(const PopulationContext& context, Measure measure) {
  if (is_signed(measure)) return context.change_percent;
  if (measure == Measure::working_age) return context.working_age;
  if (!context.working_age_share) return std::nullopt;
  return *context.working_age_share * 100;
}

}  // namespace

Values context_values(const Dataset& data, const FigureTable& figures, Measure measure,
                      const GrantFilter& grants) {
  assert(is_context(measure));
  if (measure == Measure::population) return populations(figures);
  if (measure == Measure::centrality) return centralities(data, figures);
  if (is_of_grants(measure)) return grant_values(data, figures.level, measure, grants);

  Values values(figures.areas.size());
  const int years = measure == Measure::population_change_5 ? 5 : 10;
  if (const auto change = population_change(data, figures.level, years)) {
    std::transform(change->areas.begin(), change->areas.end(), values.begin(),
                   [&](const PopulationContext& context) { return figure_of(context, measure); });
  }
  return values;
}

}  // namespace dkart::analysis
