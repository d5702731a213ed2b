#include "geo/triangulate.h"

#include <gtest/gtest.h>

#include "shapes.h"

namespace dkart::geo {
namespace {

using test::letter_c;
using test::rectangle;
using test::reversed;

double triangle_area(const TriangleMesh& mesh, std::size_t first) {
  return signed_area({mesh.vertices[mesh.indices[first]], mesh.vertices[mesh.indices[first + 1]],
                      mesh.vertices[mesh.indices[first + 2]]});
}

double sum_of_areas(const TriangleMesh& mesh) {
  double sum = 0;
  for (std::size_t i = 0; i < mesh.indices.size(); i += 3) sum += triangle_area(mesh, i);
  return sum;
}

TEST(Triangulate, SquareBecomesTwoTrianglesOnItsFourCorners) {
  const TriangleMesh mesh = triangulate(test::square(0, 0, 2));
  EXPECT_EQ(mesh.vertices.size(), 4U);
  EXPECT_EQ(mesh.indices.size(), 6U);
  EXPECT_DOUBLE_EQ(sum_of_areas(mesh), 4);
}

TEST(Triangulate, TrianglesAreCounterClockwiseWhateverTheRings) {
  for (const Ring& ring : {rectangle(0, 0, 2, 2), reversed(rectangle(0, 0, 2, 2))}) {
    const TriangleMesh mesh = triangulate({{ring, {}}});
    ASSERT_EQ(mesh.indices.size(), 6U);
    for (std::size_t i = 0; i < mesh.indices.size(); i += 3) EXPECT_GT(triangle_area(mesh, i), 0);
  }
}

TEST(Triangulate, LeavesHolesAndBaysOpen) {
  const MultiPolygon holed = {{rectangle(0, 0, 10, 10), {reversed(rectangle(4, 4, 2, 2))}}};
  EXPECT_DOUBLE_EQ(sum_of_areas(triangulate(holed)), 96);
  EXPECT_DOUBLE_EQ(sum_of_areas(triangulate(letter_c())), plane_area(letter_c()));
}

TEST(Triangulate, NumbersTheVerticesOfSeveralPolygonsOneAfterAnother) {
  MultiPolygon two = test::square(0, 0, 1);
  two.push_back({rectangle(10, 10, 3, 3), {}});
  const TriangleMesh mesh = triangulate(two);
  EXPECT_EQ(mesh.vertices.size(), 8U);
  EXPECT_DOUBLE_EQ(sum_of_areas(mesh), 10);
}

TEST(Triangulate, SurvivesRingsThatTouch) {
  struct Case {
    const char* what;
    MultiPolygon area;
  };
  const Case cases[] = {
      {"a hole at a corner", {{rectangle(0, 0, 4, 4), {{{0, 0}, {1, 2}, {2, 1}}}}}},
      {"a hole at the middle of an edge", {{rectangle(0, 0, 4, 4), {{{0, 2}, {1, 3}, {1, 1}}}}}},
      {"two holes at a point",
       {{rectangle(0, 0, 6, 6), {reversed(rectangle(1, 1, 2, 2)), reversed(rectangle(3, 3, 2, 2))}}}},
      {"a row of holes",
       {{rectangle(0, 0, 8, 8),
         {reversed(rectangle(1, 1, 2, 2)),
          reversed(rectangle(3, 3, 2, 2)),
          reversed(rectangle(5, 5, 2, 2)),
          {{0, 4}, {1, 5}, {1, 3}}}}}},
  };
  for (const Case& c : cases) {
    EXPECT_DOUBLE_EQ(sum_of_areas(triangulate(c.area)), plane_area(c.area)) << c.what;
  }
}

TEST(Triangulate, RepairsRingsThatCrossThemselves) {
  EXPECT_DOUBLE_EQ(sum_of_areas(triangulate({{{{0, 0}, {4, 4}, {4, 0}, {0, 4}}, {}}})), 8);
  // The outer ring touches itself and so shuts in a hole.
  const MultiPolygon pinched = {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 2}, {1, 3}, {1, 1}, {0, 2}}, {}}};
  EXPECT_DOUBLE_EQ(sum_of_areas(triangulate(pinched)), 15);
}

TEST(Triangulate, NothingBecomesNothing) {
  EXPECT_TRUE(triangulate({}).indices.empty());
  EXPECT_TRUE(triangulate({{{{0, 0}, {1, 1}}, {}}}).indices.empty());
  EXPECT_TRUE(triangulate({{{{0, 0}, {10, 0}, {5, 0}}, {}}}).indices.empty());
}

}  // namespace
}  // namespace dkart::geo
