#include "render_gl/area_meshes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace dkart::render_gl {
namespace {

geo::MultiPolygon square(double left, double bottom, double side) {
  return {{{{left, bottom}, {left + side, bottom}, {left + side, bottom + side}, {left, bottom + side}}, {}}};
}

double covered(const AreaLevel& level, std::uint32_t area) {
  double sum = 0;
  for (std::size_t i = 0; i < level.indices.size(); i += 3) {
    const AreaVertex& a = level.vertices[level.indices[i]];
    const AreaVertex& b = level.vertices[level.indices[i + 1]];
    const AreaVertex& c = level.vertices[level.indices[i + 2]];
    if (a.area != area) continue;
    sum += std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
  }
  return sum;
}

TEST(AreaMeshes, TrianglesCoverEachAreaAtEachLevel) {
  const auto levels = geo::LevelsOfDetail::build(
      geo::Topology::build({square(600'000, 7'900'000, 1000), square(601'000, 7'900'000, 1000), {}}),
      {0, 10});
  const auto meshes = build_meshes(*levels);
  EXPECT_EQ(meshes->area_count, 3U);
  ASSERT_EQ(meshes->levels.size(), 2U);
  for (const AreaLevel& level : meshes->levels) {
    EXPECT_NEAR(covered(level, 0), 1e6, 1);
    EXPECT_NEAR(covered(level, 1), 1e6, 1);
    EXPECT_EQ(covered(level, 2), 0);
    for (const AreaVertex& vertex : level.vertices) EXPECT_LT(std::hypot(vertex.x, vertex.y), 2000);
  }
}

TEST(AreaMeshes, EdgesKnowTheAreasOnBothSides) {
  const auto levels =
      geo::LevelsOfDetail::build(geo::Topology::build({square(0, 0, 1000), square(1000, 0, 1000)}), {0});
  int between = 0;
  const auto meshes = build_meshes(*levels);
  for (const LineVertex& vertex : meshes->levels[0].edges.vertices) {
    if (vertex.left >= 0 && vertex.right >= 0) ++between;
  }
  EXPECT_EQ(between, 4);
}

TEST(AreaMeshes, OnePolygonIsOneAreaAtOneLevel) {
  const auto meshes = build_meshes(square(0, 0, 100));
  EXPECT_EQ(meshes->area_count, 1U);
  ASSERT_EQ(meshes->levels.size(), 1U);
  EXPECT_NEAR(covered(meshes->levels[0], 0), 1e4, 1);
  EXPECT_EQ(meshes->levels[0].edges.indices.size(), 4U * 6U);
}

TEST(AreaMeshes, NothingGivesNothing) {
  const auto meshes = build_meshes(geo::MultiPolygon{});
  EXPECT_TRUE(meshes->levels.at(0).indices.empty());
}

}  // namespace
}  // namespace dkart::render_gl
