// The recipe, and the way back.
#include <utility>

#include "session/history.h"
#include "session/reduce.h"

namespace dkart::session {
namespace {

// Moves the newest moment of `from` to the screen and the one on the screen to `to`.
bool step(AppState& state, Effects& effects, std::vector<Moment>& from, std::vector<Moment>& to) {
  if (from.empty()) return false;
  to.push_back(moment_of(state));
  const Moment moment = std::move(from.back());
  from.pop_back();
  const recipe::MapRecipe before = state.recipe;
  restore(state, moment);
  follow_coverage(state, effects, before);
  state.moving = false;
  state.stepped_back = true;
  effects.emplace_back(SaveSettings{});
  return true;
}

}  // namespace

void follow_preferences(recipe::MapRecipe& recipe, const Preferences& preferences) {
  recipe.theme = preferences.theme;
  recipe.language = preferences.language;
}

bool apply(AppState& state, Effects& effects, const SetRecipe& action) {
  recipe::MapRecipe wanted = action.recipe;
  follow_preferences(wanted, state.preferences);
  if (wanted == state.recipe) return false;
  const recipe::MapRecipe before = std::exchange(state.recipe, std::move(wanted));
  follow_coverage(state, effects, before);
  lay_out_panes(state);
  effects.emplace_back(SaveSettings{});
  return true;
}

bool apply(AppState& state, Effects& effects, const ResetFilter&) {
  recipe::MapRecipe wanted = state.recipe;
  wanted.filter = {};
  wanted.comparison.reset();
  return apply(state, effects, SetRecipe{std::move(wanted)});
}

bool apply(AppState& state, Effects& effects, const Undo&) {
  return step(state, effects, state.undo, state.redo);
}

bool apply(AppState& state, Effects& effects, const Redo&) {
  return step(state, effects, state.redo, state.undo);
}

}  // namespace dkart::session
