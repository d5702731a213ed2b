// The running application without a window: holds the state, applies actions, does the effects on worker threads and
// keeps the composition of what is seen. Main thread only, except what jobs do inside.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text_measure.h"
#include "ingest/load.h"
#include "scene/compose.h"
#include "session/actions.h"

namespace dkart::session {

struct SessionOptions {
  ingest::Sources sources;
  std::filesystem::path settings_file;  // empty: nothing is remembered
  /// Shown instead of the remembered one; its theme and language give way to the preferences.
  std::optional<recipe::MapRecipe> recipe = std::nullopt;
  /// What went wrong before the session began, shown as a notice.
  std::optional<Error> problem = std::nullopt;
};

/// Options that open a recipe file instead of what was shown last. Errors of recipe::read_recipe.
Result<SessionOptions> with_recipe(SessionOptions options, const std::filesystem::path& recipe_file);

class Session {
 public:
  /// Reads the remembered settings; a broken settings file gives a notice and the defaults. Starts loading.
  explicit Session(SessionOptions options);
  ~Session();  // cancels jobs and waits for them, saves settings
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  const AppState& state() const;
  void dispatch(Action action);
  /// Takes in what jobs have finished. True if the state changed since the last call.
  bool pump();
  /// The composition for the current state, made anew when recipe, data, selection or camera changed; null until the
  /// data are loaded. `measurer` as in the window. Valid until the next call or dispatch.
  const scene::Composition* composition(const TextMeasurer& measurer);
  /// Counts up whenever composition() gives something new.
  std::uint64_t composition_version() const;
  /// Counts beside the choices, for the current filter. Null until loaded.
  const analysis::ChoiceCounts* counts();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// The user's settings file: $XDG_CONFIG_HOME/distriktskart/settings.toml or ~/.config/…. Empty when neither is known.
std::filesystem::path default_settings_file();
/// Where an export is offered to be saved: the folder last used if it is still there, else the user's pictures folder
/// (XDG_PICTURES_DIR of user-dirs.dirs), else home, else the working folder.
std::filesystem::path export_folder(const Preferences& preferences);
/// Where views are saved and looked for: the folder last used, else the user's documents (XDG_DOCUMENTS_DIR), else home.
std::filesystem::path views_folder(const Preferences& preferences);
/// The ending of saved views.
inline constexpr std::string_view view_ending = ".dkart";
/// Names of the saved views in a folder, in alphabetical order.
std::vector<std::string> views_in(const std::string& folder);

}  // namespace dkart::session
