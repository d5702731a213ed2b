#include "text/label_bitmap.h"

#include <algorithm>
#include <cmath>

#include "text/layout.h"

namespace dkart::text {
namespace {

SurfacePtr coverage_surface(int width, int height) {
  return SurfacePtr(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
}

/// A context with the outline of the line as its path.
CairoPtr outline_of(PangoLayoutLine* line, cairo_surface_t* surface, double x, double y) {
  CairoPtr cr(cairo_create(surface));
  cairo_move_to(cr.get(), x, y);
  pango_cairo_layout_line_path(cr.get(), line);
  return cr;
}

void copy_channel(cairo_surface_t* surface, LabelBitmap& bitmap, std::size_t channel) {
  cairo_surface_flush(surface);
  const unsigned char* data = cairo_image_surface_get_data(surface);
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
  const auto width = static_cast<std::size_t>(bitmap.width);
  for (std::size_t y = 0; y < static_cast<std::size_t>(bitmap.height); ++y) {
    for (std::size_t x = 0; x < width; ++x) {
      bitmap.coverage[(y * width + x) * 2 + channel] = data[y * stride + x];
    }
  }
}

}  // namespace

LabelBitmap rasterise_label(const FontMap& fonts, std::string_view text, const TextStyle& style,
                            double halo_pt, double pixels_per_point) {
  const LayoutPtr layout = make_layout(fonts, text, style, pixels_per_point);
  PangoLayoutLine* line = only_line(layout.get());
  PangoRectangle ink{};
  pango_layout_line_get_extents(line, &ink, nullptr);
  LabelBitmap bitmap;
  if (ink.width <= 0 || ink.height <= 0) return bitmap;

  constexpr double unit = PANGO_SCALE;
  const double margin = std::ceil(halo_pt * pixels_per_point) + 1;
  bitmap.origin_x = margin - std::floor(ink.x / unit);
  bitmap.origin_y = margin - std::floor(ink.y / unit);
  bitmap.width = static_cast<int>(bitmap.origin_x + std::ceil((ink.x + ink.width) / unit) + margin);
  bitmap.height = static_cast<int>(bitmap.origin_y + std::ceil((ink.y + ink.height) / unit) + margin);
  bitmap.coverage.resize(static_cast<std::size_t>(bitmap.width) * static_cast<std::size_t>(bitmap.height) *
                         2);

  const SurfacePtr letters = coverage_surface(bitmap.width, bitmap.height);
  cairo_fill(outline_of(line, letters.get(), bitmap.origin_x, bitmap.origin_y).get());
  copy_channel(letters.get(), bitmap, 0);

  const SurfacePtr halo = coverage_surface(bitmap.width, bitmap.height);
  const CairoPtr cr = outline_of(line, halo.get(), bitmap.origin_x, bitmap.origin_y);
  if (halo_pt > 0) {
    cairo_set_line_join(cr.get(), CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cr.get(), 2 * halo_pt * pixels_per_point);
    cairo_stroke_preserve(cr.get());
  }
  cairo_fill(cr.get());
  copy_channel(halo.get(), bitmap, 1);
  return bitmap;
}

}  // namespace dkart::text
