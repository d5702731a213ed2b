// Changes to a question of coverage, and words about it that several panels have.
#pragma once

#include <string>

#include "recipe/coverage_spec.h"
#include "scene/coverage_map.h"
#include "ui/recipe_edit.h"

namespace dkart::ui {

/// Nothing happens where the recipe has no such question.
template <class Change>
void edit_coverage(const PanelContext& context, Actions& out, Change change) {
  edit(context, out, [&](recipe::MapRecipe& r) {
    if (r.coverage) change(*r.coverage);
  });
}

/// "5 562 638" of persons, "+3 450" and "−210" of a change.
std::string people_text(const PanelContext& context, double persons);
std::string change_text(const PanelContext& context, double persons);
/// "12,3 %" of 0.123.
std::string percent_text(const PanelContext& context, double share);
/// {limit} "60 km i luftlinje", {short} "60 km" and {to} "studiesenter" of the recipe's question.
MessageArgs reach_args(const PanelContext& context);

}  // namespace dkart::ui
