#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <set>

#include "geo/topology.h"
#include "geo/validity.h"
#include "shapes.h"

namespace dkart::geo {
namespace {

using test::rectangle;
using test::reversed;
using test::square;
using test::with_first_points_alike;

// A line from `a` to `b` with small teeth to the left and right.
Polyline toothed(MapPoint a, MapPoint b, int teeth, double height) {
  Polyline line;
  const double length = std::hypot(b.x - a.x, b.y - a.y);
  for (int i = 0; i <= teeth; ++i) {
    const double t = static_cast<double>(i) / teeth;
    const double off = i == 0 || i == teeth ? 0 : (i % 2 == 0 ? height : -height) / length;
    line.push_back({a.x + (b.x - a.x) * t - (b.y - a.y) * off, a.y + (b.y - a.y) * t + (b.x - a.x) * off});
  }
  return line;
}

// Two areas, each 1000 m square, with a toothed border of 100 points between them.
std::vector<MultiPolygon> neighbours() {
  const Polyline border = toothed({1000, 0}, {1000, 1000}, 100, 5);
  Ring west = {{0, 1000}, {0, 0}};
  west.insert(west.end(), border.begin(), border.end());
  Ring east = {{2000, 0}, {2000, 1000}};
  east.insert(east.end(), border.rbegin(), border.rend());
  return {{{west, {}}}, {{east, {}}}};
}

Ring circle(MapPoint center, double radius, int points) {
  Ring ring;
  for (int i = 0; i < points; ++i) {
    const double angle = 2 * std::numbers::pi * i / points;
    ring.push_back({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)});
  }
  return ring;
}

std::set<MapPoint> points_of(const MultiPolygon& area) {
  std::set<MapPoint> points;
  for (const Polygon& polygon : area) points.insert(polygon.outer.begin(), polygon.outer.end());
  return points;
}

TEST(TopologySimplify, ToleranceZeroChangesNothing) {
  const Topology topology = Topology::build(neighbours());
  const Topology same = topology.simplified(0);
  EXPECT_EQ(same.vertex_count(), topology.vertex_count());
  for (AreaId id = 0; id < 2; ++id) EXPECT_EQ(same.area(id), topology.area(id));
}

TEST(TopologySimplify, SmoothsTheTeethOfABorder) {
  const Topology simple = Topology::build(neighbours()).simplified(50);
  EXPECT_LT(simple.vertex_count(), 30U);
  EXPECT_NEAR(plane_area(simple.area(0)), 1e6, 1e4);
}

TEST(TopologySimplify, NeighboursKeepTheSameEdge) {
  const Topology simple = Topology::build(neighbours()).simplified(50);
  EXPECT_DOUBLE_EQ(plane_area(simple.area(0)) + plane_area(simple.area(1)), 2e6);
  const std::set<MapPoint> west = points_of(simple.area(0));
  const std::set<MapPoint> east = points_of(simple.area(1));
  for (const MapPoint& p : west) {
    if (p.x > 500) {
      EXPECT_TRUE(east.contains(p)) << p.x << ' ' << p.y;
    }
  }
  EXPECT_TRUE(west.contains({1000, 0}));  // junctions stay
  EXPECT_TRUE(west.contains({1000, 1000}));
}

TEST(TopologySimplify, LeavesOutPointsWithSmallTrianglesOnly) {
  // A dent of 20 by 20 m (triangle 200 m²) and a bay of 200 by 200 m (20,000 m²).
  const Ring ring = {{0, 0},     {100, 0}, {110, 20}, {120, 0},     {500, 0},
                     {600, 200}, {700, 0}, {1000, 0}, {1000, 1000}, {0, 1000}};
  const std::set<MapPoint> left = points_of(Topology::build({{{ring, {}}}}).simplified(30).area(0));
  EXPECT_FALSE(left.contains({110, 20}));
  EXPECT_TRUE(left.contains({600, 200}));
}

TEST(TopologySimplify, DropsIslandsBelowToleranceSquared) {
  MultiPolygon area = square(0, 0, 1000);
  area.push_back({rectangle(2000, 0, 90, 90), {}});
  area.push_back({rectangle(3000, 0, 110, 110), {}});
  const Topology simple = Topology::build({area}).simplified(100);
  ASSERT_EQ(simple.area(0).size(), 2U);
  EXPECT_EQ(simple.extent(0).max_x, 3110);
  EXPECT_EQ(simple.arcs().size(), 2U);
}

TEST(TopologySimplify, KeepsTheLargestRingOfAnArea) {
  MultiPolygon skerries = square(0, 0, 10);
  skerries.push_back({rectangle(100, 0, 20, 20), {}});
  skerries.push_back({rectangle(200, 0, 15, 15), {}});
  const MultiPolygon simple = Topology::build({skerries}).simplified(1000).area(0);
  ASSERT_EQ(simple.size(), 1U);
  EXPECT_EQ(extent_of(simple).min_x, 100);
  EXPECT_GE(simple[0].outer.size(), 3U);
  EXPECT_GT(plane_area(simple), 0);
}

TEST(TopologySimplify, SmallHolesVanishWithTheirEnclave) {
  const Ring ring = rectangle(500, 500, 50, 50);
  MultiPolygon mainland_and_enclave = square(2000, 0, 500);
  mainland_and_enclave.push_back({ring, {}});
  const Topology topology =
      Topology::build({{{rectangle(0, 0, 1000, 1000), {reversed(ring)}}}, mainland_and_enclave});
  const Topology simple = topology.simplified(100);
  ASSERT_EQ(simple.area(0).size(), 1U);
  EXPECT_TRUE(simple.area(0)[0].holes.empty());
  EXPECT_EQ(simple.area(1).size(), 1U);
}

TEST(TopologySimplify, AHoleStaysWhenItsEnclaveIsAnAreasLargestRing) {
  const Ring ring = rectangle(500, 500, 50, 50);
  const Topology simple =
      Topology::build({{{rectangle(0, 0, 1000, 1000), {reversed(ring)}}}, {{ring, {}}}}).simplified(100);
  ASSERT_EQ(simple.area(0)[0].holes.size(), 1U);
  EXPECT_DOUBLE_EQ(plane_area(simple.area(0)) + plane_area(simple.area(1)), 1e6);
}

TEST(TopologySimplify, SmallPiecesBesideALargeNeighbourLeaveNoGap) {
  // A strip of area 1, 50 m square, between area 0 and the sea; its mainland is elsewhere.
  const Ring large = {{0, 0},     {1000, 0},   {1000, 400},  {950, 400},
                      {950, 450}, {1000, 450}, {1000, 1000}, {0, 1000}};
  MultiPolygon other = square(3000, 0, 500);
  other.push_back({{{950, 400}, {1000, 400}, {1000, 450}, {950, 450}}, {}});
  const Topology simple = Topology::build({{{large, {}}}, other}).simplified(100);
  EXPECT_DOUBLE_EQ(plane_area(simple.area(0)) + plane_area(simple.area(1)), 1e6 + 250'000);
}

TEST(TopologySimplify, ASmallIslandSharedByTwoAreasVanishesWhole) {
  MultiPolygon west = square(0, 0, 1000);
  west.push_back({rectangle(5000, 0, 40, 80), {}});
  MultiPolygon east = square(1000, 0, 1000);
  east.push_back({rectangle(5040, 0, 40, 80), {}});
  const Topology simple = Topology::build({west, east}).simplified(100);
  EXPECT_EQ(simple.area(0).size(), 1U);
  EXPECT_EQ(simple.area(1).size(), 1U);
  for (const Arc& arc : simple.arcs()) EXPECT_LT(arc.points.front().x, 5000);
}

TEST(TopologySimplify, ACircleStaysRound) {
  const Topology simple = Topology::build({{{circle({0, 0}, 1000, 720), {}}}}).simplified(100);
  const MultiPolygon area = simple.area(0);
  EXPECT_LT(area[0].outer.size(), 60U);
  EXPECT_GE(area[0].outer.size(), 8U);
  EXPECT_NEAR(plane_area(area) / (std::numbers::pi * 1e6), 1, 0.05);
}

TEST(TopologySimplify, TwoArcsBetweenTheSameJunctionsDoNotCollapse) {
  // A lens of area 1 between areas 0 and 2; both its sides are bent and small beside the tolerance.
  const MapPoint south{1000, 0}, north{1000, 1000};
  const MultiPolygon lens = {{{south, {1040, 500}, north, {960, 500}}, {}}};
  const MultiPolygon west = {{{{0, 0}, south, {960, 500}, north, {0, 1000}}, {}}};
  const MultiPolygon east = {{{{2000, 0}, {2000, 1000}, north, {1040, 500}, south}, {}}};
  const Topology simple = Topology::build({west, lens, east}).simplified(500);
  ASSERT_EQ(simple.area(1).size(), 1U);
  EXPECT_GT(plane_area(simple.area(1)), 0);
  EXPECT_DOUBLE_EQ(plane_area(simple.area(0)) + plane_area(simple.area(1)) + plane_area(simple.area(2)), 2e6);
}

TEST(TopologySimplify, DoesNotPullACoastAcrossAnIsland) {
  // An island in a narrow inlet: closing the inlet would put land over it.
  const Ring island = rectangle(998, -20, 4, 4);
  const Ring land = {{0, 0}, {990, 0}, {1000, -300}, {1010, 0}, {2000, 0}, {2000, -2000}, {0, -2000}};
  const Topology kept = Topology::build({{{land, {}}}, {{island, {}}}}).simplified(100);
  EXPECT_FALSE(contains(kept.area(0), {1000, -18}));
  EXPECT_TRUE(points_of(kept.area(0)).contains({1000, -300}));
  const Topology alone = Topology::build({{{land, {}}}}).simplified(100);
  EXPECT_FALSE(points_of(alone.area(0)).contains({1000, -300}));
}

TEST(TopologySimplify, ABarrierSpitDoesNotCrossTheCoastBehindIt) {
  // A long spit, 10 m off a coast that bulges towards it.
  const Ring ring = {{0, 0},    {1000, 0},  {1000, 500}, {600, 460}, {500, 480}, {400, 460}, {20, 460},
                     {20, 470}, {400, 470}, {500, 490},  {600, 470}, {980, 510}, {980, 600}, {0, 600}};
  const Topology simple = Topology::build({{{ring, {}}}}).simplified(60);
  EXPECT_LT(simple.vertex_count(), ring.size());
  EXPECT_EQ(why_invalid(simple.area(0)), std::nullopt);
}

}  // namespace
}  // namespace dkart::geo
