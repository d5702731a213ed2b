// A recipe written over an older file of it, so that what its author wrote between the keys is kept.
#pragma once

#include <string>
#include <string_view>

#include "recipe/map_recipe.h"

namespace dkart::recipe {

/// The text of `recipe` with the comments, blank lines and order of `old_text`: keys whose value is the same stay as they
/// were written, others get their new value, keys that are as in the default map are taken out with the comment at the end
/// of their line, new ones come last below their heading. A text that is no recipe, or one with lists of tables (scenarios),
/// which have no keys of their own to hold comments by, gives print_recipe(recipe).
/// parse(update_recipe(text, r)) == r.
std::string update_recipe(std::string_view old_text, const MapRecipe& recipe);

}  // namespace dkart::recipe
