// What `dkart coverage` and `dkart site` have in common: to which places, from where people live, and who is counted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/arguments.h"
#include "coverage/facilities.h"
#include "coverage/population_points.h"
#include "domain/dataset.h"

namespace dkart::cli {

struct CoverageChoice {
  coverage::FacilityChoice facilities;
  coverage::AgeGroup age = coverage::AgeGroup::all;
  std::optional<std::string> population_file;
};

/// Opens no file. Errors: "unknown_value" {option, value, valid}, "options_exclude" {first, second}.
Result<CoverageChoice> understand_coverage(const CoverageOptions& options);

/// Distributes the data's own population, or reads the file. Errors as in ingest/population_layer.h.
Result<coverage::PopulationPoints> load_population(const domain::Dataset& data, const CoverageChoice& choice,
                                                   Issues& issues);

/// Then there is nobody to count, and the remarks say why.
bool municipalities_missing(const domain::Dataset& data);

/// Rounded for files: kilometres and minutes to three decimals, degrees to five.
double rounded(double value, int decimals);

}  // namespace dkart::cli
