// Options that say which grants to study centres count.
#pragma once

#include <string_view>

#include "analysis/grants.h"
#include "base/result.h"
#include "cli/arguments.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"

namespace dkart::cli {

/// Empty options keep what `base` says. `year_option` as the user writes it. Error: "invalid_year" {option, value}.
Result<analysis::GrantFilter> apply_grant_options(analysis::GrantFilter base, const GrantOptions& options,
                                                  std::string_view year_option);

/// Error "needs_grants" {option} where --grant-year or --all-granters is given and the recipe shows no grants.
Status check_grants_shown(const recipe::MapRecipe& recipe, const GrantOptions& options);

/// Whether the data have rows of the filter's year, whoever gave them. Error: "unknown_value" {option, value, valid}.
Status check_grant_year(std::string_view option, const analysis::GrantFilter& filter,
                        const domain::Dataset& data);

}  // namespace dkart::cli
