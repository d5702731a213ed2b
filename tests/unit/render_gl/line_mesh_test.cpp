#include "render_gl/line_mesh.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dkart::render_gl {
namespace {

using geo::MapPoint;

LineMesh mesh_of(std::vector<MapPoint> points) {
  LineMesh mesh;
  append_line(mesh, points, {});
  return mesh;
}

double shift_length(const LineVertex& vertex) {
  return std::hypot(vertex.shift_x, vertex.shift_y) / shift_unit;
}

TEST(LineMesh, StraightLineIsOneQuadWithSquareEnds) {
  const LineMesh mesh = mesh_of({{0, 0}, {100, 0}});
  ASSERT_EQ(mesh.vertices.size(), 4U);
  EXPECT_EQ(mesh.indices.size(), 6U);
  const LineVertex& left_of_start = mesh.vertices[0];
  EXPECT_EQ(left_of_start.side, 1);
  EXPECT_NEAR(left_of_start.shift_x / shift_unit, -1, 1e-3);
  EXPECT_NEAR(left_of_start.shift_y / shift_unit, 1, 1e-3);
  EXPECT_FLOAT_EQ(mesh.vertices[3].along, 100);
}

TEST(LineMesh, BluntTurnsShareTheirVertices) {
  const LineMesh mesh = mesh_of({{0, 0}, {100, 0}, {100, 100}});
  ASSERT_EQ(mesh.vertices.size(), 6U);
  EXPECT_NEAR(shift_length(mesh.vertices[2]), std::sqrt(2.0), 1e-3);
}

TEST(LineMesh, SharpTurnsAreCappedInstead) {
  const LineMesh mesh = mesh_of({{0, 0}, {100, 0}, {0, 10}});
  EXPECT_EQ(mesh.vertices.size(), 8U);
  for (const LineVertex& vertex : mesh.vertices) EXPECT_LT(shift_length(vertex), 2.01);
}

TEST(LineMesh, ClosedLineIsMitredWhereItCloses) {
  const LineMesh mesh = mesh_of({{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}});
  ASSERT_EQ(mesh.vertices.size(), 10U);
  EXPECT_EQ(mesh.vertices.front().shift_x, mesh.vertices[8].shift_x);
  EXPECT_EQ(mesh.vertices.front().shift_y, mesh.vertices[8].shift_y);
  EXPECT_FLOAT_EQ(mesh.vertices[8].along, 400);
}

TEST(LineMesh, RepeatedPointsAndPointsAloneAreNothing) {
  EXPECT_TRUE(mesh_of({}).vertices.empty());
  EXPECT_TRUE(mesh_of({{5, 5}}).vertices.empty());
  EXPECT_TRUE(mesh_of({{5, 5}, {5, 5}}).vertices.empty());
  EXPECT_EQ(mesh_of({{0, 0}, {0, 0}, {100, 0}, {100, 0}}).vertices.size(), 4U);
}

TEST(LineMesh, ChunksCoverAllIndicesInOrder) {
  std::vector<MapPoint> points;
  for (int i = 0; i < 1000; ++i) points.push_back({10.0 * i, 5.0 * (i % 2)});
  const LineMesh mesh = mesh_of(points);
  std::uint32_t next = 0;
  for (const Chunk& chunk : mesh.chunks) {
    EXPECT_EQ(chunk.first, next);
    EXPECT_LE(chunk.extent.width(), 640);
    next += chunk.count;
  }
  EXPECT_EQ(next, mesh.indices.size());
}

TEST(LineMesh, ChunksTellEdgesBetweenAreasFromCoasts) {
  LineMesh mesh;
  const std::vector<MapPoint> line{{0, 0}, {100, 0}};
  append_line(mesh, line, {}, 3, 4);
  append_line(mesh, line, {}, 3, geo::no_area);
  ASSERT_EQ(mesh.chunks.size(), 2U);
  EXPECT_EQ(mesh.chunks[0].area, 3);
  EXPECT_EQ(mesh.chunks[1].area, geo::no_area);
}

TEST(Chunks, TotalIsTheSumOfAllRanges) {
  const std::vector<IndexRange> ranges{{0, 15}, {18, 3}};
  EXPECT_EQ(total_count(ranges), 18U);
  EXPECT_EQ(total_count({}), 0U);
}

TEST(Chunks, OnlySeenAndWantedOnesAndNeighboursJoined) {
  const std::vector<Chunk> chunks{{0, 6, {0, 0, 10, 10}, 0},
                                  {6, 9, {5, 5, 20, 20}, 0},
                                  {15, 3, {500, 500, 600, 600}, 1},
                                  {18, 3, {0, 0, 1, 1}, 2}};
  using Ranges = std::vector<IndexRange>;
  EXPECT_EQ(visible_ranges(chunks, {0, 0, 100, 100}), (Ranges{{0, 15}, {18, 3}}));
  EXPECT_EQ(visible_ranges(chunks, {0, 0, 1000, 1000}), (Ranges{{0, 21}}));
  EXPECT_EQ(visible_ranges(chunks, {0, 0, 1000, 1000}, [](geo::AreaId area) { return area != 0; }),
            (Ranges{{15, 6}}));
  EXPECT_EQ(visible_ranges(chunks, {2000, 0, 3000, 100}), Ranges{});
}

}  // namespace
}  // namespace dkart::render_gl
