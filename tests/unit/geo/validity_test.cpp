#include "geo/validity.h"

#include <gtest/gtest.h>

#include <limits>

#include "shapes.h"

namespace dkart::geo {
namespace {

using test::rectangle;
using test::reversed;
using test::square;

const MultiPolygon bow_tie = {{{{0, 0}, {4, 4}, {4, 0}, {0, 4}}, {}}};

TEST(Validity, FindsNothingWrongWithASquareWithHole) {
  EXPECT_EQ(why_invalid({{rectangle(0, 0, 10, 10), {reversed(rectangle(4, 4, 2, 2))}}}), std::nullopt);
  EXPECT_EQ(why_invalid({}), std::nullopt);
}

TEST(Validity, TellsWhereABowTieCrossesItself) {
  const auto reason = why_invalid(bow_tie);
  ASSERT_TRUE(reason.has_value());
  EXPECT_EQ(*reason, "Self-intersection[2 2]");
}

TEST(Validity, RepairsABowTieIntoTwoTriangles) {
  const MultiPolygon repaired = make_valid(bow_tie);
  EXPECT_EQ(repaired.size(), 2U);
  EXPECT_DOUBLE_EQ(plane_area(repaired), 8);
  EXPECT_EQ(why_invalid(repaired), std::nullopt);
  EXPECT_EQ(repaired, normalise(repaired));
}

TEST(Validity, CutsOffAHoleThatLeavesItsPolygon) {
  const MultiPolygon area = {{rectangle(0, 0, 4, 4), {rectangle(3, 1, 2, 2)}}};
  EXPECT_TRUE(why_invalid(area).has_value());
  const MultiPolygon repaired = make_valid(area);
  EXPECT_DOUBLE_EQ(plane_area(repaired), 14);
  EXPECT_EQ(why_invalid(repaired), std::nullopt);
}

TEST(Validity, CountsOverlappingPolygonsOnce) {
  MultiPolygon overlapping = square(0, 0, 2);
  overlapping.push_back({rectangle(1, 0, 2, 2), {}});
  EXPECT_TRUE(why_invalid(overlapping).has_value());
  EXPECT_DOUBLE_EQ(plane_area(make_valid(overlapping)), 6);
}

TEST(Validity, SpeaksOfRingsThatAreNone) {
  const MultiPolygon line = {{{{0, 0}, {1, 1}}, {}}};
  EXPECT_TRUE(why_invalid(line).has_value());
  EXPECT_TRUE(why_invalid({{rectangle(0, 0, 4, 4), {{{1, 1}, {2, 2}}}}}).has_value());
  EXPECT_TRUE(make_valid(line).empty());
}

TEST(Validity, ShapesWithoutAreaVanish) {
  EXPECT_TRUE(make_valid({{{{0, 0}, {10, 0}, {5, 0}}, {}}}).empty());
  EXPECT_TRUE(make_valid({}).empty());
}

TEST(Validity, NamesCoordinatesThatAreNoNumbers) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(why_invalid({{{{0, 0}, {nan, 0}, {1, 1}}, {}}}).has_value());
}

}  // namespace
}  // namespace dkart::geo
