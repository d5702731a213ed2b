#include "render_cairo/raster.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>

#include "base/number_text.h"
#include "render_cairo/draw.h"
#include "render_cairo/render.h"

namespace dkart::render_cairo {
namespace {

// Of one image surface. Cairo 1.16 ends at 32,767.
constexpr int widest_tile = 32'000;

/// A colour as it was before it was multiplied by its opacity.
std::uint8_t undone(std::uint32_t color, std::uint32_t alpha) {
  return static_cast<std::uint8_t>(std::min<std::uint32_t>((color * 255 + alpha / 2) / alpha, 255));
}

void copy_pixel(std::uint32_t pixel, bool translucent, int channels, std::uint8_t* to) {
  const std::uint32_t alpha = translucent ? pixel >> 24 : 255;
  const std::uint32_t red = pixel >> 16 & 0xff, green = pixel >> 8 & 0xff, blue = pixel & 0xff;
  if (alpha == 255) {
    to[0] = static_cast<std::uint8_t>(red);
    to[1] = static_cast<std::uint8_t>(green);
    to[2] = static_cast<std::uint8_t>(blue);
  } else {
    to[0] = alpha == 0 ? 0 : undone(red, alpha);
    to[1] = alpha == 0 ? 0 : undone(green, alpha);
    to[2] = alpha == 0 ? 0 : undone(blue, alpha);
  }
  if (channels == 4) to[3] = static_cast<std::uint8_t>(alpha);
}

}  // namespace

Result<RasterSize> raster_size(const scene::Scene& scene, double pixels_per_point) {
  const double width = std::round(scene.width_pt * pixels_per_point);
  const double height = std::round(scene.height_pt * pixels_per_point);
  if (!(width >= 1 && height >= 1 && width <= largest_picture && height <= largest_picture)) {
    return Error{"page_too_large",
                 {},
                 {{"width", plain_number(width, 0)},
                  {"height", plain_number(height, 0)},
                  {"limit", std::to_string(largest_picture)}}};
  }
  return RasterSize{static_cast<int>(width), static_cast<int>(height)};
}

bool is_transparent(const scene::Scene& scene) {
  return scene.paper.a < 255;
}

Result<Raster> Raster::draw(const scene::Scene& scene, double pixels_per_point, int first_row, int rows) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();

  Raster raster;
  raster.width_ = size->width;
  raster.rows_ = rows;
  for (int left = 0; left < size->width; left += widest_tile) {
    const int width = std::min(widest_tile, size->width - left);
    const cairo_format_t format = is_transparent(scene) ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24;
    Tile& tile = raster.tiles_.emplace_back(
        Tile{text::SurfacePtr(cairo_image_surface_create(format, width, rows)), width});
    const text::CairoPtr cr(cairo_create(tile.surface.get()));
    cairo_translate(cr.get(), -left, -first_row);
    cairo_scale(cr.get(), pixels_per_point, pixels_per_point);
    const scene::PageRect seen{left / pixels_per_point, first_row / pixels_per_point,
                               width / pixels_per_point, rows / pixels_per_point};
    draw_scene({cr.get(), *fonts, Output::pixels, pixels_per_point, seen}, scene);
    if (const cairo_status_t status = cairo_status(cr.get()); status != CAIRO_STATUS_SUCCESS) {
      return Error{"export_failed", {}, {{"reason", cairo_status_to_string(status)}}};
    }
    cairo_surface_flush(tile.surface.get());
  }
  return raster;
}

void Raster::copy_row(int y, int channels, std::uint8_t* to) const {
  for (const Tile& tile : tiles_) {
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(tile.surface.get()));
    const bool translucent = cairo_image_surface_get_format(tile.surface.get()) == CAIRO_FORMAT_ARGB32;
    const unsigned char* row =
        cairo_image_surface_get_data(tile.surface.get()) + static_cast<std::size_t>(y) * stride;
    for (int x = 0; x < tile.width; ++x, row += 4, to += channels) {
      std::uint32_t pixel = 0;
      std::memcpy(&pixel, row, 4);  // 0xAARRGGBB in the machine's byte order
      copy_pixel(pixel, translucent, channels, to);
    }
  }
}

Result<Image> render_image(const scene::Scene& scene, double pixels_per_point) {
  const auto size = raster_size(scene, pixels_per_point);
  if (!size) return size.error();
  const auto raster = Raster::draw(scene, pixels_per_point, 0, size->height);
  if (!raster) return raster.error();
  Image image{size->width, size->height, {}};
  const std::size_t row = static_cast<std::size_t>(image.width) * 4;
  image.rgba.resize(row * static_cast<std::size_t>(image.height));
  for (int y = 0; y < image.height; ++y) {
    raster->copy_row(y, 4, image.rgba.data() + static_cast<std::size_t>(y) * row);
  }
  return image;
}

}  // namespace dkart::render_cairo
