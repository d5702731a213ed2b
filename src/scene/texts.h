// Words made from figures: counts with their ranges, titles, the lines at the foot of a sheet. Used by sheet and window
// alike, so that both say the same.
#pragma once

#include <string>
#include <vector>

#include "analysis/figures.h"
#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/evaluate.h"

namespace dkart::scene {

/// "20–25", "minst 15", "opptil 5", "0", or "tal ikkje oppgitt".
std::string jobs_text(const analysis::Figures& figures, const Messages& messages);
/// One decision's count with its unit: "20–25 arbeidsplassar", "minst 15 årsverk", "tal ikkje oppgitt".
std::string job_count_text(const domain::JobCount& jobs, const Messages& messages);
/// Jobs per 1,000 inhabitants as a range: "0,63–0,84"; empty when not known.
std::string per_1000_text(const analysis::Figures& figures, const Messages& messages);
/// What decisions amount to in one area, by one of the measures of decisions.
std::string measure_text(const analysis::Figures& figures, analysis::Measure measure,
                         const Messages& messages);
/// "mars 2024", "1. februar 2024", "2025".
std::string date_text(const domain::PartialDate& date, const Messages& messages);
std::string measure_name(analysis::Measure measure, const Messages& messages);
/// "+14,5", "\u22123", "0".
std::string signed_text(double value, int decimals, Language language);
/// What areas are held against: "5 627", "+3,2 %", "58,1 %".
std::string context_text(double value, analysis::Measure measure, const Messages& messages);
/// The figure behind an area's colour, with its range where there is one; of a difference, the difference that the colour
/// shows. Empty without a fill, and where the area's context is not known.
std::string fill_text(const Evaluation& evaluation, std::size_t area, const Messages& messages);
/// With unit and years: "Folketalsendring 2016–2026, prosent"; of grants, which are counted.
std::string legend_title(const domain::Dataset& data, analysis::Measure measure, const Messages& messages,
                         const analysis::GrantFilter& grants = {});
/// "Stillingar, 2025–2029 mot 2021–2025". Precondition: the recipe compares.
std::string difference_title(const recipe::MapRecipe& recipe, const Messages& messages);

/// Which periods the map is of: "2021–2029", "2021–2025 og 2025–2029" of two that are compared.
std::string period_words(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                         const Messages& messages);
std::string sheet_title(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                        const Messages& messages);
/// What the filter leaves of ministries, counties, dates and words; the title says periods and kinds.
std::vector<std::string> filter_words(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                      const Messages& messages);
std::string sheet_subtitle(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                           const Evaluation& evaluation, const Messages& messages);
/// Definition of the Oslo area, method, source and data date, credit; one paragraph each.
std::vector<std::string> foot_lines(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                    const Evaluation& evaluation, const Messages& messages);

}  // namespace dkart::scene
