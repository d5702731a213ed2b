#include "analysis/scope.h"

#include <algorithm>
#include <cassert>

#include "analysis/context_values.h"

namespace dkart::analysis {

using domain::Dataset;

std::vector<bool> areas_in_scope(const Dataset& data, const Scope& scope, Level level) {
  if (level == Level::municipality) return scope.municipality_in_scope;
  std::vector<bool> in_scope(data.counties.size());
  for (std::size_t i = 0; i < in_scope.size(); ++i) {
    const auto& members = data.counties[i].municipalities;
    in_scope[i] = std::any_of(members.begin(), members.end(), [&](domain::MunicipalityIndex m) {
      return scope.municipality_in_scope[m.value];
    });
  }
  return in_scope;
}

std::optional<double> lower_bound_of(const Figures& figures, Measure measure) {
  assert(!is_context(measure));
  if (measure == Measure::jobs) return figures.jobs_min;
  if (measure == Measure::decisions) return static_cast<double>(figures.decisions);
  return figures.per_1000_min;
}

Scope scope_of(const Dataset& data, const Filter& filter, const domain::OsloAreaDefinition* oslo_area) {
  Scope scope;
  scope.municipality_in_scope.reserve(data.municipalities.size());
  for (const auto& municipality : data.municipalities) {
    const bool in_county =
        filter.counties.empty() || filter.counties.contains(data.at(municipality.county).number);
    const bool in_oslo_area =
        oslo_area != nullptr && std::find(oslo_area->municipalities.begin(), oslo_area->municipalities.end(),
                                          municipality.number) != oslo_area->municipalities.end();
    scope.municipality_in_scope.push_back(in_county && !in_oslo_area);
  }
  return scope;
}

std::vector<AreaValue> area_values(const Dataset& data, const FigureTable& figures, Measure measure,
                                   const Scope& scope, const GrantFilter& grants) {
  const std::vector<bool> in_scope = areas_in_scope(data, scope, figures.level);
  const bool context = is_context(measure);
  const auto known =
      context ? context_values(data, figures, measure, grants) : std::vector<std::optional<double>>();
  std::vector<AreaValue> values;
  values.reserve(figures.areas.size());
  for (std::size_t i = 0; i < figures.areas.size(); ++i) {
    const std::optional<double> value = context ? known[i] : lower_bound_of(figures.areas[i], measure);
    if (!in_scope[i]) {
      values.emplace_back(OutOfScope{});
    } else if (!value) {
      values.emplace_back(NoData{});
    } else if (*value > 0 || (*value < 0 && is_signed(measure))) {
      values.emplace_back(*value);
    } else {
      values.emplace_back(Zero{});
    }
  }
  return values;
}

}  // namespace dkart::analysis
