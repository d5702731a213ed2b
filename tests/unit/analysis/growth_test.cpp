// Where people leave: the groups of municipalities, and the answer to whether jobs went there.
#include "analysis/growth.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/grouping.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using testing::ElementsAre;

// The tiny country with 1000 inhabitants in each municipality ten years ago, and a change in per mille since;
// nothing where the table has no figure. In the order of Dataset::municipalities: Oslo, Gjøvik, Ringsaker, Sunnfjord, Tromsø,
// Kautokeino, Porsanger.
Dataset with_change(const std::vector<std::optional<int>>& per_mille) {
  Dataset data = test_support::tiny_dataset_value();
  data.population.clear();
  for (std::uint32_t i = 0; i < per_mille.size(); ++i) {
    if (!per_mille[i]) continue;
    data.population.push_back({domain::MunicipalityIndex{i}, 2016, "all", 1000});
    data.population.push_back({domain::MunicipalityIndex{i}, 2026, "all", 1000.0 + *per_mille[i]});
  }
  return data;
}

std::vector<Group> groups_of(const Dataset& data) {
  return group_figures(data, select(data, {}), Grouping::population_change);
}

std::vector<std::string> keys(const std::vector<Group>& groups) {
  std::vector<std::string> keys;
  for (const Group& group : groups) keys.push_back(group.key);
  return keys;
}

std::vector<std::uint32_t> members(const Group& group) {
  std::vector<std::uint32_t> members;
  for (const auto index : group.municipalities) members.push_back(index.value);
  return members;
}

TEST(PopulationGroups, FiveAndZeroPerCentBelongToTheMilderGroup) {
  const auto groups = groups_of(with_change({-51, -50, -1, 0, 50, 51, 300}));
  EXPECT_THAT(keys(groups), ElementsAre("fall-5", "fall", "rise", "rise-5", "unplaced"));
  EXPECT_THAT(members(groups[0]), ElementsAre(0));
  EXPECT_THAT(members(groups[1]), ElementsAre(1, 2));
  EXPECT_THAT(members(groups[2]), ElementsAre(3, 4));
  EXPECT_THAT(members(groups[3]), ElementsAre(5, 6));
}

TEST(PopulationGroups, AreOverTenYears) {
  Dataset data = with_change({10, 10, 10, 10, 10, 10, 10});
  for (std::uint32_t i = 0; i < 7; ++i) {
    data.population.push_back({domain::MunicipalityIndex{i}, 2021, "all", 5000});
  }
  EXPECT_EQ(groups_of(data)[2].municipalities.size(), 7U);
}

TEST(PopulationGroups, AMissingFigureIsUnknownAndTheUnplacedAreLast) {
  const auto groups = groups_of(with_change({0, 0, 0, -10, 0, std::nullopt, 0}));
  EXPECT_THAT(keys(groups), ElementsAre("fall-5", "fall", "rise", "rise-5", "unknown", "unplaced"));
  EXPECT_EQ(groups[4].kind, GroupKind::unknown);
  EXPECT_THAT(members(groups[4]), ElementsAre(5));
  EXPECT_EQ(groups[4].figures.decisions, 1U);
  EXPECT_EQ(groups[5].figures.jobs_min, 10);
  EXPECT_EQ(groups[1].figures.jobs_min, 19) << "Sunnfjord";
  EXPECT_EQ(groups[1].figures.population, 22804);
}

TEST(PopulationGroups, WithoutATableAllMunicipalitiesAreUnknown) {
  const auto groups = groups_of(with_change({}));
  ASSERT_THAT(keys(groups), ElementsAre("fall-5", "fall", "rise", "rise-5", "unknown", "unplaced"));
  EXPECT_EQ(groups[4].municipalities.size(), 7U);
}

GrowthAnswer answer_of(const Dataset& data, const Filter& filter = {},
                       const domain::OsloAreaDefinition* oslo_area = nullptr) {
  const auto answer = growth_answer(data, select(data, filter), scope_of(data, filter, oslo_area));
  EXPECT_TRUE(answer);
  return answer.value_or(GrowthAnswer{});
}

TEST(GrowthAnswer, AddsUpBothSides) {
  // Jobs: Gjøvik 20–25, Sunnfjord 19, Tromsø 45.5, Kautokeino up to 5, Porsanger 1; no place 10–12.
  const GrowthAnswer answer = answer_of(with_change({500, -100, 200, -20, 100, 0, -300}));
  EXPECT_EQ(answer.from_year, 2016);
  EXPECT_EQ(answer.to_year, 2026);
  EXPECT_EQ(answer.falling_count, 3U);
  EXPECT_EQ(answer.rising_count, 4U) << "Kautokeino stands still";
  EXPECT_EQ(answer.falling.decisions, 6U);
  EXPECT_EQ(answer.falling.jobs_min, 40);
  EXPECT_EQ(answer.falling.jobs_max, 45);
  EXPECT_EQ(answer.rising.jobs_min, 45.5);
  EXPECT_EQ(answer.rising.jobs_max, 50.5);
  EXPECT_EQ(answer.falling_job_share, (Range{40 / (40 + 50.5), 45 / (45 + 45.5)}));
}

TEST(GrowthAnswer, InhabitantsAreThoseOfTheLaterYear) {
  const GrowthAnswer answer = answer_of(with_change({500, -100, 200, -20, 100, 0, -300}));
  EXPECT_EQ(answer.falling.population, 900 + 980 + 700);
  EXPECT_EQ(answer.rising.population, 1500 + 1200 + 1100 + 1000);
  EXPECT_DOUBLE_EQ(answer.falling_population_share, 2580.0 / (2580 + 4800));
  EXPECT_DOUBLE_EQ(*answer.falling.per_1000_min, 40 / 2580.0 * 1000);
  EXPECT_DOUBLE_EQ(*answer.rising.per_1000_max, 50.5 / 4800.0 * 1000);
}

TEST(GrowthAnswer, OutOfScopeAndUnknownAreOnNeitherSide) {
  const Dataset data = with_change({500, -100, 200, -20, std::nullopt, 0, -300});
  const GrowthAnswer answer = answer_of(data, {}, data.find_oslo_area("mjosbyane"));
  EXPECT_EQ(answer.falling_count, 2U) << "not Gjøvik";
  EXPECT_EQ(answer.rising_count, 1U) << "neither Tromsø nor Oslo and Ringsaker";
  EXPECT_EQ(answer.falling.jobs_min, 20);
  EXPECT_EQ(answer.rising.jobs_min, std::nullopt);
  EXPECT_EQ(answer.rising.jobs_max, 5);
  EXPECT_DOUBLE_EQ(answer.falling_population_share, 1680.0 / 2680);
}

TEST(GrowthAnswer, OnlyTheSelectedDecisionsCount) {
  Filter filter;
  filter.periods = {"2025-2029"};
  const GrowthAnswer answer = answer_of(with_change({0, -100, 0, 0, 100, 0, -300}), filter);
  EXPECT_EQ(answer.falling.decisions, 1U);
  EXPECT_EQ(answer.falling.jobs_unknown, 1U);
  EXPECT_EQ(answer.falling_job_share, std::nullopt) << "there is a decision, but no figure";
  EXPECT_EQ(answer.rising.jobs_min, 30);
  EXPECT_EQ(answer.falling_count, 2U);
}

TEST(GrowthAnswer, NoJobsHaveNoShareAndNobodyFallingHasNone) {
  Filter none;
  none.search = "finst ikkje";
  const GrowthAnswer empty = answer_of(with_change({0, -100, 0, 0, 0, 0, 0}), none);
  EXPECT_EQ(empty.falling_job_share, std::nullopt);
  EXPECT_EQ(empty.falling.jobs_min, 0);

  const GrowthAnswer rising = answer_of(with_change({0, 0, 1, 2, 3, 4, 5}));
  EXPECT_EQ(rising.falling_count, 0U);
  EXPECT_EQ(rising.falling_job_share, (Range{0, 0}));
  EXPECT_EQ(rising.falling_population_share, 0);
  EXPECT_EQ(rising.falling.per_1000_min, std::nullopt);
}

TEST(GrowthAnswer, AUnitListedTwiceIsCountedWhereTheOtherStands) {
  // t-09 in Porsanger is the same unit as t-08, which has no place: its jobs are on neither side.
  Filter filter;
  filter.search = "it-eining";
  const GrowthAnswer answer = answer_of(with_change({0, 0, 0, 0, 0, 0, -1}), filter);
  EXPECT_EQ(answer.falling.decisions, 1U);
  EXPECT_EQ(answer.falling.jobs_min, std::nullopt);
  EXPECT_EQ(answer.falling_job_share, std::nullopt);
}

TEST(GrowthAnswer, YearsAreThoseAskedFor) {
  const Dataset& data = *test_support::tiny_dataset();
  const Scope scope = scope_of(data, {}, nullptr);
  const auto one_year = growth_answer(data, select(data, {}), scope, 1);
  ASSERT_TRUE(one_year);
  EXPECT_EQ(one_year->from_year, 2025);
  EXPECT_EQ(one_year->rising_count, 7U);
  const auto ten_years = growth_answer(data, select(data, {}), scope);
  ASSERT_TRUE(ten_years) << "the table has no 2016";
  EXPECT_EQ(ten_years->falling_count + ten_years->rising_count, 0U);
  EXPECT_EQ(ten_years->falling_population_share, 0);
}

TEST(GrowthAnswer, NothingWithoutAPopulationTable) {
  const Dataset data = with_change({});
  EXPECT_FALSE(growth_answer(data, select(data, {}), scope_of(data, {}, nullptr)));
}

}  // namespace
}  // namespace dkart::analysis
