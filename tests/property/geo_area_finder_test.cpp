// The area of a point is found as if every area were asked.
#include <gtest/gtest.h>

#include <algorithm>

#include "geo/area_finder.h"
#include "geo_shapes.h"

namespace dkart::geo::test {
namespace {

TEST(AreaFinder, EveryPointIsInTheAreaThatContainsIt) {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    const RaggedCountry country(random, 6, 4);
    const auto& areas = country.areas();
    const AreaFinder finder(Topology::build(areas), static_cast<AreaId>(areas.size()));
    std::size_t inside = 0;
    for (int i = 0; i < 500; ++i) {
      const MapPoint p{between(random, -500, 6500), between(random, -500, 6500)};
      const AreaId found = finder.at(p);
      for (std::size_t a = 0; a < areas.size(); ++a) {
        EXPECT_EQ(contains(areas[a], p), found == static_cast<AreaId>(a)) << p.x << ", " << p.y;
      }
      inside += found != no_area ? 1 : 0;
    }
    EXPECT_GT(inside, 100u);
  }
}

TEST(AreaFinder, APointAtSeaIsNearTheAreaWithTheNearestEdge) {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    const RaggedCountry country(random, 5, 3);
    const auto& areas = country.areas();
    const AreaFinder finder(Topology::build(areas), static_cast<AreaId>(areas.size()));
    for (int i = 0; i < 200; ++i) {
      const MapPoint p{between(random, -1500, 6500), between(random, -1500, 6500)};
      std::vector<double> distances;
      for (const MultiPolygon& area : areas) distances.push_back(distance_to(area, p));
      const double least = *std::min_element(distances.begin(), distances.end());
      const AreaId found = finder.near(p, 700);
      if (least > 700) {
        EXPECT_EQ(found, no_area);
      } else {
        ASSERT_NE(found, no_area);
        EXPECT_NEAR(distances[static_cast<std::size_t>(found)], least, 1e-6);
      }
    }
  }
}

TEST(AreaFinder, AreasFromTheEndOnAreNobodys) {
  const std::vector<MultiPolygon> areas{{{{{0, 0}, {1000, 0}, {1000, 1000}, {0, 1000}}, {}}},
                                        {{{{1000, 0}, {2000, 0}, {2000, 1000}, {1000, 1000}}, {}}}};
  const AreaFinder finder(Topology::build(areas), 1);
  EXPECT_EQ(finder.at({500, 500}), 0);
  EXPECT_EQ(finder.at({1500, 500}), no_area);
  EXPECT_EQ(finder.near({1500, 500}, 600), 0);
  EXPECT_EQ(finder.near({1700, 500}, 600), no_area);
}

}  // namespace
}  // namespace dkart::geo::test
