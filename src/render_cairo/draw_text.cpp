#include "render_cairo/draw.h"
#include "text/layout.h"

namespace dkart::render_cairo {
namespace {

/// Letters on the baseline at (x, y). Cairo 1.16 puts glyph pictures on whole pixels, which makes small text
/// ragged; as outlines they stand where they should. In a vector file text stays text.
void draw_letters(const Canvas& canvas, PangoLayoutLine* line, double x, double y, Color color) {
  set_color(canvas.cr, color);
  cairo_move_to(canvas.cr, x, y);
  if (canvas.output == Output::vectors) {
    pango_cairo_show_layout_line(canvas.cr, line);
    cairo_new_path(canvas.cr);
  } else {
    pango_cairo_layout_line_path(canvas.cr, line);
    cairo_fill(canvas.cr);
  }
}

}  // namespace

void draw_text(const Canvas& canvas, const scene::PageText& command) {
  if (!canvas.sees_text(command.at.y, command.style.size_pt)) return;
  const text::LayoutPtr layout = text::make_layout(canvas.fonts, command.text, command.style);
  double x = command.at.x;
  if (command.align == scene::Align::center) x -= text::width_of(layout.get()) / 2;
  if (command.align == scene::Align::right) x -= text::width_of(layout.get());
  draw_letters(canvas, text::only_line(layout.get()), x, canvas.snapped(command.at.y), command.color);
}

void draw_labels(const Canvas& canvas, const scene::Camera& camera, const scene::DrawLabels& command) {
  struct Placed {
    const scene::Label* label;
    text::LayoutPtr layout;
    double x, y;
  };
  std::vector<Placed> placed;
  for (const scene::Label& label : command.labels) {
    const scene::PagePoint anchor = camera.to_page(label.anchor);
    if (!canvas.sees_text(anchor.y + label.offset.y, label.style.size_pt)) continue;
    placed.push_back({&label, text::make_layout(canvas.fonts, label.text, label.style),
                      anchor.x + label.offset.x, canvas.snapped(anchor.y + label.offset.y)});
  }
  // All halos first: none may cover a neighbour's letters.
  {
    const SavedState saved(canvas.cr);
    draw_quickly(canvas);
    cairo_set_line_join(canvas.cr, CAIRO_LINE_JOIN_ROUND);
    for (const Placed& it : placed) {
      if (it.label->halo_pt <= 0) continue;
      set_color(canvas.cr, it.label->halo);
      cairo_set_line_width(canvas.cr, 2 * it.label->halo_pt);
      cairo_move_to(canvas.cr, it.x, it.y);
      pango_cairo_layout_line_path(canvas.cr, text::only_line(it.layout.get()));
      cairo_stroke(canvas.cr);
    }
  }
  for (const Placed& it : placed) {
    draw_letters(canvas, text::only_line(it.layout.get()), it.x, it.y, it.label->color);
  }
}

}  // namespace dkart::render_cairo
