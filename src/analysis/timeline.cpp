#include "analysis/timeline.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdio>
#include <map>
#include <optional>
#include <utility>

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::PartialDate;

constexpr unsigned quarters_in_year = 4, months_in_quarter = 3;

PartialDate month_of(int year, unsigned month) {
  std::array<char, 24> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u", year, month);
  const auto date = PartialDate::parse(text.data());
  assert(date);
  return *date;
}

std::optional<Quarter> quarter_of(const PartialDate& date) {
  if (!date.month()) return std::nullopt;
  return Quarter{date.year(), (*date.month() - 1) / months_in_quarter + 1};
}

std::vector<QuarterStack> axis_of(const Dataset& data) {
  std::optional<Quarter> first, last;
  for (const auto& decision : data.decisions) {
    if (!decision.date) continue;
    const auto exact = quarter_of(*decision.date);
    const Quarter from = exact.value_or(Quarter{decision.date->year(), 1});
    const Quarter to = exact.value_or(Quarter{decision.date->year(), quarters_in_year});
    first = std::min(first.value_or(from), from);
    last = std::max(last.value_or(to), to);
  }
  std::vector<QuarterStack> axis;
  if (!first) return axis;
  for (Quarter quarter = *first; quarter <= *last; quarter = quarter.next()) axis.push_back({quarter, {}});
  return axis;
}

void add(KindStack& stack, domain::DecisionIndex index, domain::DecisionKind kind) {
  ++stack.counts[static_cast<std::size_t>(kind)];
  stack.decisions.push_back(index);
}

}  // namespace

Quarter Quarter::next() const {
  return number < quarters_in_year ? Quarter{year, number + 1} : Quarter{year + 1, 1};
}

PartialDate Quarter::first_month() const {
  return month_of(year, (number - 1) * months_in_quarter + 1);
}

PartialDate Quarter::last_month() const {
  return month_of(year, number * months_in_quarter);
}

Timeline timeline(const Dataset& data, const Selection& selection) {
  Timeline result;
  result.quarters = axis_of(data);
  std::map<int, KindStack> years;
  for (const auto index : selection) {
    const domain::Decision& decision = data.at(index);
    if (!decision.date) {
      add(result.undated, index, decision.kind);
    } else if (const auto quarter = quarter_of(*decision.date)) {
      const auto found =
          std::lower_bound(result.quarters.begin(), result.quarters.end(), *quarter,
                           [](const QuarterStack& stack, const Quarter& q) { return stack.quarter < q; });
      add(found->stack, index, decision.kind);
    } else {
      add(years[decision.date->year()], index, decision.kind);
    }
  }
  for (auto& [year, stack] : years) result.year_only.push_back({year, std::move(stack)});
  return result;
}

}  // namespace dkart::analysis
