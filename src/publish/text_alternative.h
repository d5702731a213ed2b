// A map in words, for those who do not see it: what it shows, where there is most, and how it was made.
#pragma once

#include <string>

#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/compose.h"

namespace dkart::publish {

struct TextAlternative {
  std::string brief;  // at most 250 characters, for alt=""
  std::string full;   // paragraphs with an empty line between
};

/// In the language of `messages`. `sheet` is what was composed of `data` and `recipe`.
TextAlternative text_alternative(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                 const scene::Composition& sheet, const Messages& messages);

}  // namespace dkart::publish
