#include "cli/chosen_map.h"

#include <utility>

#include "cli/filter_options.h"
#include "cli/grant_options.h"
#include "cli/input.h"
#include "cli/map_options.h"
#include "ingest/coverage_files.h"
#include "recipe/recipe_file.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

Result<recipe::MapRecipe> read_recipe(const std::optional<std::string>& file) {
  return file ? recipe::read_recipe(*file) : recipe::MapRecipe{};
}

/// What a recipe file names must be in the data, or the map would silently show nothing.
Status check_recipe(const recipe::MapRecipe& recipe, const domain::Dataset& data) {
  if (Status known = check_filter(recipe.filter, data); !known) return known;
  if (Status known = check_grant_year("grants.year", recipe.grants, data); !known) return known;
  if (recipe.oslo_area != recipe::MapRecipe{}.oslo_area) {
    if (Status known = check_oslo_area("oslo_area", recipe.oslo_area, data); !known) return known;
  }
  return {};
}

Status check_comparison(const recipe::MapRecipe& recipe, std::string_view option,
                        const domain::Dataset& data) {
  if (!recipe.comparison) return {};
  if (Status known = check_period(option, recipe.comparison->earlier, data); !known) return known;
  return check_period(option, recipe.comparison->later, data);
}

Result<scene::CoverageInput> read_coverage(const recipe::MapRecipe& recipe, const domain::Dataset& data,
                                           const Console& console) {
  if (!recipe.coverage) return scene::CoverageInput{};
  Issues issues;
  auto files = ingest::read_coverage_files(data, recipe.coverage->population_file,
                                           recipe.coverage->matrix_file, issues);
  print_remarks(console, issues);
  if (!files) return files.error();
  return scene::coverage_input(std::move(files->population), std::move(files->matrix));
}

Exit fail_recipe(const Console& console, const std::string& file, const Error& error) {
  console.err << "dkart: " << file << ": " << usage_text(console.messages, error) << '\n';
  return Exit::failed;
}

}  // namespace

std::variant<ChosenMap, Exit> choose_map(const MapArguments& arguments, const ingest::Sources& sources,
                                         const Console& console, std::string_view command) {
  // Options first: a misspelt one is told before any file is opened.
  recipe::MapRecipe any_recipe;
  if (arguments.recipe_file) any_recipe.coverage.emplace();  // the file may ask for it
  if (const auto alone = apply_map_options(any_recipe, arguments); !alone)
    return refuse(console, alone.error(), command);
  const auto from_file = read_recipe(arguments.recipe_file);
  if (!from_file) return fail(console, from_file.error());
  auto recipe = apply_map_options(*from_file, arguments);
  if (!recipe) return refuse(console, recipe.error(), command);
  if (const Status shown = check_grants_shown(*recipe, arguments.grants); !shown)
    return refuse(console, shown.error(), command);

  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (arguments.oslo_area) {
    if (const Status known = check_oslo_area("--oslo-area", *arguments.oslo_area, *data); !known) {
      return refuse(console, known.error(), command);
    }
    recipe->oslo_area = *arguments.oslo_area;
  }
  if (arguments.grants.year) {
    if (const Status known = check_grant_year("--grant-year", recipe->grants, *data); !known)
      return refuse(console, known.error(), command);
  }
  auto filter = apply_filter_options(recipe->filter, arguments.filter, *data);
  if (!filter) return refuse(console, filter.error(), command);
  recipe->filter = std::move(*filter);
  if (arguments.recipe_file) {
    if (const Status known = check_recipe(*recipe, *data); !known) {
      return fail_recipe(console, *arguments.recipe_file, known.error());
    }
  }

  const bool by_option = arguments.compare || arguments.difference;
  const std::string_view named = arguments.compare ? "--compare" : by_option ? "--difference" : "comparison";
  if (const Status known = check_comparison(*recipe, named, *data); !known) {
    return by_option ? refuse(console, known.error(), command)
                     : fail_recipe(console, *arguments.recipe_file, known.error());
  }

  warn_of_errors(console, *data);
  auto coverage = read_coverage(*recipe, *data, console);
  if (!coverage) return fail(console, coverage.error());
  return ChosenMap{data, std::move(*recipe), std::move(*coverage)};
}

}  // namespace dkart::cli
