// Small changes to the recipe, made on a copy and sent as a whole.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "ui/panel_context.h"

namespace dkart::ui {

template <class Change>
void edit(const PanelContext& context, Actions& out, Change change) {
  recipe::MapRecipe copy = context.state.recipe;
  change(copy);
  if (!(copy == context.state.recipe)) out.push_back(session::SetRecipe{std::move(copy)});
}

template <class T>
void toggle(std::set<T>& set, const T& value) {
  if (set.erase(value) == 0) set.insert(value);
}

/// Two periods beside each other or their difference, the first two unless others are compared already; nothing ends it.
/// Precondition: the data have two periods.
void compare_periods(recipe::MapRecipe& recipe, std::optional<recipe::ComparisonView> view,
                     const domain::Dataset& data);

/// "2021–2025" of the id "2021-2025".
std::string period_label(const PanelContext& context, const std::string& id);
/// "Justis" of "JD"; words for none.
std::string ministry_label(const PanelContext& context, const std::string& code);
std::string kind_label(const PanelContext& context, domain::DecisionKind kind);
std::string county_label(const PanelContext& context, const domain::CountyNumber& number);
/// "2022–2024", "frå 2022", "til 2024".
std::string date_range_label(const PanelContext& context);

}  // namespace dkart::ui
