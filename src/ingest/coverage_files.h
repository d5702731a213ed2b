// The files that a question of coverage may name: where people live, and how long they travel.
#pragma once

#include <filesystem>
#include <optional>

#include "base/progress.h"
#include "base/result.h"
#include "domain/dataset.h"
#include "domain/population_layer.h"
#include "domain/travel_matrix.h"

namespace dkart::ingest {

struct CoverageFiles {
  std::optional<domain::PopulationLayer> population;
  std::optional<domain::TravelMatrix> matrix;
};

/// Reads those that are named; an empty path names none. The matrix may speak of the layer's points. Remarks and errors of
/// population_layer.h and travel_matrix.h.
Result<CoverageFiles> read_coverage_files(const domain::Dataset& data,
                                          const std::filesystem::path& population_file,
                                          const std::filesystem::path& matrix_file, Issues& issues,
                                          const Progress& progress = {});

}  // namespace dkart::ingest
