#include "render_cairo/canvas.h"

#include <cmath>
#include <string>

namespace dkart::render_cairo {

double Canvas::snapped(double points) const {
  return output == Output::pixels ? std::round(points * pixels_per_point) / pixels_per_point : points;
}

scene::PageRect Canvas::snapped(const scene::PageRect& rect) const {
  const double x = snapped(rect.x);
  const double y = snapped(rect.y);
  return {x, y, snapped(rect.right()) - x, snapped(rect.bottom()) - y};
}

bool Canvas::sees_text(double baseline, double size_pt) const {
  const double reach = 2 * size_pt;  // more than ascenders, descenders and halos need
  return baseline + reach > seen.y && baseline - reach < seen.bottom();
}

void draw_quickly(const Canvas& canvas) {
  if (canvas.output == Output::vectors) return;
  constexpr double tolerance_pixels = 0.3;
  cairo_set_antialias(canvas.cr, CAIRO_ANTIALIAS_FAST);
  cairo_set_tolerance(canvas.cr, tolerance_pixels);
}

cairo_status_t append_bytes(void* closure, const unsigned char* data, unsigned int size) {
  static_cast<std::string*>(closure)->append(reinterpret_cast<const char*>(data), size);
  return CAIRO_STATUS_SUCCESS;
}

void set_color(cairo_t* cr, Color color) {
  cairo_set_source_rgba(cr, color.r / 255.0, color.g / 255.0, color.b / 255.0, color.a / 255.0);
}

void add_rectangle(cairo_t* cr, const scene::PageRect& rect) {
  cairo_rectangle(cr, rect.x, rect.y, rect.width, rect.height);
}

}  // namespace dkart::render_cairo
