// Inhabitants where they live: points, or the cells of a grid by their middle.
#pragma once

#include <string>
#include <vector>

#include "domain/places.h"
#include "geo/points.h"

namespace dkart::domain {

struct PopulationPoint {
  geo::LonLat position;
  MunicipalityIndex municipality;
  double persons = 0;
};

/// From a file that replaces our own distribution on populated places.
struct PopulationLayer {
  std::string file;  // without folder
  std::vector<PopulationPoint> points;
  std::vector<std::string> ids;  // by point; empty when the file has none
};

}  // namespace dkart::domain
