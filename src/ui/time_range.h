// The date range of a filter as quarters of the time line, and the steps by which it is moved and played.
#pragma once

#include <cstddef>
#include <optional>

#include "analysis/filter.h"
#include "analysis/timeline.h"

namespace dkart::ui {

/// Positions in Timeline::quarters, both included.
struct QuarterRange {
  std::size_t first = 0, last = 0;
  bool operator==(const QuarterRange&) const = default;
};

/// The quarters that the filter's dates touch; nothing when it has no dates or the time line no quarters.
std::optional<QuarterRange> range_of(const analysis::Filter& filter, const analysis::Timeline& timeline);

/// The filter with these quarters as its dates; without dates when the range is nothing. A range from the first
/// quarter has no first day, so that nothing before it is lost.
analysis::Filter with_range(analysis::Filter filter, const analysis::Timeline& timeline,
                            std::optional<QuarterRange> range);

/// One quarter later (`by` 1) or earlier (-1). A range that begins with the first quarter grows and shrinks at its
/// end, any other is moved as it is. Nothing when there is no room left; without a range, the first quarter for
/// a step on and nothing for a step back.
std::optional<QuarterRange> stepped(std::optional<QuarterRange> range, const analysis::Timeline& timeline,
                                    int by);

}  // namespace dkart::ui
