// What a map shows, in sentences: the highest, the totals, what is not known.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

struct TextInput {
  const domain::Dataset& data;
  const recipe::MapRecipe& recipe;
  const scene::Composition& sheet;
  const Messages& messages;
};

/// One paragraph each, the most important first.
std::vector<std::string> findings(const TextInput& input);

/// The first finding with at most `most` areas, without counties; empty where there is nothing to tell.
std::string main_finding(const TextInput& input, std::size_t most);

}  // namespace dkart::publish
