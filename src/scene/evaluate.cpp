#include "scene/evaluate.h"

#include <algorithm>
#include <cmath>
#include <variant>

#include "recipe/palette.h"

namespace dkart::scene {
namespace {

using analysis::AreaValue;

// Flannery 1971: exponent on the radius that makes circles look as large as their values.
constexpr double flannery_exponent = 0.5716;

double largest_of(const std::vector<AreaValue>& values) {
  double largest = 0;
  for (const AreaValue& value : values) {
    if (const double* number = std::get_if<double>(&value)) largest = std::max(largest, *number);
  }
  return largest;
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
    if (const auto index = fill_classes.class_of(*number)) return class_colors[*index];
  }
  return colors.zero;
}

Evaluation evaluate(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  Evaluation out;
  const domain::OsloAreaDefinition* oslo_area = data.find_oslo_area(recipe.oslo_area);
  out.selection = analysis::select(data, recipe.filter);
  out.figures = analysis::count_figures(data, out.selection, recipe.level);
  out.scope = analysis::scope_of(data, recipe.filter, oslo_area);

  // While the classes are locked they, and the circles' scale, come from all decisions, so that filtering changes
  // neither the colour nor the size of what did not change.
  const bool locked = recipe.classes.locked && !recipe.filter.empty();
  const analysis::Filter everything;
  const analysis::FigureTable reference =
      locked ? analysis::count_figures(data, analysis::select(data, everything), recipe.level) : out.figures;
  const analysis::Scope reference_scope =
      locked ? analysis::scope_of(data, everything, oslo_area) : out.scope;

  if (recipe.fill) {
    out.fill_values = analysis::area_values(data, out.figures, *recipe.fill, out.scope);
    const auto reference_values = analysis::area_values(data, reference, *recipe.fill, reference_scope);
    auto classified = analysis::classify(reference_values, recipe.classes.request);
    if (classified.ok()) {
      out.fill_classes = std::move(classified->classification);
      out.issues = std::move(classified->issues);
    } else {
      const Error& error = classified.error();
      out.issues.push_back({Severity::error, error.code, error.where, error.args});
    }
    out.fill_counts = analysis::count_classes(out.fill_values, out.fill_classes);
    const recipe::Palette* palette = recipe::find_palette(recipe.palette);
    if (palette == nullptr) palette = &recipe::sequential_palettes().front();
    if (out.fill_classes.class_count() > 0)
      out.class_colors = ramp(*palette, out.fill_classes.class_count(), recipe.theme);
  }
  if (recipe.symbols) {
    out.symbol_values = analysis::area_values(data, out.figures, *recipe.symbols, out.scope);
    out.symbol_scale.flannery = recipe.flannery;
    out.symbol_scale.largest_value =
        largest_of(analysis::area_values(data, reference, *recipe.symbols, reference_scope));
  }
  return out;
}

}  // namespace dkart::scene
