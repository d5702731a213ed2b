// The pixels of a PNG: strips of the page are drawn and compressed side by side, one thread each.
#pragma once

#include <string>

#include "base/result.h"
#include "render_cairo/raster.h"

namespace dkart::render_cairo {

/// What a PNG's IDAT holds: all rows, unfiltered, three bytes a pixel, as one zlib stream (RFC 1950). Errors
/// as render_image.
Result<std::string> compressed_rows(const scene::Scene& scene, double pixels_per_point,
                                    const RasterSize& size);

}  // namespace dkart::render_cairo
