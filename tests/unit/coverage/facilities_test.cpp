#include "coverage/facilities.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

using testing::ElementsAre;

std::vector<std::string> ids(const FacilityChoice& choice) {
  std::vector<std::string> found;
  for (const Facility& f : facilities_of(*test_support::tiny_dataset(), choice)) found.push_back(f.id);
  return found;
}

TEST(Facilities, ActiveCentresBranchesAndCampusesByDefault) {
  EXPECT_THAT(ids({}), ElementsAre("sc-01", "sc-01b", "sc-03", "cp-01", "cp-02"));
}

TEST(Facilities, EitherListAlone) {
  FacilityChoice centres;
  centres.campuses = false;
  EXPECT_THAT(ids(centres), ElementsAre("sc-01", "sc-01b", "sc-03"));
  FacilityChoice campuses;
  campuses.study_centres = false;
  EXPECT_THAT(ids(campuses), ElementsAre("cp-01", "cp-02"));
}

TEST(Facilities, UnconfirmedAndVocationalOnlyWhenAsked) {
  FacilityChoice choice;
  choice.unconfirmed_centres = true;
  choice.vocational_colleges = true;
  EXPECT_THAT(ids(choice), ElementsAre("sc-01", "sc-01b", "sc-02", "sc-03", "cp-01", "cp-02", "cp-03"));
}

TEST(Facilities, SomeCanBeSwitchedOffOrLeftOutAndOthersAdded) {
  FacilityChoice choice;
  choice.switched_off = {"sc-01b", "cp-01"};
  choice.approximate_centres = false;  // sc-03
  choice.added = {{"what-if-1", "Tenkt senter", {25, 69}, domain::MunicipalityIndex{5}}};
  EXPECT_THAT(ids(choice), ElementsAre("sc-01", "cp-02", "what-if-1"));
}

TEST(Facilities, CarryWhatIsSaidOfThem) {
  FacilityChoice choice;
  choice.unconfirmed_centres = true;
  const auto all = facilities_of(*test_support::tiny_dataset(), choice);
  EXPECT_TRUE(all[2].unconfirmed) << all[2].id;
  EXPECT_TRUE(all[3].approximate) << all[3].id;
  EXPECT_FALSE(all[0].unconfirmed || all[0].approximate);
  EXPECT_EQ(all[4].name, "UiT Noregs arktiske universitet, Tromsø");
  EXPECT_EQ(all[4].municipality, domain::MunicipalityIndex{4});
}

TEST(Facilities, WithoutPositionTheyCannotBeReached) {
  auto data = test_support::tiny_dataset_value();
  data.study_centres[0].position.reset();
  for (const Facility& f : facilities_of(data, {})) EXPECT_NE(f.id, "sc-01");
}

}  // namespace
}  // namespace dkart::coverage
