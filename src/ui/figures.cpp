#include "ui/figures.h"

#include "base/number_text.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::ui {
namespace {

analysis::FigureTable table_at(const PanelContext& context, analysis::Level level) {
  return analysis::count_figures(context.data(), context.composition->evaluation.selection, level);
}

}  // namespace

analysis::Figures figures_of(const PanelContext& context, domain::MunicipalityIndex municipality) {
  const analysis::FigureTable& shown = context.composition->evaluation.figures;
  if (shown.level == analysis::Level::municipality) return shown.areas[municipality.value];
  return table_at(context, analysis::Level::municipality).areas[municipality.value];
}

analysis::Figures figures_of(const PanelContext& context, domain::CountyIndex county) {
  const analysis::FigureTable& shown = context.composition->evaluation.figures;
  if (shown.level == analysis::Level::county) return shown.areas[county.value];
  return table_at(context, analysis::Level::county).areas[county.value];
}

analysis::Measure main_measure(const recipe::MapRecipe& recipe) {
  if (recipe.symbols) return *recipe.symbols;
  if (recipe.fill && !analysis::is_context(*recipe.fill)) return *recipe.fill;
  return analysis::Measure::jobs;
}

std::vector<std::optional<analysis::Measure>> fill_choices(analysis::Level level) {
  using analysis::Measure;
  std::vector<std::optional<Measure>> choices{Measure::jobs_per_1000, Measure::jobs, Measure::decisions};
  for (const Measure measure : analysis::all_measures()) {
    const bool fits = measure != Measure::centrality || level == analysis::Level::municipality;
    if (analysis::is_context(measure) && fits) choices.emplace_back(measure);
  }
  choices.emplace_back(std::nullopt);
  return choices;
}

std::optional<double> measured(const analysis::Figures& figures, analysis::Measure measure) {
  std::optional<double> value = figures.jobs_min;
  if (measure == analysis::Measure::decisions) value = static_cast<double>(figures.decisions);
  if (measure == analysis::Measure::jobs_per_1000) value = figures.per_1000_min;
  return value && *value > 0 ? value : std::nullopt;
}

std::optional<Rank> rank_of(const analysis::FigureTable& table, std::size_t area, analysis::Measure measure) {
  const auto own = measured(table.areas[area], measure);
  if (!own) return std::nullopt;
  Rank out{1, 0};
  for (const analysis::Figures& figures : table.areas) {
    const auto value = measured(figures, measure);
    if (!value) continue;
    ++out.total;
    if (*value > *own) ++out.rank;
  }
  return out;
}

std::string count_text(const PanelContext& context, const domain::JobCount& jobs) {
  if (!jobs.min && !jobs.max) return "–";
  analysis::Figures figures;
  figures.jobs_min = jobs.min;
  figures.jobs_max = jobs.max;
  figures.open_above = jobs.qualifier == domain::CountQualifier::at_least;
  const std::string text = scene::jobs_text(figures, context.messages);
  if (jobs.qualifier == domain::CountQualifier::about) return context.text("count.about", {{"count", text}});
  return text;
}

std::string compared_text(const PanelContext& context, const scene::ComparedFigures& compared,
                          std::size_t area) {
  const auto& comparison = *context.state.recipe.comparison;
  const auto part = [&](const std::string& period, const analysis::Figures& figures) {
    const bool known = figures.jobs_min || figures.jobs_max;
    return scene::period_label(period, context.messages) + ": " +
           (known ? scene::jobs_text(figures, context.messages) : context.text("count.unknown"));
  };
  return part(comparison.earlier, compared.earlier.areas[area]) + " · " +
         part(comparison.later, compared.later.areas[area]);
}

std::string jobs_with_unit(const PanelContext& context, const analysis::Figures& figures) {
  if (!figures.jobs_min && !figures.jobs_max) return context.text("count.unknown");
  const std::string jobs = scene::jobs_text(figures, context.messages);
  return jobs == "1" ? context.text("count.positions_one", {{"count", jobs}})
                     : context.text("count.positions", {{"count", jobs}});
}

std::string decisions_with_unit(const PanelContext& context, std::size_t count) {
  return context.text("count.decisions", {{"count", std::to_string(count)}});
}

}  // namespace dkart::ui
