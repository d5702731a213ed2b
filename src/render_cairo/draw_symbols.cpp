#include <numbers>

#include "render_cairo/draw.h"
#include "render_cairo/symbol_parts.h"

namespace dkart::render_cairo {
namespace {

void add_outline(cairo_t* cr, scene::PagePoint at, const scene::Symbol& symbol, double by) {
  cairo_new_sub_path(cr);
  if (symbol.shape == scene::Shape::circle) {
    cairo_arc(cr, at.x, at.y, circle_radius(symbol.radius_pt, by), 0, 2 * std::numbers::pi);
  } else {
    for (const scene::PagePoint corner : shape_corners(symbol.shape, symbol.radius_pt, by))
      cairo_line_to(cr, at.x + corner.x, at.y + corner.y);
  }
  cairo_close_path(cr);
}

}  // namespace

void draw_symbol(const Canvas& canvas, scene::PagePoint at, const scene::Symbol& symbol) {
  const SavedState saved(canvas.cr);
  cairo_set_fill_rule(canvas.cr, CAIRO_FILL_RULE_EVEN_ODD);
  for (const SymbolPart& part : symbol_parts(symbol)) {
    add_outline(canvas.cr, at, symbol, part.outer);
    if (part.inner) add_outline(canvas.cr, at, symbol, *part.inner);
    set_color(canvas.cr, part.color);
    cairo_fill(canvas.cr);
  }
}

}  // namespace dkart::render_cairo
