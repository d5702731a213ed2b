// The layers of the map, bottom to top, as display-list commands.
#pragma once

#include <vector>

#include "scene/compose.h"
#include "scene/prepared_map.h"

namespace dkart::scene {

/// What the layers are made from.
struct LayerInput {
  const domain::Dataset& data;
  const recipe::MapRecipe& recipe;
  const Evaluation& evaluation;
  const PreparedMap& prepared;
  const Areas& areas;      // the dataset's; a sheet has them at one level of detail of its own
  double symbol_size = 1;  // multiplies the sheet's symbol sizes
};

/// Land, choropleth, boundary lines. Municipalities in `highlighted` get an outline in the accent colour.
std::vector<MapCommand> area_layers(const LayerInput& input,
                                    const std::vector<domain::MunicipalityIndex>& highlighted);
/// Circles, then study centres, campuses and police service points on top of them.
/// Circles of `highlighted` municipalities have a ring in the accent colour, since their outlines may lie under them.
std::vector<DrawSymbols> symbol_layers(const LayerInput& input,
                                       const std::vector<domain::MunicipalityIndex>& highlighted = {});

/// Symbols as map and legend draw them.
Symbol job_circle(const recipe::MapRecipe& recipe, double radius_pt);
Symbol unknown_job_circle(const recipe::MapRecipe& recipe);
Symbol centre_symbol(const domain::StudyCentre& centre, const recipe::MapRecipe& recipe);
Symbol campus_symbol(const recipe::MapRecipe& recipe);
/// The line where a band of coverage ends; the limit stands out.
struct RingStyle {
  Color color;
  double width_pt = 1;
  std::vector<double> dash_pt;
};
/// `band` is a position in the recipe's bands.
RingStyle ring_style(const recipe::MapRecipe& recipe, std::size_t band);
/// A place that coverage is measured to.
Symbol facility_symbol(const coverage::Facility& facility, const recipe::MapRecipe& recipe);
Symbol police_symbol(const recipe::MapRecipe& recipe);
Symbol enlarged(Symbol symbol, double factor);

/// Whether the recipe shows this one.
bool shows(const recipe::LayerSpec& layers, const domain::StudyCentre& centre);
bool shows(const recipe::LayerSpec& layers, const domain::Campus& campus);

/// Position in the recipe level's figures of a municipality: itself or its county.
std::size_t figure_index(const domain::Dataset& data, analysis::Level level,
                         domain::MunicipalityIndex municipality);

/// Fill and pattern of one area of the recipe's level.
FillAreas::Fill area_fill(const recipe::MapRecipe& recipe, const Evaluation& evaluation, std::size_t figure);

}  // namespace dkart::scene
