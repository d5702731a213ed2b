// What is pointed at, selected, open and preferred.
#include <algorithm>
#include <cstddef>

#include "session/preferences.h"
#include "session/reduce.h"

namespace dkart::session {
namespace {

template <class T>
bool assign(T& target, const T& value) {
  if (target == value) return false;
  target = value;
  return true;
}

// Takes out what is selected already and adds the rest.
void toggle(std::vector<Selected>& selection, const std::vector<Selected>& items) {
  for (const Selected& item : items) {
    const auto found = std::find(selection.begin(), selection.end(), item);
    if (found == selection.end()) {
      selection.push_back(item);
    } else {
      selection.erase(found);
    }
  }
}

bool open_right_panel(AppState& state, Effects& effects) {
  if (!assign(state.preferences.right_panel, true)) return false;
  effects.emplace_back(SaveSettings{});
  return true;
}

bool close_notice(AppState& state, std::size_t index) {
  if (index >= state.notices.size()) return false;
  state.notices.erase(state.notices.begin() + static_cast<std::ptrdiff_t>(index));
  return true;
}

}  // namespace

bool apply(AppState& state, Effects&, const Hover& action) {
  const bool known =
      action.municipality && state.data && action.municipality->value < state.data->municipalities.size();
  return assign(state.hovered, known ? action.municipality : std::nullopt);
}

bool exists(const AppState& state, const Selected& selected) {
  if (!state.data) return false;
  if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&selected))
    return municipality->value < state.data->municipalities.size();
  if (const auto* county = std::get_if<domain::CountyIndex>(&selected))
    return county->value < state.data->counties.size();
  return std::get<domain::DecisionIndex>(selected).value < state.data->decisions.size();
}

bool apply(AppState& state, Effects& effects, const Select& action) {
  std::vector<Selected> items;
  for (const Selected& item : action.items) {
    if (!exists(state, item)) return false;
    if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
  }
  std::vector<Selected> wanted = items;
  if (action.toggle) {
    wanted = state.selection;
    toggle(wanted, items);
  }
  bool changed = assign(state.selection, wanted);
  if (!state.selection.empty() && action.tab) {
    changed |= assign(state.tab, *action.tab);
    changed |= open_right_panel(state, effects);
  }
  if (action.zoom && zoom_to_selection(state)) {
    effects.emplace_back(SaveSettings{});
    changed = true;
  }
  return changed;
}

bool apply(AppState& state, Effects& effects, const ShowTab& action) {
  const bool opened = open_right_panel(state, effects);
  return assign(state.tab, action.tab) || opened;
}

bool apply(AppState& state, Effects&, const OpenOverlay& action) {
  return assign(state.overlay, action.overlay);
}

bool apply(AppState& state, Effects&, const CloseTopmost&) {
  if (assign(state.overlay, Overlay::none)) return true;
  if (assign(state.placing, false)) return true;
  if (!state.notices.empty()) return close_notice(state, state.notices.size() - 1);
  return assign(state.selection, {});
}

bool apply(AppState& state, Effects& effects, const SetPreferences& action) {
  if (!assign(state.preferences, sane(action.preferences))) return false;
  follow_preferences(state.recipe, state.preferences);
  effects.emplace_back(SaveSettings{});
  return true;
}

bool apply(AppState& state, Effects&, const SetVision& action) {
  return assign(state.vision, action.vision);
}

bool apply(AppState& state, Effects&, const DismissNotice& action) {
  return close_notice(state, action.index);
}

bool apply(AppState& state, Effects&, const Quit&) {
  return assign(state.quit, true);
}

}  // namespace dkart::session
