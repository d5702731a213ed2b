#include "ingest/point_check.h"

#include <string>

#include "base/number_text.h"

namespace dkart::ingest {

bool check_point(const geo::MultiPolygon& area, geo::MapPoint point, const domain::Municipality& municipality,
                 const Where& where, Issues& issues) {
  if (area.empty()) return true;
  const double metres = geo::distance_to(area, point);
  if (metres <= point_slack) return true;
  issues.push_back({Severity::warning,
                    "point_outside",
                    where,
                    {{"metres", plain_number(metres, 0)},
                     {"number", municipality.number.text()},
                     {"name", municipality.name.norwegian}}});
  return false;
}

}  // namespace dkart::ingest
