#include "render_gl/chunks.h"

namespace dkart::render_gl {

std::vector<IndexRange> visible_ranges(std::span<const Chunk> chunks, const geo::Extent& extent,
                                       const std::function<bool(geo::AreaId)>& wanted) {
  std::vector<IndexRange> ranges;
  for (const Chunk& chunk : chunks) {
    if (!chunk.extent.intersects(extent) || (wanted && !wanted(chunk.area))) continue;
    if (!ranges.empty() && ranges.back().first + ranges.back().count == chunk.first) {
      ranges.back().count += chunk.count;
    } else {
      ranges.push_back({chunk.first, chunk.count});
    }
  }
  return ranges;
}

}  // namespace dkart::render_gl
