// What the script of a page for the web reckons with, as JSON: areas, decisions, classes with their colours, and texts.
#pragma once

#include <string>

#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/page.h"

namespace dkart::publish {

/// One JSON object, safe inside a `<script>`. It holds the decisions that the recipe selects and no others; the page
/// narrows them by period, ministry, kind and search. Classes are made for every measure and level that the page can
/// show, as the recipe wants them, and stay whatever is chosen there.
std::string web_data(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                     const scene::Camera& camera, const Messages& messages);

}  // namespace dkart::publish
