#include "analysis/readable_bounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dkart::analysis {
namespace {

using testing::ElementsAre;

TEST(ReadableBetween, TakesTheCoarsestStepThatFits) {
  EXPECT_EQ(readable_between(5, 20, NumberKind::whole), 5);
  EXPECT_EQ(readable_between(13, 25, NumberKind::whole), 20);
  EXPECT_EQ(readable_between(13, 19, NumberKind::whole), 15);
  EXPECT_EQ(readable_between(13, 14, NumberKind::whole), 13);
  EXPECT_EQ(readable_between(357, 500, NumberKind::whole), 400);
  EXPECT_EQ(readable_between(357, 390, NumberKind::whole), 360);
  EXPECT_EQ(readable_between(1000, 1001, NumberKind::whole), 1000);
}

TEST(ReadableBetween, WorksBelowOne) {
  EXPECT_EQ(readable_between(0.53, 0.9, NumberKind::decimal), 0.6);
  EXPECT_EQ(readable_between(0.07, 0.08, NumberKind::decimal), 0.07);
  EXPECT_EQ(readable_between(0.0312, 0.0367, NumberKind::decimal), 0.035);
  EXPECT_EQ(readable_between(0.3, 0.4, NumberKind::decimal), 0.3);
}

TEST(ReadableBetween, StaysInsideHoweverNarrow) {
  const double low = 1.0 / 3;
  const double high = std::nextafter(low, 1);
  EXPECT_EQ(readable_between(low, high, NumberKind::decimal), low);
  const double found = readable_between(0.123456, 0.123457, NumberKind::decimal);
  EXPECT_GE(found, 0.123456);
  EXPECT_LT(found, 0.123457);
}

TEST(ReadableAbove, IsAtMostAQuarterAbove) {
  EXPECT_EQ(readable_above(50, NumberKind::whole), 50);
  EXPECT_EQ(readable_above(52, NumberKind::whole), 60);
  EXPECT_EQ(readable_above(105, NumberKind::whole), 110);
  EXPECT_EQ(readable_above(11, NumberKind::whole), 11);
  EXPECT_EQ(readable_above(3, NumberKind::whole), 3);
  EXPECT_EQ(readable_above(1.37, NumberKind::decimal), 1.5);
}

TEST(StepAbove, IsTheNextOfTheLadder) {
  EXPECT_EQ(step_above(9.8, StepLadder::one_two_five, NumberKind::whole), 10);
  EXPECT_EQ(step_above(2, StepLadder::one_two_five, NumberKind::whole), 2);
  EXPECT_EQ(step_above(0.03, StepLadder::one_two_five, NumberKind::decimal), 0.05);
  EXPECT_EQ(step_above(0.08, StepLadder::few_digits, NumberKind::decimal), 0.08);
  EXPECT_EQ(step_above(0.081, StepLadder::few_digits, NumberKind::decimal), 0.1);
  EXPECT_EQ(step_above(1.2, StepLadder::few_digits, NumberKind::whole), 2);
  EXPECT_EQ(step_above(12, StepLadder::few_digits, NumberKind::whole), 15);
  EXPECT_EQ(step_above(12.5, StepLadder::two_digits, NumberKind::whole), 13);
  EXPECT_EQ(step_above(0.2, StepLadder::two_digits, NumberKind::whole), 1);
}

TEST(FineUnit, IsATenthOfTheFirstDigitsUnit) {
  EXPECT_EQ(fine_unit(20, NumberKind::decimal), 1);
  EXPECT_EQ(fine_unit(0.3, NumberKind::decimal), 0.01);
  EXPECT_EQ(fine_unit(5, NumberKind::whole), 1);
}

TEST(RoundNumbers, AreTheSeriesAndTheMultiples) {
  EXPECT_THAT(round_numbers(0.5, 60, 10), ElementsAre(1, 2, 5, 10, 20, 30, 40, 50, 60));
  EXPECT_THAT(round_numbers(0.04, 0.3, 0.1), ElementsAre(0.05, 0.1, 0.2, 0.3));
  EXPECT_THAT(round_numbers(1000, 1005, 2), ElementsAre(1002, 1004));
}

TEST(WithoutNoise, RepairsSums) {
  EXPECT_EQ(without_noise(3 * 0.1), 0.3);
  EXPECT_EQ(without_noise(0), 0);
  EXPECT_EQ(without_noise(123456), 123456);
}

}  // namespace
}  // namespace dkart::analysis
