#include "scene/coverage_rings.h"

#include <utility>

#include "geo/reach_area.h"

namespace dkart::scene {
namespace {

// Metres by which the coast that rings end at may be generalised.
constexpr double coast_tolerance = 100;

std::shared_ptr<const geo::AreaFinder> land_of(const domain::Dataset& data) {
  const geo::LevelsOfDetail& levels = *data.base_map.areas;
  return std::make_shared<const geo::AreaFinder>(levels[levels.index_for(coast_tolerance)].topology,
                                                 static_cast<geo::AreaId>(data.municipalities.size()));
}

}  // namespace

std::shared_ptr<const CoverageRings> coverage_rings(const domain::Dataset& data,
                                                    std::vector<geo::LonLat> centres,
                                                    std::vector<double> metres,
                                                    const std::shared_ptr<const CoverageRings>& earlier) {
  if (!data.base_map.areas) return nullptr;
  if (earlier && earlier->centres == centres && earlier->metres == metres) return earlier;
  auto rings = std::make_shared<CoverageRings>();
  rings->land = earlier ? earlier->land : land_of(data);
  rings->centres = std::move(centres);
  rings->metres = std::move(metres);
  for (const double band : rings->metres) {
    auto lines = std::make_shared<LineLevels>();
    lines->levels.push_back(geo::edges_on_land(geo::reach_area(rings->centres, band), *rings->land));
    rings->lines.push_back(std::move(lines));
  }
  return rings;
}

}  // namespace dkart::scene
