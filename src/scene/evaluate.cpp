#include "scene/evaluate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>
#include <variant>

#include "recipe/palette.h"

namespace dkart::scene {
namespace {

using analysis::AreaValue;
using analysis::Filter;
using analysis::Measure;
using domain::Dataset;
using recipe::MapRecipe;

// Flannery 1971: exponent on the radius that makes circles look as large as their values.
constexpr double flannery_exponent = 0.5716;

double largest_of(const std::vector<AreaValue>& values) {
  double largest = 0;
  for (const AreaValue& value : values) {
    if (const double* number = std::get_if<double>(&value)) largest = std::max(largest, *number);
  }
  return largest;
}

Filter with_period(Filter filter, const std::string& period) {
  filter.periods = {period};
  return filter;
}

ComparedFigures compared_figures(const Dataset& data, const MapRecipe& recipe, const Filter& filter) {
  const auto figures = [&](const std::string& period) {
    return analysis::count_figures(data, analysis::select(data, with_period(filter, period)), recipe.level);
  };
  ComparedFigures compared{figures(recipe.comparison->earlier), figures(recipe.comparison->later), {}};
  compared.difference = analysis::compare(compared.earlier, compared.later);
  return compared;
}

// What classes and circles are scaled by: everything that may be shown with the same legend.
class Reference {
 public:
  Reference(const Dataset& data, const MapRecipe& recipe, const Filter& filter, const analysis::Scope& scope)
      : data_(data), recipe_(recipe), filter_(filter), scope_(scope) {}

  std::vector<AreaValue> values(Measure measure, bool difference) const {
    if (difference) {
      const ComparedFigures compared = compared_figures(data_, recipe_, filter_);
      return analysis::difference_values(data_, compared.earlier, compared.later, measure, scope_);
    }
    // Locked, two maps side by side have the classes of all decisions, as one map has.
    if (!is_side_by_side(recipe_) || recipe_.classes.locked) return of(filter_, measure);
    std::vector<AreaValue> both = of(with_period(filter_, recipe_.comparison->earlier), measure);
    const std::vector<AreaValue> later = of(with_period(filter_, recipe_.comparison->later), measure);
    both.insert(both.end(), later.begin(), later.end());
    return both;
  }

 private:
  std::vector<AreaValue> of(const Filter& filter, Measure measure) const {
    const analysis::FigureTable table =
        analysis::count_figures(data_, analysis::select(data_, filter), recipe_.level);
    return analysis::area_values(data_, table, measure, scope_);
  }

  const Dataset& data_;
  const MapRecipe& recipe_;
  const Filter& filter_;
  const analysis::Scope& scope_;
};

// Classes of centrality are Statistics Norway's own, not made from the values.
constexpr std::array<double, 7> centrality_bounds{0, 1, 2, 3, 4, 5, 6};

Result<analysis::ClassificationResult> classified(const std::vector<AreaValue>& values, Measure measure,
                                                  bool around_zero, const analysis::ClassRequest& request) {
  if (measure == Measure::centrality) {
    return analysis::classify(
        values, {analysis::ClassMethod::custom, 6, {centrality_bounds.begin(), centrality_bounds.end()}});
  }
  return around_zero ? analysis::classify_around_zero(values, request) : analysis::classify(values, request);
}

void add_classes(Evaluation& out, const std::vector<AreaValue>& reference, const MapRecipe& recipe) {
  const bool around_zero = is_difference(recipe) || analysis::is_signed(*out.fill);
  auto result = classified(reference, *out.fill, around_zero, recipe.classes.request);
  if (result.ok()) {
    out.fill_classes = std::move(result->classification);
    out.issues = std::move(result->issues);
  } else {
    const Error& error = result.error();
    out.issues.push_back({Severity::error, error.code, error.where, error.args});
  }
  out.fill_counts = analysis::count_classes(out.fill_values, out.fill_classes);
  const std::size_t count = out.fill_classes.class_count();
  if (count == 0) return;
  if (around_zero) {
    const std::size_t below = analysis::negative_classes(out.fill_classes);
    out.class_colors = recipe::diverging_ramp(below, count - below, recipe.theme);
    return;
  }
  const recipe::Palette* palette = recipe::find_palette(recipe.palette);
  if (palette == nullptr) palette = &recipe::sequential_palettes().front();
  out.class_colors = ramp(*palette, count, recipe.theme);
}

}  // namespace

double SymbolScale::radius_pt(double value) const {
  if (value <= 0 || largest_value <= 0) return 0;
  const double share = value / largest_value;
  const double radius = largest_radius_pt * std::pow(share, flannery ? flannery_exponent : 0.5);
  return std::max(radius, smallest_radius_pt);
}

Color Evaluation::fill_color(std::size_t area, recipe::Theme theme) const {
  const recipe::MapColors& colors = recipe::map_colors(theme);
  if (area >= fill_values.size()) return colors.zero;
  const AreaValue& value = fill_values[area];
  if (std::holds_alternative<analysis::OutOfScope>(value)) return colors.out_of_scope;
  if (std::holds_alternative<analysis::NoData>(value)) return colors.no_data;
  if (const double* number = std::get_if<double>(&value)) {
    const auto index = fill_classes.class_of(*number);
    return index ? class_colors[*index] : colors.no_data;
  }
  return colors.zero;
}

Evaluation evaluate(const Dataset& data, const MapRecipe& recipe) {
  Evaluation out;
  const domain::OsloAreaDefinition* oslo_area = data.find_oslo_area(recipe.oslo_area);
  out.selection = analysis::select(data, effective_filter(recipe));
  out.figures = analysis::count_figures(data, out.selection, recipe.level);
  out.scope = analysis::scope_of(data, recipe.filter, oslo_area);
  if (recipe.comparison) out.compared = compared_figures(data, recipe, recipe.filter);

  // While the classes are locked they, and the circles' scale, come from all decisions, so that filtering changes
  // neither the colour nor the size of what did not change.
  const bool locked = recipe.classes.locked;
  const Filter reference_filter = locked ? Filter{} : recipe.filter;
  const analysis::Scope reference_scope =
      locked ? analysis::scope_of(data, reference_filter, oslo_area) : out.scope;
  const Reference reference{data, recipe, reference_filter, reference_scope};

  out.fill = is_difference(recipe) ? std::optional(difference_measure(recipe)) : recipe.fill;
  if (out.fill) {
    out.fill_values = is_difference(recipe)
                          ? analysis::difference_values(data, out.compared->earlier, out.compared->later,
                                                        *out.fill, out.scope)
                          : analysis::area_values(data, out.figures, *out.fill, out.scope);
    add_classes(out, reference.values(*out.fill, is_difference(recipe)), recipe);
  }
  if (recipe.symbols && !is_difference(recipe)) {
    out.symbol_values = analysis::area_values(data, out.figures, *recipe.symbols, out.scope);
    out.symbol_scale.flannery = recipe.flannery;
    out.symbol_scale.largest_value = largest_of(reference.values(*recipe.symbols, false));
  }
  return out;
}

std::vector<Evaluation> evaluate_panes(const Dataset& data, const MapRecipe& recipe,
                                       const Evaluation& whole) {
  std::vector<Evaluation> panes;
  if (!is_side_by_side(recipe) || !whole.compared) return panes;
  for (const std::string& period : {recipe.comparison->earlier, recipe.comparison->later}) {
    Evaluation pane;
    pane.selection = analysis::select(data, with_period(recipe.filter, period));
    pane.figures = analysis::count_figures(data, pane.selection, recipe.level);
    pane.scope = whole.scope;
    pane.fill = whole.fill;
    pane.fill_classes = whole.fill_classes;
    pane.class_colors = whole.class_colors;
    pane.symbol_scale = whole.symbol_scale;
    if (pane.fill) {
      pane.fill_values = analysis::area_values(data, pane.figures, *pane.fill, pane.scope);
      pane.fill_counts = analysis::count_classes(pane.fill_values, pane.fill_classes);
    }
    if (recipe.symbols) {
      pane.symbol_values = analysis::area_values(data, pane.figures, *recipe.symbols, pane.scope);
    }
    panes.push_back(std::move(pane));
  }
  return panes;
}

}  // namespace dkart::scene
