#include <algorithm>
#include <cmath>
#include <limits>

#include "ingest/municipalities_table.h"
#include "ingest/point_check.h"

namespace dkart::ingest {
namespace {

const geo::Polygon& largest(const geo::MultiPolygon& area) {
  const geo::Polygon* best = &area.front();
  double most = 0;
  for (const geo::Polygon& polygon : area) {
    const double size = std::abs(geo::signed_area(polygon.outer));
    if (size > most) best = &polygon;
    most = std::max(most, size);
  }
  return *best;
}

geo::MapPoint inner_point_of(const geo::MultiPolygon& area) {
  return geo::inner_point({largest(area)});
}

// In the middle of a county, but on its land: the symbol point of the municipality nearest to the mean of
// all, weighted by extent.
geo::MapPoint county_point(const domain::County& county, std::span<const geo::MultiPolygon> areas,
                           const domain::Dataset& data) {
  double x = 0, y = 0, weight = 0;
  for (const domain::MunicipalityIndex m : county.municipalities) {
    const double size = areas[m.value].empty() ? 1 : geo::plane_area(areas[m.value]);
    x += data.at(m).symbol_point.x * size;
    y += data.at(m).symbol_point.y * size;
    weight += size;
  }
  geo::MapPoint nearest;
  double least = std::numeric_limits<double>::infinity();
  for (const domain::MunicipalityIndex m : county.municipalities) {
    const geo::MapPoint p = data.at(m).symbol_point;
    const double distance = std::hypot(p.x - x / weight, p.y - y / weight);
    if (distance < least) nearest = p;
    least = std::min(least, distance);
  }
  return nearest;
}

}  // namespace

void place_symbols(std::span<const geo::MultiPolygon> areas, const MunicipalityRows& rows,
                   const geo::Projection* projection, domain::Dataset& data) {
  for (std::size_t i = 0; i < data.municipalities.size(); ++i) {
    domain::Municipality& m = data.municipalities[i];
    const auto centre = m.centre && projection != nullptr ? projection->forward(*m.centre) : std::nullopt;
    const Where where{rows.file, i < rows.rows.size() ? rows.rows[i] : 0, "longitude"};
    if (centre && check_point(areas[i], *centre, m, where, data.issues)) {
      m.symbol_point = *centre;
    } else if (!areas[i].empty()) {
      m.symbol_point = inner_point_of(areas[i]);
    }
  }
  for (domain::County& county : data.counties) county.symbol_point = county_point(county, areas, data);
}

}  // namespace dkart::ingest
