#include "render_cairo/raster.h"

#include <cmath>
#include <cstring>
#include <string>

#include "render_cairo/draw.h"
#include "render_cairo/render.h"

namespace dkart::render_cairo {

Result<RasterSize> raster_size(const scene::Scene& scene, double pixels_per_point) {
  const double width = std::round(scene.width_pt * pixels_per_point);
  const double height = std::round(scene.height_pt * pixels_per_point);
  if (!(width >= 1 && height >= 1 && width <= largest_picture && height <= largest_picture)) {
    return Error{"page_too_large",
                 {},
                 {{"width", std::to_string(std::llround(width))},
                  {"height", std::to_string(std::llround(height))},
                  {"limit", std::to_string(largest_picture)}}};
  }
  return RasterSize{static_cast<int>(width), static_cast<int>(height)};
}

Result<Raster> draw_rows(const scene::Scene& scene, double pixels_per_point, int first_row, int rows) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();

  Raster raster{size->width, rows, {}};
  raster.surface.reset(cairo_image_surface_create(CAIRO_FORMAT_RGB24, raster.width, raster.height));
  const text::CairoPtr cr(cairo_create(raster.surface.get()));
  cairo_translate(cr.get(), 0, -first_row);
  cairo_scale(cr.get(), pixels_per_point, pixels_per_point);
  const scene::PageRect seen{0, first_row / pixels_per_point, scene.width_pt, rows / pixels_per_point};
  draw_scene({cr.get(), *fonts, Output::pixels, pixels_per_point, seen}, scene);
  if (const cairo_status_t status = cairo_status(cr.get()); status != CAIRO_STATUS_SUCCESS) {
    return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
  }
  cairo_surface_flush(raster.surface.get());
  return raster;
}

void copy_row(const Raster& raster, int y, int channels, std::uint8_t* to) {
  const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(raster.surface.get()));
  const unsigned char* row =
      cairo_image_surface_get_data(raster.surface.get()) + static_cast<std::size_t>(y) * stride;
  for (int x = 0; x < raster.width; ++x, row += 4, to += channels) {
    std::uint32_t pixel = 0;
    std::memcpy(&pixel, row, 4);  // 0x00RRGGBB in the machine's byte order
    to[0] = static_cast<std::uint8_t>(pixel >> 16);
    to[1] = static_cast<std::uint8_t>(pixel >> 8);
    to[2] = static_cast<std::uint8_t>(pixel);
    if (channels == 4) to[3] = 255;
  }
}

Result<Image> render_image(const scene::Scene& scene, double pixels_per_point) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  const auto raster = draw_rows(scene, pixels_per_point, 0, size->height);
  if (!raster) return raster.error();
  Image image{raster->width, raster->height, {}};
  const std::size_t row = static_cast<std::size_t>(image.width) * 4;
  image.rgba.resize(row * static_cast<std::size_t>(image.height));
  for (int y = 0; y < image.height; ++y) {
    copy_row(*raster, y, 4, image.rgba.data() + static_cast<std::size_t>(y) * row);
  }
  return image;
}

}  // namespace dkart::render_cairo
