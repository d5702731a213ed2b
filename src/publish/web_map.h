// The map of a page for the web as SVG: one path for each municipality in a group for its county, lines and places on
// top. Colours are classes, which the page's style sheet fills for light and dark.
#pragma once

#include <string>

#include "base/language.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/evaluate.h"
#include "scene/page.h"
#include "scene/scene.h"

namespace dkart::publish {

/// SVG counts in tenths of a point, so that whole numbers are fine enough.
inline constexpr double web_units_per_point = 10;
/// How much larger than on a sheet symbols are, since a screen is read from farther away.
inline constexpr double web_symbol_size = 1.5;

/// Where the map lies on its page: all of Norway or the filter's counties, as large as a screen shows it.
scene::Camera web_camera(const domain::Dataset& data, const recipe::MapRecipe& recipe);

/// In SVG's whole units.
struct WebPoint {
  long x = 0, y = 0;
  bool operator==(const WebPoint&) const = default;
};
WebPoint web_point(const scene::Camera& camera, geo::MapPoint point);

/// Svalbard stands in an inset with a camera of its own, unless the recipe is about some counties.
bool shows_svalbard(const domain::Dataset& data, const recipe::MapRecipe& recipe);
scene::Camera svalbard_camera(const domain::Dataset& data);

/// The class of an area's fill in style sheet and script: "c0", "c1" … of a class, "zero", "no-data", "outside", or
/// "plain" without a fill.
std::string web_fill(const scene::Evaluation& evaluation, std::size_t area);

/// A sign of the legend, or of the map when moved: around (0, 0), with the class of its colour. Empty for a circle, which the
/// page's script draws.
std::string web_symbol(const scene::Symbol& symbol);

/// The `<svg>` element. Municipalities are "m4647", counties "k46"; the places for circles and outlines are empty.
std::string web_map(const domain::Dataset& data, const recipe::MapRecipe& recipe, const scene::Camera& camera,
                    const Messages& messages);

}  // namespace dkart::publish
