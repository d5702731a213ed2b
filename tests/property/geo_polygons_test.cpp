// Laws of triangles, repair, inner points and distances, on stars with holes and on tangles.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "geo/triangulate.h"
#include "geo/validity.h"
#include "geo_shapes.h"

namespace dkart::geo {
namespace {

using test::between;
using test::Random;
using test::up_to;

MultiPolygon star_with_holes(Random& random) {
  const MapPoint center{between(random, -70'000, 1'100'000), between(random, 6'400'000, 7'900'000)};
  Polygon polygon{test::star(random, center, 10'000, 3 + up_to(random, 200)), {}};
  // Within the circle that no point of the star comes closer than, on both sides of its centre.
  const double safe = distance_to({{{polygon.outer}, {}}}, {center.x + 1e6, center.y}) > 0 ? 300 : 0;
  if (polygon.outer.size() > 20) {
    for (const double side : {-1.0, 1.0}) {
      if (up_to(random, 1) == 0) continue;
      polygon.holes.push_back(
          test::star(random, {center.x + side * 500, center.y}, safe, 3 + up_to(random, 30)));
    }
  }
  return normalise({polygon});
}

// Rings in no order at all, whose edges cross each other many times.
MultiPolygon tangle(Random& random) {
  MultiPolygon area;
  const std::size_t polygons = 1 + up_to(random, 2);
  for (std::size_t i = 0; i < polygons; ++i) {
    Polygon& polygon = area.emplace_back();
    const std::size_t points = 3 + up_to(random, 12);
    for (std::size_t p = 0; p < points; ++p) {
      polygon.outer.push_back({std::round(between(random, 0, 20)), std::round(between(random, 0, 20))});
    }
  }
  return area;
}

double sum_of_areas(const TriangleMesh& mesh) {
  double sum = 0;
  for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
    const double area = signed_area({mesh.vertices[mesh.indices[i]], mesh.vertices[mesh.indices[i + 1]],
                                     mesh.vertices[mesh.indices[i + 2]]});
    EXPECT_GT(area, 0);
    sum += area;
  }
  return sum;
}

bool covered(const TriangleMesh& mesh, MapPoint p) {
  for (std::size_t i = 0; i < mesh.indices.size(); i += 3) {
    if (contains({{{mesh.vertices[mesh.indices[i]], mesh.vertices[mesh.indices[i + 1]],
                    mesh.vertices[mesh.indices[i + 2]]},
                   {}}},
                 p)) {
      return true;
    }
  }
  return false;
}

MapPoint somewhere_in(Random& random, const Extent& extent) {
  return {between(random, extent.min_x, extent.max_x), between(random, extent.min_y, extent.max_y)};
}

TEST(TriangleLaws, AreasOfTrianglesAddUp) {
  constexpr auto seed = 20260201U;
  SCOPED_TRACE(seed);
  Random random(seed);
  for (int round = 0; round < 200; ++round) {
    const MultiPolygon area = star_with_holes(random);
    ASSERT_EQ(why_invalid(area), std::nullopt) << "round " << round;
    EXPECT_NEAR(sum_of_areas(triangulate(area)) / plane_area(area), 1, 1e-9) << "round " << round;
  }
}

TEST(TriangleLaws, TrianglesCoverTheAreaAndNothingElse) {
  constexpr auto seed = 20260202U;
  SCOPED_TRACE(seed);
  Random random(seed);
  for (int round = 0; round < 40; ++round) {
    const MultiPolygon area = star_with_holes(random);
    const TriangleMesh mesh = triangulate(area);
    for (int i = 0; i < 50; ++i) {
      const MapPoint p = somewhere_in(random, extent_of(area));
      EXPECT_EQ(covered(mesh, p), contains(area, p)) << "round " << round;
    }
  }
}

TEST(TriangleLaws, TanglesAreRepairedFirst) {
  constexpr auto seed = 20260203U;
  SCOPED_TRACE(seed);
  Random random(seed);
  for (int round = 0; round < 300; ++round) {
    const MultiPolygon area = tangle(random);
    const MultiPolygon repaired = make_valid(area);
    ASSERT_EQ(why_invalid(repaired), std::nullopt) << "round " << round;
    EXPECT_NEAR(sum_of_areas(triangulate(area)), plane_area(repaired), 1e-6) << "round " << round;
  }
}

TEST(PolygonLaws, DistanceIsZeroInsideAndGrowsNoFasterThanOneWalks) {
  constexpr auto seed = 20260204U;
  SCOPED_TRACE(seed);
  Random random(seed);
  for (int round = 0; round < 50; ++round) {
    const MultiPolygon area = star_with_holes(random);
    for (int i = 0; i < 50; ++i) {
      const MapPoint p = somewhere_in(random, extent_of(area));
      const MapPoint q = somewhere_in(random, extent_of(area));
      EXPECT_EQ(distance_to(area, p) == 0, contains(area, p));
      EXPECT_LE(std::abs(distance_to(area, p) - distance_to(area, q)),
                std::hypot(p.x - q.x, p.y - q.y) + 1e-6);
    }
  }
}

TEST(PolygonLaws, NoPointIsMuchFurtherInsideThanTheInnerPoint) {
  constexpr auto seed = 20260205U;
  SCOPED_TRACE(seed);
  Random random(seed);
  for (int round = 0; round < 60; ++round) {
    const MultiPolygon area = star_with_holes(random);
    // How far inside a point is: its distance to the area's rings, each taken as a line without inside.
    const auto depth = [&area](MapPoint p) {
      double nearest = std::numeric_limits<double>::infinity();
      const auto look = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
          nearest = std::min(nearest, distance_to({{{ring[i], ring[(i + 1) % ring.size()]}, {}}}, p));
        }
      };
      look(area[0].outer);
      for (const Ring& hole : area[0].holes) look(hole);
      return nearest;
    };
    const MapPoint inner = inner_point(area, 50);
    ASSERT_TRUE(contains(area, inner)) << "round " << round;
    for (int i = 0; i < 100; ++i) {
      const MapPoint p = somewhere_in(random, extent_of(area));
      if (contains(area, p)) {
        EXPECT_LE(depth(p), depth(inner) + 50) << "round " << round;
      }
    }
  }
}

}  // namespace
}  // namespace dkart::geo
