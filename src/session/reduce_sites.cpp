// Coverage: the search for good new sites, the files it is counted from, and the centre that is being placed.
#include <utility>

#include "session/reduce.h"

namespace dkart::session {
namespace {

bool has_files(const AppState& state, const recipe::CoverageSpec& spec) {
  return state.coverage_files.population_file == spec.population_file &&
         state.coverage_files.matrix_file == spec.matrix_file;
}

}  // namespace

void follow_coverage(AppState& state, Effects& effects, const recipe::MapRecipe& before) {
  if (before.coverage == state.recipe.coverage) return;
  // An answer holds for one question only.
  state.sites.reset();
  if (std::exchange(state.searching, std::nullopt)) effects.emplace_back(CancelSearch{});
  if (!state.recipe.coverage) state.placing = false;
  read_coverage_files(state, effects);
}

void read_coverage_files(AppState& state, Effects& effects) {
  if (!state.data) return;
  if (std::exchange(state.reading, std::nullopt)) effects.emplace_back(CancelReading{});
  const auto& spec = state.recipe.coverage;
  if (!spec || has_files(state, *spec)) return;
  if (spec->population_file.empty() && spec->matrix_file.empty()) return;
  state.reading = RunningJob{"progress.coverage_files", 0, false};
  effects.emplace_back(ReadCoverageFiles{spec->population_file, spec->matrix_file});
}

bool apply(AppState& state, Effects& effects, const ShowCoverage& action) {
  if (state.recipe.coverage.has_value() == action.shown) return false;
  recipe::MapRecipe wanted = state.recipe;
  if (action.shown) {
    wanted.coverage = state.last_coverage;
  } else {
    state.last_coverage = *wanted.coverage;
    wanted.coverage.reset();
  }
  return apply(state, effects, SetRecipe{std::move(wanted)});
}

bool apply(AppState& state, Effects& effects, const FindSites& action) {
  const auto& spec = state.recipe.coverage;
  if (state.searching || !state.data || !spec || action.question.count == 0) return false;
  if (!spec->matrix_file.empty()) return false;
  state.sites.reset();
  state.searching = RunningJob{"progress.sites", 0, true};
  effects.emplace_back(SearchSites{state.recipe, action.question});
  return true;
}

bool apply(AppState& state, Effects&, const SitesProgress& action) {
  return set_progress(state.searching, action.stage_key, action.fraction);
}

bool apply(AppState& state, Effects&, const SitesFound& action) {
  state.searching.reset();
  state.sites = action.sites;
  return true;
}

bool apply(AppState& state, Effects&, const SitesFailed& action) {
  state.searching.reset();
  state.notices.push_back(notice_of(action.error));
  return true;
}

bool apply(AppState& state, Effects& effects, const CancelSites&) {
  if (!std::exchange(state.searching, std::nullopt)) return false;
  effects.emplace_back(CancelSearch{});
  return true;
}

bool apply(AppState& state, Effects&, const SetPlacing& action) {
  const bool placing = action.placing && state.recipe.coverage;
  return std::exchange(state.placing, placing) != placing;
}

bool apply(AppState& state, Effects&, const CoverageProgress& action) {
  return set_progress(state.reading, action.stage_key, action.fraction);
}

bool apply(AppState& state, Effects&, const CoverageRead& action) {
  state.reading.reset();
  state.coverage_files = action.files;
  state.previewing.reset();  // a sheet that was asked for before had none of it
  if (const std::size_t count = action.files.remarks.size(); count > 0) {
    state.notices.push_back(
        {Severity::warning, "notice.coverage_remarks", {{"count", std::to_string(count)}}, ""});
  }
  return true;
}

// The question goes back to what it was counted from before.
bool apply(AppState& state, Effects& effects, const CoverageReadFailed& action) {
  state.reading.reset();
  state.notices.push_back(notice_of(action.error));
  if (!state.recipe.coverage) return true;
  const recipe::MapRecipe before = state.recipe;
  state.recipe.coverage->population_file = state.coverage_files.population_file;
  state.recipe.coverage->matrix_file = state.coverage_files.matrix_file;
  follow_coverage(state, effects, before);
  effects.emplace_back(SaveSettings{});
  return true;
}

}  // namespace dkart::session
