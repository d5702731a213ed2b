// What `dkart coverage` and `dkart site` have in common: to which places, from where people live, and who is counted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/arguments.h"
#include "coverage/counted.h"
#include "domain/dataset.h"
#include "recipe/coverage_spec.h"

namespace dkart::cli {

struct CoverageChoice {
  coverage::FacilityChoice facilities;
  coverage::AgeGroup age = coverage::AgeGroup::all;
  std::optional<std::string> population_file;
};

/// The question that a recipe file asks, or the usual one. Errors of recipe::read_recipe.
Result<recipe::CoverageSpec> read_coverage_spec(const std::optional<std::string>& recipe_file);

/// What the options leave open is as in `spec`. Opens no file. Errors: "unknown_value" {option, value, valid},
/// "options_exclude" {first, second}.
Result<CoverageChoice> understand_coverage(const CoverageOptions& options, const recipe::CoverageSpec& spec);

/// Ascending limits of bands. Error: "invalid_bands" {option, value}.
Result<std::vector<double>> read_bands(const std::string& text);
/// Error: "invalid_factor" {option, value}.
Result<double> read_detour(const std::string& text);

/// Distributes the data's own population, or reads the files. Errors as in ingest/coverage_files.h.
Result<coverage::Travellers> load_travellers(const domain::Dataset& data, const CoverageChoice& choice,
                                             const std::optional<std::string>& matrix_file, Issues& issues);

}  // namespace dkart::cli
