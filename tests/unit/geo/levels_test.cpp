#include "geo/levels.h"

#include <gtest/gtest.h>

#include <cmath>

#include "shapes.h"

namespace dkart::geo {
namespace {

Topology wavy() {
  Ring ring = {{5000, 5000}, {0, 5000}};
  for (int i = 0; i <= 500; ++i)
    ring.push_back({i * 10.0, 60 * std::sin(i * 0.7) + 200 * std::sin(i * 0.05)});
  return Topology::build({{{ring, {}}}});
}

TEST(Levels, GoFromFineToCoarse) {
  const auto levels = LevelsOfDetail::build(wavy(), {0, 20, 100, 400});
  ASSERT_EQ(levels->size(), 4U);
  EXPECT_EQ((*levels)[0].topology.vertex_count(), wavy().vertex_count());
  for (std::size_t i = 1; i < levels->size(); ++i) {
    EXPECT_LT((*levels)[i].topology.vertex_count(), (*levels)[i - 1].topology.vertex_count());
  }
  EXPECT_EQ((*levels)[2].tolerance, 100);
}

TEST(Levels, TheFirstMayBeSimplifiedToo) {
  const auto levels = LevelsOfDetail::build(wavy(), {100});
  EXPECT_LT((*levels)[0].topology.vertex_count(), wavy().vertex_count());
}

TEST(Levels, TheCoarsestThatIsFineEnoughIsChosen) {
  const auto levels = LevelsOfDetail::build(wavy(), {0, 150, 600});
  EXPECT_EQ(levels->index_for(0), 0U);
  EXPECT_EQ(levels->index_for(149.9), 0U);
  EXPECT_EQ(levels->index_for(150), 1U);
  EXPECT_EQ(levels->index_for(599), 1U);
  EXPECT_EQ(levels->index_for(600), 2U);
  EXPECT_EQ(levels->index_for(1e9), 2U);
}

TEST(Levels, TheFinestIsChosenIfNoneIsFineEnough) {
  const auto levels = LevelsOfDetail::build(wavy(), {100, 600});
  EXPECT_EQ(levels->index_for(10), 0U);
}

}  // namespace
}  // namespace dkart::geo
