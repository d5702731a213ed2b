#include "scene/oslofjord_inset.h"

#include <algorithm>
#include <memory>

#include "recipe/palette.h"

namespace dkart::scene {
namespace {

constexpr geo::MapPoint center{252'000, 6'612'000};
constexpr double width_m = 140'000, least_width_m = 110'000, greatest_width_m = 185'000;
constexpr double height_of_width = 15.0 / 14;
constexpr double least_enlargement = 2.5, greatest_enlargement = 4;
// A picture whose smallest type is this large has few points to spare.
constexpr double small_picture_pt = 8;

geo::Extent extent_of(double width) {
  const double half = width / 2, half_height = half * height_of_width;
  return {center.x - half, center.y - half_height, center.x + half, center.y + half_height};
}

}  // namespace

geo::Extent widest_oslofjord() {
  return extent_of(greatest_width_m);
}

bool wants_oslofjord(const ComposeInput& input, const SheetStyle& style) {
  const geo::Extent wanted = widest_oslofjord();
  const geo::Extent& norway = input.data.base_map.norway;
  // Counties are large enough without it, what coverage is counted to is not.
  const bool crowded =
      input.recipe.level == analysis::Level::municipality || input.recipe.coverage.has_value();
  return input.recipe.layers.oslofjord_inset && crowded && input.recipe.filter.counties.empty() &&
         !is_side_by_side(input.recipe) && style.smallest_pt < small_picture_pt &&
         norway.contains({wanted.min_x, wanted.min_y}) && norway.contains({wanted.max_x, wanted.max_y});
}

double oslofjord_height(double width) {
  return width * height_of_width;
}

std::optional<Camera> oslofjord_camera(double metres_per_point, const PageRect& room) {
  const double across = metres_per_point * room.width;
  const double width = std::clamp(width_m, across / greatest_enlargement, across / least_enlargement);
  if (width < least_width_m || width > greatest_width_m) return std::nullopt;
  return Camera::fit(extent_of(width), room, 0);
}

StrokeLines oslofjord_outline(const Camera& inset, const recipe::MapRecipe& recipe) {
  const geo::Extent e = inset.visible();
  auto lines = std::make_shared<LineLevels>();
  lines->levels.push_back(
      {{{e.min_x, e.min_y}, {e.max_x, e.min_y}, {e.max_x, e.max_y}, {e.min_x, e.max_y}, {e.min_x, e.min_y}}});
  return {nullptr, std::move(lines), map_colors(recipe).text_secondary, 0.6, {}, "inset-outline"};
}

}  // namespace dkart::scene
