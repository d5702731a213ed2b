#include <algorithm>
#include <cmath>
#include <numbers>

#include "render_cairo/draw.h"

namespace dkart::render_cairo {
namespace {

using scene::PageRect;

void add_rounded(cairo_t* cr, const PageRect& r, double corner) {
  constexpr double quarter = std::numbers::pi / 2;
  const double c = std::min({corner, r.width / 2, r.height / 2});
  if (c <= 0) {
    add_rectangle(cr, r);
    return;
  }
  cairo_new_sub_path(cr);
  cairo_arc(cr, r.right() - c, r.y + c, c, -quarter, 0);
  cairo_arc(cr, r.right() - c, r.bottom() - c, c, 0, quarter);
  cairo_arc(cr, r.x + c, r.bottom() - c, c, quarter, 2 * quarter);
  cairo_arc(cr, r.x + c, r.y + c, c, 2 * quarter, 3 * quarter);
  cairo_close_path(cr);
}

/// A width of whole pixels, at least one, so that rules are sharp.
double sharp_width(const Canvas& canvas, double width_pt) {
  return canvas.output == Output::pixels ? std::max(canvas.snapped(width_pt), 1 / canvas.pixels_per_point)
                                         : width_pt;
}

void draw_rectangle(const Canvas& canvas, const scene::PageRectangle& command) {
  cairo_t* cr = canvas.cr;
  const PageRect rect = canvas.snapped(command.rect);
  if (command.fill.a > 0) {
    add_rounded(cr, rect, command.corner_pt);
    set_color(cr, command.fill);
    cairo_fill(cr);
  }
  if (command.pattern != scene::Pattern::none) {
    const SavedState saved(cr);
    add_rounded(cr, rect, command.corner_pt);
    cairo_clip(cr);
    draw_pattern(canvas, command.pattern, command.pattern_color, rect);
  }
  if (command.stroke_pt > 0 && command.stroke.a > 0) {
    // Inside the rectangle's edge: on pixel boundaries, and never beyond the page.
    const double width = sharp_width(canvas, command.stroke_pt);
    add_rounded(cr, rect.inset(width / 2), command.corner_pt - width / 2);
    set_color(cr, command.stroke);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
  }
}

void draw_line(const Canvas& canvas, const scene::PageLine& command) {
  cairo_t* cr = canvas.cr;
  set_color(cr, command.color);
  const bool level = command.from.y == command.to.y;
  const bool plumb = command.from.x == command.to.x;
  if (level || plumb) {
    const double width = sharp_width(canvas, command.width_pt);
    const double x = std::min(command.from.x, command.to.x);
    const double y = std::min(command.from.y, command.to.y);
    const double length = std::abs(command.to.x - command.from.x) + std::abs(command.to.y - command.from.y);
    if (level) {
      add_rectangle(cr, {canvas.snapped(x), canvas.snapped(y - width / 2), length, width});
    } else {
      add_rectangle(cr, {canvas.snapped(x - width / 2), canvas.snapped(y), width, length});
    }
    cairo_fill(cr);
    return;
  }
  cairo_move_to(cr, command.from.x, command.from.y);
  cairo_line_to(cr, command.to.x, command.to.y);
  cairo_set_line_width(cr, command.width_pt);
  cairo_stroke(cr);
}

struct PageDrawer {
  const Canvas& canvas;
  void operator()(const scene::PageRectangle& command) const { draw_rectangle(canvas, command); }
  void operator()(const scene::PageLine& command) const { draw_line(canvas, command); }
  void operator()(const scene::PageText& command) const { draw_text(canvas, command); }
  void operator()(const scene::PageSymbol& command) const { draw_symbol(canvas, command.at, command.symbol); }
};

}  // namespace

void draw_page_command(const Canvas& canvas, const scene::PageCommand& command) {
  std::visit(PageDrawer{canvas}, command);
}

}  // namespace dkart::render_cairo
