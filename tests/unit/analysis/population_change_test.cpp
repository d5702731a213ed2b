#include "analysis/population_change.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;

// The tiny country has 2025 and 2026, and everywhere 100 fewer people in 2025; 1000 of each municipality's
// are younger than 18 or older than 66.
TEST(PopulationChange, OfAMunicipality) {
  const auto change = population_change(*test_support::tiny_dataset(), Level::municipality, 1);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->from_year, 2025);
  EXPECT_EQ(change->to_year, 2026);
  const PopulationContext& kautokeino = change->areas[5];
  EXPECT_EQ(kautokeino.before, 2786);
  EXPECT_EQ(kautokeino.now, 2886);
  EXPECT_EQ(kautokeino.change, 100);
  EXPECT_DOUBLE_EQ(*kautokeino.change_percent, 100.0 / 2786 * 100);
  EXPECT_EQ(kautokeino.working_age, 1886);
  EXPECT_DOUBLE_EQ(*kautokeino.working_age_share, 1886.0 / 2886);
}

TEST(PopulationChange, ACountyAddsUpAndTheCountryToo) {
  const auto change = population_change(*test_support::tiny_dataset(), Level::county, 1);
  const PopulationContext& finnmark = change->areas[4];
  EXPECT_EQ(finnmark.now, 6792);
  EXPECT_EQ(finnmark.change, 200);
  EXPECT_DOUBLE_EQ(*finnmark.change_percent, 200.0 / 6592 * 100);
  EXPECT_EQ(finnmark.working_age, 4792);
  EXPECT_EQ(change->country.now, 905802);
  EXPECT_EQ(change->country.change, 700);
}

TEST(PopulationChange, AYearTheTableLacksIsNotKnown) {
  const auto change = population_change(*test_support::tiny_dataset(), Level::municipality, 5);
  ASSERT_TRUE(change);
  EXPECT_EQ(change->from_year, 2021);
  EXPECT_EQ(change->areas[0].before, std::nullopt);
  EXPECT_EQ(change->areas[0].change, std::nullopt);
  EXPECT_EQ(change->areas[0].change_percent, std::nullopt);
  EXPECT_EQ(change->areas[0].now, 728714);
}

TEST(PopulationChange, OneMissingMunicipalityMakesItsCountyUnknown) {
  Dataset copy = test_support::tiny_dataset_value();
  std::erase_if(copy.population, [](const auto& entry) { return entry.municipality.value == 6; });
  const auto change = population_change(copy, Level::county, 1);
  EXPECT_EQ(change->areas[4], PopulationContext{});
  EXPECT_EQ(change->country.now, std::nullopt);
  EXPECT_TRUE(change->areas[3].change);
}

TEST(PopulationChange, NobodyBeforeHasNoPercentage) {
  Dataset copy = test_support::tiny_dataset_value();
  for (auto& entry : copy.population) {
    if (entry.year == 2025) entry.persons = 0;
  }
  const auto change = population_change(copy, Level::municipality, 1);
  EXPECT_EQ(change->areas[5].change, 2886);
  EXPECT_EQ(change->areas[5].change_percent, std::nullopt);
}

TEST(PopulationChange, WithoutATableThereIsNone) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.population.clear();
  EXPECT_EQ(population_change(copy, Level::county, 5), std::nullopt);
}

TEST(PopulationChange, WithoutAYearTheLastOfTheTableCounts) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.population_year = std::nullopt;
  EXPECT_EQ(population_change(copy, Level::county, 1)->to_year, 2026);
}

}  // namespace
}  // namespace dkart::analysis
