// All that is on the sheet and not map: title, legend, table of the largest, scale bar, foot.
#pragma once

#include <string>
#include <vector>

#include "scene/compose.h"
#include "scene/sheet_layout.h"

namespace dkart::scene {

/// Page commands and the room they take; made at (0, 0) and moved where they belong.
struct Block {
  std::vector<PageCommand> commands;
  double width = 0, height = 0;
};

/// Title and subtitle, wrapped to `width`.
Block title_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                  double width);
/// The legend, at most `width` wide.
Block legend_block(const Legend& legend, const ComposeInput& input, const SheetStyle& style, double width);
/// The five areas with most jobs, or with the greatest differences; empty when there are none.
Block table_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                  double width);
/// Definition, method, source, credit; a fine rule above.
Block foot_block(const ComposeInput& input, const Evaluation& evaluation, const SheetStyle& style,
                 double width);
/// A bar of a round number of kilometres, between a twelfth and a fifth of the map's width.
Block scale_bar(const ComposeInput& input, const Camera& camera, const SheetStyle& style);

/// Appends `block` to `page`, its top left corner at `at`.
void place(std::vector<PageCommand>& page, Block block, PagePoint at);

}  // namespace dkart::scene
