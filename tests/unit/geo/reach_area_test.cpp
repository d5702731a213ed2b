#include "geo/reach_area.h"

#include <gtest/gtest.h>

#include <cmath>

#include "geo/geodesic.h"
#include "geo/projection.h"
#include "shapes.h"

namespace dkart::geo {
namespace {

const Projection& projection() {
  static const Projection made = std::move(Projection::lon_lat_to_map()).value();
  return made;
}

MultiPolygon reach_area(const std::vector<LonLat>& centres, double metres) {
  return dissolved(reach_circles(centres, metres));
}

TEST(ReachArea, TheEdgeIsAsFarAsItIsSaidToBeOnTheEllipsoid) {
  for (const LonLat centre : {LonLat{5.3, 60.4}, LonLat{15, 65}, LonLat{30.5, 70.4}}) {
    const MultiPolygon area = reach_area({centre}, 60'000);
    ASSERT_EQ(area.size(), 1U);
    EXPECT_TRUE(area.front().holes.empty());
    for (const MapPoint corner : area.front().outer) {
      const auto at = projection().inverse(corner);
      ASSERT_TRUE(at);
      EXPECT_NEAR(geodesic_distance(centre, *at), 60'000, 0.5);
    }
  }
}

TEST(ReachArea, CirclesThatMeetBecomeOneAndOthersStayApart) {
  const LonLat a{10, 60}, near{10.5, 60}, far{20, 65};
  const MultiPolygon area = reach_area({a, near, far}, 30'000);
  ASSERT_EQ(area.size(), 2U);
  // Nothing of the one circle's edge lies inside the other.
  for (const Polygon& polygon : area) {
    for (const MapPoint corner : polygon.outer) {
      const LonLat at = projection().inverse(corner).value();
      const double nearest =
          std::min({geodesic_distance(a, at), geodesic_distance(near, at), geodesic_distance(far, at)});
      EXPECT_GT(nearest, 29'980);
      EXPECT_LT(nearest, 30'001);
    }
  }
}

TEST(ReachArea, WithoutCentresThereIsNone) {
  EXPECT_TRUE(reach_area({}, 30'000).empty());
}

// A square of 100 km, from the origin of the made-up map to the north-east.
AreaFinder square_of_land() {
  const MultiPolygon square{{{{0, 0}, {100'000, 0}, {100'000, 100'000}, {0, 100'000}}, {}}};
  return AreaFinder(Topology::build({square}), 1);
}

TEST(EdgesOnLand, ALineIsCutWhereTheLandEnds) {
  const AreaFinder land = square_of_land();
  // Half of it lies on land, between 50 and 100 km to the east.
  const MultiPolygon area{{{{50'000, 20'000}, {150'000, 20'000}, {150'000, 80'000}, {50'000, 80'000}}, {}}};
  const auto lines = edges_on_land(area, land);
  ASSERT_EQ(lines.size(), 1U) << "the ring begins on land, in the middle of its line";
  double length = 0;
  for (std::size_t i = 1; i < lines[0].size(); ++i)
    length += std::hypot(lines[0][i].x - lines[0][i - 1].x, lines[0][i].y - lines[0][i - 1].y);
  EXPECT_NEAR(length, 160'000, 25);
  EXPECT_NEAR(lines[0].front().x, 100'000, 10);
  EXPECT_NEAR(lines[0].back().x, 100'000, 10);
}

TEST(EdgesOnLand, AWholeRingEndsWhereItBeganAndOneAtSeaIsGone) {
  const AreaFinder land = square_of_land();
  const MultiPolygon inside{{{{20'000, 20'000}, {40'000, 20'000}, {40'000, 40'000}, {20'000, 40'000}}, {}}};
  const auto lines = edges_on_land(inside, land);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].front(), lines[0].back());
  const MultiPolygon at_sea{{{{-40'000, 20'000}, {-20'000, 20'000}, {-20'000, 40'000}}, {}}};
  EXPECT_TRUE(edges_on_land(at_sea, land).empty());
}

TEST(EdgesOnLand, HolesHaveEdgesToo) {
  const AreaFinder land = square_of_land();
  const MultiPolygon ring{{{{-50'000, -50'000}, {150'000, -50'000}, {150'000, 150'000}, {-50'000, 150'000}},
                           {{{40'000, 40'000}, {40'000, 60'000}, {60'000, 60'000}, {60'000, 40'000}}}}};
  const auto lines = edges_on_land(ring, land);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].front(), lines[0].back());
}

}  // namespace
}  // namespace dkart::geo
