#include "analysis/figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::MunicipalityNumber;
using testing::ElementsAre;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

FigureTable table_of(const Dataset& dataset, const Filter& filter = {}, Level level = Level::municipality) {
  return count_figures(dataset, select(dataset, filter), level);
}

const Figures& at(const FigureTable& table, std::string_view number) {
  return table.areas[data().find_municipality(*MunicipalityNumber::parse(number))->value];
}

const Figures& at_county(const FigureTable& table, std::string_view number) {
  return table.areas[data().find_county(*domain::CountyNumber::parse(number))->value];
}

std::vector<std::string> behind(const Figures& figures) {
  std::vector<std::string> ids;
  for (const auto index : figures.behind) ids.push_back(data().at(index).id);
  return ids;
}

TEST(CountFigures, ARangeStaysARangeAndUnknownIsCountedApart) {
  const FigureTable table = table_of(data());
  const Figures& gjovik = at(table, "3407");
  EXPECT_EQ(gjovik.decisions, 2U);
  EXPECT_EQ(gjovik.jobs_min, 20);
  EXPECT_EQ(gjovik.jobs_max, 25);
  EXPECT_EQ(gjovik.jobs_unknown, 1U);
  EXPECT_FALSE(gjovik.open_above);
  EXPECT_THAT(behind(gjovik), ElementsAre("t-01", "t-12"));
}

TEST(CountFigures, AtLeastAddsItsFigureToBothAndLeavesTheRangeOpen) {
  const FigureTable table = table_of(data());
  const Figures& sunnfjord = at(table, "4647");
  EXPECT_EQ(sunnfjord.jobs_min, 19);
  EXPECT_EQ(sunnfjord.jobs_max, 19);
  EXPECT_TRUE(sunnfjord.open_above);
  EXPECT_EQ(sunnfjord.jobs_unknown, 0U);
}

TEST(CountFigures, AtMostIsALimitNotAFigure) {
  const FigureTable table = table_of(data());
  const Figures& kautokeino = at(table, "5612");
  EXPECT_EQ(kautokeino.decisions, 1U);
  EXPECT_EQ(kautokeino.jobs_min, std::nullopt);
  EXPECT_EQ(kautokeino.jobs_max, 5);
  EXPECT_EQ(kautokeino.jobs_unknown, 1U);
}

TEST(CountFigures, HalvesAreKept) {
  EXPECT_EQ(at(table_of(data()), "5501").jobs_min, 45.5);
}

TEST(CountFigures, NoDecisionIsZeroAndNotUnknown) {
  const FigureTable table = table_of(data());
  const Figures& ringsaker = at(table, "3411");
  EXPECT_EQ(ringsaker.decisions, 0U);
  EXPECT_EQ(ringsaker.jobs_min, 0);
  EXPECT_EQ(ringsaker.jobs_max, 0);
  EXPECT_EQ(ringsaker.per_1000_min, 0);
}

TEST(CountFigures, NothingKnownIsEmpty) {
  Filter filter;
  filter.search = "cyberpatrulje";
  const FigureTable table = table_of(data(), filter);
  EXPECT_EQ(at(table, "5501").decisions, 1U);
  EXPECT_EQ(at(table, "5501").jobs_min, std::nullopt);
  EXPECT_EQ(at(table, "5501").jobs_max, std::nullopt);
  EXPECT_EQ(table.total.jobs_min, std::nullopt);
  EXPECT_EQ(table.total.per_1000_max, std::nullopt);
}

TEST(CountFigures, TheSameUnitIsADecisionButItsJobsAreNotAddedAgain) {
  const FigureTable table = table_of(data());
  const Figures& porsanger = at(table, "5622");
  EXPECT_EQ(porsanger.decisions, 2U);
  EXPECT_EQ(porsanger.jobs_min, 1);
  EXPECT_EQ(porsanger.jobs_max, 1);
  EXPECT_EQ(porsanger.jobs_unknown, 0U);
  EXPECT_EQ(table.unplaced.jobs_min, 10);
}

TEST(CountFigures, TheSameUnitCountsWhenTheOtherIsNotSelected) {
  Filter filter;
  filter.kinds = {domain::DecisionKind::moved};
  const FigureTable table = table_of(data(), filter);
  EXPECT_EQ(at(table, "5622").jobs_min, 10);
  EXPECT_EQ(at(table, "5622").jobs_max, 12);
}

TEST(CountFigures, ADecisionIsNotItsOwnTwin) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.decisions[0].same_unit_as = copy.decisions[0].id;
  EXPECT_EQ(at(table_of(copy), "3407").jobs_min, 20);
}

TEST(CountFigures, AnUnknownTwinIsCountedAsUnknown) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.decisions[8].jobs = {};
  ASSERT_EQ(copy.decisions[8].same_unit_as, "t-08");
  EXPECT_EQ(at(table_of(copy), "5622").jobs_unknown, 1U);
  EXPECT_EQ(at(table_of(copy), "5622").jobs_min, 1);
}

TEST(CountFigures, AnAreaWhoseOnlyFigureIsCountedElsewhereHasNone) {
  Filter filter;
  filter.ministries = {"JD"};
  const FigureTable table = table_of(data(), filter);
  EXPECT_EQ(at(table, "5622").decisions, 1U);
  EXPECT_EQ(at(table, "5622").jobs_min, std::nullopt);
  EXPECT_EQ(at(table, "5622").jobs_unknown, 0U);
}

TEST(CountFigures, TotalIsAreasAndUnplacedTogether) {
  const FigureTable table = table_of(data());
  EXPECT_EQ(table.total.decisions, 12U);
  EXPECT_EQ(table.total.jobs_min, 95.5);
  EXPECT_EQ(table.total.jobs_max, 107.5);
  EXPECT_EQ(table.total.jobs_unknown, 3U);
  EXPECT_TRUE(table.total.open_above);
  EXPECT_EQ(table.total.population, 905802);
  EXPECT_DOUBLE_EQ(*table.total.per_1000_min, 95.5 / 905802 * 1000);
  EXPECT_EQ(table.unplaced.decisions, 1U);
  EXPECT_EQ(table.unplaced.population, std::nullopt);
  EXPECT_EQ(table.unplaced.per_1000_min, std::nullopt);
}

TEST(CountFigures, CountiesAddUpTheirMunicipalities) {
  const FigureTable table = table_of(data(), {}, Level::county);
  ASSERT_EQ(table.areas.size(), data().counties.size());
  const Figures& finnmark = at_county(table, "56");
  EXPECT_EQ(finnmark.decisions, 3U);
  EXPECT_EQ(finnmark.jobs_min, 1);
  EXPECT_EQ(finnmark.jobs_max, 6);
  EXPECT_EQ(finnmark.jobs_unknown, 1U);
  EXPECT_EQ(finnmark.population, 6792);
  EXPECT_EQ(table.unplaced.decisions, 1U);
}

TEST(CountFigures, PerThousandOfBothBounds) {
  const FigureTable table = table_of(data());
  EXPECT_DOUBLE_EQ(*at(table, "3407").per_1000_min, 20.0 / 31350 * 1000);
  EXPECT_DOUBLE_EQ(*at(table, "3407").per_1000_max, 25.0 / 31350 * 1000);
}

TEST(CountFigures, NoRateWithoutInhabitants) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.municipalities[1].population = std::nullopt;
  copy.municipalities[3].population = 0;
  const FigureTable table = table_of(copy);
  EXPECT_EQ(at(table, "3407").per_1000_min, std::nullopt);
  EXPECT_EQ(at(table, "4647").per_1000_min, std::nullopt);
  EXPECT_EQ(table.total.population, std::nullopt);
}

TEST(Codes, GoBothWays) {
  for (const auto measure : {Measure::jobs, Measure::decisions, Measure::jobs_per_1000}) {
    EXPECT_EQ(measure_from_code(code_of(measure)), measure);
  }
  for (const auto level : {Level::municipality, Level::county})
    EXPECT_EQ(level_from_code(code_of(level)), level);
  EXPECT_EQ(measure_from_code("jobs_per_1000"), std::nullopt);
  EXPECT_EQ(level_from_code(""), std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
