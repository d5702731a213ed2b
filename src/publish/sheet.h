// A recipe to the composition of its sheet, or the reason why there is none.
#pragma once

#include "base/result.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

/// Error: "map_missing", when no boundaries were loaded.
Status check_boundaries(const domain::Dataset& data);

/// `detail_pixels_per_point`: fineness of the base map; 0: of the page's own pixels. Errors: "map_missing",
/// "font_missing" {name, package}, "coverage_files_missing".
Result<scene::Composition> compose(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                   const scene::CoverageInput& coverage, double detail_pixels_per_point = 0);

}  // namespace dkart::publish
