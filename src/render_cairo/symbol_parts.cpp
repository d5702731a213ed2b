#include "render_cairo/symbol_parts.h"

#include <algorithm>
#include <numbers>

namespace dkart::render_cairo {

using scene::Shape;

std::vector<SymbolPart> symbol_parts(const scene::Symbol& symbol) {
  const double light = std::max(symbol.ring_light_pt, 0.0);
  const double dark = std::max(symbol.ring_dark_pt, 0.0);
  // The stroke of a hollow symbol lies half outside its outline; the rings begin there.
  const double half_stroke = symbol.hollow ? std::max(1.0, 0.3 * symbol.radius_pt) / 2 : 0;
  // Each part reaches half-way under the one that is drawn over it, so that no map shows between them.
  const double under = half_stroke + (light > 0 ? light : dark) / 2;
  const double middle = half_stroke + light;
  std::vector<SymbolPart> parts;
  parts.push_back({symbol.hollow ? std::optional(-half_stroke) : std::nullopt, under, symbol.fill});
  if (dark > 0) parts.push_back({middle - light / 2, middle + dark, symbol.ring_dark});
  if (light > 0) parts.push_back({half_stroke, middle, symbol.ring_light});
  return parts;
}

double circle_radius(double radius, double by) {
  return std::max(radius + by, 0.0);
}

std::vector<scene::PagePoint> shape_corners(Shape shape, double radius, double by) {
  if (shape == Shape::diamond) {
    const double r = std::max(radius + by * std::numbers::sqrt2, 0.0);
    return {{0, -r}, {r, 0}, {0, r}, {-r, 0}};
  }
  if (shape == Shape::square) {
    const double r = std::max(radius + by, 0.0);
    return {{-r, -r}, {r, -r}, {r, r}, {-r, r}};
  }
  // Equilateral, as high as two radii; it grows around the centre of its inscribed circle.
  const double inner = std::max(2 * radius / 3 + by, 0.0);
  const double centre_y = radius / 3;
  const double half_side = inner * std::numbers::sqrt3;
  return {{0, centre_y - 2 * inner}, {half_side, centre_y + inner}, {-half_side, centre_y + inner}};
}

}  // namespace dkart::render_cairo
