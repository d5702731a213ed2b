#include "analysis/own_sums.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

const domain::Dataset& data() {
  return *test_support::tiny_dataset();
}

domain::ControlTotal total_of(domain::OwnSum sum, std::string as_of) {
  domain::ControlTotal total;
  total.own_sum = sum;
  total.as_of = std::move(as_of);
  return total;
}

TEST(OwnSums, JobsAreThoseOfTheDecisionsSurelyWithinTheDates) {
  // t-01 20–25, t-07 1 and t-10 4; t-08 of "2024-02" may be later than the 19th.
  const auto own = own_figure(data(), data().control_totals.at(0));
  ASSERT_TRUE(own);
  EXPECT_EQ(own->min, 25);
  EXPECT_EQ(own->max, 30);
  EXPECT_EQ(own->rows, 3u);
  EXPECT_EQ(own->unknown, 0u);
  EXPECT_FALSE(own->open_above);
}

TEST(OwnSums, KindsAndGuidelinesNarrow) {
  domain::ControlTotal total = data().control_totals.at(0);
  total.kinds = {domain::DecisionKind::created};
  EXPECT_EQ(own_figure(data(), total)->min, 21);
  total.kinds.clear();
  total.guidelines = {domain::Guidelines::inside};
  EXPECT_EQ(own_figure(data(), total)->min, 4);
}

TEST(OwnSums, WhatHasNoFigureIsCountedApart) {
  const auto own = own_figure(data(), total_of(domain::OwnSum::jobs, "2025-12-31"));
  ASSERT_TRUE(own);
  EXPECT_EQ(own->rows, 11u) << "all but t-11, which has no date";
  EXPECT_EQ(own->unknown, 3u) << "t-03 has an upper bound only, t-06 and t-12 have nothing";
  EXPECT_TRUE(own->open_above) << "t-02 says at least";
}

TEST(OwnSums, CentresAndGrantsAreTheSchemesOfTheYear) {
  EXPECT_EQ(own_figure(data(), total_of(domain::OwnSum::study_centres, "2022"))->min, 1);
  EXPECT_EQ(own_figure(data(), total_of(domain::OwnSum::grants, "2022"))->max, 300000);
  EXPECT_EQ(own_figure(data(), total_of(domain::OwnSum::study_centres, "2023"))->min, 0)
      << "given by a county";
  EXPECT_EQ(own_figure(data(), total_of(domain::OwnSum::grants, "2023"))->min, 0);
}

TEST(OwnSums, NothingStandsBesideWhatIsNotOurs) {
  EXPECT_FALSE(own_figure(data(), total_of(domain::OwnSum::none, "2024")));
}

TEST(OwnSums, MissingPartsAreCounted) {
  EXPECT_EQ(missing_in(data()), (Missing{12, 2, 1, 1, 2}));
}

}  // namespace
}  // namespace dkart::analysis
