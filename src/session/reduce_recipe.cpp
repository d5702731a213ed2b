// The recipe and its history.
#include "session/reduce.h"

namespace dkart::session {
namespace {

constexpr std::size_t undo_limit = 200;

// Moves the newest recipe of `from` to the screen and the one on the screen to `to`.
bool step(AppState& state, Effects& effects, std::vector<recipe::MapRecipe>& from,
          std::vector<recipe::MapRecipe>& to) {
  if (from.empty()) return false;
  to.push_back(std::move(state.recipe));
  state.recipe = std::move(from.back());
  from.pop_back();
  follow_preferences(state.recipe, state.preferences);
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
  if (action.undoing == Undoing::alone || state.undo.empty()) {
    if (state.undo.size() >= undo_limit) state.undo.erase(state.undo.begin());
    state.undo.push_back(std::move(state.recipe));
  }
  state.redo.clear();
  state.recipe = std::move(wanted);
  effects.emplace_back(SaveSettings{});
  return true;
}

bool apply(AppState& state, Effects& effects, const ResetFilter&) {
  recipe::MapRecipe wanted = state.recipe;
  wanted.filter = {};
  return apply(state, effects, SetRecipe{std::move(wanted)});
}

bool apply(AppState& state, Effects& effects, const Undo&) {
  return step(state, effects, state.undo, state.redo);
}

bool apply(AppState& state, Effects& effects, const Redo&) {
  return step(state, effects, state.redo, state.undo);
}

}  // namespace dkart::session
