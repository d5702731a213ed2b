#include "ingest/areas.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace dkart::ingest {
namespace {

// More than these are one remark: then it is the file that is incomplete.
constexpr std::size_t missing_named_one_by_one = 20;

void remark_missing(const MapFile& map, const std::vector<bool>& found, domain::Dataset& data) {
  const auto missing = static_cast<std::size_t>(std::count(found.begin(), found.end(), false));
  std::string numbers;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const domain::Municipality& municipality = data.municipalities[i];
    if (found[i]) continue;
    if (missing <= missing_named_one_by_one) {
      data.issues.push_back(
          {Severity::warning,
           "municipality_missing",
           {map.name, 0, ""},
           {{"number", municipality.number.text()}, {"name", municipality.name.norwegian}}});
    }
    numbers += (numbers.empty() ? "" : ", ") + municipality.number.text();
  }
  if (missing > missing_named_one_by_one) {
    data.issues.push_back({Severity::warning,
                           "municipalities_missing",
                           {map.name, 0, ""},
                           {{"count", std::to_string(missing)}, {"numbers", numbers}}});
  }
}

}  // namespace

std::vector<geo::MultiPolygon> match_areas(MapFile& map, const MunicipalityJoin& join,
                                           domain::Dataset& data) {
  std::vector<geo::MultiPolygon> areas(data.municipalities.size());
  std::vector<bool> found(areas.size(), false);
  for (BoundaryFeature& feature : map.municipalities) {
    const Where where{map.name, feature.feature, ""};
    Issues remarks;
    const auto municipality = join.find(feature.number, {feature.name, "", std::nullopt}, where, remarks);
    if (!municipality) {
      data.issues.push_back({Severity::warning,
                             "boundary_unknown",
                             where,
                             {{"number", feature.number}, {"name", feature.name}}});
      continue;
    }
    data.issues.insert(data.issues.end(), std::make_move_iterator(remarks.begin()),
                       std::make_move_iterator(remarks.end()));
    // A municipality may come as several features, its islands or the old municipalities it was made of.
    geo::MultiPolygon& area = areas[municipality->value];
    area.insert(area.end(), std::make_move_iterator(feature.area.begin()),
                std::make_move_iterator(feature.area.end()));
    found[municipality->value] = true;
  }
  if (map.has_municipalities) remark_missing(map, found, data);
  return areas;
}

}  // namespace dkart::ingest
