// The display list: what is drawn, as plain values, in drawing order. No backend, no library.
//
// Map commands stand in map metres and go through `camera`, clipped to its viewport; widths and symbol sizes are in
// points and do not scale with the map. Page commands stand in page points and lie on top.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/color.h"
#include "base/text_measure.h"
#include "geo/levels.h"
#include "geo/polygons.h"
#include "scene/page.h"

namespace dkart::scene {

// ---- map commands -------------------------------------------------------------------------------------------

enum class Pattern { none, hatch, dots };

/// What an area is called in files that keep its shape apart ("0301", "Oslo").
struct AreaName {
  std::string id, name;
};

/// One colour for each area of `areas` (index = geo::AreaId). Neighbours must not let the ground through.
struct FillAreas {
  struct Fill {
    geo::AreaId area = 0;
    Color color;
    Pattern pattern = Pattern::none;  // 45° lines or dots every 4 pt in `pattern_color` on top of `color`
    Color pattern_color;
  };
  std::shared_ptr<const geo::LevelsOfDetail> areas;
  std::vector<Fill> fills;                                  // areas without a fill are not drawn
  std::shared_ptr<const std::vector<AreaName>> names = {};  // by geo::AreaId; null: they have none
};

/// Lines in map metres, one list for each level of `LevelsOfDetail` (same indexes), or one list only for all.
struct LineLevels {
  std::vector<std::vector<geo::Polyline>> levels;
};
struct StrokeLines {
  std::shared_ptr<const geo::LevelsOfDetail> areas;  // tells the levels' tolerances; null when one list only
  std::shared_ptr<const LineLevels> lines;
  Color color;
  double width_pt = 0.6;
  std::vector<double> dash_pt;  // on, off; empty = solid
  std::string_view layer =
      {};  // the layer's name in files that keep layers apart ("county-lines"); may be empty
};

enum class Shape { circle, diamond, triangle, square };

/// One map symbol. Drawn: dark ring (outermost), light ring, fill; hollow = no fill but a stroke of `fill`.
struct Symbol {
  geo::MapPoint at;
  Shape shape = Shape::circle;
  double radius_pt = 3;  // circle: radius; others: half the height
  Color fill;
  bool hollow = false;
  Color ring_light;
  double ring_light_pt = 1;  // 0 = none
  Color ring_dark;
  double ring_dark_pt = 0;  // 0 = none
};
struct DrawSymbols {
  std::vector<Symbol> symbols;  // in drawing order: largest first
  std::string_view layer = {};  // as in StrokeLines
};

/// One line of text fixed to a map point. The text's left end on the baseline lies at anchor + offset (points, y down).
struct Label {
  geo::MapPoint anchor;
  PagePoint offset;
  std::string text;
  TextStyle style;
  Color color;
  Color halo;
  double halo_pt = 1.5;  // 0 = none
};
struct DrawLabels {
  std::vector<Label> labels;
};

/// A single-colour area that is no part of the shared areas (the Svalbard inset uses a camera of its own).
struct FillPolygon {
  std::shared_ptr<const geo::MultiPolygon> area;
  Color fill;
  Color stroke;
  double stroke_pt = 0;  // 0 = none
};

using MapCommand = std::variant<FillAreas, FillPolygon, StrokeLines, DrawSymbols, DrawLabels>;

/// A map on the page: the main map, or an inset.
struct MapFrame {
  Camera camera;
  Color ground;           // sea; fills the viewport first; alpha 0: the paper shows
  bool outlined = false;  // a thin rule around an inset, in `outline`
  Color outline;
  std::vector<MapCommand> commands;
};

// ---- page commands ------------------------------------------------------------------------------------------

struct PageRectangle {
  PageRect rect;
  Color fill;  // alpha 0 = none
  Color stroke;
  double stroke_pt = 0;  // 0 = none
  double corner_pt = 0;
  Pattern pattern = Pattern::none;
  Color pattern_color;
};
struct PageLine {
  PagePoint from, to;
  Color color;
  double width_pt = 0.5;
};
/// One line of text. `align` says what of the text lies at `at` (on the baseline).
enum class Align { left, center, right };
struct PageText {
  PagePoint at;
  std::string text;
  TextStyle style;
  Color color;
  Align align = Align::left;
};
/// A symbol as in the map, at a place on the page (legend).
struct PageSymbol {
  PagePoint at;
  Symbol symbol;  // symbol.at is not used
};
using PageCommand = std::variant<PageRectangle, PageLine, PageText, PageSymbol>;

// ---- the whole ----------------------------------------------------------------------------------------------

/// What goes into a file beside the picture.
struct SheetInfo {
  std::string title;
  std::string description;      // subtitle, credit: the text of the picture for those who cannot see it
  std::string language;         // "nn"
  std::string provenance = {};  // "sha256:…" of recipe and input files; empty: not known
};

struct Scene {
  double width_pt = 0, height_pt = 0;
  Color paper;                 // alpha 0: the picture is transparent where nothing is drawn
  std::vector<MapFrame> maps;  // the first is the main map
  std::vector<PageCommand> page;
  SheetInfo info;
};

}  // namespace dkart::scene
