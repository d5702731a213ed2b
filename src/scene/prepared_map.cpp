#include "scene/prepared_map.h"

#include <algorithm>

namespace dkart::scene {
namespace {

// Of a pixel: less is not seen.
constexpr double unseen_pixels = 0.35;

double unseen_metres(const Camera& camera, double pixels_per_point) {
  return unseen_pixels * camera.metres_per_point / pixels_per_point;
}

}  // namespace

std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data, const Areas& areas) {
  auto map = std::make_shared<PreparedMap>();
  const auto count = static_cast<geo::AreaId>(data.municipalities.size());
  const auto norwegian = [count](geo::AreaId id) { return id >= 0 && id < count; };
  const auto foreign = [count](geo::AreaId id) { return id >= count; };
  const auto county = [&data](geo::AreaId id) {
    return data.municipalities[static_cast<std::size_t>(id)].county;
  };

  map->coast = lines_where(areas, [&](geo::AreaId a, geo::AreaId b) {
    return (norwegian(a) && b == geo::no_area) || (a == geo::no_area && norwegian(b));
  });
  map->other_coast = lines_where(areas, [&](geo::AreaId a, geo::AreaId b) {
    return (foreign(a) && b == geo::no_area) || (a == geo::no_area && foreign(b));
  });
  map->national_border = lines_where(areas, [&](geo::AreaId a, geo::AreaId b) {
    return (norwegian(a) && foreign(b)) || (foreign(a) && norwegian(b));
  });
  map->county_lines = lines_where(areas, [&](geo::AreaId a, geo::AreaId b) {
    return norwegian(a) && norwegian(b) && county(a) != county(b);
  });
  map->municipality_lines = lines_where(areas, [&](geo::AreaId a, geo::AreaId b) {
    return norwegian(a) && norwegian(b) && a != b && county(a) == county(b);
  });
  auto borders = std::make_shared<LineLevels>();
  borders->levels.push_back(data.base_map.borders);
  map->foreign_borders = std::move(borders);
  map->svalbard = std::make_shared<const geo::MultiPolygon>(data.base_map.svalbard);
  auto names = std::make_shared<std::vector<AreaName>>();
  for (const domain::Municipality& municipality : data.municipalities)
    names->push_back({municipality.number.text(), municipality.name.full()});
  map->names = std::move(names);
  return map;
}

std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data) {
  return prepare_map(data, data.base_map.areas);
}

Areas areas_for_scale(const domain::Dataset& data, const Camera& camera, double pixels_per_point) {
  if (!data.base_map.areas) return nullptr;
  // Wider than any line, so that what is left out never shows.
  constexpr double around_pt = 24;
  Camera wider = camera;
  wider.viewport = camera.viewport.inset(-around_pt);
  const geo::LevelsOfDetail& levels = *data.base_map.areas;
  const double tolerance = unseen_metres(camera, pixels_per_point);
  // Where even the coarsest level shows more than can be seen, the whole coast need not be gone through again.
  const auto& coarsest = levels[levels.size() - 1];
  const geo::Topology& from = coarsest.tolerance <= tolerance ? coarsest.topology : levels[0].topology;
  return geo::LevelsOfDetail::build(from.within(wider.visible()), {tolerance});
}

std::size_t drawn_level(const geo::LevelsOfDetail& areas, const Camera& camera, double pixels_per_point) {
  return areas.index_for(unseen_metres(camera, pixels_per_point));
}

const std::vector<geo::Polyline>* drawn_lines(const StrokeLines& command, const Camera& camera,
                                              double pixels_per_point) {
  if (command.lines == nullptr || command.lines->levels.empty() || command.width_pt <= 0) return nullptr;
  const auto& levels = command.lines->levels;
  if (command.areas == nullptr) return &levels.front();
  return &levels[std::min(drawn_level(*command.areas, camera, pixels_per_point), levels.size() - 1)];
}

std::shared_ptr<const LineLevels> lines_where(
    const Areas& areas, const std::function<bool(geo::AreaId left, geo::AreaId right)>& wanted) {
  auto lines = std::make_shared<LineLevels>();
  if (!areas) return lines;
  for (std::size_t i = 0; i < areas->size(); ++i) lines->levels.push_back((*areas)[i].topology.lines(wanted));
  return lines;
}

}  // namespace dkart::scene
