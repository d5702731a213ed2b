// Views with a name: bookmarks, and files.
#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <utility>

#include "scene/compose.h"
#include "session/reduce.h"

namespace dkart::session {

recipe::MapRecipe with_view(const AppState& state) {
  recipe::MapRecipe recipe = state.recipe;
  recipe.view = view_of(state);
  return recipe;
}

bool apply(AppState& state, Effects& effects, const ShowView& action) {
  recipe::MapRecipe wanted = action.recipe;
  const std::optional<View> view = std::exchange(wanted.view, std::nullopt);
  bool changed = apply(state, effects, SetRecipe{std::move(wanted)});
  if (!state.data) {
    state.remembered_view = view;  // until there is something to look at
  } else if (view) {
    changed |= show_view(state, *view);
  } else {
    changed |= apply(state, effects, FitNorway{});
  }
  if (state.overlay == Overlay::views) {
    state.overlay = Overlay::none;
    changed = true;
  }
  effects.emplace_back(SaveSettings{});
  return changed;
}

bool apply(AppState& state, Effects& effects, const AddBookmark& action) {
  if (action.name.empty() || !state.data) return false;
  Bookmark bookmark{action.name, with_view(state)};
  const auto same = std::find_if(state.bookmarks.begin(), state.bookmarks.end(),
                                 [&](const Bookmark& known) { return known.name == action.name; });
  if (same == state.bookmarks.end()) {
    state.bookmarks.push_back(std::move(bookmark));
  } else {
    *same = std::move(bookmark);
  }
  effects.emplace_back(SaveSettings{});
  return true;
}

bool apply(AppState& state, Effects& effects, const RemoveBookmark& action) {
  if (action.index >= state.bookmarks.size()) return false;
  state.bookmarks.erase(state.bookmarks.begin() + static_cast<std::ptrdiff_t>(action.index));
  effects.emplace_back(SaveSettings{});
  return true;
}

bool apply(AppState& state, Effects& effects, const SaveView& action) {
  if (action.path.empty() || !state.data) return false;
  effects.emplace_back(WriteView{action.path, with_view(state)});
  return false;
}

bool apply(AppState&, Effects& effects, const OpenView& action) {
  if (action.path.empty()) return false;
  effects.emplace_back(ReadView{action.path});
  return false;
}

bool apply(AppState& state, Effects& effects, const ViewSaved& action) {
  const std::string folder = std::filesystem::path(action.path).parent_path().string();
  if (!folder.empty() && folder != state.preferences.views_folder) {
    state.preferences.views_folder = folder;
    effects.emplace_back(SaveSettings{});
  }
  if (state.overlay == Overlay::views) state.overlay = Overlay::none;
  state.notices.push_back({Severity::note, "notice.view_saved", {{"path", action.path}}, action.path});
  return true;
}

// The dialog stays open, so that another name is one click away.
bool apply(AppState& state, Effects&, const ViewFailed& action) {
  state.notices.push_back(notice_of(action.error));
  return true;
}

}  // namespace dkart::session
