// A thing selected in one place is seen in all: municipalities, counties and decisions touch each other both ways.
#include "session/selection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "session/camera_limits.h"
#include "states.h"

namespace dkart::session {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Selection : public testing::Test {
 protected:
  AppState select(std::vector<Selected> items) const { return after(usual, Select{std::move(items)}); }
  domain::MunicipalityIndex place(const char* number) const { return municipality(usual, number); }
  domain::CountyIndex in_county(const char* number) const { return county(usual, number); }
  // By its id, "t-07".
  domain::DecisionIndex decision(std::string_view id) const {
    for (std::uint32_t i = 0; i < usual.data->decisions.size(); ++i) {
      if (usual.data->decisions[i].id == id) return domain::DecisionIndex{i};
    }
    ADD_FAILURE() << id;
    return {};
  }
  std::vector<std::string> touched_decisions(const AppState& state) const {
    std::vector<std::string> ids;
    for (std::uint32_t i = 0; i < state.data->decisions.size(); ++i) {
      if (touches(state, domain::DecisionIndex{i})) ids.push_back(state.data->decisions[i].id);
    }
    return ids;
  }
  std::vector<std::string> touched_places(const AppState& state) const {
    std::vector<std::string> numbers;
    for (std::uint32_t i = 0; i < state.data->municipalities.size(); ++i) {
      if (touches(state, domain::MunicipalityIndex{i}))
        numbers.push_back(state.data->municipalities[i].number.text());
    }
    return numbers;
  }
  std::vector<std::string> touched_counties(const AppState& state) const {
    std::vector<std::string> numbers;
    for (std::uint32_t i = 0; i < state.data->counties.size(); ++i) {
      if (touches(state, domain::CountyIndex{i})) numbers.push_back(state.data->counties[i].number.text());
    }
    return numbers;
  }

  const AppState usual = loaded_state();
};

TEST_F(Selection, NothingSelectedTouchesNothing) {
  EXPECT_THAT(touched_decisions(usual), IsEmpty());
  EXPECT_THAT(touched_places(usual), IsEmpty());
  EXPECT_THAT(touched_counties(usual), IsEmpty());
  EXPECT_FALSE(touches(AppState{}, domain::DecisionIndex{0}));
  EXPECT_FALSE(touches(AppState{}, domain::MunicipalityIndex{0}));
  EXPECT_FALSE(touches(AppState{}, domain::CountyIndex{0}));
  EXPECT_THAT(touched_municipalities(AppState{}), IsEmpty());
}

TEST_F(Selection, AMunicipalityTouchesItsDecisionsAndItsCounty) {
  const AppState state = select({place("5501")});
  EXPECT_THAT(touched_places(state), ElementsAre("5501"));
  EXPECT_THAT(touched_counties(state), ElementsAre("55"));
  EXPECT_THAT(touched_decisions(state), ElementsAre("t-04", "t-05", "t-06", "t-11"));
}

TEST_F(Selection, ACountyTouchesItsMunicipalitiesAndTheirDecisions) {
  const AppState state = select({in_county("56")});
  EXPECT_THAT(touched_places(state), ElementsAre("5612", "5622"));
  EXPECT_THAT(touched_counties(state), ElementsAre("56"));
  EXPECT_THAT(touched_decisions(state), ElementsAre("t-03", "t-07", "t-09"));
}

TEST_F(Selection, ADecisionTouchesWhereItLiesButNotItsNeighbours) {
  const AppState state = select({decision("t-07")});
  EXPECT_THAT(touched_places(state), ElementsAre("5622"));
  EXPECT_THAT(touched_counties(state), ElementsAre("56"));
  EXPECT_THAT(touched_decisions(state), ElementsAre("t-07"));
}

TEST_F(Selection, ADecisionWithoutAPlaceTouchesItselfOnly) {
  const AppState state = select({decision("t-08")});
  EXPECT_THAT(touched_places(state), IsEmpty());
  EXPECT_THAT(touched_counties(state), IsEmpty());
  EXPECT_THAT(touched_decisions(state), ElementsAre("t-08"));
  EXPECT_THAT(touched_municipalities(state), IsEmpty());
}

TEST_F(Selection, SeveralKindsTogetherTouchWhatEachTouchesOnceEach) {
  const AppState state = select({decision("t-07"), in_county("56"), place("4647"), decision("t-02")});
  EXPECT_THAT(touched_municipalities(state), ElementsAre(place("4647"), place("5612"), place("5622")));
  EXPECT_THAT(touched_places(state), ElementsAre("4647", "5612", "5622"));
  EXPECT_THAT(touched_counties(state), ElementsAre("46", "56"));
}

TEST_F(Selection, TouchedMunicipalitiesAreThoseThatAreTouched) {
  const std::vector<std::vector<Selected>> choices{{place("3411")},
                                                   {in_county("34"), decision("t-04")},
                                                   {decision("t-01"), decision("t-12")},
                                                   {in_county("03"), in_county("55")}};
  for (const auto& choice : choices) {
    const AppState state = select(choice);
    std::vector<std::string> numbers;
    for (const auto index : touched_municipalities(state))
      numbers.push_back(state.data->at(index).number.text());
    EXPECT_EQ(numbers, touched_places(state));
  }
}

TEST_F(Selection, TogglingAddsAndTakesOutAndKeepsTheOrder) {
  AppState state = after(usual, Select{{place("5501")}, true});
  state = after(state, Select{{decision("t-07"), in_county("46")}, true});
  EXPECT_THAT(state.selection,
              ElementsAre(Selected(place("5501")), Selected(decision("t-07")), Selected(in_county("46"))));
  EXPECT_TRUE(is_selected(state, decision("t-07")));
  EXPECT_FALSE(is_selected(state, decision("t-08")));
  state = after(state, Select{{decision("t-07"), place("3407")}, true});
  EXPECT_THAT(state.selection,
              ElementsAre(Selected(place("5501")), Selected(in_county("46")), Selected(place("3407"))));
  state = after(state, Select{state.selection, true});
  EXPECT_THAT(state.selection, IsEmpty());
}

TEST_F(Selection, WithoutToggleItReplacesAndHoldsNothingTwice) {
  AppState state = select({place("5501"), place("3407")});
  state = after(state, Select{{place("4647"), place("4647")}});
  EXPECT_THAT(state.selection, ElementsAre(Selected(place("4647"))));
  state = after(state, Select{{place("3407"), place("3407")}, true});
  EXPECT_THAT(state.selection, ElementsAre(Selected(place("4647")), Selected(place("3407"))))
      << "named twice is toggled once";
}

TEST_F(Selection, WhatDoesNotExistIsNotSelected) {
  for (const Selected& unknown : {Selected(domain::MunicipalityIndex{99}), Selected(domain::CountyIndex{99}),
                                  Selected(domain::DecisionIndex{99})}) {
    EXPECT_FALSE(changes(usual, Select{{unknown}}));
    EXPECT_FALSE(changes(usual, Select{{place("5501"), unknown}, true}));
  }
  EXPECT_FALSE(changes(AppState{}, Select{{domain::MunicipalityIndex{0}}}));
}

TEST_F(Selection, TheTabOpensOnlyWhenSomethingIsSelectedAndAskedFor) {
  AppState state = usual;
  state.preferences.right_panel = false;
  state = after(state, Select{{place("5501")}, false, false, std::nullopt});
  EXPECT_FALSE(state.preferences.right_panel);
  state = after(state, Select{{decision("t-07")}, true, false, InspectorTab::decisions});
  EXPECT_TRUE(state.preferences.right_panel);
  EXPECT_EQ(state.tab, InspectorTab::decisions);
  state = after(state, Select{{}, false, false, InspectorTab::ranking});
  EXPECT_EQ(state.tab, InspectorTab::decisions);
}

TEST_F(Selection, ZoomShowsAllOfWhatIsSelected) {
  const AppState state = after(usual, Select{{decision("t-02"), place("5622")}, false, true});
  for (const char* number : {"4647", "5622"}) {
    const geo::Extent extent = extent_of(*state.data, place(number)), seen = state.camera.visible();
    EXPECT_TRUE(seen.min_x < extent.min_x && seen.max_x > extent.max_x && seen.min_y < extent.min_y &&
                seen.max_y > extent.max_y)
        << number;
  }
  const AppState one = after(usual, Select{{decision("t-02")}, false, true});
  EXPECT_LT(one.camera.metres_per_point, state.camera.metres_per_point);
}

}  // namespace
}  // namespace dkart::session
