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

// What classes and circles are scaled by: everything that may be shown with the same legend, counted once for both.
class Reference {
 public:
  // While the classes are locked they, and the circles' scale, come from all decisions, so that filtering changes neither
  // the colour nor the size of what did not change.
  Reference(const Dataset& data, const MapRecipe& recipe, const Evaluation& shown)
      : data_(data), grants_(recipe.grants), scope_(shown.scope), compared_(shown.compared) {
    const bool locked = recipe.classes.locked, difference = is_difference(recipe);
    if (locked) {
      const Filter all;
      scope_ = analysis::scope_of(data, all, data.find_oslo_area(recipe.oslo_area));
      if (difference) {
        compared_ = compared_figures(data, recipe, all);
      } else {
        tables_.push_back(analysis::count_figures(data, analysis::select(data, all), recipe.level));
      }
    } else if (is_side_by_side(recipe)) {
      tables_ = {shown.compared->earlier, shown.compared->later};
    } else if (!difference) {
      tables_.push_back(shown.figures);
    }
  }

  std::vector<AreaValue> values(Measure measure) const {
    std::vector<AreaValue> all;
    for (const analysis::FigureTable& table : tables_) {
      const std::vector<AreaValue> own = analysis::area_values(data_, table, measure, scope_, grants_);
      all.insert(all.end(), own.begin(), own.end());
    }
    return all;
  }
  // Precondition: the recipe is of a difference.
  std::vector<AreaValue> differences(Measure measure) const {
    return analysis::difference_values(data_, compared_->earlier, compared_->later, measure, scope_);
  }

 private:
  const Dataset& data_;
  const analysis::GrantFilter grants_;
  analysis::Scope scope_;
  std::vector<analysis::FigureTable> tables_;  // none of a difference
  std::optional<ComparedFigures> compared_;
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

void take_classes(Evaluation& out, Result<analysis::ClassificationResult> result) {
  if (result.ok()) {
    out.fill_classes = std::move(result->classification);
    out.issues = std::move(result->issues);
  } else {
    const Error& error = result.error();
    out.issues.push_back({Severity::error, error.code, error.where, error.args});
  }
  out.fill_counts = analysis::count_classes(out.fill_values, out.fill_classes);
}

// Of per cent, which have a scale of their own: most often it is all of a small place that is outside.
constexpr std::array<double, 6> share_bounds{0, 20, 40, 60, 80, 100};

void add_ramp(Evaluation& out, const MapRecipe& recipe) {
  const recipe::Palette* palette = recipe::find_palette(recipe.palette);
  if (palette == nullptr) palette = &recipe::sequential_palettes().front();
  out.class_colors = ramp(*palette, out.fill_classes.class_count(), recipe.theme);
}

// Locked, the classes are those of the whole country as it is, whatever counties are shown and whatever is supposed.
std::vector<AreaValue> coverage_reference(const Dataset& data, const MapRecipe& recipe,
                                          const Evaluation& out) {
  if (!recipe.classes.locked) return out.fill_values;
  const Filter everywhere;
  const analysis::Scope whole = analysis::scope_of(data, everywhere, nullptr);
  const CoverageResult& coverage = *out.coverage;
  std::vector<AreaValue> values =
      coverage_values(data, recipe, coverage.before->reach, coverage.limit, whole);
  // A centre that is switched off may leave people farther away than anybody is.
  if (largest_of(out.fill_values) > largest_of(values))
    values.insert(values.end(), out.fill_values.begin(), out.fill_values.end());
  return values;
}

void add_coverage(Evaluation& out, const Dataset& data, const MapRecipe& recipe) {
  out.scope = analysis::scope_of(data, recipe.filter, nullptr);
  const CoverageResult& coverage = *out.coverage;
  out.fill_values = coverage_values(data, recipe, coverage.reach(), coverage.limit, out.scope);
  auto request = recipe.classes.request;
  if (has_given_classes(recipe))
    request = {analysis::ClassMethod::custom, 5, {share_bounds.begin(), share_bounds.end()}};
  take_classes(out, analysis::classify(coverage_reference(data, recipe, out), request));
  out.issues.insert(out.issues.end(), coverage.now->remarks.begin(), coverage.now->remarks.end());
  if (out.fill_classes.class_count() > 0) add_ramp(out, recipe);
}

void add_classes(Evaluation& out, const std::vector<AreaValue>& reference, const MapRecipe& recipe) {
  const bool around_zero = is_difference(recipe) || analysis::is_signed(*out.fill);
  take_classes(out, classified(reference, *out.fill, around_zero, recipe.classes.request));
  const std::size_t count = out.fill_classes.class_count();
  if (count == 0) return;
  if (around_zero) {
    const std::size_t below = analysis::negative_classes(out.fill_classes);
    out.class_colors = recipe::diverging_ramp(below, count - below, recipe.theme);
    return;
  }
  add_ramp(out, recipe);
}

}  // namespace

double SymbolScale::radius_pt(double value) const {
  if (value <= 0 || largest_value <= 0) return 0;
  const double share = value / largest_value;
  const double radius = largest_radius_pt * std::pow(share, flannery ? flannery_exponent : 0.5);
  return std::max(radius, smallest_radius_pt);
}

Color Evaluation::fill_color(std::size_t area, const recipe::MapColors& colors) const {
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

Evaluation evaluate(const Dataset& data, const MapRecipe& recipe, const CoverageInput& coverage,
                    const CoveragePtr& earlier) {
  Evaluation out;
  const domain::OsloAreaDefinition* oslo_area = data.find_oslo_area(recipe.oslo_area);
  out.selection = analysis::select(data, effective_filter(recipe));
  out.figures = analysis::count_figures(data, out.selection, recipe.level);
  out.scope = analysis::scope_of(data, recipe.filter, oslo_area);
  if (recipe.coverage) {
    out.coverage = cover(data, recipe, coverage, earlier);
    if (out.coverage) add_coverage(out, data, recipe);
    return out;
  }
  if (recipe.comparison) out.compared = compared_figures(data, recipe, recipe.filter);

  const Reference reference(data, recipe, out);
  if (is_difference(recipe)) {
    out.fill = difference_measure(recipe);
    out.fill_values =
        analysis::difference_values(data, out.compared->earlier, out.compared->later, *out.fill, out.scope);
    add_classes(out, reference.differences(*out.fill), recipe);
    return out;
  }
  out.fill = recipe.fill;
  if (out.fill) {
    out.fill_values = analysis::area_values(data, out.figures, *out.fill, out.scope, recipe.grants);
    add_classes(out, reference.values(*out.fill), recipe);
  }
  if (recipe.symbols) {
    out.symbol_values = analysis::area_values(data, out.figures, *recipe.symbols, out.scope);
    out.symbol_scale.flannery = recipe.flannery;
    out.symbol_scale.largest_value = largest_of(reference.values(*recipe.symbols));
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
      pane.fill_values = analysis::area_values(data, pane.figures, *pane.fill, pane.scope, recipe.grants);
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
