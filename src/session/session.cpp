#include "session/session.h"

#include <chrono>
#include <mutex>
#include <string>
#include <utility>

#include "base/file.h"
#include "recipe/recipe_file.h"
#include "recipe/recipe_update.h"
#include "session/coverage_work.h"
#include "session/export_work.h"
#include "session/jobs.h"
#include "session/reduce.h"
#include "session/screen_map.h"
#include "session/settings.h"

namespace dkart::session {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds save_delay{1};

struct LoadedMap {
  domain::DatasetPtr data;
  std::shared_ptr<const scene::PreparedMap> prepared;
};

}  // namespace

Result<SessionOptions> with_recipe(SessionOptions options, const std::filesystem::path& recipe_file) {
  auto recipe = recipe::read_recipe(recipe_file);
  if (!recipe) return recipe.error();
  options.recipe = std::move(recipe).value();
  return options;
}

struct Session::Impl {
  explicit Impl(SessionOptions wanted) : options(std::move(wanted)) {
    remember();
    if (options.recipe) {
      state.recipe = *options.recipe;
      state.remembered_view = std::exchange(state.recipe.view, std::nullopt);
      follow_preferences(state.recipe, state.preferences);
    }
    if (options.problem) state.notices.push_back(notice_of(*options.problem));
    dispatch(StartLoad{});
  }
  ~Impl() { save(); }

  void remember() {
    if (options.settings_file.empty()) return;
    ReadSettings read = read_settings(options.settings_file);
    state.preferences = std::move(read.settings.preferences);
    state.recipe = std::move(read.settings.recipe);
    state.remembered_view = read.settings.view;
    state.bookmarks = std::move(read.settings.bookmarks);
    if (read.notice) state.notices.push_back(std::move(*read.notice));
    may_save = read.may_write;
  }

  void dispatch(const Action& action) {
    Reduced reduced = reduce(std::move(state), action);
    state = std::move(reduced.state);
    changed |= reduced.changed;
    for (const Effect& effect : reduced.effects) {
      std::visit([&](const auto& e) { perform(e); }, effect);
    }
  }

  void perform(const LoadData&) {
    loading = jobs.start<LoadedMap>(
        [sources = options.sources](const Progress& progress) -> Result<LoadedMap> {
          LoadedMap map{ingest::load_dataset(sources, {}, progress), nullptr};
          if (!progress.cancelled()) map.prepared = scene::prepare_map(*map.data);
          return map;
        },
        [this](Result<LoadedMap> map) {
          if (!map) return dispatch(LoadFailed{map.error()});
          screen.set_prepared(map->data, map->prepared);
          dispatch(Loaded{map->data});
        },
        [this](std::string_view stage, double fraction) {
          dispatch(LoadProgress{std::string(stage), fraction});
        });
  }

  void perform(const DrawPreview& effect) {
    previewing = jobs.start<SheetPreview>(
        [data = state.data, input = state.coverage_files.input, question = effect.question,
         turn = export_turn](const Progress& progress) -> Result<SheetPreview> {
          const std::lock_guard lock(*turn);
          if (progress.cancelled()) return Error{"cancelled", {}, {}};
          return draw_preview(*data, input, question, progress);
        },
        [this, question = effect.question](Result<SheetPreview> preview) {
          SheetPreview drawn =
              preview ? std::move(preview).value() : impossible_sheet(question, preview.error());
          dispatch(PreviewDrawn{std::make_shared<const SheetPreview>(std::move(drawn))});
        });
  }

  void perform(const ExportSheet& effect) {
    exporting = jobs.start<Exported>(
        [data = state.data, input = state.coverage_files.input, request = effect.request,
         turn = export_turn](const Progress& progress) {
          const std::lock_guard lock(*turn);
          return export_map(*data, input, request, progress);
        },
        [this](Result<Exported> exported) {
          if (exported) {
            dispatch(std::move(exported).value());
          } else {
            dispatch(ExportFailed{exported.error()});
          }
        },
        [this](std::string_view stage, double fraction) {
          dispatch(ExportProgress{std::string(stage), fraction});
        });
  }

  void perform(const CancelRunningExport&) { exporting.cancel(); }

  void perform(const SaveSettings&) {
    if (!unsaved_since) unsaved_since = Clock::now();
  }

  void perform(const WriteView& effect) {
    const auto old = read_text_file(effect.path);
    const std::string text =
        old ? recipe::update_recipe(*old, effect.recipe) : recipe::print_recipe(effect.recipe);
    const Status written = write_file_atomically(effect.path, text);
    if (written.ok()) {
      dispatch(ViewSaved{effect.path});
    } else {
      dispatch(ViewFailed{written.error()});
    }
  }

  void perform(const ReadView& effect) {
    auto recipe = recipe::read_recipe(effect.path);
    if (recipe) {
      dispatch(ShowView{std::move(recipe).value()});
    } else {
      dispatch(ViewFailed{recipe.error()});
    }
  }

  void perform(const SearchSites& effect) {
    searching = jobs.start<FoundSites>(
        [data = state.data, input = state.coverage_files.input, effect](const Progress& progress) {
          return find_sites(*data, effect.recipe, input, effect.question, progress);
        },
        [this](Result<FoundSites> found) {
          if (found) {
            dispatch(SitesFound{std::make_shared<const FoundSites>(std::move(found).value())});
          } else {
            dispatch(SitesFailed{found.error()});
          }
        },
        [this](std::string_view stage, double fraction) {
          dispatch(SitesProgress{std::string(stage), fraction});
        });
  }

  void perform(const CancelSearch&) { searching.cancel(); }

  void perform(const ReadCoverageFiles& effect) {
    reading = jobs.start<CoverageFiles>(
        [data = state.data, effect](const Progress& progress) {
          return read_files(*data, effect.population_file, effect.matrix_file, progress);
        },
        [this](Result<CoverageFiles> files) {
          if (files) {
            dispatch(CoverageRead{std::move(files).value()});
          } else {
            dispatch(CoverageReadFailed{files.error()});
          }
        },
        [this](std::string_view stage, double fraction) {
          dispatch(CoverageProgress{std::string(stage), fraction});
        });
  }

  void perform(const CancelReading&) { reading.cancel(); }

  void save() {
    if (!std::exchange(unsaved_since, std::nullopt) || options.settings_file.empty() || !may_save) return;
    const Status saved = write_settings(options.settings_file,
                                        {state.preferences, state.recipe, view_of(state), state.bookmarks});
    if (saved.ok()) return;
    may_save = false;  // said once, not every second
    Notice notice = notice_of(saved.error());
    notice.severity = Severity::warning;
    state.notices.push_back(std::move(notice));
    changed = true;
  }

  bool pump() {
    jobs.pump();
    if (unsaved_since && Clock::now() - *unsaved_since >= save_delay) save();
    return std::exchange(changed, false);
  }

  const analysis::ChoiceCounts* counts() {
    if (!state.data) return nullptr;
    if (counted_data != state.data || counted_filter != effective_filter(state.recipe)) {
      counted_filter = effective_filter(state.recipe);
      choice_counts = analysis::count_choices(*state.data, counted_filter);
      counted_data = state.data;
    }
    return &choice_counts;
  }

  SessionOptions options;
  AppState state;
  bool changed = true;
  ScreenMap screen;

  analysis::ChoiceCounts choice_counts;
  domain::DatasetPtr counted_data;
  analysis::Filter counted_filter;

  std::optional<Clock::time_point> unsaved_since;
  bool may_save = true;

  // A cancelled export may still be writing when the next one to the same file begins.
  std::shared_ptr<std::mutex> export_turn = std::make_shared<std::mutex>();
  JobRunner jobs;
  JobHandle loading, previewing, exporting, searching, reading;
};

Session::Session(SessionOptions options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Session::~Session() = default;

const AppState& Session::state() const {
  return impl_->state;
}
void Session::dispatch(Action action) {
  impl_->dispatch(action);
}
bool Session::pump() {
  return impl_->pump();
}

const scene::Composition* Session::composition(const TextMeasurer& measurer) {
  return impl_->screen.composition(impl_->state, measurer);
}

std::uint64_t Session::composition_version() const {
  return impl_->screen.version();
}
const analysis::ChoiceCounts* Session::counts() {
  return impl_->counts();
}

}  // namespace dkart::session
