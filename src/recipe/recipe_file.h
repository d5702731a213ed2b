// A recipe as a small TOML file. parse(print(r)) == r. Hides toml++.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "recipe/map_recipe.h"

namespace dkart::recipe {

/// Keys that are absent keep MapRecipe's defaults. Unknown keys and wrong values are errors that name row and key
/// and list what is valid: "recipe_syntax" {reason}, "recipe_unknown_key" {key, valid}, "recipe_bad_value"
/// {key, value, valid}. `file_name` is only for Where.
Result<MapRecipe> parse_recipe(std::string_view toml, const std::string& file_name);

/// Writes what differs from the defaults, in a fixed order, with a heading comment.
std::string print_recipe(const MapRecipe& recipe);

}  // namespace dkart::recipe
