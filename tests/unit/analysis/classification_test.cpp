#include "analysis/classification.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dkart::analysis {
namespace {

using testing::ElementsAre;

std::vector<AreaValue> areas(const std::vector<double>& values) {
  return {values.begin(), values.end()};
}

ClassificationResult made(const std::vector<double>& values, ClassMethod method, std::size_t count = 5) {
  auto result = classify(areas(values), {method, count, {}});
  EXPECT_TRUE(result.ok());
  return *std::move(result);
}

std::vector<double> bounds(const std::vector<double>& values, ClassMethod method, std::size_t count = 5) {
  return made(values, method, count).classification.bounds;
}

TEST(ClassOf, UpperBoundIsIncluded) {
  const Classification c{ClassMethod::custom, {0, 4, 9, 20}, true};
  EXPECT_EQ(c.class_of(0.5), 0U);
  EXPECT_EQ(c.class_of(4), 0U);
  EXPECT_EQ(c.class_of(4.0001), 1U);
  EXPECT_EQ(c.class_of(9), 1U);
  EXPECT_EQ(c.class_of(20), 2U);
}

TEST(ClassOf, WhatLiesOutsideBelongsToTheNearestClass) {
  const Classification c{ClassMethod::custom, {5, 10, 20}, true};
  EXPECT_EQ(c.class_of(1), 0U);
  EXPECT_EQ(c.class_of(5), 0U);
  EXPECT_EQ(c.class_of(21), 1U);
}

TEST(ClassOf, NothingWithoutClasses) {
  EXPECT_EQ(Classification{}.class_of(3), std::nullopt);
  EXPECT_EQ(Classification{}.class_count(), 0U);
}

TEST(NaturalBreaks, FindsTheGaps) {
  EXPECT_THAT(bounds({1, 1, 2, 10, 11, 12, 50, 52}, ClassMethod::natural_breaks, 3),
              ElementsAre(0, 2, 20, 60));
}

TEST(NaturalBreaks, KnownOptimum) {
  // Fisher's division into three of 4, 5, 9, 10: {4, 5}, {9}, {10} and {4}, {5}, {9, 10} are equally good
  // (0.5).
  const auto classes = made({4, 5, 9, 10}, ClassMethod::natural_breaks, 3).classification;
  EXPECT_EQ(classes.class_count(), 3U);
  // Into two there is one best.
  EXPECT_THAT(bounds({4, 5, 9, 10}, ClassMethod::natural_breaks, 2), ElementsAre(0, 5, 10));
}

TEST(NaturalBreaks, EqualValuesNeverPart) {
  const auto result = made({1, 1, 1, 1, 1, 1, 1, 2, 2, 5}, ClassMethod::natural_breaks, 5);
  EXPECT_EQ(result.classification.class_count(), 3U);
  ASSERT_EQ(result.issues.size(), 1U);
  EXPECT_EQ(result.issues[0].code, "classes_reduced");
  EXPECT_EQ(result.issues[0].args.at("wanted"), "5");
  EXPECT_EQ(result.issues[0].args.at("got"), "3");
}

TEST(NaturalBreaks, RoundingMovesNoValueToAnotherClass) {
  const std::vector<double> values{0.031, 0.033, 0.21, 0.22, 0.64, 0.66, 1.37};
  const auto classes = made(values, ClassMethod::natural_breaks, 4).classification;
  EXPECT_THAT(classes.bounds, ElementsAre(0, 0.04, 0.3, 0.7, 1.5));
  EXPECT_FALSE(classes.integers);
}

TEST(Classify, OnlyPositiveValuesCount) {
  std::vector<AreaValue> values(80, Zero{});
  for (const double v : {1.0, 2.0, 3.0, 7.0, 8.0}) values.emplace_back(v);
  values.emplace_back(NoData{});
  values.emplace_back(OutOfScope{});
  const auto result = classify(values, {ClassMethod::natural_breaks, 2, {}});
  ASSERT_TRUE(result.ok());
  EXPECT_THAT(result->classification.bounds, ElementsAre(0, 3, 8));
}

TEST(Classify, NothingPositiveMakesNoClassAndNoRemark) {
  for (const auto method : {ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
                            ClassMethod::rounded}) {
    const auto result = classify({Zero{}, NoData{}}, {method, 5, {}});
    ASSERT_TRUE(result.ok());
    EXPECT_TRUE(result->classification.bounds.empty());
    EXPECT_TRUE(result->issues.empty());
  }
}

TEST(Classify, OneDistinctValueIsOneClass) {
  for (const auto method : {ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
                            ClassMethod::rounded}) {
    const auto result = made({7, 7, 7}, method);
    EXPECT_EQ(result.classification.class_count(), 1U) << code_of(method);
    EXPECT_EQ(result.classification.class_of(7), 0U);
    EXPECT_EQ(result.issues.size(), 1U);
  }
}

TEST(Classify, CountIsKeptBetweenTwoAndNine) {
  std::vector<double> values;
  for (int i = 1; i <= 100; ++i) values.push_back(i * i);
  EXPECT_EQ(made(values, ClassMethod::natural_breaks, 0).classification.class_count(), 2U);
  EXPECT_EQ(made(values, ClassMethod::natural_breaks, 40).classification.class_count(), 9U);
}

TEST(Quantile, EvenSizesWithoutTies) {
  std::vector<double> values;
  for (int i = 1; i <= 100; ++i) values.push_back(i);
  EXPECT_THAT(bounds(values, ClassMethod::quantile, 5), ElementsAre(0, 20, 40, 60, 80, 100));
}

TEST(Quantile, TiesStayTogether) {
  std::vector<double> values(80, 1);
  for (const double v : {2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 9, 9, 9, 9, 9}) values.push_back(v);
  const auto result = made(values, ClassMethod::quantile, 5);
  EXPECT_THAT(result.classification.bounds, ElementsAre(0, 1, 9));
  EXPECT_EQ(result.issues.size(), 1U);
}

TEST(EqualInterval, EvenReadableSteps) {
  EXPECT_THAT(bounds({1, 8, 14, 23, 33, 41, 50}, ClassMethod::equal_interval, 5),
              ElementsAre(0, 10, 20, 30, 40, 50));
  EXPECT_THAT(bounds({1000, 1003, 1007, 1010}, ClassMethod::equal_interval, 2), ElementsAre(999, 1005, 1011));
}

TEST(EqualInterval, NoNoiseInTheBounds) {
  EXPECT_THAT(bounds({0.05, 0.15, 0.25, 0.35, 0.46}, ClassMethod::equal_interval, 5),
              ElementsAre(0, 0.1, 0.2, 0.3, 0.4, 0.5));
}

TEST(EqualInterval, FinerStepsRatherThanFewerClasses) {
  // Steps of 15 from 990 would leave the last class empty.
  EXPECT_THAT(bounds({1000, 1012, 1025, 1037, 1050}, ClassMethod::equal_interval, 5),
              ElementsAre(999, 1010, 1021, 1032, 1043, 1054));
}

TEST(EqualInterval, FewerClassesRatherThanEmptyOnes) {
  const auto result = made({1, 1, 2, 2, 50}, ClassMethod::equal_interval, 5);
  EXPECT_EQ(result.classification.class_count(), 2U);
  EXPECT_EQ(result.issues.at(0).code, "classes_reduced");
}

TEST(Rounded, BoundsAreRoundNumbers) {
  const std::vector<double> values{1, 1, 1, 2, 3, 4, 5, 5, 7, 11, 16, 22, 50};
  const auto result = made(values, ClassMethod::rounded, 4);
  EXPECT_EQ(result.classification.class_count(), 4U);
  for (const double bound : result.classification.bounds) {
    EXPECT_THAT((std::vector<double>{0, 1, 2, 5, 10, 20, 40, 50}), testing::Contains(bound));
  }
}

TEST(Rounded, NarrowRangesFarFromZeroHaveClassesToo) {
  EXPECT_THAT(bounds({1001, 1002, 1008, 1009}, ClassMethod::rounded, 2), ElementsAre(0, 1005, 1010));
}

TEST(Custom, KeepsTheBoundsAsGiven) {
  const auto result = classify(areas({1, 3, 8}), {ClassMethod::custom, 5, {0, 5, 10, 100}});
  ASSERT_TRUE(result.ok());
  EXPECT_THAT(result->classification.bounds, ElementsAre(0, 5, 10, 100));
  EXPECT_TRUE(result->classification.integers);
  EXPECT_TRUE(result->issues.empty());
}

TEST(Custom, SaysWhatFallsOutside) {
  const auto result = classify(areas({1, 3, 8, 200}), {ClassMethod::custom, 5, {1, 5, 10}});
  ASSERT_TRUE(result.ok());
  ASSERT_EQ(result->issues.size(), 1U);
  EXPECT_EQ(result->issues[0].code, "values_outside_classes");
  EXPECT_EQ(result->issues[0].args.at("below"), "1");
  EXPECT_EQ(result->issues[0].args.at("above"), "1");
}

TEST(Custom, RefusesBoundsThatAreNone) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const auto& bad : std::vector<std::vector<double>>{
           {}, {5}, {5, 5}, {5, 3}, {-1, 5}, {0, nan}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}}) {
    const auto result = classify(areas({1, 2}), {ClassMethod::custom, 5, bad});
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, "custom_bounds_invalid");
  }
}

TEST(CountClasses, CountsEveryAreaOnce) {
  const Classification c{ClassMethod::custom, {0, 4, 9}, true};
  const ClassCounts counts = count_classes({1.0, 4.0, 5.0, Zero{}, Zero{}, NoData{}, OutOfScope{}}, c);
  EXPECT_THAT(counts.classes, ElementsAre(2, 1));
  EXPECT_EQ(counts.zero, 2U);
  EXPECT_EQ(counts.no_data, 1U);
  EXPECT_EQ(counts.out_of_scope, 1U);
}

TEST(ClassLabel, WholeNumbersDoNotOverlap) {
  const Classification c{ClassMethod::natural_breaks, {0, 1, 4, 9, 12000}, true};
  EXPECT_EQ(class_label(c, 0, Language::nynorsk), "1");
  EXPECT_EQ(class_label(c, 1, Language::nynorsk), "2–4");
  EXPECT_EQ(class_label(c, 2, Language::nynorsk), "5–9");
  EXPECT_EQ(class_label(c, 3, Language::nynorsk), "10–12\u202F000");
}

TEST(ClassLabel, DecimalsInTheLanguage) {
  const Classification c{ClassMethod::natural_breaks, {0, 0.5, 1.2, 10}, false};
  EXPECT_EQ(class_label(c, 1, Language::nynorsk), "0,5–1,2");
  EXPECT_EQ(class_label(c, 2, Language::bokmaal), "1,2–10");
  EXPECT_EQ(class_label(c, 0, Language::english), "≤\u202F0.5");
}

TEST(ClassLabel, KeepsAllDigitsOfTheBounds) {
  const Classification c{ClassMethod::custom, {0.125, 0.25, 1.0 / 3}, false};
  EXPECT_EQ(class_label(c, 0, Language::nynorsk), "0,125–0,25");
  EXPECT_EQ(class_label(c, 1, Language::nynorsk), "0,25–0,333333333");
}

TEST(ClassMethodCodes, GoBothWays) {
  for (const auto method : {ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
                            ClassMethod::rounded, ClassMethod::custom}) {
    EXPECT_EQ(class_method_from_code(code_of(method)), method);
  }
  EXPECT_EQ(class_method_from_code("jenks"), std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
