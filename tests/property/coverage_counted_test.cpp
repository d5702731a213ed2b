// What an earlier count spares must change nothing in the next one.
#include "coverage/counted.h"

#include <gtest/gtest.h>

#include "random_coverage.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

FacilityChoice random_choice(Random& random, const domain::Dataset& data) {
  FacilityChoice choice;
  choice.study_centres = up_to(random, 3) > 0;
  choice.campuses = up_to(random, 3) > 0;
  choice.unconfirmed_centres = up_to(random, 1) == 0;
  choice.approximate_centres = up_to(random, 3) > 0;
  for (const domain::StudyCentre& centre : data.study_centres) {
    if (up_to(random, 4) == 0) choice.switched_off.insert(centre.id);
  }
  for (std::size_t i = 0, count = up_to(random, 3); i < count; ++i) {
    const std::string name = "tenkt " + std::to_string(i);
    choice.added.push_back({name, name, random_place(random), std::nullopt});
  }
  return choice;
}

TEST(CountedProperty, WhatIsKnownOfOtherChoicesChangesNothing) {
  const domain::DatasetPtr data = test_support::tiny_dataset();
  for_seeds(60, [&](Random& random) {
    const Travellers travellers{
        std::make_shared<const PopulationPoints>(random_population(random, 80, data->municipalities.size())),
        nullptr};
    std::vector<CountedPtr> known;
    for (int step = 0; step < 6; ++step) {
      const FacilityChoice choice = random_choice(random, *data);
      ReachRequest request;
      request.detour = up_to(random, 1) == 0 ? 1 : 1.4;
      const CountedPtr fresh = count(*data, travellers, choice, request);
      const CountedPtr spared = count(*data, travellers, choice, request, known);
      ASSERT_EQ(spared->nearest, fresh->nearest);
      ASSERT_EQ(spared->reach.municipalities, fresh->reach.municipalities);
      ASSERT_EQ(spared->reach.country, fresh->reach.country);
      ASSERT_EQ(spared->from_centre, fresh->from_centre);
      known.push_back(spared);
    }
  });
}

TEST(Counted, TheSameQuestionIsAnsweredByTheSameObject) {
  const domain::DatasetPtr data = test_support::tiny_dataset();
  Issues none;
  const Travellers travellers{
      std::make_shared<const PopulationPoints>(distribute_population(*data, AgeGroup::all, none)), nullptr};
  const CountedPtr first = count(*data, travellers, {}, {});
  EXPECT_EQ(count(*data, travellers, {}, {}, {first}), first);
  ReachRequest farther;
  farther.bands = {200};
  const CountedPtr second = count(*data, travellers, {}, farther, {first});
  EXPECT_NE(second, first);
  EXPECT_GT(second->reach.country.inside[0], first->reach.country.inside[2]);
  const Travellers others{std::make_shared<const PopulationPoints>(*travellers.people), nullptr};
  EXPECT_NE(count(*data, others, {}, {}, {first}), first) << "of other people";
}

}  // namespace
}  // namespace dkart::coverage
