#include "analysis/oslo_share.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

TEST(ShareOf, IsWhatTheRangesAllow) {
  EXPECT_EQ(share_of({3, 3}, {1, 1}), (Range{0.75, 0.75}));
  EXPECT_EQ(share_of({2, 6}, {2, 6}), (Range{0.25, 0.75}));
  EXPECT_EQ(share_of({0, 0}, {4, 5}), (Range{0, 0}));
}

TEST(ShareOf, WhatMayBeNothingIsNotDividedBy) {
  EXPECT_EQ(share_of({0, 0}, {0, 0}), std::nullopt);
  EXPECT_EQ(share_of({0, 5}, {0, 0}), (Range{1, 1})) << "whatever there is, it is here";
  EXPECT_EQ(share_of({0, 0}, {0, 5}), (Range{0, 0})) << "whatever there is, it is there";
  EXPECT_EQ(share_of({0, 5}, {0, 5}), (Range{0, 1}));
}

// By hand from the list in tiny_dataset.h.
//   outside Oslo: t-01 20–25, t-02 15, t-03 –5, t-04 10.5, t-05 5, t-06 ?, t-07 1, t-09 (with t-08), t-10 4,
//   t-11 30, t-12 ?. Without municipality: t-08 10–12.
//   Of these in Gjøvik, which "mjosbyane" holds: t-01 20–25, t-12 ?.
TEST(OsloShares, EqualAHandCalculationForEveryDefinition) {
  const auto shares = oslo_shares(data(), select(data(), {}));
  ASSERT_EQ(shares.size(), 2U);

  const OsloShare& oslo = shares[0];
  EXPECT_EQ(oslo.definition, "sentralitet1-2024");
  EXPECT_EQ(oslo.inside.decisions, 0U);
  EXPECT_EQ(oslo.inside.jobs_min, 0);
  EXPECT_EQ(oslo.inside.population, 728714);
  EXPECT_EQ(oslo.outside.decisions, 11U);
  EXPECT_EQ(oslo.outside.jobs_min, 85.5);
  EXPECT_EQ(oslo.outside.jobs_max, 95.5);
  EXPECT_EQ(oslo.outside.jobs_unknown, 3U);
  EXPECT_EQ(oslo.outside.population, 177088);
  EXPECT_EQ(oslo.decision_share, 1);
  EXPECT_EQ(oslo.job_share, (Range{1, 1}));

  const OsloShare& towns = shares[1];
  EXPECT_EQ(towns.definition, "mjosbyane");
  EXPECT_EQ(towns.inside.decisions, 2U);
  EXPECT_EQ(towns.inside.jobs_min, 20);
  EXPECT_EQ(towns.inside.jobs_max, 25);
  EXPECT_EQ(towns.inside.jobs_unknown, 1U);
  EXPECT_EQ(towns.outside.decisions, 9U);
  EXPECT_EQ(towns.outside.jobs_min, 65.5);
  EXPECT_EQ(towns.outside.jobs_max, 70.5);
  EXPECT_EQ(towns.outside.jobs_unknown, 2U);
  EXPECT_EQ(towns.decision_share, 9.0 / 11);
  // 65.5 of 65.5 + 25 at least, 70.5 of 70.5 + 20 at most.
  EXPECT_EQ(towns.job_share, (Range{65.5 / 90.5, 70.5 / 90.5}));
}

TEST(OsloShares, WhatHasNoMunicipalityIsOnNeitherSide) {
  for (const OsloShare& share : oslo_shares(data(), select(data(), {}))) {
    EXPECT_EQ(share.unplaced.decisions, 1U) << share.definition;
    EXPECT_EQ(share.unplaced.jobs_min, 10) << "t-08, and t-09 not once more";
    EXPECT_EQ(share.unplaced.jobs_max, 12);
    EXPECT_EQ(share.outside.decisions + share.inside.decisions, 11U);
    EXPECT_EQ(*share.outside.jobs_min + *share.inside.jobs_min + 10, 95.5);
  }
}

TEST(OsloShares, NothingSelectedHasNoShare) {
  Filter filter;
  filter.search = "finst ikkje";
  for (const OsloShare& share : oslo_shares(data(), select(data(), filter))) {
    EXPECT_EQ(share.outside.jobs_min, 0);
    EXPECT_EQ(share.decision_share, std::nullopt);
    EXPECT_EQ(share.job_share, std::nullopt);
  }
}

TEST(OsloShares, NoFigureOutsideIsNoShareOfNothing) {
  Filter filter;
  filter.ministries = {"UD", "JD"};
  filter.search = "tromsø";
  const auto share = oslo_shares(data(), select(data(), filter))[0];
  EXPECT_EQ(share.outside.decisions, 1U) << "t-06";
  EXPECT_EQ(share.decision_share, 1);
  EXPECT_EQ(share.job_share, std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
