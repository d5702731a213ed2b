// The legend as a list of entries, made from the same Evaluation that coloured the map. The sheet draws it with page
// commands, the window with its own widgets.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/language.h"
#include "scene/evaluate.h"
#include "scene/scene.h"

namespace dkart::scene {

struct SwatchEntry {
  Color color;
  Pattern pattern = Pattern::none;
  Color pattern_color;
  std::string label;
  std::size_t count = 0;                   // areas on the map with this swatch
  std::optional<std::size_t> later_count;  // on the second map, where there are two
};
struct CircleEntry {
  double radius_pt = 0;
  double value = 0;
  std::string label;  // "50"
};
struct LineEntry {
  Color color;
  double width_pt = 1;
  std::vector<double> dash_pt;  // as in StrokeLines
  std::string label;
};
struct SymbolEntry {
  Symbol symbol;
  std::string label;
};

/// Nothing in it that is not on the map.
struct Legend {
  std::string fill_title;                    // with unit; empty when there is no fill
  std::string count_head, later_count_head;  // the periods of two maps, else empty
  std::vector<SwatchEntry> classes;  // lowest to highest; around zero, what did not change stands among them
  std::vector<SwatchEntry> empties;  // zero, no data, out of scope
  std::string circles_title;         // with unit; empty when there are no circles
  std::vector<CircleEntry> circles;  // round values, largest first
  Symbol circle_style;
  std::vector<LineEntry> lines;      // where bands of coverage end
  std::vector<SymbolEntry> symbols;  // study centre, campus …
};

/// `panes`: the evaluations of two maps side by side, or none.
Legend make_legend(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                   const Messages& messages, std::span<const Evaluation> panes = {});

}  // namespace dkart::scene
