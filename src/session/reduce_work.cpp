// Loading and exporting: what begins, how far it is, what came of it.
#include <filesystem>
#include <utility>

#include "scene/compose.h"
#include "session/camera_limits.h"
#include "session/reduce.h"

namespace dkart::session {
namespace {

// The same areas in newly loaded data, found by their numbers; what is gone, and decisions, which have no number, are
// left out.
std::vector<Selected> found_again(const std::vector<Selected>& selection, const domain::Dataset& before,
                                  const domain::Dataset& after) {
  std::vector<Selected> found;
  for (const Selected& item : selection) {
    if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&item)) {
      if (const auto index = after.find_municipality(before.at(*municipality).number))
        found.emplace_back(*index);
    } else if (const auto* county = std::get_if<domain::CountyIndex>(&item)) {
      if (const auto index = after.find_county(before.at(*county).number)) found.emplace_back(*index);
    }
  }
  return found;
}

}  // namespace

bool set_progress(std::optional<RunningJob>& job, const std::string& stage_key, double fraction) {
  if (!job || (job->stage_key == stage_key && job->fraction == fraction)) return false;
  job->stage_key = stage_key;
  job->fraction = fraction;
  return true;
}

Notice notice_of(const Error& error) {
  MessageArgs args = error.args;
  args.emplace("file", error.where.file);
  args.emplace("row", std::to_string(error.where.row));
  args.emplace("column", error.where.column);
  return {Severity::error, "remark." + error.code, std::move(args), error.where.file};
}

bool apply(AppState& state, Effects& effects, const StartLoad&) {
  if (state.loading) return false;
  state.loading = RunningJob{"progress.start", 0, false};
  effects.emplace_back(LoadData{});
  return true;
}

bool apply(AppState& state, Effects&, const LoadProgress& action) {
  return set_progress(state.loading, action.stage_key, action.fraction);
}

bool apply(AppState& state, Effects& effects, const Loaded& action) {
  if (!action.data) return false;
  const bool fitted = is_fitted(state);
  if (state.data) {
    const auto find_again = [&](std::vector<Selected>& selection) {
      selection = found_again(selection, *state.data, *action.data);
    };
    find_again(state.selection);
    for (Moment& moment : state.undo) find_again(moment.selection);
    for (Moment& moment : state.redo) find_again(moment.selection);
  }
  state.hovered.reset();
  state.data = action.data;
  state.loading.reset();
  state.camera = fitted ? scene::fit_norway(*state.data, state.camera.viewport)
                        : within_limits(*state.data, state.camera);
  take_remembered_view(state);
  state.coverage_files = {};  // the layer's points belong to municipalities of the data before
  state.sites.reset();
  state.previewing.reset();  // the sheet is of the data before
  read_coverage_files(state, effects);
  return true;
}

bool apply(AppState& state, Effects&, const LoadFailed& action) {
  state.loading.reset();
  state.notices.push_back(notice_of(action.error));
  return true;
}

bool apply(AppState& state, Effects& effects, const AskForPreview& action) {
  if (!state.data || state.previewing == action.question) return false;
  state.previewing = action.question;
  effects.emplace_back(DrawPreview{action.question});
  return true;
}

bool apply(AppState& state, Effects&, const PreviewDrawn& action) {
  state.preview = action.preview;
  return true;
}

bool apply(AppState& state, Effects& effects, const StartExport& action) {
  if (state.exporting) return false;
  if (!state.data) {
    state.notices.push_back(notice_of({"map_missing", {}, {}}));
    return true;
  }
  state.exporting = RunningJob{"progress.start", 0, true};
  effects.emplace_back(ExportSheet{action.request});
  const bool passport = action.request.passport.value_or(state.preferences.export_passport);
  if (std::exchange(state.preferences.export_passport, passport) != passport) {
    effects.emplace_back(SaveSettings{});
  }
  return true;
}

bool apply(AppState& state, Effects&, const ExportProgress& action) {
  return set_progress(state.exporting, action.stage_key, action.fraction);
}

bool apply(AppState& state, Effects& effects, const Exported& action) {
  state.exporting.reset();
  const std::string folder = std::filesystem::path(action.path).parent_path().string();
  if (!folder.empty() && folder != state.preferences.export_folder) {
    state.preferences.export_folder = folder;
    effects.emplace_back(SaveSettings{});
  }
  if (state.overlay == Overlay::export_dialog) state.overlay = Overlay::none;
  MessageArgs args = action.args;
  args.insert_or_assign("path", action.path);
  state.notices.push_back({Severity::note, action.text_key, std::move(args), action.path, action.folder});
  return true;
}

// The dialog stays open with what was filled in, so that another try is one click away.
bool apply(AppState& state, Effects&, const ExportFailed& action) {
  state.exporting.reset();
  state.notices.push_back(notice_of(action.error));
  return true;
}

bool apply(AppState& state, Effects& effects, const CancelExport&) {
  if (!state.exporting) return false;
  state.exporting.reset();
  effects.emplace_back(CancelRunningExport{});
  state.notices.push_back({Severity::note, "export.cancelled", {}, ""});
  return true;
}

}  // namespace dkart::session
