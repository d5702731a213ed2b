#include "cli/coverage_options.h"

#include <utility>

#include "base/number_text.h"
#include "cli/choices.h"
#include "cli/coverage_input.h"

namespace dkart::cli {
namespace {

using recipe::CoverageMeasure;
using recipe::CoverageSpec;

Status check_needed(const MapArguments& options) {
  for (const auto& [given, option] : {std::pair{!options.coverage_options.facilities.empty(), "--facilities"},
                                      {options.within.has_value(), "--within"},
                                      {options.bands.has_value(), "--bands"},
                                      {options.matrix.has_value(), "--matrix"},
                                      {options.detour.has_value(), "--detour"},
                                      {options.coverage_options.population.has_value(), "--population"},
                                      {options.coverage_options.age.has_value(), "--age"}}) {
    if (given) return Error{"needs_coverage", {}, {{"option", option}}};
  }
  return {};
}

Status apply_reach(CoverageSpec& spec, const MapArguments& options) {
  if (options.matrix && options.detour)
    return Error{"options_exclude", {}, {{"first", "--matrix"}, {"second", "--detour"}}};
  if (options.matrix) spec.matrix_file = *options.matrix;
  if (options.bands) {
    auto bands = read_bands(*options.bands);
    if (!bands) return bands.error();
    spec.bands = std::move(*bands);
    spec.limit = spec.bands.front();
  }
  if (options.within) {
    const auto limit = parse_number(*options.within);
    if (!limit || !(*limit >= recipe::min_reach && *limit <= recipe::max_reach))
      return Error{"invalid_distance", {}, {{"option", "--within"}, {"value", *options.within}}};
    spec.limit = *limit;
  }
  if (options.detour) {
    const auto factor = read_detour(*options.detour);
    if (!factor) return factor.error();
    spec.detour = *factor;
  }
  return {};
}

// What the recipe supposes stays.
Status apply_choice(CoverageSpec& spec, const CoverageOptions& options) {
  const auto choice = understand_coverage(options, spec);
  if (!choice) return choice.error();
  spec.facilities = choice->facilities;
  spec.age = choice->age;
  spec.population_file = choice->population_file.value_or("");
  return {};
}

}  // namespace

Status apply_coverage(recipe::MapRecipe& recipe, const MapArguments& options) {
  if (!options.coverage && !recipe.coverage) return check_needed(options);
  CoverageSpec spec = recipe.coverage.value_or(CoverageSpec{});
  if (options.coverage) {
    std::vector<Choice<CoverageMeasure>> measures;
    for (const CoverageMeasure measure :
         {CoverageMeasure::share_outside, CoverageMeasure::people_outside, CoverageMeasure::mean_distance})
      measures.push_back({code_of(measure), measure});
    const auto measure = choose("--coverage", *options.coverage, measures);
    if (!measure) return measure.error();
    spec.shows = *measure;
  }
  if (const Status applied = apply_reach(spec, options); !applied) return applied;
  if (const Status applied = apply_choice(spec, options.coverage_options); !applied) return applied;
  recipe.coverage = std::move(spec);
  return {};
}

}  // namespace dkart::cli
