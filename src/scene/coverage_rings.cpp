#include "scene/coverage_rings.h"

#include <algorithm>
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

// Those of the centres that `earlier` has in the same band need not be made again.
std::vector<geo::Ring> circles_of(const std::vector<geo::LonLat>& centres, double metres,
                                  const CoverageRings* earlier) {
  const std::vector<geo::Ring>* known = nullptr;
  for (std::size_t band = 0; earlier != nullptr && band < earlier->metres.size(); ++band) {
    if (earlier->metres[band] == metres) known = &earlier->circles[band];
  }
  if (known == nullptr) return geo::reach_circles(centres, metres);
  std::vector<geo::Ring> circles;
  for (const geo::LonLat& centre : centres) {
    const auto same = std::find(earlier->centres.begin(), earlier->centres.end(), centre);
    if (same != earlier->centres.end()) {
      circles.push_back((*known)[static_cast<std::size_t>(same - earlier->centres.begin())]);
    } else {
      circles.push_back(geo::reach_circles({&centre, 1}, metres).front());
    }
  }
  return circles;
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
    rings->circles.push_back(circles_of(rings->centres, band, earlier.get()));
    lines->levels.push_back(geo::edges_on_land(geo::dissolved(rings->circles.back()), *rings->land));
    rings->lines.push_back(std::move(lines));
  }
  return rings;
}

}  // namespace dkart::scene
