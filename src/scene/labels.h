// Names on the map: which, in what order, and where there is room. One placement for the whole page; labels never
// overlap each other, a symbol or a reserved rectangle.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "scene/compose.h"
#include "scene/scene.h"

namespace dkart::scene {

/// One name that wants a place. Two runs of text stand beside each other: the name and its figure.
struct LabelWish {
  geo::MapPoint anchor;
  double clearance_pt = 2;  // radius of the symbol that the label must stand clear of
  std::string name;
  std::string figure;  // may be empty
  TextStyle name_style;
  TextStyle figure_style;
  Color name_color;
  Color figure_color;
  bool report_if_dropped = false;  // an affected municipality that loses its name is told of
  bool may_be_led = false;         // with a line to where there is room, if the labels may have lines
  bool figure_alone = false;       // where there is no room for the name
};

/// The sheet's sizes are multiplied by `scale`, but none is smaller than `smallest_pt`.
struct LabelSizes {
  double scale = 1;
  double smallest_pt = 0;
  double pt(double size) const { return std::max(size * scale, smallest_pt); }
};

/// From a symbol to its label, page points.
struct LeaderLine {
  PagePoint from, to;
};

struct PlacedLabels {
  DrawLabels labels;
  std::vector<LeaderLine> leaders;
  std::vector<std::string> dropped;  // names that wanted to be reported
};

/// In order of importance: affected municipalities by value, then the largest municipality of each county, then, close
/// enough to read them, all others in scope.
/// With value labels, all areas that have a value.
std::vector<LabelWish> label_wishes(const ComposeInput& input, const Evaluation& evaluation,
                                    const Camera& camera, const LabelSizes& sizes);

/// Whether a label without room beside its symbol may stand farther off. A window that moves its map has no such lines.
enum class Leaders { none, allowed };

/// Greedy over eight positions around the anchor (Imhof 1975: right before left, above before below), then over rings
/// farther out with a line that crosses no label, symbol or other line. `obstacles` and `symbols` are kept free; labels stay
/// inside the camera's viewport.
PlacedLabels place_labels(const std::vector<LabelWish>& wishes, const Camera& camera,
                          const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols,
                          Color halo, const TextMeasurer& measurer, Leaders leaders = Leaders::none);

/// The box that a symbol fills on the page, rings included.
PageRect symbol_box(const Symbol& symbol, const Camera& camera);

}  // namespace dkart::scene
