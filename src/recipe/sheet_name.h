// What a sheet's file is called until somebody calls it something else.
#pragma once

#include <string>

#include "recipe/map_recipe.h"

namespace dkart::recipe {

/// Without ending: "distriktskart-2021-2025-JD", "distriktskart-dekning-60-km"; from the question and the filter.
std::string suggested_stem(const MapRecipe& recipe);

}  // namespace dkart::recipe
