#include "analysis/measure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace dkart::analysis {
namespace {

using enum Measure;

TEST(Measure, AllOfThemInOrder) {
  EXPECT_THAT(all_measures(),
              testing::ElementsAre(jobs, decisions, jobs_per_1000, population, population_change_5,
                                   population_change_10, working_age, working_age_share, centrality, grants,
                                   grants_per_inhabitant));
}

TEST(Measure, CodesAreThoseOfRecipesAndCommandLine) {
  std::vector<std::string> codes;
  for (const Measure measure : all_measures()) {
    codes.emplace_back(code_of(measure));
    EXPECT_EQ(measure_from_code(code_of(measure)), measure);
  }
  EXPECT_THAT(codes,
              testing::ElementsAre("jobs", "decisions", "jobs-per-1000", "population", "population-change-5",
                                   "population-change-10", "working-age", "working-age-share", "centrality",
                                   "grants", "grants-per-inhabitant"));
  EXPECT_EQ(measure_from_code("population-change"), std::nullopt);
  EXPECT_EQ(measure_from_code(""), std::nullopt);
}

TEST(Measure, ContextIsWhatDoesNotDependOnTheDecisions) {
  for (const Measure measure : all_measures()) {
    EXPECT_EQ(is_context(measure), measure != jobs && measure != decisions && measure != jobs_per_1000)
        << code_of(measure);
  }
}

TEST(Measure, TwoAreOfGrants) {
  for (const Measure measure : all_measures()) {
    EXPECT_EQ(is_of_grants(measure), measure == grants || measure == grants_per_inhabitant)
        << code_of(measure);
  }
}

TEST(Measure, OnlyTheChangesHaveTwoSides) {
  for (const Measure measure : all_measures()) {
    EXPECT_EQ(is_signed(measure), measure == population_change_5 || measure == population_change_10)
        << code_of(measure);
  }
}

}  // namespace
}  // namespace dkart::analysis
