#include "ui/coverage_facts.h"

#include "scene/coverage_texts.h"
#include "ui/coverage_edit.h"

namespace dkart::ui {

namespace {

std::vector<std::string> facts(const PanelContext& context, analysis::Level level, std::size_t area,
                               const std::string& outside_key, const std::string& nearest_key) {
  const scene::CoverageResult& result = *context.composition->evaluation.coverage;
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  const coverage::ReachFigures& figures = scene::reach_of(result.reach(), level, area);
  std::vector<std::string> lines;
  if (const auto share = figures.share_outside(result.limit)) {
    MessageArgs args = reach_args(context);
    args.emplace("count", people_text(context, figures.outside_of(result.limit)));
    args.emplace("share", percent_text(context, *share));
    lines.push_back(context.text(outside_key, args));
  }
  if (figures.average) {
    lines.push_back(context.text("gaps.average",
                                 {{"mean", scene::reach_short(*figures.average, spec, context.messages)}}));
  }
  if (level == analysis::Level::county) return lines;
  const coverage::Nearest& nearest = result.reach().from_centre[area];
  if (nearest.facility != coverage::no_facility) {
    lines.push_back(
        context.text(nearest_key, {{"name", result.now->facilities[nearest.facility].name},
                                   {"mean", scene::reach_short(nearest.cost, spec, context.messages)}}));
  }
  return lines;
}

}  // namespace

std::vector<std::string> coverage_facts(const PanelContext& context, analysis::Level level,
                                        std::size_t area) {
  return facts(context, level, area, "coverage_facts.outside", "coverage_facts.nearest");
}

std::vector<std::string> short_coverage_facts(const PanelContext& context, analysis::Level level,
                                              std::size_t area) {
  return facts(context, level, area, "coverage_facts.outside_short", "coverage_facts.nearest_short");
}

std::vector<std::string> band_facts(const PanelContext& context, analysis::Level level, std::size_t area) {
  const scene::CoverageResult& result = *context.composition->evaluation.coverage;
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  const coverage::ReachFigures& figures = scene::reach_of(result.reach(), level, area);
  const std::vector<double>& bands = result.reach().request.bands;
  std::vector<std::string> lines;
  if (figures.population <= 0) return lines;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    lines.push_back(context.text("coverage_facts.inside",
                                 {{"limit", scene::reach_short(bands[i], spec, context.messages)},
                                  {"count", people_text(context, figures.inside[i])},
                                  {"share", percent_text(context, figures.inside[i] / figures.population)}}));
  }
  return lines;
}

}  // namespace dkart::ui
