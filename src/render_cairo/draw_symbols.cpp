#include <algorithm>
#include <cmath>
#include <numbers>

#include "render_cairo/draw.h"

namespace dkart::render_cairo {
namespace {

using scene::PagePoint;
using scene::Shape;

void add_polygon(cairo_t* cr, PagePoint at, std::initializer_list<PagePoint> corners) {
  for (const PagePoint corner : corners) cairo_line_to(cr, at.x + corner.x, at.y + corner.y);
  cairo_close_path(cr);
}

/// The outline of a shape of `radius`, moved outwards by `by` all around with its corners kept.
void add_outline(cairo_t* cr, PagePoint at, Shape shape, double radius, double by) {
  cairo_new_sub_path(cr);
  switch (shape) {
    case Shape::circle: {
      cairo_arc(cr, at.x, at.y, std::max(radius + by, 0.0), 0, 2 * std::numbers::pi);
      cairo_close_path(cr);
      break;
    }
    case Shape::diamond: {
      const double r = std::max(radius + by * std::numbers::sqrt2, 0.0);
      add_polygon(cr, at, {{0, -r}, {r, 0}, {0, r}, {-r, 0}});
      break;
    }
    case Shape::square: {
      const double r = std::max(radius + by, 0.0);
      add_polygon(cr, at, {{-r, -r}, {r, -r}, {r, r}, {-r, r}});
      break;
    }
    case Shape::triangle: {
      // Equilateral, as high as two radii; it grows around the centre of its inscribed circle.
      const double inner = std::max(2 * radius / 3 + by, 0.0);
      const double centre_y = radius / 3;
      const double half_side = inner * std::numbers::sqrt3;
      add_polygon(cr, at,
                  {{0, centre_y - 2 * inner}, {half_side, centre_y + inner}, {-half_side, centre_y + inner}});
      break;
    }
  }
}

/// What lies between two outlines of the shape.
void fill_ring(cairo_t* cr, PagePoint at, const scene::Symbol& symbol, double from, double to, Color color) {
  cairo_set_fill_rule(cr, CAIRO_FILL_RULE_EVEN_ODD);
  add_outline(cr, at, symbol.shape, symbol.radius_pt, to);
  add_outline(cr, at, symbol.shape, symbol.radius_pt, from);
  set_color(cr, color);
  cairo_fill(cr);
}

}  // namespace

void draw_symbol(const Canvas& canvas, PagePoint at, const scene::Symbol& symbol) {
  const SavedState saved(canvas.cr);
  cairo_t* cr = canvas.cr;
  const double light = std::max(symbol.ring_light_pt, 0.0);
  const double dark = std::max(symbol.ring_dark_pt, 0.0);
  // The stroke of a hollow symbol lies half outside its outline; the rings begin there.
  const double half_stroke = symbol.hollow ? std::max(1.0, 0.3 * symbol.radius_pt) / 2 : 0;
  // Each part reaches half-way under the one that is drawn over it, so that no map shows between them.
  const double under = half_stroke + (light > 0 ? light : dark) / 2;
  if (symbol.hollow) {
    fill_ring(cr, at, symbol, -half_stroke, under, symbol.fill);
  } else {
    add_outline(cr, at, symbol.shape, symbol.radius_pt, under);
    set_color(cr, symbol.fill);
    cairo_fill(cr);
  }
  const double middle = half_stroke + light;
  if (dark > 0) fill_ring(cr, at, symbol, middle - light / 2, middle + dark, symbol.ring_dark);
  if (light > 0) fill_ring(cr, at, symbol, half_stroke, middle, symbol.ring_light);
}

}  // namespace dkart::render_cairo
