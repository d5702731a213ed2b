#include "coverage/population_points.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "geo/geodesic.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

using domain::MunicipalityIndex;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr MunicipalityIndex gjovik{1}, ringsaker{2};

std::vector<double> persons_in(const PopulationPoints& points, MunicipalityIndex municipality) {
  std::vector<double> persons;
  for (const auto& point : points.points) {
    if (point.municipality == municipality) persons.push_back(point.persons);
  }
  return persons;
}

double sum_in(const PopulationPoints& points, MunicipalityIndex municipality) {
  double sum = 0;
  for (const double persons : persons_in(points, municipality)) sum += persons;
  return sum;
}

TEST(SharedOut, LargestRemaindersGetWhatIsLeft) {
  EXPECT_THAT(shared_out(10, {1, 1, 1}), ElementsAre(4, 3, 3));
  EXPECT_THAT(shared_out(10, {6, 3, 1}), ElementsAre(6, 3, 1));
  EXPECT_THAT(shared_out(7, {0.5, 0, 0.5}), ElementsAre(4, 0, 3));
  EXPECT_THAT(shared_out(10, {858, 142, 0}), ElementsAre(9, 1, 0));
}

TEST(Population, PlacesGetTheirPersonsAndTheCentreTheRest) {
  Issues issues;
  const auto points = distribute_population(*test_support::tiny_dataset(), AgeGroup::all, issues);
  EXPECT_THAT(issues, IsEmpty());
  EXPECT_THAT(persons_in(points, ringsaker), ElementsAre(8849, 4000, 36199 - 8849 - 4000));
  const auto& data = *test_support::tiny_dataset();
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    EXPECT_EQ(sum_in(points, {i}), *data.municipalities[i].population) << i;
  }
}

TEST(Population, AnAgeGroupLiesAsAllDoAndSumsToItsOwnFigure) {
  Issues issues;
  const auto& data = *test_support::tiny_dataset();
  const auto all = distribute_population(data, AgeGroup::all, issues);
  const auto working = distribute_population(data, AgeGroup::working_age, issues);
  EXPECT_THAT(issues, IsEmpty());
  EXPECT_EQ(working.age, AgeGroup::working_age);
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    const double persons = *data.municipalities[i].population - 1000;
    EXPECT_EQ(sum_in(working, {i}), persons) << i;
    const auto parts = persons_in(working, {i}), whole = persons_in(all, {i});
    ASSERT_EQ(parts.size(), whole.size());
    for (std::size_t p = 0; p < parts.size(); ++p) {
      EXPECT_EQ(parts[p], std::floor(parts[p])) << "whole persons";
      EXPECT_NEAR(parts[p], whole[p] * persons / *data.municipalities[i].population, 1);
    }
  }
}

TEST(Population, PlacesWithMoreThanTheMunicipalityShareWhatThereIs) {
  auto data = test_support::tiny_dataset_value();
  data.municipalities[ringsaker.value].population = 1001;
  Issues issues;
  const auto points = distribute_population(data, AgeGroup::all, issues);
  EXPECT_THAT(persons_in(points, ringsaker), ElementsAre(689, 312))
      << "1001 as 8849 to 4000, none for the centre";
}

TEST(Population, WithoutPlacesTheInnerPointHasEveryone) {
  auto data = test_support::tiny_dataset_value();
  data.places.clear();
  data.municipalities[gjovik.value].centre.reset();
  Issues issues;
  const auto points = distribute_population(data, AgeGroup::all, issues);
  ASSERT_EQ(points.points.size(), data.municipalities.size());
  EXPECT_EQ(points.points[gjovik.value].persons, 31350);
  // The symbol point of the tiny country's Gjøvik.
  EXPECT_LT(geo::geodesic_distance(points.points[gjovik.value].position, {8.942957, 59.757925}), 1);
}

TEST(Population, ACentreThatLiesElsewhereGivesWayToTheInnerPoint) {
  auto data = test_support::tiny_dataset_value();
  data.municipalities[gjovik.value].centre = geo::LonLat{25, 70};
  const auto points = municipality_points(data);
  ASSERT_TRUE(points[gjovik.value]);
  EXPECT_LT(geo::geodesic_distance(*points[gjovik.value], {8.942957, 59.757925}), 1);
}

TEST(Population, WhatIsNotKnownIsRemarkedOnAndTheRestStays) {
  auto data = test_support::tiny_dataset_value();
  data.municipalities[gjovik.value].population.reset();
  data.municipalities[ringsaker.value].symbol_point = {};
  data.municipalities[ringsaker.value].centre.reset();
  data.places.clear();
  Issues issues;
  const auto points = distribute_population(data, AgeGroup::all, issues);
  EXPECT_THAT(issues, ElementsAre(Issue{Severity::warning,
                                        "population_unknown",
                                        {},
                                        {{"number", "3407"}, {"name", "Gjøvik"}, {"age", "all"}}},
                                  Issue{Severity::warning,
                                        "population_unplaced",
                                        {},
                                        {{"number", "3411"}, {"name", "Ringsaker"}, {"persons", "36199"}}}));
  EXPECT_EQ(points.points.size(), data.municipalities.size() - 2);
}

TEST(Population, ALayerComesThroughAsItIs) {
  const auto points = population_from({"rutenett.tif", {{{10, 60}, gjovik, 12.5}}, {"a"}});
  EXPECT_EQ(points.file, "rutenett.tif");
  EXPECT_THAT(points.ids, ElementsAre("a"));
  ASSERT_EQ(points.on_earth.size(), 1u);
  EXPECT_EQ(points.points[0].persons, 12.5);
}

TEST(AgeGroup, HasTheWordsOfTheTable) {
  EXPECT_EQ(age_group_from_code("18-66"), AgeGroup::working_age);
  EXPECT_EQ(age_group_from_code("all"), AgeGroup::all);
  EXPECT_EQ(age_group_from_code("67+"), std::nullopt);
}

}  // namespace
}  // namespace dkart::coverage
