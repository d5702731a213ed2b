// Options of dkart export that ask for a map of coverage.
#pragma once

#include "base/result.h"
#include "cli/arguments.h"
#include "recipe/map_recipe.h"

namespace dkart::cli {

/// Empty options keep what `recipe` says. Errors: those of coverage_input.h, "invalid_distance" {option, value}, and
/// "needs_coverage" {option} where an option speaks of coverage and neither recipe nor --coverage does.
Status apply_coverage(recipe::MapRecipe& recipe, const MapArguments& options);

}  // namespace dkart::cli
