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
      return std::abs(std::round(b * scale) / scale - b) <= 1e-12 * std::abs(b);
    });
    if (exact) return decimals;
  }
  return most;
}

std::string with_sign(double value, int decimals, Language language) {
  const std::string text = readable_number(value, decimals, language);
  return value > 0 && text != "0" ? "+" + text : text;
}

// In words, since a dash beside minus signs would be read as one of them.
std::string signed_label(const Classification& classification, std::size_t index, Language language) {
  double low = classification.bounds[index], high = classification.bounds[index + 1];
  if (classification.integers) {
    // The bound that is nearer to zero is not in the class.
    if (high <= 0) {
      high = std::ceil(high) - 1;
    } else {
      low = std::floor(low) + 1;
    }
  }
  const int decimals = classification.integers ? 0 : decimals_of(classification.bounds);
  const std::string from = with_sign(low, decimals, language), to = with_sign(high, decimals, language);
  return from == to ? from : from + (language == Language::english ? " to " : " til ") + to;
}

}  // namespace

std::string class_label(const Classification& classification, std::size_t index, Language language) {
  assert(index < classification.class_count());
  if (classification.around_zero) return signed_label(classification, index, language);
  const double below = classification.bounds[index];
  const double upper = classification.bounds[index + 1];
  if (classification.integers) return readable_range(std::floor(below) + 1, std::floor(upper), 0, language);
  const int decimals = decimals_of(classification.bounds);
  // Zero is no class of its own, so "0–0,07" would say too much.
  if (below == 0) return "\u2264\u202F" + readable_number(upper, decimals, language);
  return readable_range(below, upper, decimals, language);
}

}  // namespace dkart::analysis
