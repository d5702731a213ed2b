// What every panel gets: the state to show, and what belongs to the widgets alone. Panels change nothing; they append
// actions.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/filter.h"
#include "analysis/grouping.h"
#include "base/language.h"
#include "geo/points.h"
#include "scene/compose.h"
#include "session/actions.h"
#include "ui/focus_order.h"
#include "ui/layout.h"
#include "ui/look.h"
#include "ui/time_range.h"

namespace dkart::ui {

/// What only the surroundings can do or know.
struct Host {
  std::function<void(const std::string& url_or_path)> open;
  std::function<bool(const std::string& path)> exists;
  std::function<std::string(const session::Preferences&)> export_folder;
  std::function<std::string(const session::Preferences&)> views_folder;
  std::function<std::vector<std::string>(const std::string& folder)> views_in;
  /// The picture for ImGui to draw; null where there is no graphics. Stays until another one is asked for.
  std::function<ImTextureID(const std::shared_ptr<const session::SheetPreview>&)> picture;
};

enum class RankColumn {
  name,
  jobs,
  per_1000,
  decisions,
  share,
  cumulative,
  quotient,
  population,
  change,
  working_age,
  centrality,
  earlier,
  later,
  difference
};
/// Sets of columns of the ranking, and what its tab shows.
enum class RankView { figures, shares, context, periods };
enum class RankPage { table, curve, scatter };
enum class DecisionColumn { agency, date, jobs };
enum class ExportKind { sheet, series, rows };
enum class ExportFormat { png, jpeg, svg, pdf, html };
enum class RowFormat { xlsx, csv, geojson, gpkg };

/// The export dialog while it is open.
struct ExportForm {
  bool open = false;
  ExportKind kind = ExportKind::sheet;
  recipe::SeriesBy by = recipe::SeriesBy::county;  // of a series
  bool book = true;                                // a series in PDF as one file
  RowFormat row_format = RowFormat::xlsx;
  bool decisions = false;  // rows of decisions, not of areas
  std::string suggested;   // the name without ending that nobody has changed yet
  recipe::PageSpec page;
  ExportFormat format = ExportFormat::png;
  Language language = Language::nynorsk;
  recipe::Theme theme = recipe::Theme::light;
  std::string title, subtitle, folder, file_name, width, height, width_mm, height_mm, dpi;
  bool passport = false;
};

/// Which municipalities the list of gaps is of, beside the filter's counties.
struct GapChoice {
  bool oslo_area = false;              // those of the Oslo area as well
  bool sami_admin_area = false;        // only those of the Sámi administrative area
  std::optional<int> from_centrality;  // only those of this class of centrality or less central
};

/// The dialog of bookmarks and saved views while it is open.
struct ViewsForm {
  bool open = false;
  std::string name, folder;
  std::vector<std::string> files;  // of the folder
};

/// The time line's animation and the drag over it.
struct TimelinePlay {
  bool playing = false;
  bool begun = false;                    // has made a step since it was started
  double next_step = 0;                  // ImGui's seconds
  std::optional<std::size_t> drag_from;  // quarter
  bool cleared = false;                  // by a double click, whose button is still down
};
/// Starts or pauses.
void toggle_playing(TimelinePlay& play);

/// The command palette while it is open.
struct Palette {
  std::string text;
  int chosen = 0;
  bool focus = false;  // the field is to get the keyboard
};

/// What widgets remember from one frame to the next and nobody else needs: half-written texts, folded headings, sorting.
struct Memory {
  FocusOrder focus;
  std::map<std::string, bool, std::less<>> open;  // folded headings and lists by name
  std::string search_text;
  bool focus_search = false;
  bool enter_tab = false;  // the first control of the right panel's tab is to get the keyboard
  std::string filter_search, date_from, date_to, bounds;
  std::optional<analysis::Grouping> grouping;  // of the ranking; nothing: the map's areas
  RankPage rank_page = RankPage::table;
  RankView rank_view = RankView::figures;
  RankColumn rank_column = RankColumn::jobs;
  bool rank_descending = true;
  DecisionColumn decision_column = DecisionColumn::date;
  bool decision_descending = true;
  ExportForm form;
  Palette palette;
  TimelinePlay timeline;
  ViewsForm views;
  std::string bands, detour, population_file, matrix_file;  // fields of coverage
  std::string facility_search, scenario_name;
  session::SiteQuestion sites;  // the next search for new sites
  GapChoice gaps;
  bool points_at_dot = false;          // the scatter plot said what is pointed at
  std::optional<geo::LonLat> pointer;  // on the map

  bool& is_open(std::string_view name, bool at_first) {
    const auto found = open.find(name);
    return found != open.end() ? found->second : open.emplace(std::string(name), at_first).first->second;
  }
};

using Actions = std::vector<session::Action>;

struct PanelContext {
  const session::AppState& state;
  const scene::Composition* composition;  // null until the data are loaded
  const analysis::ChoiceCounts* counts;   // null until the data are loaded
  const Messages& messages;
  const Look& look;
  const Host& host;
  Memory& memory;
  Layout layout;
  double display_scale = 1;  // pixels of the screen for one point of the scene
  bool map_ready = true;     // false while the map's triangles are made

  std::string text(std::string_view key, const MessageArgs& args = {}) const {
    return messages.get(key, args);
  }
  const domain::Dataset& data() const { return *state.data; }  // precondition: loaded
};

}  // namespace dkart::ui
