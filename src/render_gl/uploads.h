// What has been sent to the graphics card, for tests and for the curious.
#pragma once

#include <cstddef>

namespace dkart::render_gl {

/// Bytes since the renderer was made, by what they were.
struct Uploads {
  std::size_t mesh = 0;     // triangles and lines
  std::size_t colors = 0;   // of areas
  std::size_t symbols = 0;  // symbols and rectangles
  std::size_t labels = 0;   // places of labels and their pixels
  bool operator==(const Uploads&) const = default;
};

}  // namespace dkart::render_gl
