#include "analysis/grants.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analysis/figures.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using testing::ElementsAre;

// In the tiny country Gjøvik and Ringsaker are county 1; the centres below are the only ones.
constexpr domain::MunicipalityIndex gjovik{1}, ringsaker{2}, tromso{4};
constexpr std::size_t innlandet = 1, troms = 3;

domain::StudyCentre centre(const char* id, std::optional<domain::MunicipalityIndex> municipality) {
  domain::StudyCentre made;
  made.id = id;
  made.municipality = municipality;
  return made;
}

Dataset with_grants() {
  Dataset data = test_support::tiny_dataset_value();
  data.study_centres = {centre("sc-01", gjovik), centre("sc-01b", ringsaker), centre("sc-02", tromso),
                        centre("sc-03", std::nullopt)};
  data.grants = {{"sc-02", 2023, 40.0, "Troms fylkeskommune", false, "https://example.org/1"},
                 {"sc-02", 2023, 70.0, "HK-dir", true, "https://example.org/2"},
                 {"sc-01b", 2022, 500.0, "HK-dir", true, ""},
                 {"sc-01", 2022, 1000.0, "HK-dir", true, ""},
                 {"sc-01", 2021, std::nullopt, "HK-dir", true, ""},
                 {"sc-03", 2022, 8.0, "HK-dir", true, ""},
                 {"sc-99", 2023, 16.0, "HK-dir", true, ""}};
  return data;
}

GrantSum sum(std::size_t grants, std::optional<double> amount, std::size_t without_amount = 0) {
  GrantSum expected;
  expected.grants = grants;
  expected.amount = amount;
  expected.without_amount = without_amount;
  return expected;
}

MATCHER_P(Sums, expected, "") {
  return arg.grants == expected.grants && arg.amount == expected.amount &&
         arg.without_amount == expected.without_amount;
}

TEST(GrantRows, ByCentreAndYearWithTheSchemeFirst) {
  const Dataset data = with_grants();
  std::vector<std::string> seen;
  for (const GrantRow& row : grant_rows(data, {.year = {}, .scheme_only = false})) {
    EXPECT_EQ(row.centre == nullptr ? "sc-99" : row.centre->id, row.grant->centre_id);
    seen.push_back(row.grant->centre_id + " " + std::to_string(row.grant->year) +
                   (row.grant->in_scheme ? "" : " other"));
  }
  EXPECT_THAT(seen, ElementsAre("sc-01 2021", "sc-01 2022", "sc-01b 2022", "sc-02 2023", "sc-02 2023 other",
                                "sc-03 2022", "sc-99 2023"));
}

TEST(GrantRows, ABranchStandsInItsOwnMunicipality) {
  const Dataset data = with_grants();
  const auto rows = grant_rows(data, {.year = 2022});
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_EQ(rows[0].municipality, gjovik);
  EXPECT_EQ(rows[1].municipality, ringsaker);
  EXPECT_EQ(rows[2].municipality, std::nullopt);
}

TEST(SumGrants, OfTheSchemeUnlessAllGrantersAreAskedFor) {
  const Dataset data = with_grants();
  const GrantSums scheme = sum_grants(data, {});
  EXPECT_THAT(scheme.municipalities[tromso.value], Sums(sum(1, 70.0)));
  EXPECT_THAT(scheme.country, Sums(sum(6, 1594.0, 1)));
  EXPECT_EQ(scheme.left_out, (GrantsLeftOut{1, 0}));
  const GrantSums all = sum_grants(data, {.year = {}, .scheme_only = false});
  EXPECT_THAT(all.municipalities[tromso.value], Sums(sum(2, 110.0)));
  EXPECT_THAT(all.country, Sums(sum(7, 1634.0, 1)));
  EXPECT_EQ(all.left_out, (GrantsLeftOut{0, 0}));
}

TEST(SumGrants, ACountyIsItsMunicipalitiesAndTheUnplacedAreTold) {
  const Dataset data = with_grants();
  const GrantSums sums = sum_grants(data, {});
  EXPECT_THAT(sums.municipalities[gjovik.value], Sums(sum(2, 1000.0, 1)));
  EXPECT_THAT(sums.municipalities[ringsaker.value], Sums(sum(1, 500.0)));
  EXPECT_THAT(sums.counties[innlandet], Sums(sum(3, 1500.0, 1)));
  EXPECT_THAT(sums.counties[troms], Sums(sum(1, 70.0)));
  EXPECT_THAT(sums.unplaced, Sums(sum(2, 24.0)));
}

TEST(SumGrants, OfOneYear) {
  const Dataset data = with_grants();
  const GrantSums sums = sum_grants(data, {.year = 2023});
  EXPECT_THAT(sums.country, Sums(sum(2, 86.0)));
  EXPECT_EQ(sums.left_out, (GrantsLeftOut{1, 4}));
}

TEST(SumGrants, WhatIsNotKnownIsNotZero) {
  const Dataset data = with_grants();
  const GrantSums sums = sum_grants(data, {.year = 2021});
  EXPECT_THAT(sums.municipalities[gjovik.value], Sums(sum(1, std::nullopt, 1)))
      << "a grant without an amount";
  EXPECT_EQ(sums.municipalities[gjovik.value].per_inhabitant, std::nullopt);
  EXPECT_THAT(sums.municipalities[tromso.value], Sums(sum(0, std::nullopt))) << "no known grant";
  EXPECT_THAT(sums.country, Sums(sum(1, std::nullopt, 1)));
}

TEST(SumGrants, PerInhabitantOfTheArea) {
  Dataset data = with_grants();
  const GrantSums sums = sum_grants(data, {});
  EXPECT_DOUBLE_EQ(sums.municipalities[gjovik.value].per_inhabitant.value(), 1000.0 / 31350);
  EXPECT_DOUBLE_EQ(sums.counties[innlandet].per_inhabitant.value(), 1500.0 / 67549);
  EXPECT_DOUBLE_EQ(sums.country.per_inhabitant.value(), 1594.0 / sums.country.population.value());
  EXPECT_EQ(sums.unplaced.per_inhabitant, std::nullopt);
  data.municipalities[gjovik.value].population = 0;
  data.municipalities[ringsaker.value].population = std::nullopt;
  data.counties[innlandet].population = std::nullopt;
  const GrantSums without = sum_grants(data, {});
  EXPECT_EQ(without.municipalities[gjovik.value].per_inhabitant, std::nullopt);
  EXPECT_EQ(without.municipalities[ringsaker.value].per_inhabitant, std::nullopt);
  EXPECT_EQ(without.counties[innlandet].per_inhabitant, std::nullopt);
  EXPECT_EQ(without.country.per_inhabitant, std::nullopt);
  EXPECT_THAT(without.country, Sums(sum(6, 1594.0, 1))) << "the sum stays";
}

TEST(GrantYears, AreThoseThatHaveRows) {
  const Dataset data = with_grants();
  EXPECT_THAT(grant_years(data, {}), ElementsAre(2021, 2022, 2023));
  Dataset one = data;
  one.grants = {{"sc-01", 2019, 1.0, "Bank", false, ""}, {"sc-01", 2022, 1.0, "HK-dir", true, ""}};
  EXPECT_THAT(grant_years(one, {}), ElementsAre(2022));
  EXPECT_THAT(grant_years(one, {.year = 2022, .scheme_only = false}), ElementsAre(2019, 2022));
}

TEST(GrantValues, FillWhatIsKnownAndLeaveTheRestUnknown) {
  const Dataset data = with_grants();
  const auto values = [&](Measure measure, Level level, const GrantFilter& grants) {
    return area_values(data, count_figures(data, {}, level), measure, scope_of(data, {}, nullptr), grants);
  };
  EXPECT_EQ(values(Measure::grants, Level::municipality, {}),
            (std::vector<AreaValue>{NoData{}, 1000.0, 500.0, NoData{}, 70.0, NoData{}, NoData{}}));
  EXPECT_EQ(values(Measure::grants, Level::county, {.year = 2022}),
            (std::vector<AreaValue>{NoData{}, 1500.0, NoData{}, NoData{}, NoData{}}));
  EXPECT_EQ(values(Measure::grants, Level::county, {.year = 2023, .scheme_only = false})[troms],
            AreaValue(110.0));
  EXPECT_EQ(values(Measure::grants_per_inhabitant, Level::county, {.year = 2022})[innlandet],
            AreaValue(1500.0 / 67549));
}

}  // namespace
}  // namespace dkart::analysis
