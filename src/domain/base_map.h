// The ground under the facts: areas and lines in map metres.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "geo/levels.h"
#include "geo/polygons.h"
#include "geo/topology.h"

namespace dkart::domain {

struct BaseMap {
  /// Areas 0..n-1 are Dataset::municipalities in their order (a municipality without boundary is an empty area);
  /// area n, if `has_other_land`, is the land of other countries. They share vertices exactly.
  std::shared_ptr<const geo::LevelsOfDetail> areas;
  bool has_other_land = false;
  std::vector<geo::Polyline> borders;  // between the other countries
  geo::MultiPolygon svalbard;          // for an inset; not a municipality
  geo::Extent norway;                  // of the municipalities
  std::string attribution;             // from the file's metadata; always printed
  std::string licence;
  std::string vintage;  // year of the boundaries
};

}  // namespace dkart::domain
