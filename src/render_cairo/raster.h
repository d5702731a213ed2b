// A scene drawn into memory, whole or in strips, before it becomes pixels for a test or a picture file.
#pragma once

#include <cstdint>
#include <vector>

#include "base/result.h"
#include "scene/scene.h"
#include "text/pango_handles.h"

namespace dkart::render_cairo {

/// Whole pixels.
struct RasterSize {
  int width = 0, height = 0;
};

/// Error: "page_too_large".
Result<RasterSize> raster_size(const scene::Scene& scene, double pixels_per_point);

/// Whether the picture shows what lies behind it.
bool is_transparent(const scene::Scene& scene);

/// Some rows of the page, side by side in as many surfaces as Cairo needs.
class Raster {
 public:
  /// `rows` rows of the page from `first_row` on. Precondition: they lie within raster_size. Errors as render_image.
  static Result<Raster> draw(const scene::Scene& scene, double pixels_per_point, int first_row, int rows);

  int width() const { return width_; }
  int rows() const { return rows_; }
  /// Red, green, blue (and opacity when `channels` is 4; colours are not multiplied by it) of row `y`.
  void copy_row(int y, int channels, std::uint8_t* to) const;

 private:
  struct Tile {
    text::SurfacePtr surface;  // CAIRO_FORMAT_RGB24, or CAIRO_FORMAT_ARGB32 of a transparent scene
    int width = 0;
  };
  std::vector<Tile> tiles_;
  int width_ = 0, rows_ = 0;
};

}  // namespace dkart::render_cairo
