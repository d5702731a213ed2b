// Where maps stand beside each other: one, or two for periods side by side. All panes have the same size, so that one
// camera looks at the same part of the country in each.
#pragma once

#include <vector>

#include "recipe/map_recipe.h"
#include "scene/page.h"

namespace dkart::scene {

/// `area` divided among the recipe's maps, left to right.
std::vector<PageRect> map_panes(const PageRect& area, const recipe::MapRecipe& recipe);

/// The camera of the first pane moved to the pane at `position` (0 = the first).
Camera pane_camera(Camera first, std::size_t position);

/// The pane under a point, and the same point in the first pane.
struct PanePoint {
  std::size_t pane = 0;
  PagePoint in_first;
};
PanePoint pane_point(const Camera& first, std::size_t panes, PagePoint at);

}  // namespace dkart::scene
