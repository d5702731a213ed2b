#include <variant>

#include "render_cairo/draw.h"

namespace dkart::render_cairo {
namespace {

template <class... Fs>
struct Overloaded : Fs... {
  using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

void draw_map_command(const Canvas& canvas, const scene::Camera& camera, const scene::MapCommand& command) {
  std::visit(Overloaded{
                 [&](const scene::FillAreas& areas) { draw_areas(canvas, camera, areas); },
                 [&](const scene::FillPolygon& polygon) { draw_polygon(canvas, camera, polygon); },
                 [&](const scene::StrokeLines& lines) { draw_lines(canvas, camera, lines); },
                 [&](const scene::DrawSymbols& symbols) {
                   for (const scene::Symbol& symbol : symbols.symbols) {
                     draw_symbol(canvas, camera.to_page(symbol.at), symbol);
                   }
                 },
                 [&](const scene::DrawLabels& labels) { draw_labels(canvas, camera, labels); },
             },
             command);
}

void draw_map(const Canvas& canvas, const scene::MapFrame& frame) {
  // On pixel edges, where clipping costs nothing and leaves no half-covered rim.
  const scene::PageRect viewport = canvas.snapped(frame.camera.viewport);
  {
    const SavedState saved(canvas.cr);
    add_rectangle(canvas.cr, viewport);
    cairo_clip(canvas.cr);
    set_color(canvas.cr, frame.ground);
    cairo_paint(canvas.cr);
    for (const scene::MapCommand& command : frame.commands) draw_map_command(canvas, frame.camera, command);
  }
  if (frame.outlined) {
    scene::PageRectangle outline;
    outline.rect = viewport;
    outline.fill = {0, 0, 0, 0};
    outline.stroke = frame.outline;
    outline.stroke_pt = 0.5;
    draw_page_command(canvas, outline);
  }
}

}  // namespace

void draw_scene(const Canvas& canvas, const scene::Scene& scene) {
  set_color(canvas.cr, scene.paper);
  cairo_paint(canvas.cr);
  for (const scene::MapFrame& frame : scene.maps) draw_map(canvas, frame);
  for (const scene::PageCommand& command : scene.page) draw_page_command(canvas, command);
}

}  // namespace dkart::render_cairo
