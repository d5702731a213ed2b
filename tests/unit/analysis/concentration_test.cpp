#include "analysis/concentration.h"

#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

double gini_of(const std::vector<Holding>& holdings) {
  return gini_coefficient(lorenz_curve(holdings)).value_or(-1);
}

// The example of the reference manual of the R package Gini 0.1.0 (CRAN, 2021), function gini, which follows
// Brown 1994: population and health resources of 16 regions, "gini(x,y)#0.1216807".
TEST(Gini, AgreesWithAPublishedExample) {
  const std::vector<double> population{382.8, 522.7, 192.4, 227.4, 490.2, 108.0, 222.5, 220.5,
                                       231.2, 375.3, 323.9, 79.9,  305.7, 98.7,  46.1,  35.3};
  const std::vector<double> resources{2778, 3333, 1673, 1708, 2118, 1077, 1850, 1557,
                                      2010, 2587, 2482, 616,  2010, 936,  633,  582};
  std::vector<Holding> regions;
  for (std::size_t i = 0; i < population.size(); ++i) regions.push_back({population[i], resources[i]});
  EXPECT_NEAR(gini_of(regions), 0.1216807, 5e-8);
}

// By hand: 10 people with 1 job, 30 with 9 jobs, 60 with 10, in the order of jobs per inhabitant 1/10, 1/6,
// 3/10.
//   X: 0, 0.1, 0.7, 1   Y: 0, 0.05, 0.55, 1
//   Σ (Y_i + Y_i-1)(X_i - X_i-1) = 0.05·0.1 + 0.6·0.6 + 1.55·0.3 = 0.005 + 0.36 + 0.465 = 0.83;  G = 0.17
TEST(Gini, AgreesWithTheFormulaByHand) {
  const auto curve = lorenz_curve({{30, 9}, {10, 1}, {60, 10}});
  ASSERT_EQ(curve.size(), 4U);
  EXPECT_EQ(curve[0], (LorenzPoint{0, 0}));
  EXPECT_DOUBLE_EQ(curve[1].population_share, 0.1);
  EXPECT_DOUBLE_EQ(curve[1].job_share, 0.05);
  EXPECT_DOUBLE_EQ(curve[2].population_share, 0.7);
  EXPECT_DOUBLE_EQ(curve[2].job_share, 0.55);
  EXPECT_EQ(curve[3], (LorenzPoint{1, 1}));
  EXPECT_NEAR(*gini_coefficient(curve), 0.17, 1e-12);
}

TEST(Gini, AllInOnePlaceIsTheShareOfThoseWhoLiveElsewhere) {
  EXPECT_DOUBLE_EQ(gini_of({{900, 0}, {100, 7}}), 0.9);
}

TEST(Gini, OneAreaIsEven) {
  EXPECT_EQ(gini_of({{1234, 5.5}}), 0);
}

TEST(Gini, WithoutJobsOrPeopleThereIsNone) {
  EXPECT_TRUE(lorenz_curve({{100, 0}, {50, 0}}).empty());
  EXPECT_TRUE(lorenz_curve({}).empty());
  EXPECT_EQ(gini_coefficient({}), std::nullopt);
}

// The example of the reference manual of the R package REAT 1.2.1 (CRAN), function locq, taken from Farhauer
// and Kröll: Standorttheorien, 2013: locq(1714, 79006, 879213, 15593224) "returns the location quotient
// (0.3847623)".
TEST(LocationQuotient, AgreesWithAPublishedExample) {
  EXPECT_NEAR(*location_quotient({79006, 1714}, {15593224, 879213}), 0.3847623, 5e-8);
}

TEST(LocationQuotient, NothingToCompareWith) {
  EXPECT_EQ(location_quotient({100, 0}, {1000, 0}), std::nullopt);
  EXPECT_EQ(location_quotient({0, 1}, {1000, 1}), std::nullopt);
  EXPECT_EQ(location_quotient({100, 0}, {1000, 5}), 0);
}

class TinyConcentration : public testing::Test {
 protected:
  domain::Dataset data = test_support::tiny_dataset_value();
  FigureTable table() const { return count_figures(data, select(data, {}), Level::municipality); }
};

TEST_F(TinyConcentration, LeavesOutWhatIsNotKnownAndSaysHowMuch) {
  // Kautokeino has "opptil 5" only. Gjøvik has 20 jobs, Sunnfjord 19, Tromsø 45.5, Porsanger 1: 85.5
  // together.
  const Concentration all = concentration(table());
  EXPECT_EQ(all.areas, 6U);
  EXPECT_EQ(all.without_figure, 1U);
  EXPECT_EQ(all.without_population, 0U);
  ASSERT_EQ(all.location_quotients.size(), 7U);
  EXPECT_EQ(all.location_quotients[5], std::nullopt);
  EXPECT_EQ(all.location_quotients[0], 0) << "Oslo has no decision, which is no job";
  EXPECT_DOUBLE_EQ(*all.location_quotients[4], (45.5 / 85.5) / (79943.0 / (905802 - 2886)));
  EXPECT_EQ(all.lorenz.size(), 7U);
}

TEST_F(TinyConcentration, PeopleMustBeKnownAndBeThere) {
  data.municipalities[1].population = std::nullopt;
  data.municipalities[3].population = 0;
  const Concentration all = concentration(table());
  EXPECT_EQ(all.areas, 4U);
  EXPECT_EQ(all.without_population, 2U);
  EXPECT_EQ(all.location_quotients[3], std::nullopt);
}

TEST_F(TinyConcentration, WhatIsOutOfScopeIsNotAskedAbout) {
  const Scope scope = scope_of(data, {}, data.find_oslo_area("mjosbyane"));
  const Concentration outside = concentration(table(), scope.municipality_in_scope);
  EXPECT_EQ(outside.areas, 3U);
  EXPECT_EQ(outside.without_figure, 1U);
  EXPECT_EQ(outside.location_quotients[1], std::nullopt);
  EXPECT_GT(*concentration(table()).gini, *outside.gini) << "Oslo has no jobs and most people";
}

TEST_F(TinyConcentration, NoDecisionsAtAll) {
  data.decisions.clear();
  const Concentration none = concentration(table());
  EXPECT_EQ(none.areas, 7U);
  EXPECT_EQ(none.gini, std::nullopt);
  EXPECT_TRUE(none.lorenz.empty());
  for (const auto& quotient : none.location_quotients) EXPECT_EQ(quotient, std::nullopt);
}

}  // namespace
}  // namespace dkart::analysis
