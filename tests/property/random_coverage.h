// Made-up people and facilities in the north of Europe, from seeded generators.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "coverage/nearest.h"
#include "geo/geodesic.h"
#include "support/seeds.h"

namespace dkart::coverage {

using test_support::between;
using test_support::for_seeds;
using test_support::Random;
using test_support::up_to;

/// Now and then a round place, so that several stand in the same one.
inline geo::LonLat random_place(Random& random) {
  if (up_to(random, 4) == 0) {
    return {5.0 + static_cast<double>(up_to(random, 3)), 60.0 + static_cast<double>(up_to(random, 3))};
  }
  return {between(random, 4.5, 31), between(random, 58, 71)};
}

inline std::vector<Facility> random_facilities(Random& random, std::size_t count) {
  std::vector<Facility> facilities;
  for (std::size_t i = 0; i < count; ++i) {
    Facility f;
    f.id = "f-" + std::to_string(random() % 1000) + "-" + std::to_string(i);
    f.position = random_place(random);
    facilities.push_back(std::move(f));
  }
  return facilities;
}

inline PopulationPoints random_population(Random& random, std::size_t count, std::size_t municipalities) {
  domain::PopulationLayer layer;
  for (std::size_t i = 0; i < count; ++i) {
    layer.points.push_back({random_place(random),
                            {static_cast<std::uint32_t>(up_to(random, municipalities - 1))},
                            static_cast<double>(up_to(random, 500))});
  }
  return population_from(std::move(layer));
}

/// By asking every facility.
inline Nearest nearest_by_brute_force(geo::LonLat from, const std::vector<Facility>& facilities) {
  Nearest best;
  for (std::uint32_t i = 0; i < facilities.size(); ++i) {
    const double metres = geo::geodesic_distance(from, facilities[i].position);
    if (metres < best.cost || (metres == best.cost && facilities[i].id < facilities[best.facility].id))
      best = {i, metres};
  }
  return best;
}

}  // namespace dkart::coverage
