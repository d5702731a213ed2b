// The page plan carried out: where the map and everything beside it stand on one sheet.
#pragma once

#include <optional>
#include <vector>

#include "scene/compose.h"
#include "scene/furniture.h"
#include "scene/sheet_layout.h"

namespace dkart::scene {

struct SheetMap {
  MapFrame main;                     // camera and ground set, no commands yet
  std::optional<MapFrame> svalbard;  // finished
  std::vector<PageCommand> page;     // furniture
  std::vector<PageRect> obstacles;   // where no label may stand
};

/// Shows the filter's counties if there are any, else all of Norway.
SheetMap lay_out_sheet(const ComposeInput& input, const Evaluation& evaluation, const Legend& legend,
                       const recipe::PageSize& page, const SheetStyle& style);

/// The part of the country that the recipe is about, in map metres.
geo::Extent shown_extent(const domain::Dataset& data, const recipe::MapRecipe& recipe);

/// Circles `factor` times as large.
SymbolScale scaled(SymbolScale scale, double factor);

}  // namespace dkart::scene
