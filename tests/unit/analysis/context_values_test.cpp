// What a map says of an area that does not come from the decisions.
#include <gtest/gtest.h>

#include "analysis/figures.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using Values = std::vector<AreaValue>;

Values values_of(const Dataset& data, Measure measure, Level level, const Filter& filter = {}) {
  return area_values(data, count_figures(data, select(data, filter), level), measure,
                     scope_of(data, filter, data.find_oslo_area("sentralitet1-2024")));
}

// The tiny country with figures of the whole country `years` before 2026: by municipality, the inhabitants then.
// In the order of Dataset::municipalities: Oslo, Gjøvik, Ringsaker, Sunnfjord, Tromsø, Kautokeino, Porsanger.
Dataset with_earlier(int years, const std::vector<double>& persons) {
  Dataset data = test_support::tiny_dataset_value();
  for (std::uint32_t i = 0; i < persons.size(); ++i) {
    data.population.push_back({domain::MunicipalityIndex{i}, 2026 - years, "all", persons[i]});
  }
  return data;
}

TEST(ContextValues, PopulationIsThatOfTheFigures) {
  const Dataset& data = *test_support::tiny_dataset();
  EXPECT_EQ(values_of(data, Measure::population, Level::municipality),
            (Values{OutOfScope{}, 31350.0, 36199.0, 22804.0, 79943.0, 2886.0, 3906.0}));
  EXPECT_EQ(values_of(data, Measure::population, Level::county),
            (Values{OutOfScope{}, 67549.0, 22804.0, 79943.0, 6792.0}));
}

TEST(ContextValues, ChangeIsInPerCentAndKeepsItsSign) {
  // Gjøvik doubles, Ringsaker stands still, Sunnfjord halves, Tromsø is not known.
  Dataset data = with_earlier(5, {700000, 15675, 36199, 45608});
  const Values values = values_of(data, Measure::population_change_5, Level::municipality);
  EXPECT_EQ(values, (Values{OutOfScope{}, 100.0, Zero{}, -50.0, NoData{}, NoData{}, NoData{}}));
}

TEST(ContextValues, FiveAndTenYearsAreTwoMeasures) {
  Dataset data = with_earlier(10, {700000, 62700});
  EXPECT_EQ(values_of(data, Measure::population_change_10, Level::municipality)[1], AreaValue(-50.0));
  EXPECT_EQ(values_of(data, Measure::population_change_5, Level::municipality)[1], AreaValue(NoData{}));
}

TEST(ContextValues, AllPeopleGoneIsMinusAHundred) {
  Dataset data = with_earlier(5, {700000, 15675});
  for (auto& entry : data.population) {
    if (entry.municipality.value == 1 && entry.year == 2026) entry.persons = 0;
  }
  EXPECT_EQ(values_of(data, Measure::population_change_5, Level::municipality)[1], AreaValue(-100.0));
}

TEST(ContextValues, ACountyIsItsMunicipalitiesTogether) {
  const Dataset data = with_earlier(5, {700000, 31350, 18100, 45608, 79943, 3000, 3792});
  const Values values = values_of(data, Measure::population_change_5, Level::county);
  EXPECT_EQ(values[0], AreaValue(OutOfScope{}));
  EXPECT_DOUBLE_EQ(std::get<double>(values[1]), (67549.0 - 49450) / 49450 * 100);
  EXPECT_EQ(values[2], AreaValue(-50.0));
  EXPECT_EQ(values[3], AreaValue(Zero{}));
  EXPECT_EQ(values[4], AreaValue(Zero{})) << "one grows by as many as the other loses";
}

TEST(ContextValues, WorkingAgeInPersonsAndPerCent) {
  const Dataset& data = *test_support::tiny_dataset();
  const Values persons = values_of(data, Measure::working_age, Level::municipality);
  EXPECT_EQ(persons[5], AreaValue(1886.0));
  const Values share = values_of(data, Measure::working_age_share, Level::municipality);
  EXPECT_DOUBLE_EQ(std::get<double>(share[5]), 1886.0 / 2886 * 100);
  EXPECT_EQ(values_of(data, Measure::working_age, Level::county)[4], AreaValue(4792.0));
}

TEST(ContextValues, AnExactZeroIsZeroAndAMissingFigureIsNoData) {
  Dataset data = test_support::tiny_dataset_value();
  std::erase_if(data.population, [](const auto& e) { return e.municipality.value == 6 && e.age == "18-66"; });
  for (auto& entry : data.population) {
    if (entry.municipality.value == 5 && entry.age == "18-66") entry.persons = 0;
  }
  for (const Measure measure : {Measure::working_age, Measure::working_age_share}) {
    const Values values = values_of(data, measure, Level::municipality);
    EXPECT_EQ(values[5], AreaValue(Zero{}));
    EXPECT_EQ(values[6], AreaValue(NoData{}));
    EXPECT_EQ(values_of(data, measure, Level::county)[4], AreaValue(NoData{}));
  }
}

TEST(ContextValues, WithoutAPopulationTableNothingIsKnownOfIt) {
  Dataset data = test_support::tiny_dataset_value();
  data.population.clear();
  for (const Measure measure : {Measure::population_change_5, Measure::population_change_10,
                                Measure::working_age, Measure::working_age_share}) {
    const Values values = values_of(data, measure, Level::municipality);
    EXPECT_EQ(values[0], AreaValue(OutOfScope{}));
    for (std::size_t i = 1; i < values.size(); ++i) EXPECT_EQ(values[i], AreaValue(NoData{}));
  }
}

TEST(ContextValues, CentralityIsTheClassOfAMunicipality) {
  Dataset data = test_support::tiny_dataset_value();
  data.municipalities[2].centrality_class = std::nullopt;
  data.municipalities[3].centrality_class = 7;
  EXPECT_EQ(values_of(data, Measure::centrality, Level::municipality),
            (Values{OutOfScope{}, 3.0, NoData{}, NoData{}, 3.0, 6.0, 6.0}));
  EXPECT_EQ(values_of(data, Measure::centrality, Level::county),
            (Values{OutOfScope{}, NoData{}, NoData{}, NoData{}, NoData{}}));
}

TEST(ContextValues, DoNotDependOnTheDecisionsChosen) {
  const Dataset data = with_earlier(5, {700000, 15675, 36199, 45608, 80000, 3000, 3000});
  Filter none;
  none.search = "finst ikkje";
  ASSERT_TRUE(select(data, none).empty());
  for (const Measure measure : all_measures()) {
    for (const Level level : {Level::municipality, Level::county}) {
      const bool same = values_of(data, measure, level) == values_of(data, measure, level, none);
      EXPECT_EQ(same, is_context(measure)) << code_of(measure);
    }
  }
}

}  // namespace
}  // namespace dkart::analysis
