// What the two files of the tiny country share; tests include tiny_dataset.h.
#pragma once

#include "domain/dataset.h"

namespace dkart::test_support {

inline constexpr double km = 1000;

struct Position {
  geo::MapPoint map;
  geo::LonLat lon_lat;
};

/// Both need the municipalities to be there; add_decisions also the ministries.
void add_decisions(domain::Dataset& data);
void add_places(domain::Dataset& data);

}  // namespace dkart::test_support
