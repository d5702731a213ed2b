#include "geo/levels.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace dkart::geo {

std::shared_ptr<const LevelsOfDetail> LevelsOfDetail::build(Topology finest,
                                                            const std::vector<double>& tolerances) {
  assert(std::is_sorted(tolerances.begin(), tolerances.end()));
  auto result = std::make_shared<LevelsOfDetail>();
  std::vector<Level>& levels = result->levels_;
  levels.reserve(tolerances.size());
  for (const double tolerance : tolerances) {
    // From the level before, which has fewer points left to look at than the finest.
    Topology next = levels.empty() ? std::move(finest) : levels.back().topology;
    levels.push_back({tolerance, tolerance > 0 ? next.simplified(tolerance) : std::move(next)});
  }
  return result;
}

std::size_t LevelsOfDetail::index_for(double metres) const {
  assert(!levels_.empty());
  const auto too_coarse = std::upper_bound(levels_.begin(), levels_.end(), metres,
                                           [](double m, const Level& level) { return m < level.tolerance; });
  return too_coarse == levels_.begin() ? 0 : static_cast<std::size_t>(too_coarse - levels_.begin()) - 1;
}

}  // namespace dkart::geo
