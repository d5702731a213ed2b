// Figures of one municipality or county as panels show them.
#pragma once

#include <optional>

#include "analysis/figures.h"
#include "ui/panel_context.h"

namespace dkart::ui {

/// The figures of what is selected, under the recipe's filter, whatever level the map shows.
analysis::Figures figures_of(const PanelContext& context, domain::MunicipalityIndex municipality);
analysis::Figures figures_of(const PanelContext& context, domain::CountyIndex county);

/// The measure of decisions that map and ranking speak of: the circles', or else the fill's, or else jobs.
analysis::Measure main_measure(const recipe::MapRecipe& recipe);

/// What can fill the areas, in the order of the lists; nothing is the last. A county is in no class of centrality.
std::vector<std::optional<analysis::Measure>> fill_choices(analysis::Level level);

/// Place among the areas with a value for `measure`, 1 for the greatest; equal values share it.
struct Rank {
  std::size_t rank = 0, total = 0;
};
std::optional<Rank> rank_of(const analysis::FigureTable& table, std::size_t area, analysis::Measure measure);

/// The lower bound of a measure, which ranks and colours go by; nothing if not known or zero.
std::optional<double> measured(const analysis::Figures& figures, analysis::Measure measure);

/// "20–25", "minst 15", "om lag 5": one decision's count for a column that says the unit; "–" when not given.
std::string count_text(const PanelContext& context, const domain::JobCount& jobs);

/// The jobs of both periods of a comparison in one area: "2021–2025: 15–20 · 2025–2029: 0".
std::string compared_text(const PanelContext& context, const scene::ComparedFigures& compared,
                          std::size_t area);
/// "45–50 stillingar", "3 vedtak".
std::string jobs_with_unit(const PanelContext& context, const analysis::Figures& figures);
std::string decisions_with_unit(const PanelContext& context, std::size_t count);

}  // namespace dkart::ui
