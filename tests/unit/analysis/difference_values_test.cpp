// What a map of the difference between two tables says of each area.
#include <gtest/gtest.h>

#include "analysis/compare.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using Values = std::vector<AreaValue>;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

FigureTable period(const Dataset& dataset, const std::string& id, Level level = Level::municipality) {
  Filter filter;
  filter.periods = {id};
  return count_figures(dataset, select(dataset, filter), level);
}

Scope everywhere() {
  return scope_of(data(), {}, nullptr);
}

Values between_periods(Measure measure, const Scope& scope, Level level = Level::municipality) {
  return difference_values(data(), period(data(), "2021-2025", level), period(data(), "2025-2029", level),
                           measure, scope);
}

// In the order of Dataset::municipalities: Oslo, Gjøvik, Ringsaker, Sunnfjord, Tromsø, Kautokeino, Porsanger.
TEST(DifferenceValues, AreLaterLessEarlierWithTheirSign) {
  // Gjøvik goes from 20 to a decision without figure, Sunnfjord from 19 to none, Tromsø from 15.5 to 30,
  // Kautokeino from an unknown lower bound to none, Porsanger from 1 to none.
  EXPECT_EQ(between_periods(Measure::jobs, everywhere()),
            (Values{Zero{}, NoData{}, Zero{}, -19.0, 14.5, NoData{}, -1.0}));
}

TEST(DifferenceValues, DecisionsAreKnownWhereJobsAreNot) {
  EXPECT_EQ(between_periods(Measure::decisions, everywhere()),
            (Values{Zero{}, Zero{}, Zero{}, -2.0, -1.0, -1.0, -2.0}));
}

TEST(DifferenceValues, RatesDifferByInhabitants) {
  const Values values = between_periods(Measure::jobs_per_1000, everywhere());
  EXPECT_DOUBLE_EQ(std::get<double>(values[4]), 14.5 / 79943 * 1000);
  EXPECT_DOUBLE_EQ(std::get<double>(values[6]), -1.0 / 3906 * 1000);
  EXPECT_EQ(values[0], AreaValue(Zero{}));
  EXPECT_EQ(values[1], AreaValue(NoData{}));
}

TEST(DifferenceValues, CountiesToo) {
  EXPECT_EQ(between_periods(Measure::jobs, everywhere(), Level::county),
            (Values{Zero{}, NoData{}, -19.0, 14.5, -1.0}));
}

TEST(DifferenceValues, OutOfScopeComesFirst) {
  Filter north;
  north.counties = {*domain::CountyNumber::parse("55"), *domain::CountyNumber::parse("03")};
  const Scope scope = scope_of(data(), north, data().find_oslo_area("sentralitet1-2024"));
  const OutOfScope out;
  EXPECT_EQ(between_periods(Measure::jobs, scope), (Values{out, out, out, out, 14.5, out, out}));
  EXPECT_EQ(between_periods(Measure::jobs, scope, Level::county), (Values{out, out, out, 14.5, out}));
}

TEST(DifferenceValues, ContextDiffersNowhere) {
  const Scope scope = scope_of(data(), {}, data().find_oslo_area("sentralitet1-2024"));
  for (const Measure measure : all_measures()) {
    if (!is_context(measure)) continue;
    const Values values = between_periods(measure, scope);
    EXPECT_EQ(values[0], AreaValue(OutOfScope{}));
    for (std::size_t i = 1; i < values.size(); ++i) EXPECT_EQ(values[i], AreaValue(Zero{}));
  }
}

TEST(DifferenceValues, EqualTablesGiveZeroEverywhere) {
  // Of all decisions, of which Kautokeino's lower bound is unknown, and without Tromsø's inhabitants.
  Dataset copy = test_support::tiny_dataset_value();
  copy.municipalities[4].population = std::nullopt;
  const Scope scope = scope_of(copy, {}, copy.find_oslo_area("sentralitet1-2024"));
  for (const Level level : {Level::municipality, Level::county}) {
    const FigureTable table = count_figures(copy, select(copy, {}), level);
    for (const Measure measure : all_measures()) {
      const Values values = difference_values(copy, table, table, measure, scope);
      ASSERT_EQ(values.size(), table.areas.size());
      EXPECT_EQ(values[0], AreaValue(OutOfScope{}));
      for (std::size_t i = 1; i < values.size(); ++i) EXPECT_EQ(values[i], AreaValue(Zero{})) << i;
    }
  }
}

TEST(DifferenceValues, OtherDecisionsWithEquallyUnknownJobsAreNotKnownToBeAlike) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.decisions[10].municipality = domain::MunicipalityIndex{5};
  copy.decisions[10].jobs = copy.decisions[2].jobs;
  const Values values = difference_values(copy, period(copy, "2021-2025"), period(copy, "2025-2029"),
                                          Measure::jobs, everywhere());
  EXPECT_EQ(values[5], AreaValue(NoData{}));
}

TEST(DifferenceValues, EqualJobsOfOtherDecisionsAreZero) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.decisions[10].jobs = {15.5, 15.5, domain::CountQualifier::exact, domain::JobUnit::positions};
  const Values values = difference_values(copy, period(copy, "2021-2025"), period(copy, "2025-2029"),
                                          Measure::jobs, everywhere());
  EXPECT_EQ(values[4], AreaValue(Zero{}));
}

TEST(DifferenceValues, RoundingInTheSumsIsNoDifference) {
  Dataset copy = test_support::tiny_dataset_value();
  const auto jobs = [](double n) {
    return domain::JobCount{n, n, domain::CountQualifier::exact, domain::JobUnit::positions};
  };
  copy.decisions[3].jobs = jobs(0.1);
  copy.decisions[4].jobs = jobs(0.2);
  copy.decisions[10].jobs = jobs(0.3);
  ASSERT_NE(0.1 + 0.2, 0.3);
  const Values values = difference_values(copy, period(copy, "2021-2025"), period(copy, "2025-2029"),
                                          Measure::jobs, everywhere());
  EXPECT_EQ(values[4], AreaValue(Zero{}));
}

}  // namespace
}  // namespace dkart::analysis
