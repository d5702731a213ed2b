#include "ingest/coverage_files.h"

#include <span>
#include <string>
#include <utility>

#include "ingest/population_layer.h"
#include "ingest/travel_matrix.h"

namespace dkart::ingest {

Result<CoverageFiles> read_coverage_files(const domain::Dataset& data,
                                          const std::filesystem::path& population_file,
                                          const std::filesystem::path& matrix_file, Issues& issues,
                                          const Progress& progress) {
  CoverageFiles files;
  if (!population_file.empty()) {
    auto layer = read_population_layer(population_file, data, issues, progress);
    if (!layer) return layer.error();
    files.population = std::move(*layer);
  }
  if (!matrix_file.empty()) {
    const std::span<const std::string> ids = files.population
                                                 ? std::span<const std::string>(files.population->ids)
                                                 : std::span<const std::string>();
    auto matrix = read_travel_matrix(matrix_file, data, ids, {}, issues);
    if (!matrix) return matrix.error();
    files.matrix = std::move(*matrix);
  }
  return files;
}

}  // namespace dkart::ingest
