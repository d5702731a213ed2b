// The pixels of a PNG: strips of the page are drawn and compressed side by side.
#pragma once

#include <functional>
#include <string_view>

#include "base/result.h"
#include "render_cairo/raster.h"

namespace dkart::render_cairo {

/// Hands out what a PNG's IDAT chunks hold, piece by piece: all rows, unfiltered, three bytes a pixel (four of a
/// transparent scene), as one zlib stream (RFC 1950). Errors as render_image, and what `write` says.
Status compress_rows(const scene::Scene& scene, double pixels_per_point, const RasterSize& size,
                     const std::function<Status(std::string_view)>& write);

}  // namespace dkart::render_cairo
