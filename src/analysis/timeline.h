// Decisions over time: one stack of kinds for each quarter. A decision whose date is known only by year, or
// not at all, is in no quarter but in a bucket of its own.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <vector>

#include "analysis/filter.h"
#include "domain/dataset.h"

namespace dkart::analysis {

struct Quarter {
  int year = 0;
  unsigned number = 1;  // 1..4
  auto operator<=>(const Quarter&) const = default;

  Quarter next() const;
  /// Its first and its last month, as Filter::from and Filter::to want them.
  domain::PartialDate first_month() const;
  domain::PartialDate last_month() const;
};

/// Some decisions by kind.
struct KindStack {
  std::array<std::size_t, 3> counts{};           // by DecisionKind
  std::vector<domain::DecisionIndex> decisions;  // ascending

  bool operator==(const KindStack&) const = default;
  std::size_t of(domain::DecisionKind kind) const { return counts[static_cast<std::size_t>(kind)]; }
};

struct QuarterStack {
  Quarter quarter;
  KindStack stack;
};
struct YearStack {
  int year = 0;
  KindStack stack;
};

struct Timeline {
  /// Every quarter from the first to the last that *any* decision of the data may lie in, so that a filter
  /// does not move the axis; most are empty. Year-only decisions stretch it over all four quarters of their
  /// year.
  std::vector<QuarterStack> quarters;
  std::vector<YearStack> year_only;  // ascending; only years with a selected decision
  KindStack undated;
};

/// Every selected decision is in exactly one stack.
Timeline timeline(const domain::Dataset& data, const Selection& selection);

}  // namespace dkart::analysis
