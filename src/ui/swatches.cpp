#include "ui/swatches.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dkart::ui {
namespace {

std::vector<ImVec2> outline(ImVec2 c, scene::Shape shape, float r) {
  switch (shape) {
    case scene::Shape::diamond:
      return {{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}};
    case scene::Shape::triangle:
      return {{c.x, c.y - r}, {c.x + r * 1.1F, c.y + r}, {c.x - r * 1.1F, c.y + r}};
    case scene::Shape::square:
      return {{c.x - r, c.y - r}, {c.x + r, c.y - r}, {c.x + r, c.y + r}, {c.x - r, c.y + r}};
    case scene::Shape::circle:
      break;
  }
  return {};
}

void fill_shape(ImDrawList& list, ImVec2 center, scene::Shape shape, float radius, Color color) {
  if (shape == scene::Shape::circle) {
    list.AddCircleFilled(center, radius, packed(color), 48);
  } else {
    const auto points = outline(center, shape, radius);
    list.AddConvexPolyFilled(points.data(), static_cast<int>(points.size()), packed(color));
  }
}

void stroke_shape(ImDrawList& list, ImVec2 center, scene::Shape shape, float radius, Color color,
                  float width) {
  if (shape == scene::Shape::circle) {
    list.AddCircle(center, radius, packed(color), 48, width);
  } else {
    const auto points = outline(center, shape, radius);
    list.AddPolyline(points.data(), static_cast<int>(points.size()), packed(color), ImDrawFlags_Closed,
                     width);
  }
}

}  // namespace

void draw_swatch(const Look& look, ImDrawList& list, ImVec2 at, ImVec2 size,
                 const scene::SwatchEntry& entry) {
  const ImVec2 end{at.x + size.x, at.y + size.y};
  list.AddRectFilled(at, end, packed(entry.color));
  list.PushClipRect(at, end, true);
  if (entry.pattern == scene::Pattern::hatch) {
    for (float x = at.x - size.y; x < end.x; x += look.px(4)) {
      list.AddLine({x, end.y}, {x + size.y, at.y}, packed(entry.pattern_color), look.px(1));
    }
  } else if (entry.pattern == scene::Pattern::dots) {
    for (float y = at.y + look.px(3); y < end.y; y += look.px(4)) {
      for (float x = at.x + look.px(3); x < end.x; x += look.px(4)) {
        list.AddRectFilled({x, y}, {x + look.px(1), y + look.px(1)}, packed(entry.pattern_color));
      }
    }
  }
  list.PopClipRect();
  list.AddRect(at, end, packed(look.colors.outline.with_alpha(0.6)), 0, 0, look.px(1));
}

void draw_symbol(ImDrawList& list, ImVec2 center, const scene::Symbol& symbol, double scale) {
  const auto points = [&](double value) { return static_cast<float>(value * scale); };
  const float radius = points(symbol.radius_pt);
  const float light = points(symbol.ring_light_pt), dark = points(symbol.ring_dark_pt);
  if (dark > 0) stroke_shape(list, center, symbol.shape, radius + light + dark / 2, symbol.ring_dark, dark);
  if (symbol.hollow) {
    stroke_shape(list, center, symbol.shape, radius - points(0.5), symbol.fill, std::max(points(1.2), 1.0F));
    return;
  }
  if (light > 0) stroke_shape(list, center, symbol.shape, radius + light / 2, symbol.ring_light, light);
  fill_shape(list, center, symbol.shape, radius, symbol.fill);
}

}  // namespace dkart::ui
