// A sheet before it is made: the same composition as the file's, drawn small, and what should be known of it.
#pragma once

#include "base/progress.h"
#include "base/remark.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "render_cairo/render.h"
#include "scene/coverage_map.h"

namespace dkart::publish {

struct Preview {
  render_cairo::Image picture;
  Issues findings;  // of the composition and of preflight
};

/// `longer_side_px` pixels along the longer side, at least one along the other. Errors: "font_missing", "map_missing",
/// "coverage_files_missing", "cancelled", "export_failed".
Result<Preview> preview_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                              int longer_side_px, const Progress& progress = {},
                              const scene::CoverageInput& coverage = {});

}  // namespace dkart::publish
