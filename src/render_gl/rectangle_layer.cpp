#include "render_gl/rectangle_layer.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace dkart::render_gl {

namespace {

using Kind = Attribute::Kind;

constexpr std::array<Attribute, 7> attributes{
    {{0, 2, GL_FLOAT, Kind::number, offsetof(RectangleInstance, center_x)},
     {1, 2, GL_FLOAT, Kind::number, offsetof(RectangleInstance, axis_x)},
     {2, 4, GL_FLOAT, Kind::number, offsetof(RectangleInstance, half_length)},
     {3, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(RectangleInstance, fill)},
     {4, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(RectangleInstance, stroke_color)},
     {5, 4, GL_UNSIGNED_BYTE, Kind::fraction, offsetof(RectangleInstance, pattern_color)},
     {6, 1, GL_UNSIGNED_INT, Kind::integer, offsetof(RectangleInstance, pattern)}}};

std::uint32_t number_of(scene::Pattern pattern) {
  switch (pattern) {
    case scene::Pattern::none:
      return 0;
    case scene::Pattern::hatch:
      return 1;
    case scene::Pattern::dots:
      return 2;
  }
  return 0;
}

}  // namespace

RectangleInstance instance_of(const scene::PageRectangle& rectangle) {
  const scene::PageRect& rect = rectangle.rect;
  return {.center_x = static_cast<float>(rect.x + rect.width / 2),
          .center_y = static_cast<float>(rect.y + rect.height / 2),
          .half_length = static_cast<float>(rect.width / 2),
          .half_width = static_cast<float>(rect.height / 2),
          .corner = static_cast<float>(rectangle.corner_pt),
          .stroke = static_cast<float>(rectangle.stroke_pt),
          .fill = rectangle.fill,
          .stroke_color = rectangle.stroke,
          .pattern_color = rectangle.pattern_color,
          .pattern = number_of(rectangle.pattern)};
}

RectangleInstance instance_of(const scene::PageLine& line) {
  const double dx = line.to.x - line.from.x;
  const double dy = line.to.y - line.from.y;
  const double length = std::hypot(dx, dy);
  return {.center_x = static_cast<float>((line.from.x + line.to.x) / 2),
          .center_y = static_cast<float>((line.from.y + line.to.y) / 2),
          .axis_x = static_cast<float>(length > 0 ? dx / length : 1),
          .axis_y = static_cast<float>(length > 0 ? dy / length : 0),
          .half_length = static_cast<float>(length / 2),
          .half_width = static_cast<float>(line.width_pt / 2),
          .fill = line.color,
          .stroke_color = {},
          .pattern_color = {}};
}

RectangleLayer::RectangleLayer() : instances_(sizeof(RectangleInstance), attributes) {}

void RectangleLayer::sync(const std::vector<RectangleInstance>& rectangles, Uploads& uploads) {
  uploads.symbols += instances_.update(std::as_bytes(std::span(rectangles)));
}

void RectangleLayer::draw(const Programs& programs, const View& view) const {
  view.apply(programs.rectangle, {});
  instances_.draw();
}

}  // namespace dkart::render_gl
