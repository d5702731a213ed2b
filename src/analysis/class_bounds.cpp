#include "analysis/class_bounds.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace dkart::analysis {
namespace {

using Groups = std::vector<ValueGroup>;

std::vector<double> bounds_at(const Groups& groups, const std::vector<std::size_t>& cuts, NumberKind kind) {
  std::vector<double> bounds{0};
  for (const std::size_t cut : cuts) {
    bounds.push_back(readable_between(groups[cut - 1].greatest, groups[cut].smallest, kind));
  }
  bounds.push_back(readable_above(groups.back().greatest, kind));
  return bounds;
}

bool every_class_has_a_value(const Groups& groups, const std::vector<double>& bounds) {
  for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
    const bool found = std::any_of(groups.begin(), groups.end(), [&](const ValueGroup& g) {
      return g.smallest > bounds[i] && g.smallest <= bounds[i + 1];
    });
    if (!found) return false;
  }
  return true;
}

// The greatest multiple of `unit` below `value`, at least 0.
double multiple_below(double value, double unit) {
  return std::max(0.0, without_noise((std::ceil(without_noise(value / unit)) - 1) * unit));
}

// `classes` even steps over all values, or nothing when `step` is too short for that. They begin at a
// multiple of the step, or else at one of its leading digit's tenth.
std::vector<double> even_steps(double smallest, double greatest, std::size_t classes, double step,
                               double unit) {
  for (const double start : {multiple_below(smallest, step), multiple_below(smallest, unit)}) {
    if (start >= smallest || without_noise(start + static_cast<double>(classes) * step) < greatest) continue;
    std::vector<double> bounds;
    for (std::size_t i = 0; i <= classes; ++i) {
      bounds.push_back(without_noise(start + static_cast<double>(i) * step));
    }
    return bounds;
  }
  return {};
}

// The first of `numbers` in [at_least, below), or null.
const double* first_between(const std::vector<double>& numbers, double at_least, double below) {
  const auto found = std::lower_bound(numbers.begin(), numbers.end(), at_least);
  return found == numbers.end() || *found >= below ? nullptr : &*found;
}

// Groups between which none of `numbers` lies become one.
Groups join_unless_parted(const Groups& groups, const std::vector<double>& numbers) {
  Groups joined;
  for (const ValueGroup& group : groups) {
    if (joined.empty() || first_between(numbers, joined.back().greatest, group.smallest) != nullptr) {
      joined.push_back(group);
      continue;
    }
    ValueGroup& last = joined.back();
    last.greatest = group.greatest;
    last.count += group.count;
    last.sum += group.sum;
    last.squares += group.squares;
  }
  return joined;
}

}  // namespace

std::vector<double> bounds_by(ClassMethod method, const Groups& groups, std::size_t count, NumberKind kind) {
  switch (method) {
    case ClassMethod::quantile:
      return quantile_bounds(groups, count, kind);
    case ClassMethod::equal_interval:
      return equal_bounds(groups, count, kind);
    case ClassMethod::rounded:
      return rounded_bounds(groups, count, kind);
    case ClassMethod::natural_breaks:
    case ClassMethod::custom:
      break;
  }
  return natural_bounds(groups, count, kind);
}

std::vector<double> natural_bounds(const Groups& groups, std::size_t count, NumberKind kind) {
  return bounds_at(groups, optimal_cuts(groups, count), kind);
}

std::vector<double> quantile_bounds(const Groups& groups, std::size_t count, NumberKind kind) {
  const std::size_t total =
      std::accumulate(groups.begin(), groups.end(), std::size_t{0},
                      [](std::size_t sum, const ValueGroup& group) { return sum + group.count; });
  // The step between groups that is nearest to each i-th part of all values; ties may make several the same.
  std::vector<std::size_t> cuts;
  for (std::size_t i = 1; i < count; ++i) {
    const double wanted = static_cast<double>(i * total) / static_cast<double>(count);
    std::size_t best = 0;
    double best_distance = wanted;
    std::size_t before = 0;
    for (std::size_t cut = 1; cut < groups.size(); ++cut) {
      before += groups[cut - 1].count;
      const double distance = std::abs(static_cast<double>(before) - wanted);
      if (distance <= best_distance) {
        best = cut;
        best_distance = distance;
      }
    }
    if (best > 0 && (cuts.empty() || cuts.back() < best)) cuts.push_back(best);
  }
  return bounds_at(groups, cuts, kind);
}

std::vector<double> equal_bounds(const Groups& groups, std::size_t count, NumberKind kind) {
  const double smallest = groups.front().smallest;
  const double greatest = groups.back().greatest;
  for (std::size_t classes = groups.size() > 1 ? count : 1; classes > 1; --classes) {
    for (const StepLadder ladder : {StepLadder::few_digits, StepLadder::two_digits}) {
      double at_least = (greatest - smallest) / static_cast<double>(classes);
      std::vector<double> bounds;
      while (bounds.empty()) {
        const double step = step_above(at_least, ladder, kind);
        bounds = even_steps(smallest, greatest, classes, step, fine_unit(step, kind));
        at_least = std::nextafter(step, 2 * step);
      }
      if (every_class_has_a_value(groups, bounds)) return bounds;
    }
  }
  return bounds_at(groups, {}, kind);
}

std::vector<double> equal_bounds_from_zero(const Groups& groups, std::size_t count, NumberKind kind) {
  const double greatest = groups.back().greatest;
  for (std::size_t classes = groups.size() > 1 ? count : 1; classes > 1; --classes) {
    for (const StepLadder ladder : {StepLadder::few_digits, StepLadder::two_digits}) {
      const double step = step_above(greatest / static_cast<double>(classes), ladder, kind);
      std::vector<double> bounds{0};
      while (bounds.size() <= classes) {
        bounds.push_back(without_noise(static_cast<double>(bounds.size()) * step));
      }
      if (every_class_has_a_value(groups, bounds)) return bounds;
    }
  }
  return bounds_at(groups, {}, kind);
}

std::vector<double> rounded_bounds(const Groups& groups, std::size_t count, NumberKind kind) {
  const double smallest = groups.front().smallest;
  const double greatest = groups.back().greatest;
  const double range = greatest > smallest ? greatest - smallest : greatest;
  const double step = step_above(range / static_cast<double>(count), StepLadder::one_two_five, kind);
  // Half the smallest value, so that it may be a bound itself; ten times the greatest, so that one lies above
  // it.
  const std::vector<double> numbers = round_numbers(smallest / 2, greatest * 10, step);
  const Groups joined = join_unless_parted(groups, numbers);
  std::vector<double> bounds{0};
  for (const std::size_t cut : optimal_cuts(joined, count)) {
    bounds.push_back(*first_between(numbers, joined[cut - 1].greatest, joined[cut].smallest));
  }
  bounds.push_back(*std::lower_bound(numbers.begin(), numbers.end(), greatest));
  return bounds;
}

}  // namespace dkart::analysis
