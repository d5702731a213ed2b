// Laws of shared edges and of simplification, on ragged countries.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "geo/topology.h"
#include "geo/validity.h"
#include "geo_shapes.h"
#include "unit/geo/shapes.h"

namespace dkart::geo {
namespace {

using test::between;
using test::RaggedCountry;
using test::Random;
using test::up_to;
using test::with_first_points_alike;

using Edge = std::pair<MapPoint, MapPoint>;

// Each edge, walked with its area on the left, and the area. An edge met twice is a failure.
std::map<Edge, AreaId> directed_edges(const Topology& topology) {
  std::map<Edge, AreaId> edges;
  for (AreaId id = 0; id < static_cast<AreaId>(topology.area_count()); ++id) {
    const auto add = [&](const Ring& ring) {
      for (std::size_t i = 0; i < ring.size(); ++i) {
        EXPECT_TRUE(edges.emplace(Edge{ring[i], ring[(i + 1) % ring.size()]}, id).second);
      }
    };
    for (const Polygon& polygon : topology.area(id)) {
      add(polygon.outer);
      for (const Ring& hole : polygon.holes) add(hole);
    }
  }
  return edges;
}

double whole_area(const Topology& topology) {
  double sum = 0;
  for (AreaId id = 0; id < static_cast<AreaId>(topology.area_count()); ++id)
    sum += plane_area(topology.area(id));
  return sum;
}

void expect_valid_polygons(const Topology& topology) {
  for (AreaId id = 0; id < static_cast<AreaId>(topology.area_count()); ++id) {
    for (const Polygon& polygon : topology.area(id)) EXPECT_EQ(why_invalid({polygon}), std::nullopt);
  }
}

class TopologyLaws : public testing::TestWithParam<unsigned> {
 protected:
  Random random{GetParam()};
  std::vector<MultiPolygon> areas = RaggedCountry(random, 2 + up_to(random, 6), 1 + up_to(random, 5)).areas();
  Topology topology = Topology::build(areas);
};

TEST_P(TopologyLaws, AreasComeBackExactly) {
  for (std::size_t i = 0; i < areas.size(); ++i) {
    EXPECT_EQ(with_first_points_alike(topology.area(static_cast<AreaId>(i))),
              with_first_points_alike(normalise(areas[i])));
  }
}

TEST_P(TopologyLaws, SidesOfArcsAreTheAreasOfTheirEdges) {
  const auto edges = directed_edges(topology);
  const auto owner = [&](MapPoint a, MapPoint b) {
    const auto found = edges.find({a, b});
    return found == edges.end() ? no_area : found->second;
  };
  std::size_t sides = 0;
  for (const Arc& arc : topology.arcs()) {
    for (std::size_t i = 1; i < arc.points.size(); ++i) {
      EXPECT_EQ(owner(arc.points[i - 1], arc.points[i]), arc.left);
      EXPECT_EQ(owner(arc.points[i], arc.points[i - 1]), arc.right);
      sides += (arc.left != no_area ? 1U : 0U) + (arc.right != no_area ? 1U : 0U);
    }
  }
  EXPECT_EQ(sides, edges.size());  // no edge is stored twice, none is missing
}

TEST_P(TopologyLaws, SimplifyingLeavesNeighboursNeighbours) {
  const double tolerance = between(random, 10, 400);
  const Topology simple = topology.simplified(tolerance);
  const auto edges = directed_edges(simple);
  for (const Arc& arc : simple.arcs()) {
    for (std::size_t i = 1; i < arc.points.size(); ++i) {
      const Edge there{arc.points[i - 1], arc.points[i]};
      const Edge back{there.second, there.first};
      EXPECT_EQ(edges.contains(there) ? edges.at(there) : no_area, arc.left);
      EXPECT_EQ(edges.contains(back) ? edges.at(back) : no_area, arc.right);
    }
  }
}

TEST_P(TopologyLaws, SimplifiedPolygonsDoNotCrossThemselvesOrEachOther) {
  for (const double tolerance : {30.0, 100.0, 300.0, 2000.0}) {
    const Topology simple = topology.simplified(tolerance);
    expect_valid_polygons(simple);
    // Were two of them to overlap, points would be counted twice.
    for (int i = 0; i < 50; ++i) {
      const MapPoint p{between(random, -200, 8200), between(random, -200, 8200)};
      int covering = 0;
      for (AreaId id = 0; id < static_cast<AreaId>(simple.area_count()); ++id) {
        for (const Polygon& polygon : simple.area(id)) covering += contains({polygon}, p) ? 1 : 0;
      }
      EXPECT_LE(covering, 1) << "tolerance " << tolerance << " at " << p.x << ' ' << p.y;
    }
  }
}

TEST_P(TopologyLaws, CoarserHasFewerPointsAndEveryAreaStays) {
  std::size_t before = topology.vertex_count();
  for (const double tolerance : {20.0, 100.0, 500.0, 5000.0}) {
    const Topology simple = topology.simplified(tolerance);
    EXPECT_LE(simple.vertex_count(), before);
    before = simple.vertex_count();
    for (AreaId id = 0; id < static_cast<AreaId>(areas.size()); ++id) {
      EXPECT_EQ(simple.area(id).empty(), areas[static_cast<std::size_t>(id)].empty());
    }
  }
}

TEST_P(TopologyLaws, PointsOfASimplifiedCountryArePointsOfTheCountry) {
  std::set<MapPoint> points;
  for (const Arc& arc : topology.arcs()) points.insert(arc.points.begin(), arc.points.end());
  const Topology simple = topology.simplified(100);
  for (const Arc& arc : simple.arcs()) {
    for (const MapPoint& p : arc.points) EXPECT_TRUE(points.contains(p));
  }
}

TEST_P(TopologyLaws, SimplifyingALittleChangesAreasALittle) {
  const Topology simple = topology.simplified(20);
  if (whole_area(topology) > 0) {
    EXPECT_NEAR(whole_area(simple) / whole_area(topology), 1, 0.01);
  }
}

TEST_P(TopologyLaws, LinesAreTheArcsAndNothingElse) {
  const auto chosen = [](AreaId left, AreaId right) { return (left + right) % 2 == 0; };
  const auto add = [](std::multiset<Edge>& edges, const Polyline& line) {
    for (std::size_t i = 1; i < line.size(); ++i) edges.insert(std::minmax(line[i - 1], line[i]));
  };
  std::multiset<Edge> of_arcs, of_lines;
  for (const Arc& arc : topology.arcs()) {
    if (chosen(arc.left, arc.right)) add(of_arcs, arc.points);
  }
  std::map<MapPoint, int> ends;
  std::set<MapPoint> closed;  // where a line that begins and ends there makes four
  for (const Polyline& line : topology.lines(chosen)) {
    add(of_lines, line);
    if (line.front() == line.back()) {
      closed.insert(line.front());
      continue;
    }
    ++ends[line.front()];
    ++ends[line.back()];
  }
  EXPECT_EQ(of_lines, of_arcs);
  for (const auto& [point, count] : ends) {
    if (closed.contains(point)) continue;
    EXPECT_NE(count, 2) << "not joined at " << point.x << ' ' << point.y;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, TopologyLaws, testing::Range(1U, 31U),
                         [](const auto& tested) { return "seed_" + std::to_string(tested.param); });

}  // namespace
}  // namespace dkart::geo
