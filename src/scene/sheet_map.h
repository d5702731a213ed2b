// The page plan carried out: where the map and everything beside it stand on one sheet.
#pragma once

#include <optional>
#include <vector>

#include "scene/compose.h"
#include "scene/furniture.h"
#include "scene/sheet_layout.h"

namespace dkart::scene {

struct SheetMap {
  std::vector<MapFrame> maps;       // one, or two side by side: camera and ground set, no commands yet
  std::vector<MapFrame> insets;     // finished
  std::optional<Camera> oslofjord;  // of an enlarged map, of which there is no more yet
  std::vector<PageCommand> page;
  std::vector<Furniture> furniture;  // what `page` and the insets fill: no label stands there
};

/// Of `composition` only evaluation, panes and legend are used. Shows the filter's counties if there are any, else all of Norway.
SheetMap lay_out_sheet(const ComposeInput& input, const Composition& composition,
                       const recipe::PageSize& page, const SheetStyle& style);

/// The part of the country that the recipe is about, in map metres.
geo::Extent shown_extent(const domain::Dataset& data, const recipe::MapRecipe& recipe);

/// Circles `factor` times as large.
SymbolScale scaled(SymbolScale scale, double factor);

}  // namespace dkart::scene
