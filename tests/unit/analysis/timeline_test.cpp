#include "analysis/timeline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using testing::ElementsAre;
using enum domain::DecisionKind;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

std::vector<std::string> ids(const KindStack& stack) {
  std::vector<std::string> ids;
  for (const auto index : stack.decisions) ids.push_back(data().at(index).id);
  return ids;
}

const KindStack& at(const Timeline& line, Quarter quarter) {
  for (const QuarterStack& stack : line.quarters) {
    if (stack.quarter == quarter) return stack.stack;
  }
  static const KindStack none;
  ADD_FAILURE() << quarter.year << " " << quarter.number;
  return none;
}

TEST(Timeline, StacksKindsInEachQuarter) {
  const Timeline line = timeline(data(), select(data(), {}));
  ASSERT_EQ(line.quarters.size(), 13U);
  EXPECT_EQ(line.quarters.front().quarter, (Quarter{2022, 4}));
  EXPECT_EQ(line.quarters.back().quarter, (Quarter{2025, 4}));
  const KindStack& busy = at(line, {2024, 1});
  EXPECT_EQ(busy.of(created), 3U);
  EXPECT_EQ(busy.of(moved), 1U);
  EXPECT_EQ(busy.of(cut), 0U);
  EXPECT_THAT(ids(busy), ElementsAre("t-02", "t-04", "t-07", "t-08"));
  EXPECT_THAT(ids(at(line, {2024, 3})), ElementsAre("t-03"));
  EXPECT_EQ(at(line, {2024, 4}), KindStack{});
}

TEST(Timeline, AnInexactDateIsInNoQuarter) {
  const Timeline line = timeline(data(), select(data(), {}));
  ASSERT_EQ(line.year_only.size(), 1U);
  EXPECT_EQ(line.year_only[0].year, 2025);
  EXPECT_THAT(ids(line.year_only[0].stack), ElementsAre("t-06"));
  EXPECT_THAT(ids(line.undated), ElementsAre("t-11"));
  EXPECT_EQ(line.undated.of(created), 1U);
}

TEST(Timeline, AFilterDoesNotMoveTheAxis) {
  Filter filter;
  filter.kinds = {moved};
  const Timeline line = timeline(data(), select(data(), filter));
  EXPECT_EQ(line.quarters.size(), 13U);
  EXPECT_EQ(at(line, {2024, 1}).of(created), 0U);
  EXPECT_EQ(at(line, {2022, 4}).of(moved), 1U);
  EXPECT_TRUE(line.year_only.empty());
  EXPECT_EQ(line.undated, KindStack{});
}

TEST(Timeline, AYearAloneStretchesTheAxisOverAllItsQuarters) {
  Dataset copy = test_support::tiny_dataset_value();
  for (auto& decision : copy.decisions) decision.date = domain::PartialDate::parse("2023");
  const Timeline line = timeline(copy, select(copy, {}));
  ASSERT_EQ(line.quarters.size(), 4U);
  EXPECT_EQ(line.quarters.front().quarter, (Quarter{2023, 1}));
  EXPECT_EQ(line.year_only[0].stack.decisions.size(), copy.decisions.size());
}

TEST(Timeline, WithoutDatesThereIsNoAxis) {
  Dataset copy = test_support::tiny_dataset_value();
  for (auto& decision : copy.decisions) decision.date = std::nullopt;
  const Timeline line = timeline(copy, select(copy, {}));
  EXPECT_TRUE(line.quarters.empty());
  EXPECT_EQ(line.undated.decisions.size(), copy.decisions.size());
}

TEST(Quarter, KnowsItsMonths) {
  EXPECT_EQ((Quarter{2024, 1}).first_month().text(), "2024-01");
  EXPECT_EQ((Quarter{2024, 4}).first_month().text(), "2024-10");
  EXPECT_EQ((Quarter{2024, 4}).last_month().text(), "2024-12");
  EXPECT_EQ((Quarter{2024, 4}).next(), (Quarter{2025, 1}));
}

TEST(Quarter, AsAFilterGivesItsDecisions) {
  Filter filter;
  filter.from = Quarter{2024, 1}.first_month();
  filter.to = Quarter{2024, 1}.last_month();
  EXPECT_EQ(select(data(), filter), at(timeline(data(), select(data(), {})), {2024, 1}).decisions);
}

}  // namespace
}  // namespace dkart::analysis
