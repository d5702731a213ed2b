#include "session/coverage_work.h"

#include <utility>

#include "ingest/coverage_files.h"

namespace dkart::session {
namespace {

constexpr double longest_proof = 30;  // seconds

}  // namespace

Result<FoundSites> find_sites(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                              const scene::CoverageInput& input, const SiteQuestion& question,
                              const Progress& progress) {
  const auto covered = scene::cover(data, recipe, input);
  const recipe::CoverageSpec& spec = *recipe.coverage;
  FoundSites found{
      question,
      {},
      question.among_places ? coverage::candidates_at_places(data) : coverage::candidates_at_centres(data)};
  const coverage::SiteRequest request{.count = question.count,
                                      .objective = question.objective,
                                      .within_km = spec.limit / spec.detour,
                                      .exact = question.objective == coverage::SiteObjective::cover,
                                      .seconds = longest_proof};
  auto answer = coverage::best_sites(*covered->now->travellers.people, covered->now->nearest,
                                     found.candidates, request, progress);
  if (!answer) return answer.error();
  found.answer = std::move(*answer);
  return found;
}

Result<CoverageFiles> read_files(const domain::Dataset& data, const std::string& population_file,
                                 const std::string& matrix_file, const Progress& progress) {
  CoverageFiles files{population_file, matrix_file, {}, {}};
  auto read = ingest::read_coverage_files(data, population_file, matrix_file, files.remarks, progress);
  if (!read) return read.error();
  files.input = scene::coverage_input(std::move(read->population), std::move(read->matrix));
  return files;
}

}  // namespace dkart::session
