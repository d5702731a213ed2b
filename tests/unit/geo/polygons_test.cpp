#include "geo/polygons.h"

#include <gtest/gtest.h>

#include <cmath>

#include "shapes.h"

namespace dkart::geo {
namespace {

using test::letter_c;
using test::rectangle;
using test::reversed;
using test::square;

MultiPolygon square_with_hole() {
  return {{rectangle(0, 0, 10, 10), {reversed(rectangle(4, 4, 2, 2))}}};
}

TEST(Polygons, ExtentHoldsAllPolygons) {
  EXPECT_EQ(extent_of(rectangle(1, 2, 3, 4)), (Extent{1, 2, 4, 6}));
  MultiPolygon two = square(0, 0, 1);
  two.push_back({rectangle(5, -3, 1, 1), {}});
  EXPECT_EQ(extent_of(two), (Extent{0, -3, 6, 1}));
  EXPECT_TRUE(extent_of(MultiPolygon{}).empty());
}

TEST(Polygons, SignedAreaTellsTheDirection) {
  EXPECT_DOUBLE_EQ(signed_area(rectangle(0, 0, 3, 4)), 12);
  EXPECT_DOUBLE_EQ(signed_area(reversed(rectangle(0, 0, 3, 4))), -12);
  EXPECT_EQ(signed_area({}), 0);
  EXPECT_EQ(signed_area({{0, 0}, {1, 1}}), 0);
}

TEST(Polygons, AreaKeepsItsDigitsFarFromTheOrigin) {
  EXPECT_DOUBLE_EQ(signed_area(rectangle(1'000'000, 7'900'000, 0.5, 0.25)), 0.125);
}

TEST(Polygons, PlaneAreaLeavesOutHoles) {
  EXPECT_DOUBLE_EQ(plane_area(square_with_hole()), 96);
  MultiPolygon two = square_with_hole();
  two.push_back({rectangle(20, 0, 2, 2), {}});
  EXPECT_DOUBLE_EQ(plane_area(two), 100);
  EXPECT_EQ(plane_area({}), 0);
}

TEST(Polygons, ContainsIsFalseInHolesAndBays) {
  EXPECT_TRUE(contains(square_with_hole(), {1, 1}));
  EXPECT_FALSE(contains(square_with_hole(), {5, 5}));
  EXPECT_FALSE(contains(square_with_hole(), {11, 5}));
  EXPECT_TRUE(contains(letter_c(), {1, 5}));
  EXPECT_FALSE(contains(letter_c(), {5, 5}));
  EXPECT_FALSE(contains({}, {0, 0}));
}

TEST(Polygons, ContainsCountsACornerAtTheSameHeightOnce) {
  const MultiPolygon diamond = {{{{0, -5}, {5, 0}, {0, 5}, {-5, 0}}, {}}};
  EXPECT_TRUE(contains(diamond, {0, 0}));
  EXPECT_FALSE(contains(diamond, {-6, 0}));
  EXPECT_FALSE(contains(diamond, {6, 0}));
}

TEST(Polygons, DistanceIsZeroInsideAndToTheNearestEdgeOutside) {
  EXPECT_EQ(distance_to(square_with_hole(), {1, 1}), 0);
  EXPECT_DOUBLE_EQ(distance_to(square_with_hole(), {5, 4.75}), 0.75);  // in the hole
  EXPECT_DOUBLE_EQ(distance_to(square_with_hole(), {13, 14}), 5);      // from a corner
  EXPECT_DOUBLE_EQ(distance_to(square_with_hole(), {5, -2}), 2);       // from the middle of an edge
  EXPECT_DOUBLE_EQ(distance_to(letter_c(), {9, 5}), 3);
  MultiPolygon two = square(0, 0, 1);
  two.push_back({rectangle(10, 0, 1, 1), {}});
  EXPECT_DOUBLE_EQ(distance_to(two, {8, 0.5}), 2);
  EXPECT_TRUE(std::isinf(distance_to({}, {0, 0})));
}

TEST(Polygons, InnerPointOfAConcaveShapeIsInside) {
  const MapPoint p = inner_point(letter_c(), 0.01);
  EXPECT_TRUE(contains(letter_c(), p));
}

TEST(Polygons, InnerPointIsAsFarInsideAsAsked) {
  const MultiPolygon wide = {{rectangle(0, 0, 100, 10), {}}};
  const MapPoint p = inner_point(wide, 0.01);
  EXPECT_NEAR(std::min(p.y, 10 - p.y), 5, 0.01);
  EXPECT_GE(std::min(p.x, 100 - p.x), 5 - 0.01);
}

TEST(Polygons, InnerPointIsInsideEvenIfTheShapeIsSmallerThanTheTolerance) {
  EXPECT_TRUE(contains(letter_c(), inner_point(letter_c(), 500)));
}

TEST(Polygons, InnerPointAvoidsHolesAndTakesTheLargestPolygon) {
  MultiPolygon area = square(100, 100, 1);
  area.push_back({rectangle(0, 0, 10, 10), {reversed(rectangle(2, 2, 7, 7))}});
  const MapPoint p = inner_point(area, 0.01);
  EXPECT_TRUE(contains({area[1]}, p));
  EXPECT_LT(p.x, 2);  // the left and lower sides are the wider ones
  EXPECT_LT(p.y, 2);
}

TEST(Polygons, InnerPointOfAShapeWithoutWidthIsOnIt) {
  const MultiPolygon flat = {{{{0, 0}, {10, 0}, {5, 0}}, {}}};
  EXPECT_EQ(inner_point(flat).y, 0);
}

TEST(Polygons, NormaliseTurnsRingsAndDropsRepeats) {
  const MultiPolygon untidy = {{{{0, 0}, {0, 0}, {0, 10}, {10, 10}, {10, 0}, {10, 0}, {0, 0}},
                                {rectangle(4, 4, 2, 2), {{1, 1}, {2, 2}}}},
                               {{{20, 20}, {21, 21}, {20, 20}}, {}}};
  const MultiPolygon tidy = normalise(untidy);
  ASSERT_EQ(tidy.size(), 1U);
  EXPECT_EQ(tidy[0].outer.size(), 4U);
  EXPECT_DOUBLE_EQ(signed_area(tidy[0].outer), 100);
  ASSERT_EQ(tidy[0].holes.size(), 1U);
  EXPECT_DOUBLE_EQ(signed_area(tidy[0].holes[0]), -4);
  EXPECT_EQ(normalise(tidy), tidy);
}

}  // namespace
}  // namespace dkart::geo
