#include "recipe/palette_check.h"

#include <array>

namespace dkart::recipe {

std::vector<MergingPair> merging_pairs(std::span<const Color> classes) {
  constexpr std::array visions{Vision::normal, Vision::protan, Vision::deutan, Vision::tritan, Vision::grey};
  std::vector<MergingPair> pairs;
  for (const Vision vision : visions) {
    for (std::size_t i = 0; i < classes.size(); ++i) {
      for (std::size_t j = i + 1; j < classes.size(); ++j) {
        const double difference =
            color_difference(simulated(classes[i], vision), simulated(classes[j], vision));
        if (difference < merging_difference) pairs.push_back({i, j, vision, difference});
      }
    }
  }
  return pairs;
}

}  // namespace dkart::recipe
