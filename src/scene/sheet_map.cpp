#include "scene/sheet_map.h"

#include <array>

#include "scene/sheet_panels.h"
#include "scene/sheet_plans.h"

namespace dkart::scene {
namespace {

// Tried in turn until all that belongs on the sheet has room.
constexpr std::array type_factors{1.0, 0.93, 0.86, 0.8, 0.74};
// A map that would be smaller than this, for the legend on it, has its legend below.
constexpr double least_zoom_for_legend = 0.82;

std::optional<SheetMap> upright(const PlanInput& plan) {
  if (!plan.composition.panes.empty()) return legend_below(plan);  // two maps leave no free corner
  if (auto sheet = legend_on_map(plan, least_zoom_for_legend)) return sheet;
  auto sheet = legend_below(plan);
  return sheet ? std::move(sheet) : legend_on_map(plan, 0);
}

}  // namespace

geo::Extent shown_extent(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  if (recipe.filter.counties.empty() || !data.base_map.areas) return data.base_map.norway;
  geo::Extent extent;
  for (std::size_t i = 0; i < data.municipalities.size(); ++i) {
    if (recipe.filter.counties.contains(data.municipalities[i].number.county())) {
      extent.include((*data.base_map.areas)[0].topology.extent(static_cast<geo::AreaId>(i)));
    }
  }
  return extent.empty() ? data.base_map.norway : extent;
}

SymbolScale scaled(SymbolScale scale, double factor) {
  scale.largest_radius_pt *= factor;
  scale.smallest_radius_pt *= factor;
  return scale;
}

SheetMap lay_out_sheet(const ComposeInput& input, const Composition& composition,
                       const recipe::PageSize& page, const SheetStyle& style) {
  const LandMask land = land_of(input, style);
  for (const double factor : type_factors) {
    const SheetStyle tried = with_smaller_type(style, factor);
    const PlanInput plan{input, composition, page, tried, land};
    if (auto sheet = plan_of(page) == Plan::wide ? column_beside(plan) : upright(plan))
      return *std::move(sheet);
  }
  const SheetStyle smallest = with_smaller_type(style, type_factors.back());
  return least_sheet({input, composition, page, smallest, land});
}

}  // namespace dkart::scene
