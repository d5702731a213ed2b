// Lines of the base map that no recipe changes, made once per dataset and shared by all compositions of it.
#pragma once

#include <functional>
#include <memory>

#include "domain/dataset.h"
#include "scene/scene.h"

namespace dkart::scene {

struct PreparedMap {
  std::shared_ptr<const LineLevels> coast;               // Norway against the sea
  std::shared_ptr<const LineLevels> other_coast;         // other countries against the sea
  std::shared_ptr<const LineLevels> national_border;     // Norway against other countries
  std::shared_ptr<const LineLevels> county_lines;        // two municipalities of different counties
  std::shared_ptr<const LineLevels> municipality_lines;  // two municipalities of one county
  std::shared_ptr<const LineLevels> foreign_borders;     // between other countries; one list for all levels
  std::shared_ptr<const geo::MultiPolygon> svalbard;
  std::shared_ptr<const std::vector<AreaName>> names;  // of the municipalities
};

using Areas = std::shared_ptr<const geo::LevelsOfDetail>;

/// At every level of the dataset's areas; for a window that zooms.
std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data);
/// With lines of `areas`, which are the dataset's at other levels of detail.
std::shared_ptr<const PreparedMap> prepare_map(const domain::Dataset& data, const Areas& areas);

/// The dataset's areas at one level of detail, whose tolerance is 0.35 pixels, as far as the camera sees them; null if it
/// has none.
Areas areas_for_scale(const domain::Dataset& data, const Camera& camera, double pixels_per_point);
/// The level of detail that both renderers draw: the coarsest whose tolerance is under 0.35 pixels.
std::size_t drawn_level(const geo::LevelsOfDetail& areas, const Camera& camera, double pixels_per_point);

/// The lines that both renderers draw, at that level; null when there are none.
const std::vector<geo::Polyline>* drawn_lines(const StrokeLines& command, const Camera& camera,
                                              double pixels_per_point);

/// Lines whose two sides satisfy `wanted`, at every level of `areas` (null: at none).
std::shared_ptr<const LineLevels> lines_where(
    const Areas& areas, const std::function<bool(geo::AreaId left, geo::AreaId right)>& wanted);

}  // namespace dkart::scene
