#include "cli/coverage_input.h"

#include <cmath>

#include "cli/choices.h"
#include "ingest/population_layer.h"

namespace dkart::cli {
namespace {

Result<coverage::FacilityChoice> read_facilities(const std::vector<std::string>& given) {
  coverage::FacilityChoice choice;
  const auto words = split_list(given);
  if (words.empty()) return choice;
  choice.study_centres = choice.campuses = false;
  const std::vector<Choice<bool coverage::FacilityChoice::*>> known{
      {"centres", &coverage::FacilityChoice::study_centres},
      {"campuses", &coverage::FacilityChoice::campuses},
      {"vocational", &coverage::FacilityChoice::vocational_colleges},
      {"unconfirmed", &coverage::FacilityChoice::unconfirmed_centres}};
  for (const std::string& word : words) {
    const auto chosen = choose("--facilities", word, known);
    if (!chosen) return chosen.error();
    choice.*(*chosen) = true;
  }
  return choice;
}

}  // namespace

Result<CoverageChoice> understand_coverage(const CoverageOptions& options) {
  CoverageChoice choice;
  auto facilities = read_facilities(options.facilities);
  if (!facilities) return facilities.error();
  choice.facilities = std::move(*facilities);
  if (options.age) {
    const auto age = choose<coverage::AgeGroup>(
        "--age", *options.age,
        {{"all", coverage::AgeGroup::all}, {"18-66", coverage::AgeGroup::working_age}});
    if (!age) return age.error();
    choice.age = *age;
  }
  // A file has the people it has.
  if (options.population && choice.age != coverage::AgeGroup::all) {
    return Error{"options_exclude", {}, {{"first", "--population"}, {"second", "--age"}}};
  }
  choice.population_file = options.population;
  return choice;
}

Result<coverage::PopulationPoints> load_population(const domain::Dataset& data, const CoverageChoice& choice,
                                                   Issues& issues) {
  if (!choice.population_file) return coverage::distribute_population(data, choice.age, issues);
  auto layer = ingest::read_population_layer(*choice.population_file, data, issues);
  if (!layer) return layer.error();
  return coverage::population_from(std::move(*layer));
}

bool municipalities_missing(const domain::Dataset& data) {
  return data.municipalities.empty();
}

double rounded(double value, int decimals) {
  const double factor = std::pow(10, decimals);
  return std::round(value * factor) / factor;
}

}  // namespace dkart::cli
