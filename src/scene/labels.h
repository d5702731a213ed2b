// Names on the map: which, in what order, and where there is room. One placement for the whole page; labels never
// overlap each other, a symbol or a reserved rectangle.
#pragma once

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
};

struct PlacedLabels {
  DrawLabels labels;
  std::vector<std::string> dropped;  // names that wanted to be reported
};

/// In order of importance: affected municipalities by value, then the largest municipality of each county, then, close
/// enough to read them, all others in scope.
/// `type_scale` multiplies the sheet's type sizes.
std::vector<LabelWish> label_wishes(const ComposeInput& input, const Evaluation& evaluation,
                                    const Camera& camera, double type_scale);

/// Greedy over eight positions around the anchor (Imhof 1975: right before left, above before below). `obstacles` and
/// `symbols` are kept free; labels stay inside the camera's viewport.
PlacedLabels place_labels(const std::vector<LabelWish>& wishes, const Camera& camera,
                          const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols,
                          Color halo, const TextMeasurer& measurer);

/// The box that a symbol fills on the page, rings included.
PageRect symbol_box(const Symbol& symbol, const Camera& camera);

}  // namespace dkart::scene
