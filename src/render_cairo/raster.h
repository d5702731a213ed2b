// A scene drawn into memory, whole or in strips, before it becomes pixels for a test or a PNG.
#pragma once

#include <cstdint>

#include "base/result.h"
#include "scene/scene.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {

/// Whole pixels.
struct RasterSize {
  int width = 0, height = 0;
};

struct Raster {
  int width = 0, height = 0;
  text::SurfacePtr surface;  // CAIRO_FORMAT_RGB24
};

/// Error: "page_too_large".
Result<RasterSize> raster_size(const scene::Scene& scene, double pixels_per_point);
/// `rows` rows of the page from `first_row` on. Precondition: they lie within raster_size. Errors as
/// render_image.
Result<Raster> draw_rows(const scene::Scene& scene, double pixels_per_point, int first_row, int rows);
/// Red, green, blue (and 255 when `channels` is 4) of row `y`.
void copy_row(const Raster& raster, int y, int channels, std::uint8_t* to);

}  // namespace dkart::render_cairo
