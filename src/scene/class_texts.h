// The words for what an area's fill says, alike in the legend, in tables and in the text of a map.
#pragma once

#include <cstddef>
#include <string>

#include "base/language.h"
#include "recipe/map_recipe.h"
#include "scene/evaluate.h"

namespace dkart::scene {

/// "5–9", or the name of a class of centrality. Precondition: index < class_count().
std::string class_words(const Evaluation& evaluation, std::size_t index, const Messages& messages);
/// Of areas with nothing: "Ingen vedtak", "Ingen endring", "Alle bur innanfor".
std::string zero_words(const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                       const Messages& messages);
/// Of areas whose figure is not known: "Vedtak utan oppgitt tal".
std::string no_data_words(const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                          const Messages& messages);
/// Of areas the map is not about.
std::string out_of_scope_words(const recipe::MapRecipe& recipe, const Messages& messages);

/// What programs call it, in tables: "1", "2" … or "zero", "no_data", "out_of_scope".
std::string class_code(const Evaluation& evaluation, std::size_t area);
/// One of the words above for an area of the recipe's level; empty where nothing is filled.
std::string class_text(const recipe::MapRecipe& recipe, const Evaluation& evaluation, std::size_t area,
                       const Messages& messages);

}  // namespace dkart::scene
