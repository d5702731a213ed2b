#include "cli/coverage_input.h"

#include <memory>
#include <utility>

#include "base/number_text.h"
#include "cli/choices.h"
#include "ingest/coverage_files.h"
#include "recipe/recipe_file.h"
#include "scene/coverage_map.h"

namespace dkart::cli {
namespace {

Status read_facilities(const std::vector<std::string>& given, coverage::FacilityChoice& choice) {
  using coverage::FacilityChoice;
  const auto words = split_list(given);
  if (words.empty()) return {};
  const std::vector<Choice<bool FacilityChoice::*>> known{
      {"centres", &FacilityChoice::study_centres},
      {"campuses", &FacilityChoice::campuses},
      {"vocational", &FacilityChoice::vocational_colleges},
      {"unconfirmed", &FacilityChoice::unconfirmed_centres}};
  for (const auto& kind : known) choice.*kind.value = false;
  for (const std::string& word : words) {
    const auto chosen = choose("--facilities", word, known);
    if (!chosen) return chosen.error();
    choice.*(*chosen) = true;
  }
  return {};
}

Error invalid(std::string code, std::string_view option, const std::string& value) {
  return {std::move(code), {}, {{"option", std::string(option)}, {"value", value}}};
}

}  // namespace

Result<std::vector<double>> read_bands(const std::string& text) {
  std::vector<double> bands;
  for (const std::string& word : split_list({text})) {
    const auto band = parse_number(word);
    if (!band || !recipe::may_follow(bands, *band)) return invalid("invalid_bands", "--bands", text);
    bands.push_back(*band);
  }
  if (bands.empty()) return invalid("invalid_bands", "--bands", text);
  return bands;
}

Result<double> read_detour(const std::string& text) {
  const auto factor = parse_number(text);
  if (!factor || !(*factor >= 1 && *factor <= recipe::max_detour))
    return invalid("invalid_factor", "--detour", text);
  return *factor;
}

Result<recipe::CoverageSpec> read_coverage_spec(const std::optional<std::string>& recipe_file) {
  if (!recipe_file) return recipe::CoverageSpec{};
  const auto recipe = recipe::read_recipe(*recipe_file);
  if (!recipe) return recipe.error();
  return recipe->coverage.value_or(recipe::CoverageSpec{});
}

Result<CoverageChoice> understand_coverage(const CoverageOptions& options, const recipe::CoverageSpec& spec) {
  CoverageChoice choice{spec.facilities, spec.age, std::nullopt};
  if (!spec.population_file.empty()) choice.population_file = spec.population_file;
  if (const Status read = read_facilities(options.facilities, choice.facilities); !read) return read.error();
  if (options.age) {
    const auto age = choose<coverage::AgeGroup>(
        "--age", *options.age,
        {{"all", coverage::AgeGroup::all}, {"18-66", coverage::AgeGroup::working_age}});
    if (!age) return age.error();
    choice.age = *age;
  }
  if (options.population) choice.population_file = *options.population;
  // A file has the people it has.
  if (choice.population_file && choice.age != coverage::AgeGroup::all)
    return Error{"options_exclude", {}, {{"first", "--population"}, {"second", "--age"}}};
  return choice;
}

Result<coverage::Travellers> load_travellers(const domain::Dataset& data, const CoverageChoice& choice,
                                             const std::optional<std::string>& matrix_file, Issues& issues) {
  coverage::Travellers travellers;
  if (!choice.population_file) {
    travellers.people = std::make_shared<const coverage::PopulationPoints>(
        coverage::distribute_population(data, choice.age, issues));
  }
  auto files = ingest::read_coverage_files(data, choice.population_file.value_or(""),
                                           matrix_file.value_or(""), issues);
  if (!files) return files.error();
  scene::CoverageInput input = scene::coverage_input(std::move(files->population), std::move(files->matrix));
  if (choice.population_file) travellers.people = std::move(input.population);
  travellers.matrix = std::move(input.matrix);
  return travellers;
}

}  // namespace dkart::cli
