// Whether the classes of a map can be told apart, also by those who see colours otherwise and in grey print.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "base/color.h"

namespace dkart::recipe {

/// Two classes (positions) that come so near each other in one way of seeing.
struct MergingPair {
  std::size_t first = 0, second = 0;
  Vision vision = Vision::normal;
  double difference = 0;  // CIE76
  bool operator==(const MergingPair&) const = default;
};

/// Two areas of a map that do not touch are surely told apart from this difference on (CIE76).
inline constexpr double merging_difference = 9;

/// Every pair, in every vision, whose difference is below `merging_difference`; those of normal sight first.
std::vector<MergingPair> merging_pairs(std::span<const Color> classes);

}  // namespace dkart::recipe
