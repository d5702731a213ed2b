// What a user or a finished job can do to the state, and the pure function that does it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "session/app_state.h"

namespace dkart::session {

// -- the map's contents (each change can be undone) --
/// Whether a change is undone by itself, or together with the one before, of which it is a part (a drag, an animation).
enum class Undoing { alone, with_the_last };
struct SetRecipe {  // panels edit a copy and send it
  recipe::MapRecipe recipe;
  Undoing undoing = Undoing::alone;
};
struct ResetFilter {};
struct Undo {};
struct Redo {};
// -- the view --
/// Keeps the centre; fits Norway the first time.
struct SetViewport {
  scene::PageRect viewport;  // of all maps together
};
struct SetCamera {
  scene::Camera camera;
};
struct ZoomBy {
  double factor = 1;
  scene::PagePoint anchor;
};
struct PanBy {
  double dx = 0, dy = 0;
};
struct FitNorway {};
struct FitCounty {
  domain::CountyIndex county;
};
struct FitMunicipality {
  domain::MunicipalityIndex municipality;
};
struct Hover {
  std::optional<domain::MunicipalityIndex> municipality;
};
/// Replaces the selection, or, with `toggle`, adds what is not selected and takes out what is. `tab` is opened when
/// something is selected then; without one the tab stays.
struct Select {
  std::vector<Selected> items;
  bool toggle = false;
  bool zoom = false;  // the camera goes to what is selected
  std::optional<InspectorTab> tab = InspectorTab::details;
};
struct ShowTab {
  InspectorTab tab;
};
struct OpenOverlay {
  Overlay overlay;
};
struct CloseTopmost {};  // Escape: overlay, then selection
struct SetPreferences {
  Preferences preferences;
};  // theme and language reach the recipe too
struct SetVision {
  Vision vision;
};
// -- views with a name --
/// Shows a recipe and its view (all of Norway when it has none), as one step.
struct ShowView {
  recipe::MapRecipe recipe;
};
struct AddBookmark {
  std::string name;  // a bookmark of the same name is replaced
};
struct RemoveBookmark {
  std::size_t index = 0;
};
struct SaveView {
  std::string path;
};
struct OpenView {
  std::string path;
};
struct ViewSaved {
  std::string path;
};
struct ViewFailed {
  Error error;
};
struct DismissNotice {
  std::size_t index = 0;
};
// -- work --
struct StartLoad {};
struct LoadProgress {
  std::string stage_key;
  double fraction = 0;
};
struct Loaded {
  domain::DatasetPtr data;
};
/// Draws a preview of this sheet, in the place of one that is being drawn.
struct AskForPreview {
  PreviewQuestion question;
};
struct PreviewDrawn {
  std::shared_ptr<const SheetPreview> preview;
};
struct StartExport {
  ExportRequest request;
};
struct ExportProgress {
  std::string stage_key;
  double fraction = 0;
};
struct Exported {
  std::string path;
  std::string text_key = "notice.exported";  // takes "path" and `args`
  MessageArgs args = {};
  bool folder = false;
};
struct ExportFailed {
  Error error;
};
struct CancelExport {};
/// From the state's jobs to the coverage of study centres, with the question that was asked last, or back.
struct ShowCoverage {
  bool shown = true;
};
/// Searches for new sites under the recipe's question of coverage; not with travel times.
struct FindSites {
  SiteQuestion question;
};
struct SitesProgress {
  std::string stage_key;
  double fraction = 0;
};
struct SitesFound {
  std::shared_ptr<const FoundSites> sites;
};
struct SitesFailed {
  Error error;
};
struct CancelSites {};
/// The next click on the map places a centre that does not exist, or no longer does.
struct SetPlacing {
  bool placing = true;
};
struct CoverageProgress {
  std::string stage_key;
  double fraction = 0;
};
struct CoverageRead {
  CoverageFiles files;
};
struct CoverageReadFailed {
  Error error;
};
struct Quit {};
struct LoadFailed {
  Error error;
};  // the job itself broke; what is wrong in files is an Issue

using Action =
    std::variant<SetRecipe, ResetFilter, Undo, Redo, SetViewport, SetCamera, ZoomBy, PanBy, FitNorway,
                 FitCounty, FitMunicipality, Hover, Select, ShowTab, OpenOverlay, CloseTopmost,
                 SetPreferences, SetVision, ShowView, AddBookmark, RemoveBookmark, SaveView, OpenView,
                 ViewSaved, ViewFailed, DismissNotice, StartLoad, LoadProgress, Loaded, AskForPreview,
                 PreviewDrawn, StartExport, ExportProgress, Exported, ExportFailed, CancelExport,
                 ShowCoverage, FindSites, SitesProgress, SitesFound, SitesFailed, CancelSites, SetPlacing,
                 CoverageProgress, CoverageRead, CoverageReadFailed, Quit, LoadFailed>;

// Effects: what the edges must do.
struct LoadData {};
struct ExportSheet {
  ExportRequest request;
};
struct DrawPreview {
  PreviewQuestion question;
};
struct CancelRunningExport {};
struct SaveSettings {};  // preferences, recipe, view or bookmarks changed
struct WriteView {
  std::string path;
  recipe::MapRecipe recipe;  // with its view
};
struct ReadView {
  std::string path;
};
struct SearchSites {
  recipe::MapRecipe recipe;
  SiteQuestion question;
};
struct CancelSearch {};
struct ReadCoverageFiles {
  std::string population_file, matrix_file;
};
struct CancelReading {};
using Effect = std::variant<LoadData, DrawPreview, ExportSheet, CancelRunningExport, SaveSettings, WriteView,
                            ReadView, SearchSites, CancelSearch, ReadCoverageFiles, CancelReading>;

struct Reduced {
  AppState state;
  std::vector<Effect> effects;
  bool changed = false;  // false: the state is as it was
};
/// Pure: no files, no clock, no threads. Zoom stays between 20 m/pt and a bit more than the whole country; the camera
/// cannot lose Norway from sight (session/camera_limits.h). `undo` keeps the last 200 moments: every change of recipe,
/// view or selection is a step, but moves of one drag or turn of the wheel are one together. A change of theme, language
/// or the window's size is none. Actions that make no sense now (an export while one is running, an area that does not
/// exist) change nothing.
Reduced reduce(AppState state, const Action& action);

}  // namespace dkart::session
