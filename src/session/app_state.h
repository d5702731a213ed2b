// All that the window knows, as one value. Changed only by reduce().
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/color.h"
#include "coverage/sites.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "recipe/series_by.h"
#include "scene/coverage_map.h"
#include "scene/page.h"

namespace dkart::session {

enum class InspectorTab { details, ranking, decisions, remarks };
enum class Overlay { none, export_dialog, help, palette, views };

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
  std::string export_folder;     // last used; empty = the user's pictures or home folder
  bool export_passport = false;  // last chosen
  std::string views_folder;      // last used for saved views; empty = the user's documents or home folder
  bool operator==(const Preferences&) const = default;
};

using recipe::View;

/// A selected thing: on the map, in a table, on the time line.
using Selected = std::variant<domain::MunicipalityIndex, domain::CountyIndex, domain::DecisionIndex>;

/// A view that got a name.
struct Bookmark {
  std::string name;
  recipe::MapRecipe recipe;  // with its view
  bool operator==(const Bookmark&) const = default;
};

/// What one step of undo goes back to.
struct Moment {
  recipe::MapRecipe recipe;
  std::optional<View> view;  // nothing: all of Norway, also when the window's size has changed since
  std::vector<Selected> selection;
  bool operator==(const Moment&) const = default;
};

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
  std::string path;     // a file or folder that the notice is about and that can be opened, or empty
  bool folder = false;  // what `path` is
};

struct SiteQuestion {
  std::size_t count = 3;
  bool among_places = false;  // all populated places, or the municipalities' centres only
  coverage::SiteObjective objective = coverage::SiteObjective::cover;
  bool operator==(const SiteQuestion&) const = default;
};

/// Where more centres would help most, by the recipe's question of coverage.
struct FoundSites {
  SiteQuestion question;
  coverage::SiteAnswer answer;
  std::vector<coverage::SiteCandidate> candidates;
};

/// What the recipe's coverage files have; empty names and nothing while it names none.
struct CoverageFiles {
  std::string population_file, matrix_file;
  scene::CoverageInput input;
  Issues remarks;
};

struct SheetExport {};
/// A sheet for each part: files with this ending in a folder, or the pages of one PDF.
struct SeriesExport {
  recipe::SeriesBy by = recipe::SeriesBy::county;
  std::string ending = ".png";
  bool book = false;
};
/// Figures of the areas, or the decisions, as a table.
struct RowsExport {
  bool decisions = false;
};

struct ExportRequest {
  recipe::MapRecipe recipe;
  std::string path;  // a file; of a series without book a folder
  std::variant<SheetExport, SeriesExport, RowsExport> what = {};
  /// Text alternative, table and origin beside each picture; nothing where that is not a choice.
  std::optional<bool> passport = {};
};

struct PreviewQuestion {
  recipe::MapRecipe recipe;
  std::string ending = ".png";                  // of the file that it would be
  std::optional<recipe::SeriesBy> series = {};  // then the first sheet is shown
  bool operator==(const PreviewQuestion&) const = default;
};

/// The sheet that would be exported, as a small picture, and what should be known of it first.
struct SheetPreview {
  PreviewQuestion question;
  int width = 0, height = 0;            // 0 where no sheet can be made; the findings say why
  std::vector<std::uint8_t> rgba = {};  // rows from the top; colours not multiplied by opacity
  Issues findings = {};                 // gravest first
  std::vector<std::string> parts = {};  // the names of a series' sheets
};

struct AppState {
  domain::DatasetPtr data;   // null while loading
  recipe::MapRecipe recipe;  // theme and language follow the preferences on screen
  Preferences preferences;
  scene::PageRect map_area;             // of all maps of the window
  scene::Camera camera;                 // of the first map; the second of two is looked at alike
  std::optional<View> remembered_view;  // of the last run, until the data and the window are there
  std::vector<Selected> selection;      // in the order chosen, nothing twice
  std::optional<domain::MunicipalityIndex> hovered;
  InspectorTab tab = InspectorTab::details;
  Overlay overlay = Overlay::none;
  Vision vision = Vision::normal;  // how the window is shown; not remembered
  std::optional<RunningJob> loading;
  std::optional<RunningJob> exporting;
  std::optional<PreviewQuestion> previewing;    // what a preview was asked for last
  std::shared_ptr<const SheetPreview> preview;  // the last one drawn; null until asked for
  std::optional<RunningJob> searching;          // for sites
  std::optional<RunningJob> reading;            // files of a question of coverage
  CoverageFiles coverage_files;                 // the last that were read
  recipe::CoverageSpec last_coverage;           // what was asked before the jobs were shown again
  bool placing = false;                     // the next click on the map places a centre that does not exist
  std::shared_ptr<const FoundSites> sites;  // of the present question; null until asked for
  std::vector<Notice> notices;              // newest last; shown until dismissed
  std::vector<Moment> undo, redo;
  bool moving = false;        // the last step was a drag or the wheel, which the next one goes on with
  bool stepped_back = false;  // the last was undo or redo, with which nothing goes on
  std::vector<Bookmark> bookmarks;
  bool quit = false;
};

}  // namespace dkart::session
