#include "scene/legend.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "base/number_text.h"
#include "recipe/palette.h"
#include "scene/map_layers.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

std::string legend_title(analysis::Measure measure, const Messages& messages) {
  switch (measure) {
    case analysis::Measure::jobs:
      return messages.get("legend.jobs");
    case analysis::Measure::decisions:
      return messages.get("legend.decisions");
    case analysis::Measure::jobs_per_1000:
      return messages.get("legend.jobs_per_1000");
  }
  return "";
}

// 1, 2, 5, 10, 20, 50 … at most `value`.
double round_down(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0}) {
    if (step * power <= value * (1 + 1e-9)) return step * power;
  }
  return power;
}

// Three nested circles: near the largest value, and about a quarter and a sixteenth of it.
std::vector<double> circle_values(double largest) {
  std::vector<double> values;
  for (const double share : {1.0, 0.25, 0.05}) {
    const double value = round_down(largest * share);
    if (values.empty() || value < values.back()) values.push_back(value);
  }
  return values;
}

void add_empty(Legend& legend, const Messages& messages, const char* key, Color color, Pattern pattern,
               Color pattern_color, std::size_t count) {
  if (count > 0) legend.empties.push_back({color, pattern, pattern_color, messages.get(key), count});
}

void add_fill(Legend& legend, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
              const Messages& messages) {
  const recipe::MapColors& colors = map_colors(recipe.theme);
  legend.fill_title = legend_title(*recipe.fill, messages);
  for (std::size_t i = 0; i < evaluation.fill_classes.class_count(); ++i) {
    legend.classes.push_back({evaluation.class_colors[i],
                              Pattern::none,
                              {},
                              analysis::class_label(evaluation.fill_classes, i, messages.language()),
                              evaluation.fill_counts.classes[i]});
  }
  add_empty(legend, messages, "legend.zero", colors.zero, Pattern::none, {}, evaluation.fill_counts.zero);
  add_empty(legend, messages, "legend.no_data", colors.no_data, Pattern::hatch, colors.hatch,
            evaluation.fill_counts.no_data);
}

std::size_t out_of_scope_count(const Evaluation& evaluation) {
  const auto& values = evaluation.fill_values.empty() ? evaluation.symbol_values : evaluation.fill_values;
  return static_cast<std::size_t>(std::count_if(values.begin(), values.end(), [](const auto& value) {
    return std::holds_alternative<analysis::OutOfScope>(value);
  }));
}

void add_circles(Legend& legend, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                 const Messages& messages) {
  const bool any = std::any_of(evaluation.symbol_values.begin(), evaluation.symbol_values.end(),
                               [](const auto& value) { return std::holds_alternative<double>(value); });
  const bool unknown =
      std::any_of(evaluation.symbol_values.begin(), evaluation.symbol_values.end(),
                  [](const auto& value) { return std::holds_alternative<analysis::NoData>(value); });
  if (any) {
    legend.circles_title = legend_title(*recipe.symbols, messages);
    legend.circle_style = job_circle(recipe, 1);
    for (const double value : circle_values(evaluation.symbol_scale.largest_value)) {
      legend.circles.push_back(
          {evaluation.symbol_scale.radius_pt(value), value, readable_number(value, 2, messages.language())});
    }
  }
  if (unknown) legend.symbols.push_back({unknown_job_circle(recipe), messages.get("legend.unknown_circle")});
}

void add_places(Legend& legend, const domain::Dataset& data, const recipe::MapRecipe& recipe,
                const Messages& messages) {
  bool centre = false, branch = false, hollow = false, campus = false;
  for (const domain::StudyCentre& c : data.study_centres) {
    if (!c.map_position || !shows(recipe.layers, c)) continue;
    const bool is_hollow = centre_symbol(c, recipe).hollow;
    hollow = hollow || is_hollow;
    centre = centre || (!c.branch && !is_hollow);
    branch = branch || (c.branch && !is_hollow);
  }
  for (const domain::Campus& c : data.campuses)
    campus = campus || (c.map_position && shows(recipe.layers, c));
  domain::StudyCentre sample;
  if (centre) legend.symbols.push_back({centre_symbol(sample, recipe), messages.get("legend.study_centre")});
  sample.branch = true;
  if (branch) legend.symbols.push_back({centre_symbol(sample, recipe), messages.get("legend.branch")});
  sample.branch = false;
  sample.approximate = true;
  if (hollow) {
    const char* key =
        recipe.layers.unconfirmed_centres ? "legend.study_centre_hollow" : "legend.study_centre_approximate";
    legend.symbols.push_back({centre_symbol(sample, recipe), messages.get(key)});
  }
  if (campus) legend.symbols.push_back({campus_symbol(recipe), messages.get("legend.campus")});
  if (recipe.layers.police_service_points && !data.police_service_points.empty()) {
    legend.symbols.push_back({police_symbol(recipe), messages.get("legend.police_service_point")});
  }
}

}  // namespace

Legend make_legend(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                   const Messages& messages) {
  Legend legend;
  if (recipe.fill) add_fill(legend, recipe, evaluation, messages);
  const recipe::MapColors& colors = map_colors(recipe.theme);
  add_empty(legend, messages, "legend.out_of_scope", colors.out_of_scope, Pattern::dots,
            colors.out_of_scope_dots, out_of_scope_count(evaluation));
  if (recipe.symbols) add_circles(legend, recipe, evaluation, messages);
  add_places(legend, data, recipe, messages);
  return legend;
}

}  // namespace dkart::scene
