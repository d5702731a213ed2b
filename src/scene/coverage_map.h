// Coverage as a map shows it: who lives how far from the nearest study centre or campus, by the recipe's question.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "analysis/figures.h"
#include "coverage/counted.h"
#include "domain/dataset.h"
#include "recipe/map_recipe.h"
#include "scene/coverage_rings.h"

namespace dkart::scene {

/// What the recipe's files have, read beforehand; null where it names none.
struct CoverageInput {
  std::shared_ptr<const coverage::PopulationPoints> population;
  std::shared_ptr<const domain::TravelMatrix> matrix;
  bool operator==(const CoverageInput&) const = default;
};
CoverageInput coverage_input(std::optional<domain::PopulationLayer> population,
                             std::optional<domain::TravelMatrix> matrix);

struct CoverageResult {
  coverage::CountedPtr now;     // with what is supposed
  coverage::CountedPtr before;  // as it is; `now` itself where nothing is supposed
  coverage::CountedPtr
      without_approximate;  // `now` less the centres placed roughly; null where there are none
  std::vector<coverage::CountedPtr> scenarios;  // by CoverageSpec::scenarios
  std::size_t limit = 0;                        // which of the bands is the limit
  std::vector<geo::MapPoint> positions;         // of the facilities, on the map
  std::shared_ptr<const CoverageRings> rings;   // null where none are drawn

  const coverage::Reach& reach() const { return now->reach; }
  bool supposes() const { return now->choice != before->choice; }
};
using CoveragePtr = std::shared_ptr<const CoverageResult>;

/// Null while a file that the recipe names is not there. `earlier`: an earlier answer for the same data, whatever the
/// question, which spares work. Precondition: the recipe has a question of coverage.
CoveragePtr cover(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                  const CoverageInput& input = {}, const CoveragePtr& earlier = nullptr);

/// The bands to count: the recipe's own, and the limit among them.
coverage::ReachRequest reach_request(const recipe::CoverageSpec& spec);

/// One value of `reach` for each area at the recipe's level, `limit` its position among the bands. An area outside the filter's counties is out of scope; the Oslo area is
/// not left out, since people live there as well.
std::vector<analysis::AreaValue> coverage_values(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                                 const coverage::Reach& reach, std::size_t limit,
                                                 const analysis::Scope& scope);

/// The figures of one area at `level`.
const coverage::ReachFigures& reach_of(const coverage::Reach& reach, analysis::Level level, std::size_t area);

}  // namespace dkart::scene
