#include "scene/panes.h"

namespace dkart::scene {
namespace {

constexpr double between = 4;  // points

double step(const PageRect& pane) {
  return pane.width + between;
}

}  // namespace

std::vector<PageRect> map_panes(const PageRect& area, const recipe::MapRecipe& recipe) {
  if (!is_side_by_side(recipe) || area.width <= between) return {area};
  const double width = (area.width - between) / 2;
  const PageRect first{area.x, area.y, width, area.height};
  return {first, {area.x + step(first), area.y, width, area.height}};
}

Camera pane_camera(Camera first, std::size_t position) {
  first.viewport.x += step(first.viewport) * static_cast<double>(position);
  return first;
}

PanePoint pane_point(const Camera& first, std::size_t panes, PagePoint at) {
  PanePoint found{0, at};
  while (found.pane + 1 < panes && found.in_first.x > first.viewport.right()) {
    ++found.pane;
    found.in_first.x -= step(first.viewport);
  }
  return found;
}

}  // namespace dkart::scene
