// Stretches of an index buffer with the ground they cover, so that only what is seen is drawn.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "geo/points.h"
#include "geo/topology.h"

namespace dkart::render_gl {

struct Chunk {
  std::uint32_t first = 0, count = 0;  // indices
  geo::Extent extent;                  // map metres
  geo::AreaId area = geo::no_area;
};

struct IndexRange {
  std::uint32_t first = 0, count = 0;
  bool operator==(const IndexRange&) const = default;
};

/// Indices in all ranges together.
std::size_t total_count(std::span<const IndexRange> ranges);

/// Ranges of the chunks that touch `extent` and are `wanted` (null = all), neighbours joined. Precondition:
/// chunks lie one after another in the index buffer.
std::vector<IndexRange> visible_ranges(std::span<const Chunk> chunks, const geo::Extent& extent,
                                       const std::function<bool(geo::AreaId)>& wanted = {});

}  // namespace dkart::render_gl
