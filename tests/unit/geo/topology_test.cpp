#include "geo/topology.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

#include "shapes.h"

namespace dkart::geo {
namespace {

using test::rectangle;
using test::reversed;
using test::square;
using test::with_first_points_alike;

// Area numbers:   2 3
//                 0 1     each ten wide and ten high.
std::vector<MultiPolygon> two_by_two() {
  return {square(0, 0, 10), square(10, 0, 10), square(0, 10, 10), square(10, 10, 10)};
}

std::pair<AreaId, AreaId> sorted(AreaId a, AreaId b) {
  return {std::min(a, b), std::max(a, b)};
}

const Arc* arc_between(const Topology& topology, AreaId a, AreaId b) {
  for (const Arc& arc : topology.arcs()) {
    if ((arc.left == a && arc.right == b) || (arc.left == b && arc.right == a)) return &arc;
  }
  return nullptr;
}

// Whether `area` lies on the left going from the first to the second point of the arc.
bool on_left(const Arc& arc, const MultiPolygon& area) {
  const MapPoint a = arc.points[0];
  const MapPoint b = arc.points[1];
  const double dx = (b.x - a.x) / 100;
  const double dy = (b.y - a.y) / 100;
  return contains(area, {(a.x + b.x) / 2 - dy, (a.y + b.y) / 2 + dx});
}

TEST(Topology, CutsAGridIntoArcsStoredOnce) {
  const Topology topology = Topology::build(two_by_two());
  EXPECT_EQ(topology.area_count(), 4U);
  // Four arcs meet in the middle; the outside is cut where a shared edge meets it.
  EXPECT_EQ(topology.arcs().size(), 8U);
  std::map<std::pair<AreaId, AreaId>, int> sides;
  for (const Arc& arc : topology.arcs()) ++sides[sorted(arc.left, arc.right)];
  const std::map<std::pair<AreaId, AreaId>, int> expected = {
      {{no_area, 0}, 1}, {{no_area, 1}, 1}, {{no_area, 2}, 1}, {{no_area, 3}, 1},
      {{0, 1}, 1},       {{0, 2}, 1},       {{1, 3}, 1},       {{2, 3}, 1}};
  EXPECT_EQ(sides, expected);
}

TEST(Topology, KnowsWhichAreaIsOnWhichSide) {
  const auto areas = two_by_two();
  const Topology topology = Topology::build(areas);
  for (const Arc& arc : topology.arcs()) {
    for (AreaId id = 0; id < 4; ++id) {
      const auto& area = areas[static_cast<std::size_t>(id)];
      EXPECT_EQ(on_left(arc, area), arc.left == id);
      const Arc turned{{arc.points.rbegin(), arc.points.rend()}, arc.right, arc.left};
      EXPECT_EQ(on_left(turned, area), arc.right == id);
    }
  }
}

TEST(Topology, PutsAreasTogetherAgainExactly) {
  const auto areas = two_by_two();
  const Topology topology = Topology::build(areas);
  for (AreaId id = 0; id < 4; ++id) {
    EXPECT_EQ(with_first_points_alike(topology.area(id)),
              with_first_points_alike(areas[static_cast<std::size_t>(id)]));
    EXPECT_EQ(topology.extent(id), extent_of(areas[static_cast<std::size_t>(id)]));
  }
}

TEST(Topology, TakesRingsInAnyDirectionWithRepeats) {
  auto areas = two_by_two();
  areas[1][0].outer = reversed(areas[1][0].outer);
  areas[2][0].outer.push_back(areas[2][0].outer.front());
  areas[3][0].outer.insert(areas[3][0].outer.begin() + 1, areas[3][0].outer[1]);
  const Topology topology = Topology::build(areas);
  EXPECT_EQ(topology.arcs().size(), 8U);
  for (AreaId id = 0; id < 4; ++id) {
    EXPECT_EQ(with_first_points_alike(topology.area(id)),
              with_first_points_alike(two_by_two()[static_cast<std::size_t>(id)]));
  }
}

TEST(Topology, AnEnclaveSharesItsWholeRing) {
  const Ring ring = {{4, 4}, {6, 4}, {6, 6}, {4, 6}};
  Ring hole = reversed(ring);
  std::rotate(hole.begin(), hole.begin() + 1, hole.end());
  const std::vector<MultiPolygon> areas = {{{rectangle(0, 0, 10, 10), {hole}}}, {{ring, {}}}};
  const Topology topology = Topology::build(areas);
  ASSERT_EQ(topology.arcs().size(), 2U);
  const Arc* shared = arc_between(topology, 0, 1);
  ASSERT_NE(shared, nullptr);
  EXPECT_EQ(shared->points.size(), 5U);
  EXPECT_EQ(shared->points.front(), shared->points.back());
  EXPECT_EQ(with_first_points_alike(topology.area(0)), with_first_points_alike(areas[0]));
  EXPECT_EQ(with_first_points_alike(topology.area(1)), with_first_points_alike(areas[1]));
  EXPECT_EQ(topology.vertex_count(), 8U);
}

TEST(Topology, AHoleWithoutEnclaveIsCoast) {
  const Topology topology = Topology::build({{{rectangle(0, 0, 10, 10), {reversed(rectangle(4, 4, 2, 2))}}}});
  EXPECT_EQ(topology.arcs().size(), 2U);
  for (const Arc& arc : topology.arcs()) EXPECT_EQ(sorted(arc.left, arc.right), sorted(no_area, 0));
}

TEST(Topology, IslandsAreRingsOfTheirArea) {
  MultiPolygon area = square(0, 0, 10);
  area.push_back({rectangle(20, 0, 1, 1), {}});
  area.push_back({rectangle(30, 0, 2, 2), {}});
  const Topology topology = Topology::build({area});
  EXPECT_EQ(topology.arcs().size(), 3U);
  EXPECT_EQ(with_first_points_alike(topology.area(0)), with_first_points_alike(area));
}

TEST(Topology, AreasThatMeetInAPointShareNoArc) {
  const std::vector<MultiPolygon> areas = {square(0, 0, 10), square(10, 10, 10)};
  const Topology topology = Topology::build(areas);
  EXPECT_EQ(topology.arcs().size(), 2U);
  EXPECT_EQ(arc_between(topology, 0, 1), nullptr);
  for (const Arc& arc : topology.arcs()) EXPECT_EQ(arc.points.front(), (MapPoint{10, 10}));
  EXPECT_EQ(with_first_points_alike(topology.area(0)), with_first_points_alike(areas[0]));
}

TEST(Topology, WhatIsNotSharedExactlyIsCoast) {
  const Topology topology = Topology::build({square(0, 0, 10), square(10, 0.001, 10)});
  EXPECT_EQ(arc_between(topology, 0, 1), nullptr);
}

TEST(Topology, TwoParallelBoundariesBetweenTheSameAreasStayApart) {
  // Area 1 lies in a bay of area 0 that a lake divides: they meet in two stretches.
  const Ring bay = {{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 5},  {6, 5},
                    {6, 3}, {4, 3},  {4, 5},   {3, 5},  {3, 10}, {0, 10}};
  const Ring cork = {{3, 5}, {4, 5}, {6, 5}, {7, 5}, {7, 10}, {3, 10}};
  const Topology topology = Topology::build({{{bay, {}}}, {{cork, {}}}});
  int between = 0;
  for (const Arc& arc : topology.arcs()) between += sorted(arc.left, arc.right) == sorted(0, 1) ? 1 : 0;
  EXPECT_EQ(between, 2);
}

TEST(Topology, AreasMayBeEmpty) {
  const Topology topology = Topology::build({{}, square(0, 0, 1), {{{{0, 0}, {1, 1}}, {}}}});
  EXPECT_EQ(topology.area_count(), 3U);
  EXPECT_TRUE(topology.area(0).empty());
  EXPECT_TRUE(topology.extent(0).empty());
  EXPECT_TRUE(topology.area(2).empty());
  EXPECT_EQ(topology.area(1).size(), 1U);
  EXPECT_EQ(Topology::build({}).area_count(), 0U);
}

TEST(Topology, WithinAnExtentIsWhatCanBeSeenThere) {
  std::vector<MultiPolygon> areas = two_by_two();
  areas[3].push_back(square(100, 100, 5)[0]);  // an island far away
  const Topology all = Topology::build(areas);
  const Topology seen = all.within({2, 2, 8, 18});  // areas 0 and 2
  ASSERT_EQ(seen.area_count(), 4U);
  EXPECT_EQ(seen.area(0), all.area(0));
  EXPECT_EQ(seen.area(2), all.area(2));
  EXPECT_TRUE(seen.area(1).empty());
  EXPECT_TRUE(seen.extent(1).empty());
  EXPECT_TRUE(seen.area(3).empty());
  // A border with an area that is not there any more is still one.
  const Arc* border = arc_between(seen, 0, 1);
  ASSERT_NE(border, nullptr);
  EXPECT_EQ(border->points, arc_between(all, 0, 1)->points);
  EXPECT_EQ(arc_between(seen, 1, 3), nullptr);
  const Topology island = all.within({99, 99, 101, 101});
  EXPECT_EQ(island.area(3), square(100, 100, 5));
}

}  // namespace
}  // namespace dkart::geo
