// The map that a command is asked for: a recipe file, options on top of it, the data, and what the recipe's files hold.
#pragma once

#include <string_view>
#include <variant>

#include "cli/arguments.h"
#include "cli/console.h"
#include "domain/dataset.h"
#include "ingest/load.h"
#include "recipe/map_recipe.h"
#include "scene/coverage_map.h"

namespace dkart::cli {

struct ChosenMap {
  domain::DatasetPtr data;
  recipe::MapRecipe recipe;
  scene::CoverageInput coverage;
};

/// Or how the program ends, when the reason has been told. `command` is the subcommand whose help is pointed at. Options
/// are understood before any file is opened.
std::variant<ChosenMap, Exit> choose_map(const MapArguments& arguments, const ingest::Sources& sources,
                                         const Console& console, std::string_view command);

}  // namespace dkart::cli
