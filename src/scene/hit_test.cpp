#include "scene/hit_test.h"

#include <cmath>
#include <limits>
#include <variant>

#include "scene/map_layers.h"

namespace dkart::scene {
namespace {

constexpr double reach_pt = 4;

// Points between `at` and the symbol's edge; negative inside.
double gap(const Camera& camera, geo::MapPoint symbol, double radius_pt, PagePoint at) {
  const PagePoint center = camera.to_page(symbol);
  return std::hypot(center.x - at.x, center.y - at.y) - radius_pt;
}

}  // namespace

namespace {

// The nearest symbol of coverage, the topmost of equals.
std::optional<std::size_t> facility_at(const recipe::MapRecipe& recipe, const CoverageResult& coverage,
                                       const Camera& camera, PagePoint at) {
  std::optional<std::size_t> found;
  double nearest = reach_pt;
  for (std::size_t i = 0; i < coverage.positions.size(); ++i) {
    const double radius = facility_symbol(coverage.now->facilities[i], recipe).radius_pt;
    const double distance = gap(camera, coverage.positions[i], radius, at);
    if (distance > nearest) continue;
    nearest = distance;
    found = i;
  }
  return found;
}

// Those of the layers, with their position in the dataset.
void find_places(Hit& hit, const domain::Dataset& data, const recipe::MapRecipe& recipe, const Camera& camera,
                 PagePoint at) {
  double nearest = reach_pt;
  for (std::size_t i = 0; i < data.study_centres.size(); ++i) {
    const domain::StudyCentre& centre = data.study_centres[i];
    if (!centre.map_position || !shows(recipe.layers, centre)) continue;
    const double distance = gap(camera, *centre.map_position, centre_symbol(centre, recipe).radius_pt, at);
    if (distance < nearest) {
      nearest = distance;
      hit.study_centre = i;
    }
  }
  for (std::size_t i = 0; i < data.campuses.size(); ++i) {
    const domain::Campus& campus = data.campuses[i];
    if (!campus.map_position || !shows(recipe.layers, campus)) continue;
    const double distance = gap(camera, *campus.map_position, campus_symbol(recipe).radius_pt, at);
    if (distance < nearest) {
      nearest = distance;
      hit.campus = i;
      hit.study_centre.reset();
    }
  }
}

}  // namespace

Hit hit_test(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
             const Camera& camera, PagePoint at) {
  Hit hit;
  if (!camera.viewport.contains(at)) return hit;

  if (evaluation.coverage) {
    hit.facility = facility_at(recipe, *evaluation.coverage, camera, at);
  } else {
    find_places(hit, data, recipe, camera, at);
  }

  // The smallest circle under the pointer lies on top.
  if (recipe.level == analysis::Level::municipality) {
    double smallest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < evaluation.symbol_values.size(); ++i) {
      const double* value = std::get_if<double>(&evaluation.symbol_values[i]);
      if (value == nullptr) continue;
      const double radius = evaluation.symbol_scale.radius_pt(*value);
      if (radius < smallest && gap(camera, data.municipalities[i].symbol_point, radius, at) <= 0) {
        smallest = radius;
        hit.municipality = domain::MunicipalityIndex{static_cast<std::uint32_t>(i)};
      }
    }
    if (hit.municipality) return hit;
  }
  if (!data.base_map.areas) return hit;
  const geo::MapPoint point = camera.to_map(at);
  const std::size_t level = drawn_level(*data.base_map.areas, camera, 1);
  const geo::Topology& topology = (*data.base_map.areas)[level].topology;
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const auto area = static_cast<geo::AreaId>(i);
    if (topology.extent(area).contains(point) && geo::contains(topology.area(area), point)) {
      hit.municipality = domain::MunicipalityIndex{i};
      break;
    }
  }
  return hit;
}

}  // namespace dkart::scene
