// What the picture says in numbers: select, count, classify. The classes here colour the areas and make the legend.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "analysis/classification.h"
#include "analysis/compare.h"
#include "analysis/figures.h"
#include "analysis/filter.h"
#include "base/color.h"
#include "domain/dataset.h"
#include "recipe/design.h"
#include "recipe/map_recipe.h"
#include "scene/coverage_map.h"

namespace dkart::scene {

/// Radius of a proportional symbol in points for a value; area (or Flannery's exponent) in proportion.
struct SymbolScale {
  double largest_value = 1;
  double largest_radius_pt = 16;
  double smallest_radius_pt = 2.2;
  bool flannery = false;
  double radius_pt(double value) const;
};

/// The two periods of a comparison, at the recipe's level.
struct ComparedFigures {
  analysis::FigureTable earlier, later;
  analysis::Comparison difference;  // later less earlier
};

struct Evaluation {
  analysis::Selection selection;
  analysis::FigureTable figures;  // at the recipe's level
  analysis::Scope scope;
  std::optional<ComparedFigures> compared;  // when the recipe compares two periods
  CoveragePtr coverage;  // when the recipe asks for it and its files are there; then the fill is of it
  // Fill: empty when the recipe has no fill.
  std::optional<analysis::Measure> fill;  // what the values are of
  std::vector<analysis::AreaValue> fill_values;
  analysis::Classification fill_classes;
  analysis::ClassCounts fill_counts;
  std::vector<Color> class_colors;  // one per class
  // Symbols: empty when the recipe has none, and in a map of differences.
  std::vector<analysis::AreaValue> symbol_values;
  SymbolScale symbol_scale;  // from all decisions while the classes are locked
  Issues issues;

  /// The fill of one area (municipality or county of the recipe's level); `colors`: map_colors of the recipe.
  Color fill_color(std::size_t area, const recipe::MapColors& colors) const;
};

/// Of all decisions that the recipe is about. Of a difference, the fill is later less earlier.
/// `coverage` and `earlier` as in cover().
Evaluation evaluate(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                    const CoverageInput& coverage = {}, const CoveragePtr& earlier = nullptr);

/// The two maps of a recipe that shows periods side by side, earlier first, with the classes, colours and circle scale
/// of `whole`, which is the same recipe's evaluation. Empty for other recipes.
std::vector<Evaluation> evaluate_panes(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                       const Evaluation& whole);

}  // namespace dkart::scene
