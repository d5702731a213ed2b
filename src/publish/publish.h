// A recipe to a finished file: load nothing, show nothing, just the sheet.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "publish/passport.h"
#include "recipe/map_recipe.h"
#include "scene/coverage_map.h"

namespace dkart::publish {

struct PublishOptions {
  Passport passport = Passport::none;
  /// Writes nothing when there is a warning or an error among the issues.
  bool strict = false;
  /// What read_inputs() found, where the caller has it already; then its issues are the caller's to tell.
  const Inputs* inputs = nullptr;
};

struct Published {
  std::filesystem::path path;               // the picture, or the zip file that holds it
  std::vector<std::filesystem::path> more;  // the passport's files beside it
  int width_px = 0, height_px = 0;          // 0 for SVG, PDF and HTML
  std::string inputs_hash;  // inputs_hash() of what the sheet is made of; empty when that is not known
  Issues issues;            // dropped labels and the like, and what preflight found
  bool refused = false;     // nothing was written
};

/// Writes PNG, JPEG, SVG, PDF or a page for the web by the ending of `path`. Refuses before drawing when the picture would be too large. A passport in
/// one file takes the picture's name with ".zip", and the picture itself is only in it.
/// Errors: "format_unknown" {extension, valid}, "page_too_large" {width, height, limit}, "jpeg_not_transparent", "passport_of_page", "file_not_written" {reason},
/// "font_missing" {name, package}, "map_missing" (no boundaries were loaded), "coverage_files_missing" (`coverage` lacks
/// what a file that the recipe names should have), those of check_web_page() for HTML, "cancelled".
Result<Published> publish_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                const std::filesystem::path& path, const Progress& progress = {},
                                const scene::CoverageInput& coverage = {},
                                const PublishOptions& options = {});

}  // namespace dkart::publish
