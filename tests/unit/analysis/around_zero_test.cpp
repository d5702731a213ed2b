// Classes for values of both signs: the same steps on both sides of zero.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "analysis/classification.h"

namespace dkart::analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr ClassMethod automatic[] = {ClassMethod::natural_breaks, ClassMethod::quantile,
                                     ClassMethod::equal_interval, ClassMethod::rounded};

ClassificationResult made(const std::vector<double>& values, const ClassRequest& request) {
  auto result = classify_around_zero({values.begin(), values.end()}, request);
  EXPECT_TRUE(result.ok());
  EXPECT_TRUE(result->classification.around_zero);
  EXPECT_EQ(result->classification.method, request.method);
  return *std::move(result);
}

std::vector<double> bounds(const std::vector<double>& values, ClassMethod method, std::size_t count) {
  return made(values, {method, count, {}}).classification.bounds;
}

ClassificationResult custom(const std::vector<double>& values, std::vector<double> given) {
  return made(values, {ClassMethod::custom, 5, std::move(given)});
}

TEST(AroundZero, NaturalBreaksOfTheSizesAreMirrored) {
  // The sizes are 1, 2, 2 and 10, 11, 12: each side alone would have had other breaks.
  EXPECT_THAT(bounds({-1, 2, -2, 10, -11, 12}, ClassMethod::natural_breaks, 4),
              ElementsAre(-12, -2, 0, 2, 12));
}

TEST(AroundZero, HalfTheCountIsForEachSide) {
  std::vector<double> values;
  for (int i = 1; i <= 100; ++i) values.insert(values.end(), {i * 1.0, i * -1.0});
  for (const ClassMethod method : automatic) {
    EXPECT_EQ(bounds(values, method, 4).size(), 5U) << code_of(method);
    EXPECT_EQ(bounds(values, method, 5).size(), 5U) << code_of(method);
    EXPECT_EQ(bounds(values, method, 9).size(), 9U) << code_of(method);
    EXPECT_EQ(bounds(values, method, 40).size(), 9U) << code_of(method);
    for (const std::size_t few : {0U, 1U, 2U, 3U}) {
      EXPECT_EQ(bounds(values, method, few).size(), 3U) << code_of(method);
    }
  }
}

TEST(AroundZero, QuantilesHoldAsManySizes) {
  std::vector<double> values;
  for (int i = 1; i <= 20; ++i) values.push_back(i % 2 == 0 ? i : -i);
  EXPECT_THAT(bounds(values, ClassMethod::quantile, 4), ElementsAre(-20, -10, 0, 10, 20));
}

TEST(AroundZero, EqualIntervalsBeginAtZeroAlsoWhenNoValueIsNearIt) {
  EXPECT_THAT(bounds({-8, 13, 25, -25}, ClassMethod::equal_interval, 4), ElementsAre(-30, -15, 0, 15, 30));
  EXPECT_THAT(bounds({-0.05, 0.15, 0.25, -0.28}, ClassMethod::equal_interval, 6),
              ElementsAre(-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3));
}

TEST(AroundZero, EqualIntervalsHaveNoClassThatIsEmptyOnBothSides) {
  const auto result = made({-1000, 1010}, {ClassMethod::equal_interval, 4, {}});
  EXPECT_EQ(result.classification.class_count(), 2U);
  EXPECT_EQ(result.issues.at(0).code, "classes_reduced");
}

TEST(AroundZero, RoundBoundsOnBothSides) {
  EXPECT_THAT(bounds({-3, 4, 5, -17, 19, 18}, ClassMethod::rounded, 4), ElementsAre(-20, -5, 0, 5, 20));
}

TEST(AroundZero, BothSidesReachAsFarAsTheGreatestSizeOfEither) {
  EXPECT_THAT(bounds({-2, 1, 2, 10, 11, 12}, ClassMethod::natural_breaks, 4), ElementsAre(-12, -2, 0, 2, 12));
  EXPECT_THAT(bounds({2, -1, -2, -10, -11, -12}, ClassMethod::natural_breaks, 4),
              ElementsAre(-12, -2, 0, 2, 12));
}

TEST(AroundZero, AClassThatOnlyOneSideFillsIsThereOnBoth) {
  const auto classes = made({-12, 1, 2, 10, 11, 12}, {ClassMethod::natural_breaks, 4, {}}).classification;
  EXPECT_THAT(classes.bounds, ElementsAre(-12, -2, 0, 2, 12));
  EXPECT_THAT(count_classes({-12.0, 1.0}, classes).classes, ElementsAre(1, 0, 1, 0));
}

// Locked classes meet values that the ones they were made from do not show.
TEST(AroundZero, OneSidedValuesHaveClassesForTheOtherSideToo) {
  for (const ClassMethod method : automatic) {
    const auto above = made({1, 2, 3, 30}, {method, 4, {}}).classification;
    const auto below = made({-1, -2, -3, -30}, {method, 4, {}}).classification;
    EXPECT_EQ(above.bounds, below.bounds) << code_of(method);
    EXPECT_EQ(negative_classes(above) * 2, above.class_count()) << code_of(method);
    for (const double value : {1.0, 30.0, 99.0}) {
      ASSERT_TRUE(above.class_of(value)) << code_of(method);
      EXPECT_EQ(above.class_of(-value), above.class_count() - 1 - *above.class_of(value)) << code_of(method);
    }
  }
}

TEST(AroundZero, WithoutValuesThereIsNoBoundAndNoRemark) {
  for (const ClassMethod method : automatic) {
    const auto result = classify_around_zero({Zero{}, NoData{}, OutOfScope{}}, {method, 5, {}});
    ASSERT_TRUE(result.ok());
    EXPECT_THAT(result->classification.bounds, IsEmpty());
    EXPECT_THAT(result->issues, IsEmpty());
  }
  EXPECT_THAT(custom({}, {0, 5, 10}).classification.bounds, IsEmpty());
}

TEST(AroundZero, TooFewSizesGiveFewerClassesAndARemarkOfOneSide) {
  const auto result = made({-7, 7, 7, -7}, {ClassMethod::natural_breaks, 8, {}});
  EXPECT_EQ(result.classification.class_count(), 2U);
  ASSERT_EQ(result.issues.size(), 1U);
  EXPECT_EQ(result.issues[0].code, "classes_reduced");
  EXPECT_EQ(result.issues[0].args.at("wanted"), "4");
  EXPECT_EQ(result.issues[0].args.at("got"), "1");
  EXPECT_THAT(made({-2, 1, 2, 10, 11}, {ClassMethod::natural_breaks, 4, {}}).issues, IsEmpty())
      << "a class that is empty on one side is no reduction";
}

TEST(AroundZero, IntegersWhenAllValuesAre) {
  EXPECT_TRUE(made({-7, 3}, {}).classification.integers);
  EXPECT_FALSE(made({-7.5, 3}, {}).classification.integers);
}

TEST(AroundZeroCustom, GivenBoundsAreSizes) {
  EXPECT_THAT(custom({-30, 1, 99}, {0, 5, 10, 100}).classification.bounds,
              ElementsAre(-100, -10, -5, 0, 5, 10, 100));
  EXPECT_THAT(custom({-7, 99}, {0, 5, 10, 100}).classification.bounds,
              ElementsAre(-100, -10, -5, 0, 5, 10, 100));
}

TEST(AroundZeroCustom, ZeroIsPutBeforeBoundsThatBeginAboveIt) {
  EXPECT_THAT(custom({-9, 9}, {5, 10}).classification.bounds, ElementsAre(-10, -5, 0, 5, 10));
  EXPECT_THAT(custom({-0.5, 9}, {5, 10}).issues, IsEmpty());
}

TEST(AroundZeroCustom, SaysWhatFallsOutsideOnEachSide) {
  const auto result = custom({-200, -101, -3, 8, 101}, {0, 5, 100});
  EXPECT_THAT(result.classification.bounds, ElementsAre(-100, -5, 0, 5, 100));
  ASSERT_EQ(result.issues.size(), 1U);
  EXPECT_EQ(result.issues[0].code, "values_outside_classes");
  EXPECT_EQ(result.issues[0].args.at("below"), "2");
  EXPECT_EQ(result.issues[0].args.at("above"), "1");
}

TEST(AroundZeroCustom, RefusesWhatClassifyRefuses) {
  const double infinity = std::numeric_limits<double>::infinity();
  for (const auto& bad : std::vector<std::vector<double>>{{}, {5}, {5, 3}, {-5, 0, 5}, {0, infinity}}) {
    const auto result = classify_around_zero({-1.0, 1.0}, {ClassMethod::custom, 5, bad});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, "custom_bounds_invalid");
  }
}

class Around : public testing::Test {
 protected:
  const Classification both{ClassMethod::custom, {-10, -5, 0, 5, 10}, false, true};
  const Classification above{ClassMethod::custom, {0, 5, 10}, false, true};
  const Classification below{ClassMethod::custom, {-10, -5, 0}, false, true};
};

TEST_F(Around, TheBoundFartherFromZeroIsIncluded) {
  EXPECT_EQ(both.class_of(0.001), 2U);
  EXPECT_EQ(both.class_of(5), 2U);
  EXPECT_EQ(both.class_of(5.001), 3U);
  EXPECT_EQ(both.class_of(10), 3U);
  EXPECT_EQ(both.class_of(-0.001), 1U);
  EXPECT_EQ(both.class_of(-5), 1U);
  EXPECT_EQ(both.class_of(-5.001), 0U);
  EXPECT_EQ(both.class_of(-10), 0U);
}

TEST_F(Around, WhatLiesBeyondBelongsToTheOutermostClassOfItsSide) {
  EXPECT_EQ(both.class_of(11), 3U);
  EXPECT_EQ(both.class_of(-11), 0U);
  EXPECT_EQ(above.class_of(11), 1U);
  EXPECT_EQ(below.class_of(-11), 0U);
}

TEST_F(Around, AFallIsNeverInAClassOfGrowth) {
  EXPECT_EQ(above.class_of(-1), std::nullopt);
  EXPECT_EQ(below.class_of(1), std::nullopt);
  EXPECT_EQ(both.class_of(0), std::nullopt);
  const Classification none{ClassMethod::custom, {}, false, true};
  EXPECT_EQ(none.class_of(1), std::nullopt);
  EXPECT_EQ(negative_classes(none), 0U);
}

TEST_F(Around, NegativeClassesComeFirst) {
  EXPECT_EQ(negative_classes(both), 2U);
  EXPECT_EQ(negative_classes(above), 0U);
  EXPECT_EQ(negative_classes(below), 2U);
  EXPECT_EQ(negative_classes({ClassMethod::custom, {0, 5, 10}, false}), 0U);
}

TEST_F(Around, EveryAreaIsCountedOnce) {
  const std::vector<AreaValue> values{-20.0, -5.0, -1.0, 3.0, 5.5, 99.0, Zero{}, NoData{}, OutOfScope{}};
  const ClassCounts counts = count_classes(values, both);
  EXPECT_THAT(counts.classes, ElementsAre(1, 2, 1, 2));
  EXPECT_EQ(counts.zero, 1U);
  EXPECT_EQ(counts.no_data, 1U);
  EXPECT_EQ(counts.out_of_scope, 1U);
  const ClassCounts one_sided = count_classes(values, above);
  EXPECT_THAT(one_sided.classes, ElementsAre(1, 2));
  EXPECT_EQ(one_sided.no_data, 4U) << "the three below zero have no class there";
}

TEST(Classify, NegativeValuesHaveNoPartInClassesAboveZero) {
  const auto result = classify({-50.0, 1.0, 2.0, 3.0, -7.5, 7.0, 8.0}, {ClassMethod::natural_breaks, 2, {}});
  ASSERT_TRUE(result.ok());
  EXPECT_THAT(result->classification.bounds, ElementsAre(0, 3, 8));
  EXPECT_TRUE(result->classification.integers);
  EXPECT_FALSE(result->classification.around_zero);
}

}  // namespace
}  // namespace dkart::analysis
