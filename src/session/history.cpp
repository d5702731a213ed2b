#include "session/history.h"

#include <utility>

#include "session/reduce.h"

namespace dkart::session {
namespace {

enum class Step { none, own, drag, with_the_last };

// What is done by the user to recipe, view or selection. The window's size, loading and undo itself are no steps.
struct StepOf {
  Step operator()(const SetRecipe& action) const {
    return action.undoing == Undoing::alone ? Step::own : Step::with_the_last;
  }
  Step operator()(const ShowCoverage&) const { return Step::own; }
  Step operator()(const ResetFilter&) const { return Step::own; }
  Step operator()(const SetCamera&) const { return Step::own; }
  Step operator()(const ZoomBy&) const { return Step::drag; }
  Step operator()(const PanBy&) const { return Step::drag; }
  Step operator()(const FitNorway&) const { return Step::own; }
  Step operator()(const FitCounty&) const { return Step::own; }
  Step operator()(const FitMunicipality&) const { return Step::own; }
  Step operator()(const Select&) const { return Step::own; }
  Step operator()(const CloseTopmost&) const { return Step::own; }
  Step operator()(const ShowView&) const { return Step::own; }
  template <class Other>
  Step operator()(const Other&) const {
    return Step::none;
  }
};

}  // namespace

Moment moment_of(const AppState& state) {
  return {state.recipe, view_of(state), state.selection};
}

void restore(AppState& state, const Moment& moment) {
  state.recipe = moment.recipe;
  follow_preferences(state.recipe, state.preferences);
  lay_out_panes(state);
  if (moment.view) {
    show_view(state, *moment.view);
  } else {
    show_norway(state);
  }
  state.selection = moment.selection;
  std::erase_if(state.selection, [&](const Selected& selected) { return !exists(state, selected); });
}

void remember(AppState& state, Moment before, const Action& action) {
  const Step step = std::visit(StepOf{}, action);
  if (step == Step::none || before == moment_of(state)) return;
  const bool goes_on =
      (step == Step::with_the_last && !state.stepped_back) || (step == Step::drag && state.moving);
  state.stepped_back = false;
  state.moving = step == Step::drag;
  state.redo.clear();
  if (goes_on && !state.undo.empty()) return;
  if (state.undo.size() >= undo_limit) state.undo.erase(state.undo.begin());
  state.undo.push_back(std::move(before));
}

}  // namespace dkart::session
