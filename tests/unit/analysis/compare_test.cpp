#include "analysis/compare.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

FigureTable period(const std::string& id, Level level = Level::municipality) {
  Filter filter;
  filter.periods = {id};
  return count_figures(data(), select(data(), filter), level);
}

Difference at(const Comparison& comparison, std::string_view number) {
  return comparison.areas[data().find_municipality(*domain::MunicipalityNumber::parse(number))->value];
}

class Periods : public testing::Test {
 protected:
  const Comparison comparison = compare(period("2021-2025"), period("2025-2029"));
};

TEST_F(Periods, DifferenceIsLaterLessEarlier) {
  const Difference tromso = at(comparison, "5501");  // 15.5, then 30
  EXPECT_EQ(tromso.decisions, -1);
  EXPECT_EQ(tromso.jobs, 14.5);
  EXPECT_EQ(tromso.jobs_min, 14.5);
  EXPECT_EQ(tromso.jobs_max, 14.5);
}

TEST_F(Periods, WhatIsUnknownStaysUnknown) {
  const Difference gjovik = at(comparison, "3407");  // 20–25, then without figure
  EXPECT_EQ(gjovik.decisions, 0);
  EXPECT_EQ(gjovik.jobs, std::nullopt);
  EXPECT_EQ(gjovik.jobs_min, std::nullopt);
  EXPECT_EQ(gjovik.jobs_max, std::nullopt);
  const Difference kautokeino = at(comparison, "5612");  // at most 5, then none
  EXPECT_EQ(kautokeino.jobs, std::nullopt);
  EXPECT_EQ(kautokeino.jobs_min, -5);
  EXPECT_EQ(kautokeino.jobs_max, std::nullopt);
}

TEST_F(Periods, RangesAreKept) {
  EXPECT_EQ(comparison.unplaced.jobs, -10);
  EXPECT_EQ(comparison.unplaced.jobs_min, -12);
  EXPECT_EQ(comparison.unplaced.jobs_max, -10);
  EXPECT_EQ(comparison.total.jobs, 30 - 65.5);
  EXPECT_EQ(comparison.total.jobs_min, 30 - 77.5);
  EXPECT_EQ(comparison.total.jobs_max, 30 - 65.5);
}

TEST_F(Periods, AtLeastLeavesTheDifferenceOpen) {
  const Difference sunnfjord = at(comparison, "4647");  // 19 with "minst 15", then none
  EXPECT_EQ(sunnfjord.jobs, -19);
  EXPECT_TRUE(sunnfjord.open_below);
  EXPECT_FALSE(sunnfjord.open_above);
}

TEST_F(Periods, NoDecisionInEitherIsZero) {
  EXPECT_EQ(at(comparison, "3411"), (Difference{0, 0, 0, 0, false, false}));
}

TEST(Compare, EqualTablesDifferByNothingEverywhere) {
  for (const Level level : {Level::municipality, Level::county}) {
    const Comparison same = compare(period("2021-2025", level), period("2021-2025", level));
    EXPECT_EQ(same.level, level);
    for (const Difference& area : same.areas) EXPECT_EQ(area, (Difference{0, 0, 0, 0, false, false}));
    EXPECT_EQ(same.unplaced, (Difference{0, 0, 0, 0, false, false}));
    EXPECT_EQ(same.total, (Difference{0, 0, 0, 0, false, false}));
  }
}

}  // namespace
}  // namespace dkart::analysis
