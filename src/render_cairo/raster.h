// A scene drawn into memory, before it becomes pixels for a test or a PNG.
#pragma once

#include <cstdint>

#include "base/result.h"
#include "scene/scene.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {

struct Raster {
  int width = 0, height = 0;
  text::SurfacePtr surface;  // CAIRO_FORMAT_RGB24
};

/// Errors as render_image.
Result<Raster> draw_raster(const scene::Scene& scene, double pixels_per_point);
/// Red, green, blue (and 255 when `channels` is 4) of row `y`.
void copy_row(const Raster& raster, int y, int channels, std::uint8_t* to);

}  // namespace dkart::render_cairo
