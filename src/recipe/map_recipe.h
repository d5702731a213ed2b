// What a map shows: the window's state, a saved file and the command line's options are this one value.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "analysis/classification.h"
#include "analysis/figures.h"
#include "analysis/filter.h"
#include "base/language.h"
#include "geo/points.h"
#include "recipe/coverage_spec.h"
#include "recipe/design.h"
#include "recipe/theme.h"

namespace dkart::recipe {

struct ClassSpec {
  analysis::ClassRequest request;
  /// Locked: classes are made from all decisions, so that filtering recolours nothing whose value did not
  /// change. Unlocked: from what is selected.
  bool locked = true;
  bool operator==(const ClassSpec&) const = default;
};

struct LayerSpec {
  bool municipality_lines = true;
  bool county_lines = true;
  bool other_land = true;
  bool study_centres = true;  // organisations and branches
  bool unconfirmed_centres = false;
  bool campuses = false;  // universities and university colleges
  bool vocational_colleges = false;
  bool police_service_points = false;
  bool labels = true;
  bool svalbard_inset = true;
  bool oslofjord_inset = true;  // sheets of all of Norway with room for it
  bool value_labels = false;    // the figure at every area that has one
  bool operator==(const LayerSpec&) const = default;
};

/// The layers by their names in recipes ("county-lines"), in the order of LayerSpec.
struct LayerKey {
  std::string_view key;
  bool LayerSpec::*shown;
};
std::span<const LayerKey> layer_keys();

enum class PageKind { pixels, a4, a3, paper, wide_16x9, square, link_card, story };
/// All of them, paper first, pixels of one's own last.
std::span<const PageKind> page_kinds();
/// "pixels", "a4", "a3", "paper", "16x9", "square", "link-card", "story".
std::string_view code_of(PageKind kind);
std::optional<PageKind> page_kind_from_code(std::string_view code);

/// What a page may measure: pixels of a side, millimetres of a side (A0 is 841 by 1,189) and dots per inch.
inline constexpr int min_side_px = 64, max_side_px = 100'000;
inline constexpr double min_side_mm = 40, max_side_mm = 5'000;
inline constexpr double min_dpi = 36, max_dpi = 1200;

struct PageSpec {
  PageKind kind = PageKind::a4;
  int width_px = 1920, height_px = 1080;   // PageKind::pixels only
  bool landscape = false;                  // a4 and a3
  double dpi = 300;                        // raster resolution of paper
  double width_mm = 210, height_mm = 297;  // PageKind::paper only
  bool transparent = false;                // neither paper nor sea are drawn
  bool operator==(const PageSpec&) const = default;
};

/// Two periods held against each other: two maps with one legend, or one map of later less earlier. The filter's own
/// periods do not count then.
enum class ComparisonView { side_by_side, difference };
/// "side-by-side", "difference".
std::string_view code_of(ComparisonView view);
std::optional<ComparisonView> comparison_view_from_code(std::string_view code);

struct Comparison {
  ComparisonView view = ComparisonView::side_by_side;
  std::string earlier, later;  // Period::id
  bool operator==(const Comparison&) const = default;
};

/// Where a window looks, whatever its size. Sheets show the filter's counties or all of Norway.
struct View {
  geo::MapPoint center;
  double metres_per_point = 1000;
  bool operator==(const View&) const = default;
};

/// A design from a file of one's own, which counts where its base is the recipe's theme.
struct OwnDesign {
  std::string file;                      // empty: none
  std::shared_ptr<const Design> design;  // null until the file is read
  bool operator==(const OwnDesign& other) const { return file == other.file; }
};

struct MapRecipe {
  analysis::Filter filter;
  std::optional<Comparison> comparison;
  std::optional<CoverageSpec>
      coverage;  // fills the areas instead of `fill`; circles and comparison rest meanwhile
  analysis::Level level = analysis::Level::municipality;
  std::optional<analysis::Measure> fill = analysis::Measure::jobs_per_1000;  // nothing: areas are not classed
  std::optional<analysis::Measure> symbols = analysis::Measure::jobs;        // nothing: no circles
  analysis::GrantFilter grants;  // which count in a fill by grants
  ClassSpec classes;
  bool flannery = false;         // circles by Flannery's compensation instead of true area
  std::string palette = "blue";  // recipe::find_palette
  std::string oslo_area = "sentralitet1-2024";
  LayerSpec layers;
  PageSpec page;
  Language language = Language::nynorsk;
  Theme theme = Theme::light;
  OwnDesign own_design;
  std::string title;         // empty: made from the contents
  std::string subtitle;      // empty: made from the contents
  std::optional<View> view;  // of a saved view; nothing: all of Norway

  bool operator==(const MapRecipe&) const = default;
};

/// Whether the page has a size in millimetres, and so a resolution of its own.
bool is_paper(PageKind kind);

/// Points (1/72 inch) of the whole page and how many pixels a point is in a raster picture.
/// pixels/wide_16x9 (1920×1080)/square (1080×1080)/link_card (1200×630)/story (1080×1920): the shorter side is 540 pt, so that text is readable at
/// that size (two pixels a point at 1080 px), but never fewer than 1.25 pixels a point. a4: 595.28 × 841.89
/// pt at dpi/72 pixels a point.
struct PageSize {
  double width_pt = 0, height_pt = 0;
  double pixels_per_point = 1;
  int width_px() const;
  int height_px() const;
  bool operator==(const PageSize&) const = default;
};
PageSize page_size(const PageSpec& spec);

bool is_side_by_side(const MapRecipe& recipe);
bool is_difference(const MapRecipe& recipe);
/// Whether the classes are given by what is shown and not made from the values: centrality, and shares of coverage unless
/// there are bounds of one's own.
bool has_given_classes(const MapRecipe& recipe);
/// Whether the map says anything of the decisions; a fill by what they are held against, without circles, does not.
bool shows_decisions(const MapRecipe& recipe);
/// Whether the areas are filled by grants to study centres; a difference and a map of coverage have fills of their own.
bool shows_grants(const MapRecipe& recipe);
/// The recipe's own design where it has one for its theme, else the program's.
const Design& design_of(const MapRecipe& recipe);
const MapColors& map_colors(const MapRecipe& recipe);
/// The filter that says which decisions the map is about: the recipe's own, or with both periods of its comparison.
analysis::Filter effective_filter(const MapRecipe& recipe);
/// The measure that a difference is of: the fill's, or the circles', or else jobs.
analysis::Measure difference_measure(const MapRecipe& recipe);

}  // namespace dkart::recipe
