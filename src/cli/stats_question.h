// What `dkart stats` is asked: first understood by itself, then held against the data.
#pragma once

#include <array>
#include <optional>
#include <string>

#include "analysis/grouping.h"
#include "base/result.h"
#include "cli/arguments.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"

namespace dkart::cli {

struct StatsQuestion {
  recipe::MapRecipe recipe;
  Output output = Output::table;
  std::optional<analysis::Grouping> by;
  /// The option and id by which a definition of the Oslo area was chosen, if one was.
  std::optional<std::string> definition_option;
  /// Ids of the earlier and the later period.
  std::optional<std::array<std::string, 2>> compare;
};

/// Opens no file. Errors: "unknown_value" {option, value, valid}, "invalid_classes" {option, value},
/// "options_exclude" {first, second}, "compare_two" {value}, "invalid_year" {option, value}, "needs_grants" {option}.
Result<StatsQuestion> understand_stats(const StatsArguments& arguments);

/// The filter, and whether the data know what is named. Errors: as in filter_options.h.
Status hold_against(StatsQuestion& question, const StatsArguments& arguments, const domain::Dataset& data);

}  // namespace dkart::cli
