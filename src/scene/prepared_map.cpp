#include "scene/prepared_map.h"

namespace dkart::scene {
namespace {

std::shared_ptr<const PreparedMap> prepare(const domain::Dataset& data, std::optional<std::size_t> only_level) {
  auto map = std::make_shared<PreparedMap>();
  const auto count = static_cast<geo::AreaId>(data.municipalities.size());
  const auto norwegian = [count](geo::AreaId id) { return id >= 0 && id < count; };
  const auto foreign = [count](geo::AreaId id) { return id >= count; };
  const auto county = [&data](geo::AreaId id) { return data.municipalities[static_cast<std::size_t>(id)].county; };

  map->coast = lines_where(data, only_level, [&](geo::AreaId a, geo::AreaId b) {
    return (norwegian(a) && b == geo::no_area) || (a == geo::no_area && norwegian(b));
  });
  map->other_coast = lines_where(data, only_level, [&](geo::AreaId a, geo::AreaId b) {
    return (foreign(a) && b == geo::no_area) || (a == geo::no_area && foreign(b));
  });
  map->national_border = lines_where(data, only_level, [&](geo::AreaId a, geo::AreaId b) {
    return (norwegian(a) && foreign(b)) || (foreign(a) && norwegian(b));
  });
  map->county_lines = lines_where(data, only_level, [&](geo::AreaId a, geo::AreaId b) {
    return norwegian(a) && norwegian(b) && county(a) != county(b);
  });
  map->municipality_lines = lines_where(data, only_level, [&](geo::AreaId a, geo::AreaId b) {
    return norwegian(a) && norwegian(b) && a != b && county(a) == county(b);
  });
  auto borders = std::make_shared<LineLevels>();
  borders->levels.push_back(data.base_map.borders);
  map->foreign_borders = std::move(borders);
  map->svalbard = std::make_shared<const geo::MultiPolygon>(data.base_map.svalbard);
  return map;
}

}  // namespace

std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data) { return prepare(data, std::nullopt); }

std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data, std::size_t only_level) {
  return prepare(data, only_level);
}

std::size_t drawn_level(const geo::LevelsOfDetail& areas, const Camera& camera, double pixels_per_point) {
  return areas.index_for(0.35 * camera.metres_per_point / pixels_per_point);
}

std::shared_ptr<const LineLevels> lines_where(
    const domain::Dataset& data, std::optional<std::size_t> only_level,
    const std::function<bool(geo::AreaId left, geo::AreaId right)>& wanted) {
  auto lines = std::make_shared<LineLevels>();
  if (!data.base_map.areas) return lines;
  const geo::LevelsOfDetail& areas = *data.base_map.areas;
  lines->levels.resize(areas.size());
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (!only_level || *only_level == i) lines->levels[i] = areas[i].topology.lines(wanted);
  }
  return lines;
}

}  // namespace dkart::scene
