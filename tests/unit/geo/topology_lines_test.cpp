#include <gtest/gtest.h>

#include <cmath>

#include "geo/topology.h"
#include "shapes.h"

namespace dkart::geo {
namespace {

using test::square;

// Area numbers:   2 3
//                 0 1     each ten wide and ten high. Areas 0 and 2 are one county, 1 and 3 the other.
Topology two_counties() {
  return Topology::build({square(0, 0, 10), square(10, 0, 10), square(0, 10, 10), square(10, 10, 10)});
}

double length(const Polyline& line) {
  double sum = 0;
  for (std::size_t i = 1; i < line.size(); ++i)
    sum += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  return sum;
}

TEST(TopologyLines, ACountyLineIsWhereTheCountiesOfItsSidesDiffer) {
  const auto lines = two_counties().lines(
      [](AreaId left, AreaId right) { return left != no_area && right != no_area && left % 2 != right % 2; });
  ASSERT_EQ(lines.size(), 1U);  // two arcs joined at the middle
  Polyline line = lines[0];
  if (line.front().y > line.back().y) std::reverse(line.begin(), line.end());
  EXPECT_EQ(line, (Polyline{{10, 0}, {10, 10}, {10, 20}}));
}

TEST(TopologyLines, ClosedLinesEndWithTheirFirstPoint) {
  const auto coast =
      two_counties().lines([](AreaId left, AreaId right) { return left == no_area || right == no_area; });
  ASSERT_EQ(coast.size(), 1U);
  EXPECT_EQ(coast[0].front(), coast[0].back());
  EXPECT_EQ(coast[0].size(), 9U);
  EXPECT_DOUBLE_EQ(length(coast[0]), 80);
}

TEST(TopologyLines, AnIslandIsOneClosedLine) {
  const auto lines = Topology::build({square(0, 0, 10)}).lines([](AreaId, AreaId) { return true; });
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].size(), 5U);
  EXPECT_EQ(lines[0].front(), lines[0].back());
}

TEST(TopologyLines, LinesEndWhereMoreThanTwoMeet) {
  const auto inner =
      two_counties().lines([](AreaId left, AreaId right) { return left != no_area && right != no_area; });
  EXPECT_EQ(inner.size(), 4U);
  for (const Polyline& line : inner) {
    EXPECT_TRUE(line.front() == (MapPoint{10, 10}) || line.back() == (MapPoint{10, 10}));
  }
}

TEST(TopologyLines, NothingWantedGivesNothing) {
  EXPECT_TRUE(two_counties().lines([](AreaId, AreaId) { return false; }).empty());
}

}  // namespace
}  // namespace dkart::geo
