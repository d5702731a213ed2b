#include "render_gl/chunks.h"

namespace dkart::render_gl {

std::size_t total_count(std::span<const IndexRange> ranges) {
  std::size_t sum = 0;
  for (const IndexRange& range : ranges) sum += range.count;
  return sum;
}

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
