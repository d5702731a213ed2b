#include "ui/sheet_sketch.h"

#include <algorithm>

#include "recipe/palette.h"
#include "scene/page.h"

namespace dkart::ui {
namespace {

// The outlines of the municipalities at the coarsest level, each a few points; together they look like Norway.
void draw_norway(const PanelContext& context, ImDrawList& list, const scene::Camera& camera, Color land) {
  const domain::BaseMap& map = context.data().base_map;
  if (map.areas == nullptr || map.areas->size() == 0) return;
  const geo::Topology& coarsest = (*map.areas)[map.areas->size() - 1].topology;
  std::vector<ImVec2> points;
  for (std::uint32_t i = 0; i < context.data().municipalities.size(); ++i) {
    for (const geo::Polygon& polygon : coarsest.area(static_cast<geo::AreaId>(i))) {
      const geo::Extent extent = geo::extent_of(polygon.outer);
      if (extent.width() < camera.metres_per_point && extent.height() < camera.metres_per_point) continue;
      points.clear();
      const std::size_t step = std::max<std::size_t>(1, polygon.outer.size() / 24);
      for (std::size_t p = 0; p < polygon.outer.size(); p += step) {
        const scene::PagePoint at = camera.to_page(polygon.outer[p]);
        points.push_back({static_cast<float>(at.x), static_cast<float>(at.y)});
      }
      if (points.size() < 3) continue;
      // ImGui fills convex shapes only; a stroke of the same colour closes the small gaps between neighbours.
      list.AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(land));
    }
  }
}

}  // namespace

void draw_sheet_sketch(const PanelContext& context, ImVec2 a, ImVec2 b, recipe::Theme theme) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const recipe::MapColors& colors = recipe::map_colors(theme);
  const float w = b.x - a.x, h = b.y - a.y, margin = std::min(w, h) * 0.06F;
  for (int i = 2; i >= 1; --i) {
    const auto by = static_cast<float>(i);
    list.AddRectFilled({a.x - by, a.y - by + 1}, {b.x + by, b.y + by + 1}, IM_COL32(0, 0, 0, 16), by);
  }
  list.AddRectFilled(a, b, packed(colors.paper));
  const bool wide = w > h * 1.2F;
  const ImVec2 map_a{a.x + (wide ? w * 0.34F : margin), a.y + (wide ? margin : h * 0.14F)};
  const ImVec2 map_b{b.x - margin, b.y - (wide ? margin : h * 0.08F)};
  list.AddRectFilled(map_a, map_b, packed(colors.sea));
  const scene::PageRect viewport{map_a.x, map_a.y, map_b.x - map_a.x, map_b.y - map_a.y};
  const auto camera = scene::Camera::fit(context.data().base_map.norway, viewport, 3);
  list.PushClipRect(map_a, map_b, true);
  draw_norway(context, list, camera, recipe::ramp(*recipe::find_palette("blue"), 5, theme)[2]);
  list.PopClipRect();
  const auto bar = [&](float top, float share, float thick, Color color) {
    const float length = (wide ? w * 0.28F : w - 2 * margin) * share;
    list.AddRectFilled({a.x + margin, a.y + top}, {a.x + margin + length, a.y + top + thick}, packed(color),
                       thick / 2);
  };
  const float thick = std::max(look.px(3), std::min(w, h) * 0.025F);
  bar(margin, 0.8F, thick, colors.text);
  bar(margin + thick * 1.9F, 0.55F, thick * 0.6F, colors.text_secondary);
  list.AddRect(a, b, packed(look.colors.border), 0, 0, look.px(1));
}

}  // namespace dkart::ui
