#include "scene/svalbard_inset.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "recipe/palette.h"
#include "scene/map_layers.h"

namespace dkart::scene {
namespace {

constexpr double margin_pt = 4;

struct Place {
  std::string name;
  geo::MapPoint point;
  analysis::Selection decisions;
};

std::vector<Place> places_with_decisions(const domain::Dataset& data, const analysis::Selection& selection) {
  std::vector<Place> places;
  for (const domain::DecisionIndex index : selection) {
    const domain::Decision& decision = data.at(index);
    if (!decision.svalbard_point) continue;
    auto place = std::find_if(places.begin(), places.end(),
                              [&](const Place& known) { return known.name == decision.place; });
    if (place == places.end())
      place = places.insert(places.end(), {decision.place, *decision.svalbard_point, {}});
    place->decisions.push_back(index);
  }
  return places;
}

// Svalbard has no figure of inhabitants here, so a rate is not known.
std::optional<double> value_of(const analysis::Figures& figures, analysis::Measure measure) {
  if (measure == analysis::Measure::jobs) return figures.jobs_min;
  if (measure == analysis::Measure::decisions) return static_cast<double>(figures.decisions);
  return std::nullopt;
}

Symbol circle(const ComposeInput& input, const Evaluation& evaluation, std::optional<double> value,
              double type_scale) {
  return value && *value > 0 ? job_circle(input.recipe, evaluation.symbol_scale.radius_pt(*value))
                             : enlarged(unknown_job_circle(input.recipe), type_scale);
}

}  // namespace

std::string svalbard_heading(const ComposeInput& input, const Evaluation& evaluation) {
  std::string heading = input.messages.get("sheet.svalbard");
  const char* before = ": ";
  for (const Place& place : places_with_decisions(input.data, evaluation.selection)) {
    heading += before + place.name;
    before = ", ";
  }
  return heading;
}

MapFrame svalbard_inset(const ComposeInput& input, const Evaluation& evaluation, const PageRect& room,
                        double type_scale) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  MapFrame frame;
  frame.camera = Camera::fit(geo::extent_of(input.data.base_map.svalbard), room, margin_pt);
  frame.ground = colors.sea;
  frame.outlined = true;
  frame.outline = colors.rule;
  frame.commands.emplace_back(
      FillPolygon{std::make_shared<const geo::MultiPolygon>(input.data.base_map.svalbard), colors.zero,
                  colors.coast, 0.5});
  if (!input.recipe.symbols) return frame;

  DrawSymbols symbols{{}, "circles"};
  for (const Place& place : places_with_decisions(input.data, evaluation.selection)) {
    const analysis::Figures figures =
        analysis::count_figures(input.data, place.decisions, input.recipe.level).unplaced;
    Symbol symbol = circle(input, evaluation, value_of(figures, *input.recipe.symbols), type_scale);
    symbol.at = place.point;
    symbols.symbols.push_back(symbol);
  }
  if (!symbols.symbols.empty()) frame.commands.emplace_back(symbols);
  return frame;
}

}  // namespace dkart::scene
