#include "ui/commands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <utility>

#include "analysis/filter.h"
#include "base/code_text.h"
#include "scene/analysis_texts.h"
#include "ui/figures.h"
#include "ui/recipe_edit.h"
#include "ui/view_names.h"

namespace dkart::ui {
namespace {

using session::AppState;
using session::Preferences;

constexpr double zoom_step = 1.5;

// What comes after `now`, and after the last the first again.
template <class Order, class T>
T next_of(const Order& order, const T& now) {
  const auto found = std::find(order.begin(), order.end(), now);
  return found == order.end() || found + 1 == order.end() ? order.front() : *(found + 1);
}

class CommandList {
 public:
  CommandList(const AppState& state, const Messages& messages) : state_(state), messages_(messages) {}

  std::vector<Command> build() {
    find_and_save();
    view();
    views();
    periods();
    comparison();
    time();
    map_contents();
    coverage();
    layers();
    panels();
    appearance();
    return std::move(list_);
  }

 private:
  Command& add(std::string id, std::string title, std::string keys, Actions actions = {}) {
    Command& command = list_.emplace_back();
    command.id = std::move(id);
    command.title = std::move(title);
    command.keys = std::move(keys);
    command.actions = std::move(actions);
    return command;
  }
  std::string text(std::string_view key, const MessageArgs& args = {}) const {
    return messages_.get(key, args);
  }

  template <class Change>
  Actions edited(Change change) const {
    recipe::MapRecipe copy = state_.recipe;
    change(copy);
    return {session::SetRecipe{std::move(copy)}};
  }
  template <class Change>
  Actions preferred(Change change) const {
    Preferences copy = state_.preferences;
    change(copy);
    return {session::SetPreferences{std::move(copy)}};
  }

  void find_and_save() {
    Command& palette = add("commands", text("command.commands"), "Ctrl+K",
                           {session::OpenOverlay{session::Overlay::palette}});
    palette.in_fields = palette.opens_palette = true;
    Command& search = add("search", text("command.search"), "Ctrl+F");
    search.in_fields = search.opens_search = true;
    Command& export_map = add("export", text("command.export"), "Ctrl+E",
                              {session::OpenOverlay{session::Overlay::export_dialog}});
    export_map.in_fields = true;
    export_map.enabled = state_.data != nullptr;
    Command& undo = add("undo", text("button.undo"), "Ctrl+Z", {session::Undo{}});
    undo.enabled = !state_.undo.empty();
    Command& redo = add("redo", text("button.redo"), "Ctrl+Shift+Z", {session::Redo{}});
    redo.other_keys = "Ctrl+Y";
    redo.enabled = !state_.redo.empty();
    Command& clear = add("clear-filter", text("filter.clear"), "Ctrl+Backspace", {session::ResetFilter{}});
    clear.enabled = !state_.recipe.filter.empty();
  }

  void view() {
    const scene::PageRect& area = state_.camera.viewport;
    const scene::PagePoint middle{area.x + area.width / 2, area.y + area.height / 2};
    add("zoom-in", text("command.zoom_in"), "+", {session::ZoomBy{zoom_step, middle}});
    add("zoom-out", text("command.zoom_out"), "\u2212", {session::ZoomBy{1 / zoom_step, middle}}).other_keys =
        "-";
    add("fit-norway", text("command.fit_norway"), "Home", {session::FitNorway{}});
    Command& zoom = add("zoom-to-selected", text("command.zoom_to_selected"), "Z",
                        {session::Select{.items = state_.selection, .zoom = true, .tab = std::nullopt}});
    zoom.enabled = !state_.selection.empty();
    Command& none =
        add("select-nothing", text("command.select_nothing"), "Ctrl+Shift+A", {session::Select{}});
    none.enabled = !state_.selection.empty();
  }

  void views() {
    Command& bookmark = add("bookmark", text("command.bookmark"), "Ctrl+M");
    bookmark.enabled = state_.data != nullptr;
    if (bookmark.enabled) {
      bookmark.actions = {session::AddBookmark{suggested_view_name(state_, messages_)}};
    }
    Command& all =
        add("views", text("command.views"), "Ctrl+O", {session::OpenOverlay{session::Overlay::views}});
    all.in_fields = true;
    all.other_keys = "Ctrl+S";
    all.enabled = state_.data != nullptr;
    for (std::size_t i = 0; i < state_.bookmarks.size(); ++i) {
      Command& show = add("bookmark-" + std::to_string(i + 1),
                          text("command.show_bookmark", {{"name", state_.bookmarks[i].name}}),
                          i < 9 ? "Ctrl+Alt+" + std::to_string(i + 1) : "",
                          {session::ShowView{state_.bookmarks[i].recipe}});
      show.in_fields = true;
    }
  }

  void periods() {
    if (!state_.data) return;
    int number = 0;
    for (const domain::Period& period : state_.data->periods) {
      ++number;
      add("period-" + period.id,
          text("command.period", {{"period", scene::period_label(period.id, messages_)}}),
          "Alt+" + std::to_string(number), edited([&](recipe::MapRecipe& r) {
            r.filter.periods = {period.id};
            r.comparison.reset();
          }))
          .in_fields = true;
    }
    add("period-all", text("period.all"), "Alt+0", edited([](recipe::MapRecipe& r) {
          r.filter.periods.clear();
          r.comparison.reset();
        }))
        .in_fields = true;
  }

  void comparison() {
    if (!state_.data || state_.data->periods.size() < 2) return;
    using recipe::ComparisonView;
    const auto toggled = [&](ComparisonView view) {
      const bool shown = state_.recipe.comparison && state_.recipe.comparison->view == view;
      return edited([&](recipe::MapRecipe& r) {
        compare_periods(r, shown ? std::nullopt : std::optional(view), *state_.data);
      });
    };
    add("side-by-side", text("command.side_by_side"), "D", toggled(ComparisonView::side_by_side));
    add("difference", text("command.difference"), "Shift+D", toggled(ComparisonView::difference));
  }

  void time() {
    add("play", text("command.play"), "Y").toggles_play = true;
    if (!state_.data) return;
    const analysis::Timeline timeline = analysis::timeline(*state_.data, analysis::select(*state_.data, {}));
    const auto range = range_of(state_.recipe.filter, timeline);
    const auto step = [&](const char* id, const char* key, const char* keys, int by) {
      const auto next = stepped(range, timeline, by);
      Command& command = add(id, text(key), keys);
      command.enabled = next.has_value();
      if (next)
        command.actions =
            edited([&](recipe::MapRecipe& r) { r.filter = with_range(r.filter, timeline, next); });
    };
    step("step-on", "command.step_on", "Alt+Right", 1);
    step("step-back", "command.step_back", "Alt+Left", -1);
  }

  void map_contents() {
    using analysis::Level;
    using analysis::Measure;
    const bool by_county = state_.recipe.level == Level::county;
    add("level", text(by_county ? "command.by_municipality" : "command.by_county"), "G",
        edited([&](recipe::MapRecipe& r) { r.level = by_county ? Level::municipality : Level::county; }));
    add("fill", text("command.next_fill"), "M",
        edited([](recipe::MapRecipe& r) { r.fill = next_of(fill_choices(r.level), r.fill); }));
    add("circles", text("command.toggle", {{"name", text("layers.symbols")}}), "C",
        edited([](recipe::MapRecipe& r) {
          r.symbols = r.symbols ? std::nullopt : std::optional(Measure::jobs);
        }));
    const bool locked = state_.recipe.classes.locked;
    add("lock-classes", text(locked ? "command.unlock_classes" : "command.lock_classes"), "B",
        edited([](recipe::MapRecipe& r) { r.classes.locked = !r.classes.locked; }));
  }

  void coverage() {
    const bool shown = state_.recipe.coverage.has_value();
    add("coverage", text(shown ? "command.show_jobs" : "command.show_coverage"), "A",
        {session::ShowCoverage{!shown}});
    Command& place = add("place-centre", text("what_if.place"), "H", {session::SetPlacing{!state_.placing}});
    place.enabled = shown && state_.data;
    Command& sites = add("find-sites", text("command.find_sites"), "J", {session::FindSites{}});
    sites.enabled = shown && state_.data && !state_.searching;
  }

  void layers() {
    // In the order of recipe::layer_keys().
    static constexpr std::array keys{"K", "F", "O", "S", "I", "U", "V", "P", "N", "X", "Q", "Shift+Q"};
    std::size_t position = 0;
    for (const recipe::LayerKey& layer : recipe::layer_keys()) {
      const std::string name = with_underscores(layer.key);
      add("layer-" + std::string(layer.key), text("command.toggle", {{"name", text("layers." + name)}}),
          position < keys.size() ? keys[position] : "",
          edited([&](recipe::MapRecipe& r) { r.layers.*layer.shown = !(r.layers.*layer.shown); }));
      ++position;
    }
  }

  void panels() {
    static constexpr std::array names{"panel.details", "panel.ranking", "panel.decisions", "panel.remarks"};
    for (std::size_t i = 0; i < names.size(); ++i) {
      Command& show =
          add("show-" + std::string(names[i]).substr(6), text("command.show_tab", {{"name", text(names[i])}}),
              "Ctrl+" + std::to_string(i + 1), {session::ShowTab{static_cast<session::InspectorTab>(i)}});
      show.in_fields = show.enters_tab = true;
    }
    const Preferences& now = state_.preferences;
    add("left-panel", text(now.left_panel ? "panel.hide_left" : "panel.show_left"), "Ctrl+B",
        preferred([](Preferences& p) { p.left_panel = !p.left_panel; }));
    add("right-panel", text(now.right_panel ? "panel.hide_right" : "panel.show_right"), "Ctrl+D",
        preferred([](Preferences& p) { p.right_panel = !p.right_panel; }));
    add("timeline-panel", text("command.timeline_panel"), "R",
        preferred([](Preferences& p) { p.timeline_open = !p.timeline_open; }));
    add("legend", text("command.toggle", {{"name", text("panel.legend")}}), "E",
        preferred([](Preferences& p) { p.legend_open = !p.legend_open; }));
  }

  void appearance() {
    const bool dark = state_.preferences.theme == recipe::Theme::dark;
    add("theme", text(dark ? "tooltip.theme_light" : "tooltip.theme_dark"), "T",
        preferred([&](Preferences& p) { p.theme = dark ? recipe::Theme::light : recipe::Theme::dark; }));
    add("language", text("tooltip.language"), "L", preferred([](Preferences& p) {
          constexpr std::array order{Language::nynorsk, Language::bokmaal, Language::english};
          p.language = next_of(order, p.language);
        }));
    constexpr std::array visions{Vision::normal, Vision::protan, Vision::deutan, Vision::tritan,
                                 Vision::grey};
    const Vision next = next_of(visions, state_.vision);
    add("vision", text("command.vision", {{"name", text("vision." + std::string(code_of(next)))}}), "W",
        {session::SetVision{next}});
    add("text-bigger", text("command.text_bigger"), "Ctrl++",
        preferred([](Preferences& p) { change_text_size(p, 0.1); }))
        .in_fields = true;
    Command& smaller = add("text-smaller", text("command.text_smaller"), "Ctrl+\u2212",
                           preferred([](Preferences& p) { change_text_size(p, -0.1); }));
    smaller.other_keys = "Ctrl+-";
    smaller.in_fields = true;
    const bool helping = state_.overlay == session::Overlay::help;
    add("help", text("button.help"), "F1",
        {session::OpenOverlay{helping ? session::Overlay::none : session::Overlay::help}})
        .in_fields = true;
    add("quit", text("command.quit"), "Ctrl+Q", {session::Quit{}}).in_fields = true;
  }

  const AppState& state_;
  const Messages& messages_;
  std::vector<Command> list_;
};

}  // namespace

void change_text_size(session::Preferences& preferences, double by) {
  preferences.text_size = std::clamp(std::round((preferences.text_size + by) * 10) / 10, 0.8, 2.0);
}

std::vector<Command> all_commands(const AppState& state, const Messages& messages) {
  return CommandList(state, messages).build();
}

const Command* command_of_keys(std::span<const Command> commands, std::string_view keys) {
  if (keys.empty()) return nullptr;
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
    return command.keys == keys || command.other_keys == keys;
  });
  return found == commands.end() ? nullptr : &*found;
}

std::vector<Command> matching(std::vector<Command> commands, std::string_view text) {
  std::istringstream words(analysis::fold_for_search(text));
  for (std::string word; words >> word;) {
    std::erase_if(commands, [&](const Command& command) {
      return analysis::fold_for_search(command.title + " " + command.keys).find(word) == std::string::npos;
    });
  }
  return commands;
}

void run(const Command& command, Memory& memory, Actions& out) {
  if (!command.enabled) return;
  out.insert(out.end(), command.actions.begin(), command.actions.end());
  memory.focus_search |= command.opens_search;
  memory.palette.focus |= command.opens_palette;
  memory.enter_tab |= command.enters_tab;
  if (command.toggles_play) toggle_playing(memory.timeline);
}

}  // namespace dkart::ui
