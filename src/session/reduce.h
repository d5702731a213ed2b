// The parts of reduce(): one `apply` for each action, grouped in reduce_<idea>.cpp. Each changes the state in
// place, adds what the edges must do, and says whether anything changed.
#pragma once

#include "session/actions.h"

namespace dkart::session {

using Effects = std::vector<Effect>;

// reduce_recipe.cpp
bool apply(AppState& state, Effects& effects, const SetRecipe& action);
bool apply(AppState& state, Effects& effects, const ResetFilter& action);
bool apply(AppState& state, Effects& effects, const Undo& action);
bool apply(AppState& state, Effects& effects, const Redo& action);
/// Gives the recipe the theme and language of the preferences.
void follow_preferences(recipe::MapRecipe& recipe, const Preferences& preferences);

// reduce_view.cpp
bool apply(AppState& state, Effects& effects, const SetViewport& action);
bool apply(AppState& state, Effects& effects, const SetCamera& action);
bool apply(AppState& state, Effects& effects, const ZoomBy& action);
bool apply(AppState& state, Effects& effects, const PanBy& action);
bool apply(AppState& state, Effects& effects, const FitNorway& action);
bool apply(AppState& state, Effects& effects, const FitCounty& action);
bool apply(AppState& state, Effects& effects, const FitMunicipality& action);
/// Shows what the last run showed, if that is remembered and both data and window are there; true if it did.
bool take_remembered_view(AppState& state);
/// What to remember: nothing when all of Norway is shown, which follows the window's size.
std::optional<View> view_of(const AppState& state);
/// Whether the view shows all of Norway as FitNorway would; also before there are data to show.
bool is_fitted(const AppState& state);
/// Gives the camera the room of the recipe's first map, where it looks at the same place.
void lay_out_panes(AppState& state);
/// Moves the camera to a view, within its limits; true if that moved it.
bool show_view(AppState& state, const View& view);
/// Moves the camera to all of Norway; true if that moved it.
bool show_norway(AppState& state);
/// Moves the camera to all of what is selected.
bool zoom_to_selection(AppState& state);

// reduce_panels.cpp
bool apply(AppState& state, Effects& effects, const Hover& action);
bool apply(AppState& state, Effects& effects, const Select& action);
bool apply(AppState& state, Effects& effects, const ShowTab& action);
bool apply(AppState& state, Effects& effects, const OpenOverlay& action);
bool apply(AppState& state, Effects& effects, const CloseTopmost& action);
bool apply(AppState& state, Effects& effects, const SetPreferences& action);
bool apply(AppState& state, Effects& effects, const SetVision& action);
/// Whether the data have it.
bool exists(const AppState& state, const Selected& selected);
bool apply(AppState& state, Effects& effects, const DismissNotice& action);
bool apply(AppState& state, Effects& effects, const Quit& action);

// reduce_views.cpp
bool apply(AppState& state, Effects& effects, const ShowView& action);
bool apply(AppState& state, Effects& effects, const AddBookmark& action);
bool apply(AppState& state, Effects& effects, const RemoveBookmark& action);
bool apply(AppState& state, Effects& effects, const SaveView& action);
bool apply(AppState& state, Effects& effects, const OpenView& action);
bool apply(AppState& state, Effects& effects, const ViewSaved& action);
bool apply(AppState& state, Effects& effects, const ViewFailed& action);
/// What is shown as a recipe to save: with its view, unless that is all of Norway.
recipe::MapRecipe with_view(const AppState& state);

// reduce_sites.cpp
bool apply(AppState& state, Effects& effects, const ShowCoverage& action);
bool apply(AppState& state, Effects& effects, const FindSites& action);
bool apply(AppState& state, Effects& effects, const SitesProgress& action);
bool apply(AppState& state, Effects& effects, const SitesFound& action);
bool apply(AppState& state, Effects& effects, const SitesFailed& action);
bool apply(AppState& state, Effects& effects, const CancelSites& action);
bool apply(AppState& state, Effects& effects, const SetPlacing& action);
bool apply(AppState& state, Effects& effects, const CoverageProgress& action);
bool apply(AppState& state, Effects& effects, const CoverageRead& action);
bool apply(AppState& state, Effects& effects, const CoverageReadFailed& action);
/// What must happen when the question of coverage is no longer the one of `before`.
void follow_coverage(AppState& state, Effects& effects, const recipe::MapRecipe& before);
/// Has the files read that the recipe names, unless they are there.
void read_coverage_files(AppState& state, Effects& effects);

// reduce_work.cpp
/// How far a job is; false if there is none or it was there already.
bool set_progress(std::optional<RunningJob>& job, const std::string& stage_key, double fraction);
bool apply(AppState& state, Effects& effects, const StartLoad& action);
bool apply(AppState& state, Effects& effects, const LoadProgress& action);
bool apply(AppState& state, Effects& effects, const Loaded& action);
bool apply(AppState& state, Effects& effects, const LoadFailed& action);
bool apply(AppState& state, Effects& effects, const AskForPreview& action);
bool apply(AppState& state, Effects& effects, const PreviewDrawn& action);
bool apply(AppState& state, Effects& effects, const StartExport& action);
bool apply(AppState& state, Effects& effects, const ExportProgress& action);
bool apply(AppState& state, Effects& effects, const Exported& action);
bool apply(AppState& state, Effects& effects, const ExportFailed& action);
bool apply(AppState& state, Effects& effects, const CancelExport& action);
/// What a notice says of an error: the sentence "remark.<code>" and the file concerned.
Notice notice_of(const Error& error);

}  // namespace dkart::session
