#include "analysis/grouping.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using testing::ElementsAre;
using Groups = std::vector<Group>;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

Groups groups_of(Grouping grouping, const Filter& filter = {}) {
  return group_figures(data(), select(data(), filter), grouping, data().find_oslo_area("mjosbyane"));
}

std::vector<std::string> keys(const Groups& groups) {
  std::vector<std::string> keys;
  for (const Group& group : groups) keys.push_back(group.key);
  return keys;
}

const Group& at(const Groups& groups, std::string_view key) {
  for (const Group& group : groups) {
    if (group.key == key) return group;
  }
  static const Group none;
  ADD_FAILURE() << "no group " << key;
  return none;
}

void expect_jobs(const Group& group, std::size_t decisions, std::optional<double> min,
                 std::optional<double> max, std::size_t unknown) {
  EXPECT_EQ(group.figures.decisions, decisions) << group.key;
  EXPECT_EQ(group.figures.jobs_min, min) << group.key;
  EXPECT_EQ(group.figures.jobs_max, max) << group.key;
  EXPECT_EQ(group.figures.jobs_unknown, unknown) << group.key;
}

TEST(Grouping, MinistriesWithTheUnknownApart) {
  const Groups groups = groups_of(Grouping::ministry);
  EXPECT_THAT(keys(groups), ElementsAre("FIN", "JD", "KLD", "UD", "unknown"));
  expect_jobs(at(groups, "FIN"), 3, 35, 40, 1);
  expect_jobs(at(groups, "JD"), 4, 30, 37, 1);  // t-09 is t-08 once more
  expect_jobs(at(groups, "KLD"), 2, 11.5, 11.5, 0);
  expect_jobs(at(groups, "UD"), 2, 15, 15, 1);
  expect_jobs(at(groups, "unknown"), 1, 4, 4, 0);
  EXPECT_TRUE(at(groups, "UD").figures.open_above);
  EXPECT_EQ(at(groups, "unknown").kind, GroupKind::unknown);
  EXPECT_EQ(at(groups, "FIN").figures.population, std::nullopt);
}

TEST(Grouping, Kinds) {
  const Groups groups = groups_of(Grouping::kind);
  EXPECT_THAT(keys(groups), ElementsAre("oppretta", "flytta", "kutta"));
  expect_jobs(at(groups, "oppretta"), 9, 76.5, 88.5, 3);
  expect_jobs(at(groups, "flytta"), 3, 19, 19, 0);
  expect_jobs(at(groups, "kutta"), 0, 0, 0, 0);
}

TEST(Grouping, Periods) {
  const Groups groups = groups_of(Grouping::period);
  EXPECT_THAT(keys(groups), ElementsAre("2021-2025", "2025-2029", "unknown"));
  expect_jobs(at(groups, "2021-2025"), 9, 65.5, 77.5, 1);
  expect_jobs(at(groups, "2025-2029"), 2, 30, 30, 1);
  expect_jobs(at(groups, "unknown"), 1, std::nullopt, std::nullopt, 1);
}

TEST(Grouping, CentralityClassesHavePeople) {
  const Groups groups = groups_of(Grouping::centrality);
  EXPECT_THAT(keys(groups), ElementsAre("1", "2", "3", "4", "5", "6", "unplaced"));
  expect_jobs(at(groups, "1"), 0, 0, 0, 0);
  expect_jobs(at(groups, "3"), 6, 65.5, 70.5, 2);
  expect_jobs(at(groups, "5"), 2, 19, 19, 0);
  expect_jobs(at(groups, "6"), 3, 1, 6, 1);
  expect_jobs(at(groups, "unplaced"), 1, 10, 12, 0);
  const Group& third = at(groups, "3");
  EXPECT_EQ(third.figures.population, 31350 + 36199 + 79943);
  EXPECT_DOUBLE_EQ(*third.figures.per_1000_min, 65.5 / 147492 * 1000);
  EXPECT_EQ(third.municipalities.size(), 3U);
  EXPECT_EQ(at(groups, "2").figures.population, 0) << "no municipality";
  EXPECT_EQ(at(groups, "2").figures.per_1000_min, std::nullopt);
  EXPECT_EQ(at(groups, "unplaced").figures.population, std::nullopt);
}

TEST(Grouping, AMunicipalityWithoutClassIsUnknown) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.municipalities[3].centrality_class = std::nullopt;
  copy.municipalities[1].population = std::nullopt;
  const Groups groups = group_figures(copy, select(copy, {}), Grouping::centrality);
  EXPECT_THAT(keys(groups), ElementsAre("1", "2", "3", "4", "5", "6", "unknown", "unplaced"));
  expect_jobs(at(groups, "unknown"), 2, 19, 19, 0);
  EXPECT_EQ(at(groups, "unknown").figures.population, 22804);
  EXPECT_EQ(at(groups, "3").figures.population, std::nullopt) << "one of its municipalities has none";
}

TEST(Grouping, SamiAreaOsloAreaCountiesAndMunicipalities) {
  const Groups sami = groups_of(Grouping::sami_area);
  EXPECT_THAT(keys(sami), ElementsAre("yes", "no", "unplaced"));
  expect_jobs(at(sami, "yes"), 3, 1, 6, 1);
  expect_jobs(at(sami, "no"), 8, 84.5, 89.5, 2);

  const Groups oslo = groups_of(Grouping::oslo_area);
  EXPECT_THAT(keys(oslo), ElementsAre("outside", "inside", "unplaced"));
  expect_jobs(at(oslo, "inside"), 2, 20, 25, 1);

  const Groups counties = groups_of(Grouping::county);
  EXPECT_THAT(keys(counties), ElementsAre("03", "34", "46", "55", "56", "unplaced"));
  expect_jobs(at(counties, "56"), 3, 1, 6, 1);
  EXPECT_EQ(at(counties, "56").figures.population, 6792);

  const Groups municipalities = groups_of(Grouping::municipality);
  EXPECT_EQ(municipalities.size(), 8U);
  expect_jobs(at(municipalities, "5501"), 4, 45.5, 45.5, 1);
}

TEST(Grouping, SharesAreOfTheKnownGroupsAndAddUp) {
  // FIN 35–40, JD 30–37, KLD 11.5, UD 15: 91.5–103.5 with ministry; the 4 without are in no share.
  const Groups groups = groups_of(Grouping::ministry);
  EXPECT_EQ(at(groups, "FIN").job_share, (Range{35 / (35 + 63.5), 40 / (40 + 56.5)}));
  EXPECT_EQ(at(groups, "FIN").cumulative_job_share, at(groups, "FIN").job_share);
  EXPECT_EQ(at(groups, "JD").cumulative_job_share, (Range{65 / (65 + 26.5), 77 / (77 + 26.5)}));
  EXPECT_EQ(at(groups, "UD").cumulative_job_share, (Range{1, 1}));
  EXPECT_EQ(at(groups, "JD").decision_share, 4.0 / 11);
  EXPECT_EQ(at(groups, "UD").cumulative_decision_share, 1);
  EXPECT_EQ(at(groups, "unknown").job_share, std::nullopt);
  EXPECT_EQ(at(groups, "unknown").cumulative_decision_share, std::nullopt);
}

TEST(Grouping, AGroupWithoutAnyFigureHasNoShareOfTheJobs) {
  Filter filter;
  filter.search = "utanriks";
  filter.periods = {"2025-2029"};
  const Groups groups = groups_of(Grouping::ministry, filter);
  EXPECT_EQ(at(groups, "UD").figures.decisions, 1U);
  EXPECT_EQ(at(groups, "UD").job_share, std::nullopt);
  EXPECT_EQ(at(groups, "UD").decision_share, 1);
  EXPECT_EQ(at(groups, "JD").job_share, std::nullopt) << "there is nothing to share";
}

TEST(Grouping, RankedMeansMostJobsFirstAndTheUnknownLast) {
  Groups groups = groups_of(Grouping::county);
  rank_groups(groups);
  EXPECT_THAT(keys(groups), ElementsAre("55", "34", "46", "56", "03", "unplaced"));
  EXPECT_EQ(groups[4].cumulative_job_share, (Range{1, 1}));
  EXPECT_EQ(groups[0].cumulative_job_share, (Range{45.5 / (45.5 + 50), 45.5 / (45.5 + 40)}));
}

TEST(Grouping, CodesGoBothWays) {
  for (const auto grouping :
       {Grouping::ministry, Grouping::kind, Grouping::centrality, Grouping::period, Grouping::oslo_area,
        Grouping::sami_area, Grouping::population_change, Grouping::county, Grouping::municipality}) {
    EXPECT_EQ(grouping_from_code(code_of(grouping)), grouping);
  }
  EXPECT_EQ(grouping_from_code("oslo_area"), std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
