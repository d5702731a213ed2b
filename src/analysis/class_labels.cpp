#include <algorithm>
#include <cassert>
#include <cmath>

#include "analysis/classification.h"
#include "base/number_text.h"

namespace dkart::analysis {
namespace {

// The fewest decimals with which every bound is written as it is.
int decimals_of(const std::vector<double>& bounds) {
  constexpr int most = 9;
  for (int decimals = 0; decimals < most; ++decimals) {
    const double scale = std::pow(10.0, decimals);
    const bool exact = std::all_of(bounds.begin(), bounds.end(), [&](double b) {
      return std::abs(std::round(b * scale) / scale - b) <= 1e-12 * b;
    });
    if (exact) return decimals;
  }
  return most;
}

}  // namespace

std::string class_label(const Classification& classification, std::size_t index, Language language) {
  assert(index < classification.class_count());
  const double below = classification.bounds[index];
  const double upper = classification.bounds[index + 1];
  if (classification.integers) return readable_range(std::floor(below) + 1, std::floor(upper), 0, language);
  const int decimals = decimals_of(classification.bounds);
  // Zero is no class of its own, so "0–0,07" would say too much.
  if (below == 0) return "\u2264\u202F" + readable_number(upper, decimals, language);
  return readable_range(below, upper, decimals, language);
}

}  // namespace dkart::analysis
