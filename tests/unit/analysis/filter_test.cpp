#include "analysis/filter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::CountyNumber;
using domain::DecisionKind;
using domain::PartialDate;
using testing::ElementsAre;
using testing::IsEmpty;

const domain::Dataset& data() {
  return *test_support::tiny_dataset();
}

std::vector<std::string> ids(const Filter& filter) {
  std::vector<std::string> found;
  for (const auto index : select(data(), filter)) found.push_back(data().at(index).id);
  return found;
}

std::vector<std::string> found_by(const std::string& search) {
  Filter filter;
  filter.search = search;
  return ids(filter);
}

TEST(Select, EverythingWithoutAFilter) {
  EXPECT_EQ(ids({}).size(), data().decisions.size());
}

TEST(Select, ByPeriod) {
  Filter filter;
  filter.periods = {"2025-2029"};
  EXPECT_THAT(ids(filter), ElementsAre("t-11", "t-12"));
  filter.periods = {domain::period_unknown};
  EXPECT_THAT(ids(filter), ElementsAre("t-06"));
  filter.periods = {domain::period_unknown, "2025-2029"};
  EXPECT_THAT(ids(filter), ElementsAre("t-06", "t-11", "t-12"));
}

TEST(Select, ByMinistryAndWithout) {
  Filter filter;
  filter.ministries = {"KLD", "UD"};
  EXPECT_THAT(ids(filter), ElementsAre("t-02", "t-04", "t-07", "t-12"));
  filter.ministries = {""};
  EXPECT_THAT(ids(filter), ElementsAre("t-10"));
  filter.ministries = {"XX"};
  EXPECT_THAT(ids(filter), IsEmpty());
}

TEST(Select, ByKind) {
  Filter filter;
  filter.kinds = {DecisionKind::moved};
  EXPECT_THAT(ids(filter), ElementsAre("t-02", "t-09", "t-10"));
}

TEST(Select, ByCountyLeavesOutWhatHasNoMunicipality) {
  Filter filter;
  filter.counties = {*CountyNumber::parse("56"), *CountyNumber::parse("46")};
  EXPECT_THAT(ids(filter), ElementsAre("t-02", "t-03", "t-07", "t-09", "t-10"));
}

TEST(Select, DatesMustLieWholeInsideTheRange) {
  Filter filter;
  filter.from = PartialDate::parse("2024-02");
  filter.to = PartialDate::parse("2024-05");
  EXPECT_THAT(ids(filter), ElementsAre("t-02", "t-04", "t-07", "t-08", "t-09"));
  // "2024-02" may be the first of February, "2024-05" the last of May.
  filter.from = PartialDate::parse("2024-02-02");
  filter.to = PartialDate::parse("2024-05-30");
  EXPECT_THAT(ids(filter), ElementsAre("t-02", "t-04"));
}

TEST(Select, AWholeYearNeedsTheWholeYear) {
  Filter filter;
  filter.from = PartialDate::parse("2025");
  filter.to = PartialDate::parse("2025");
  EXPECT_THAT(ids(filter), ElementsAre("t-06", "t-12"));
  filter.to = PartialDate::parse("2025-12-30");
  EXPECT_THAT(ids(filter), IsEmpty());
}

TEST(Select, OneOpenEndStillLeavesOutTheUndated) {
  Filter filter;
  filter.from = PartialDate::parse("2024-06");
  EXPECT_THAT(ids(filter), ElementsAre("t-03", "t-05", "t-06", "t-12"));
  filter = {};
  filter.to = PartialDate::parse("2023");
  EXPECT_THAT(ids(filter), ElementsAre("t-01", "t-10"));
}

TEST(Select, SearchFoldsCaseAndAccents) {
  EXPECT_THAT(found_by("okokrim"), ElementsAre("t-01"));
  EXPECT_THAT(found_by("PORSANGU"), ElementsAre("t-07", "t-09"));
  EXPECT_THAT(found_by("Guovdageaidnu"), ElementsAre("t-03"));
  EXPECT_THAT(found_by("gjovik"), ElementsAre("t-01", "t-12"));
}

TEST(Select, SearchLooksInAgencyPlaceMunicipalityAndMinistry) {
  EXPECT_THAT(found_by("norec"), ElementsAre("t-02"));
  EXPECT_THAT(found_by("lakselv"), ElementsAre("t-07", "t-09"));
  EXPECT_THAT(found_by("sunnfjord"), ElementsAre("t-02", "t-10"));
  EXPECT_THAT(found_by("utenriksdepartementet"), ElementsAre("t-02", "t-12"));  // bokmål
  EXPECT_THAT(found_by("foreign affairs"), ElementsAre("t-02", "t-12"));
}

TEST(Select, SearchWantsEveryWordInAnyOrder) {
  EXPECT_THAT(found_by("  lakselv   naturoppsyn "), ElementsAre("t-07"));
  EXPECT_THAT(found_by("tromso skatteetaten"), ElementsAre("t-11"));
  EXPECT_THAT(found_by("tromso norec"), IsEmpty());
  EXPECT_EQ(found_by(" \t ").size(), data().decisions.size());
}

TEST(Select, NamesDoNotRunTogether) {
  // "…skatteetaten" is followed by "Kautokeino" in the next column.
  EXPECT_THAT(found_by("skatteetatenkautokeino"), IsEmpty());
}

TEST(Select, AllPartsMustHold) {
  Filter filter;
  filter.ministries = {"JD"};
  filter.periods = {"2021-2025"};
  filter.kinds = {DecisionKind::created};
  EXPECT_THAT(ids(filter), ElementsAre("t-01", "t-08"));
  filter.counties = {*CountyNumber::parse("34")};
  EXPECT_THAT(ids(filter), ElementsAre("t-01"));
}

TEST(CountChoices, WithoutAFilterCountsEverything) {
  const ChoiceCounts counts = count_choices(data(), {});
  EXPECT_EQ(counts.selected, 12U);
  EXPECT_EQ(counts.total, 12U);
  EXPECT_EQ(counts.periods.at("2021-2025"), 9U);
  EXPECT_EQ(counts.periods.at("2025-2029"), 2U);
  EXPECT_EQ(counts.periods.at(domain::period_unknown), 1U);
  EXPECT_EQ(counts.ministries.at("JD"), 4U);
  EXPECT_EQ(counts.ministries.at(""), 1U);
  EXPECT_EQ(counts.kinds.at(DecisionKind::created), 9U);
  EXPECT_EQ(counts.kinds.at(DecisionKind::moved), 3U);
  EXPECT_EQ(counts.counties.at(*CountyNumber::parse("55")), 4U);
}

TEST(CountChoices, ChoicesWithNothingBehindThemStay) {
  Filter filter;
  filter.search = "norec";
  const ChoiceCounts counts = count_choices(data(), filter);
  EXPECT_EQ(counts.selected, 1U);
  EXPECT_EQ(counts.ministries.at("FIN"), 0U);
  EXPECT_EQ(counts.kinds.at(DecisionKind::cut), 0U);
  EXPECT_EQ(counts.counties.at(*CountyNumber::parse("03")), 0U);
  EXPECT_EQ(counts.counties.size(), data().counties.size());
}

TEST(CountChoices, AChoiceIgnoresItsOwnPartOnly) {
  Filter filter;
  filter.ministries = {"JD"};
  filter.periods = {"2021-2025"};
  const ChoiceCounts counts = count_choices(data(), filter);
  EXPECT_EQ(counts.selected, 3U);
  EXPECT_EQ(counts.ministries.at("JD"), 3U);
  EXPECT_EQ(counts.ministries.at("FIN"), 2U);                // in 2021-2025, though JD is chosen
  EXPECT_EQ(counts.periods.at(domain::period_unknown), 1U);  // of JD, though 2021-2025 is chosen
  EXPECT_EQ(counts.periods.at("2025-2029"), 0U);
  EXPECT_EQ(counts.counties.at(*CountyNumber::parse("34")), 1U);  // both
}

TEST(DecisionKindCodes, GoBothWays) {
  for (const auto kind : {DecisionKind::created, DecisionKind::moved, DecisionKind::cut}) {
    EXPECT_EQ(kind_from_code(code_of(kind)), kind);
  }
  EXPECT_EQ(kind_from_code("oppretta"), DecisionKind::created);
  EXPECT_EQ(kind_from_code("flytta"), DecisionKind::moved);
  EXPECT_EQ(kind_from_code("Flytta"), std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
