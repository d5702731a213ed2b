// All that the window knows, as one value. Changed only by reduce().
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/color.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/page.h"

namespace dkart::session {

enum class InspectorTab { details, ranking, decisions, remarks };
enum class Overlay { none, export_dialog, help, palette };

/// What is remembered between runs besides the recipe.
struct Preferences {
  recipe::Theme theme = recipe::Theme::light;
  Language language = Language::nynorsk;
  double text_size = 1.0;  // 0.8 .. 2.0
  bool left_panel = true;
  bool right_panel = true;
  float left_width = 300, right_width = 340;  // logical pixels
  bool legend_open = true;
  bool timeline_open = true;
  int window_width = 1440, window_height = 900;
  std::string export_folder;  // last used; empty = the user's pictures or home folder
  bool operator==(const Preferences&) const = default;
};

/// Where the map was looked at, whatever the window's size.
struct View {
  geo::MapPoint center;
  double metres_per_point = 1000;
  bool operator==(const View&) const = default;
};

/// A selected thing on the map.
struct SelectedMunicipality {
  domain::MunicipalityIndex index;
  bool operator==(const SelectedMunicipality&) const = default;
};
struct SelectedCounty {
  domain::CountyIndex index;
  bool operator==(const SelectedCounty&) const = default;
};
using Selected = std::variant<std::monostate, SelectedMunicipality, SelectedCounty>;

/// Work in the background, shown in the status line.
struct RunningJob {
  std::string stage_key;  // message key, "progress.boundaries"
  double fraction = 0;
  bool cancellable = false;
};

struct Notice {
  Severity severity = Severity::note;
  std::string text_key;  // message key with args
  MessageArgs args;
  std::string path;  // a file the notice is about ("open folder"), or empty
};

struct ExportRequest {
  recipe::MapRecipe recipe;
  std::string path;
};

struct AppState {
  domain::DatasetPtr data;   // null while loading
  recipe::MapRecipe recipe;  // theme and language follow the preferences on screen
  Preferences preferences;
  scene::Camera camera;
  std::optional<View> remembered_view;  // of the last run, until the data and the window are there
  Selected selected;
  std::optional<domain::MunicipalityIndex> hovered;
  InspectorTab tab = InspectorTab::details;
  Overlay overlay = Overlay::none;
  Vision vision = Vision::normal;  // how the window is shown; not remembered
  std::optional<RunningJob> loading;
  std::optional<RunningJob> exporting;
  std::vector<Notice> notices;  // newest last; shown until dismissed
  std::vector<recipe::MapRecipe> undo, redo;
  bool quit = false;
};

}  // namespace dkart::session
