#include "ui/time_range.h"

#include <algorithm>

namespace dkart::ui {

std::optional<QuarterRange> range_of(const analysis::Filter& filter, const analysis::Timeline& timeline) {
  if ((!filter.from && !filter.to) || timeline.quarters.empty()) return std::nullopt;
  std::optional<QuarterRange> range;
  for (std::size_t i = 0; i < timeline.quarters.size(); ++i) {
    const analysis::Quarter& quarter = timeline.quarters[i].quarter;
    if (filter.from && quarter.last_month().last_day() < filter.from->first_day()) continue;
    if (filter.to && quarter.first_month().first_day() > filter.to->last_day()) continue;
    if (!range) range = QuarterRange{i, i};
    range->last = i;
  }
  return range;
}

analysis::Filter with_range(analysis::Filter filter, const analysis::Timeline& timeline,
                            std::optional<QuarterRange> range) {
  filter.from.reset();
  filter.to.reset();
  if (!range || timeline.quarters.empty()) return filter;
  const std::size_t end = timeline.quarters.size() - 1;
  const std::size_t first = std::min(range->first, end), last = std::min(range->last, end);
  if (first > 0) filter.from = timeline.quarters[first].quarter.first_month();
  filter.to = timeline.quarters[last].quarter.last_month();
  return filter;
}

std::optional<QuarterRange> stepped(std::optional<QuarterRange> range, const analysis::Timeline& timeline,
                                    int by) {
  if (timeline.quarters.empty()) return std::nullopt;
  const std::size_t end = timeline.quarters.size() - 1;
  if (!range) return by > 0 ? std::optional(QuarterRange{0, 0}) : std::nullopt;
  QuarterRange next = *range;
  const bool grows = next.first == 0;
  if (by > 0) {
    if (next.last == end) return std::nullopt;
    ++next.last;
    if (!grows) ++next.first;
  } else {
    if (next.last == 0) return std::nullopt;
    --next.last;
    if (!grows) --next.first;
  }
  return next;
}

}  // namespace dkart::ui
