// The plans by which a sheet is laid out. Each gives the whole sheet, or nothing if it does not suit the page: then another
// plan or smaller type is tried.
#pragma once

#include <optional>

#include "scene/land_mask.h"
#include "scene/sheet_map.h"

namespace dkart::scene {

struct PlanInput {
  const ComposeInput& input;
  const Composition& composition;  // evaluation, panes and legend
  const recipe::PageSize& page;
  const SheetStyle& style;
  const LandMask& land;
};

/// Title above, foot below, all else on the map's free room. Not for two maps. `least_zoom`: how small the map may become
/// for the legend's sake, of the largest on this page.
std::optional<SheetMap> legend_on_map(const PlanInput& plan, double least_zoom);
/// The same with the legend below the map, in two columns.
std::optional<SheetMap> legend_below(const PlanInput& plan);
/// Title, legend and foot in a column to the left; a legend that is too long for it goes on the map.
std::optional<SheetMap> column_beside(const PlanInput& plan);
/// On a page too small for any of them: title, map and what there is room for of the rest.
SheetMap least_sheet(const PlanInput& plan);

}  // namespace dkart::scene
