// The slow work behind coverage, done on worker threads.
#pragma once

#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/coverage_map.h"
#include "session/app_state.h"

namespace dkart::session {

/// Good new sites for the recipe's question, an exact answer where the objective is to cover. Precondition: `input` has the
/// files that the recipe names. Error: "cancelled".
Result<FoundSites> find_sites(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                              const scene::CoverageInput& input, const SiteQuestion& question,
                              const Progress& progress);

/// Errors of ingest/coverage_files.h.
Result<CoverageFiles> read_files(const domain::Dataset& data, const std::string& population_file,
                                 const std::string& matrix_file, const Progress& progress);

}  // namespace dkart::session
