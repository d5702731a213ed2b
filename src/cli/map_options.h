// Options of the command line that change a recipe and can be understood without the data.
#pragma once

#include <optional>
#include <string>

#include "analysis/figures.h"
#include "base/result.h"
#include "cli/arguments.h"
#include "recipe/map_recipe.h"

namespace dkart::cli {

/// All errors of this file: "unknown_value" {option, value, valid}, "invalid_size", "invalid_dpi",
/// "invalid_classes" {option, value}, "options_exclude" {first, second}.

/// Empty options keep what `recipe` says.
Result<recipe::MapRecipe> apply_map_options(recipe::MapRecipe recipe, const MapArguments& options);

Result<analysis::Measure> read_measure(std::string_view option, const std::string& word);
Result<analysis::Level> read_level(const std::string& word);
/// "natural-breaks", "quantile:4", "custom:0,1,5,20".
Result<analysis::ClassRequest> read_classes(const std::string& text);

}  // namespace dkart::cli
