#include "analysis/figures.h"

#include <utility>

#include "analysis/tally.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Decision;

std::optional<double> population_of_country(const Dataset& data) {
  double sum = 0;
  for (const auto& municipality : data.municipalities) {
    if (!municipality.population) return std::nullopt;
    sum += *municipality.population;
  }
  return sum;
}

}  // namespace

std::string_view code_of(Level level) {
  return level == Level::county ? "county" : "municipality";
}

std::optional<Level> level_from_code(std::string_view code) {
  for (const Level level : {Level::municipality, Level::county}) {
    if (code_of(level) == code) return level;
  }
  return std::nullopt;
}

FigureTable count_figures(const Dataset& data, const Selection& selection, Level level) {
  const bool counties = level == Level::county;
  const std::size_t areas = counties ? data.counties.size() : data.municipalities.size();
  Tally sums = tally(data, selection, areas, [&](const Decision& decision) -> std::optional<std::size_t> {
    if (!decision.municipality) return std::nullopt;
    return counties ? data.at(*decision.municipality).county.value : decision.municipality->value;
  });

  FigureTable table{level, std::move(sums.parts), std::move(sums.rest), std::move(sums.total)};
  for (std::size_t i = 0; i < areas; ++i) {
    set_population(table.areas[i],
                   counties ? data.counties[i].population : data.municipalities[i].population);
  }
  set_population(table.total, population_of_country(data));
  return table;
}

}  // namespace dkart::analysis
