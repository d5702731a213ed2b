// Which areas are asked about, and the one value each of them gets.
#include <gtest/gtest.h>

#include "analysis/figures.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;

const Dataset& data() {
  return *test_support::tiny_dataset();
}

std::vector<AreaValue> values_of(const Dataset& dataset, const Filter& filter, Measure measure, Level level,
                                 const domain::OsloAreaDefinition* oslo_area) {
  return area_values(dataset, count_figures(dataset, select(dataset, filter), level), measure,
                     scope_of(dataset, filter, oslo_area));
}

// In the order of Dataset::municipalities: Oslo, Gjøvik, Ringsaker, Sunnfjord, Tromsø, Kautokeino, Porsanger.
TEST(Scope, TheOsloAreaIsOut) {
  const Scope scope = scope_of(data(), {}, data().find_oslo_area("sentralitet1-2024"));
  EXPECT_EQ(scope.municipality_in_scope, (std::vector<bool>{false, true, true, true, true, true, true}));
  const Scope wider = scope_of(data(), {}, data().find_oslo_area("mjosbyane"));
  EXPECT_EQ(wider.municipality_in_scope, (std::vector<bool>{false, false, false, true, true, true, true}));
}

TEST(Scope, WithoutAListEverythingIsIn) {
  EXPECT_EQ(scope_of(data(), {}, nullptr).municipality_in_scope, std::vector<bool>(7, true));
}

TEST(Scope, CountiesNotChosenAreOut) {
  Filter filter;
  filter.counties = {*domain::CountyNumber::parse("56"), *domain::CountyNumber::parse("03")};
  const Scope scope = scope_of(data(), filter, data().find_oslo_area("sentralitet1-2024"));
  EXPECT_EQ(scope.municipality_in_scope, (std::vector<bool>{false, false, false, false, false, true, true}));
}

TEST(AreaValues, ZeroNoDataAndOutOfScopeAreThreeThings) {
  const auto values =
      values_of(data(), {}, Measure::jobs, Level::municipality, data().find_oslo_area("sentralitet1-2024"));
  EXPECT_EQ(values, (std::vector<AreaValue>{OutOfScope{}, 20.0, Zero{}, 19.0, 45.5, NoData{}, 1.0}));
}

TEST(AreaValues, DecisionsAreKnownAlsoWithoutAFigure) {
  const auto values = values_of(data(), {}, Measure::decisions, Level::municipality, nullptr);
  EXPECT_EQ(values, (std::vector<AreaValue>{Zero{}, 2.0, Zero{}, 2.0, 4.0, 1.0, 2.0}));
}

TEST(AreaValues, RatesNeedInhabitants) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.municipalities[1].population = std::nullopt;
  copy.municipalities[2].population = std::nullopt;
  const auto values = values_of(copy, {}, Measure::jobs_per_1000, Level::municipality, nullptr);
  EXPECT_EQ(values[0], AreaValue(Zero{}));
  EXPECT_EQ(values[1], AreaValue(NoData{}));
  EXPECT_EQ(values[2], AreaValue(NoData{}));
  EXPECT_DOUBLE_EQ(std::get<double>(values[3]), 19.0 / 22804 * 1000);
}

TEST(AreaValues, ACountyIsOutWhenAllItsMunicipalitiesAre) {
  Dataset copy = test_support::tiny_dataset_value();
  auto& list = copy.oslo_areas[1].municipalities;
  const auto outside = [&] {
    return values_of(copy, {}, Measure::jobs, Level::county, copy.find_oslo_area("mjosbyane"));
  };
  EXPECT_EQ(outside()[1], AreaValue(OutOfScope{}));
  list.pop_back();  // Ringsaker is back, and with it Innlandet
  EXPECT_EQ(outside()[1], AreaValue(20.0));
  EXPECT_EQ(outside()[0], AreaValue(OutOfScope{}));
}

TEST(AreaValues, AKnownZeroIsZero) {
  Dataset copy = test_support::tiny_dataset_value();
  copy.decisions[2].jobs = {0, 5, domain::CountQualifier::interval, domain::JobUnit::positions};
  EXPECT_EQ(values_of(copy, {}, Measure::jobs, Level::municipality, nullptr)[5], AreaValue(Zero{}));
}

}  // namespace
}  // namespace dkart::analysis
