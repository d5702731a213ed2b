// A map as one page for the web, with nothing outside it: the SVG, the facts behind it, and the script that filters.
#pragma once

#include <string>

#include "base/language.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"

namespace dkart::publish {

/// The page can show jobs, decisions and jobs per 1,000 inhabitants of municipalities and counties. Errors for other
/// recipes: "page_of_coverage", "page_of_comparison", "page_of_context" {measure}.
Status check_web_page(const recipe::MapRecipe& recipe);

/// The whole of the HTML file, the same for the same input. Precondition: check_web_page(recipe).
std::string web_page(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Messages& messages);

}  // namespace dkart::publish
