// A small picture of a sheet before it is made: the same composition as the file's, drawn at a lower resolution.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "render_cairo/render.h"
#include "scene/coverage_map.h"

namespace dkart::publish {

/// `longer_side_px` pixels along the longer side, at least one along the other. Errors: "font_missing", "map_missing",
/// "coverage_files_missing", "cancelled", "export_failed".
Result<render_cairo::Image> preview_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                          int longer_side_px, const Progress& progress = {},
                                          const scene::CoverageInput& coverage = {});

}  // namespace dkart::publish
