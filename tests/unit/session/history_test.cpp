// Undo and redo over what is shown, where one looks and what is selected.
#include "session/history.h"

#include <gtest/gtest.h>

#include "scene/compose.h"
#include "states.h"

namespace dkart::session {
namespace {

recipe::MapRecipe searching(const AppState& state, std::string text) {
  recipe::MapRecipe recipe = state.recipe;
  recipe.filter.search = std::move(text);
  return recipe;
}

// The camera, unlike a moment's view, to the last digit.
struct Seen {
  recipe::MapRecipe recipe;
  scene::Camera camera;
  std::vector<Selected> selection;
  bool operator==(const Seen&) const = default;
};
Seen seen(const AppState& state) {
  return {state.recipe, state.camera, state.selection};
}

TEST(History, RecipeViewAndSelectionAreUndoneInTheOrderTheyWereDone) {
  AppState state = loaded_state();
  const std::vector<Action> actions{SetRecipe{searching(state, "skatt")},
                                    ZoomBy{3, {700, 300}},
                                    Select{{municipality(state, "5501")}},
                                    ResetFilter{},
                                    FitCounty{county(state, "56")},
                                    Select{{county(state, "46")}, true},
                                    FitNorway{},
                                    FitMunicipality{municipality(state, "4647")},
                                    SetCamera{{{150000, 6650000}, 120, {}}},
                                    CloseTopmost{}};
  std::vector<Seen> moments{seen(state)};
  for (const Action& action : actions) {
    state = after(std::move(state), action);
    ASSERT_NE(seen(state), moments.back());
    moments.push_back(seen(state));
    ASSERT_EQ(state.undo.size(), moments.size() - 1);
  }
  for (int round = 0; round < 2; ++round) {
    for (std::size_t i = moments.size() - 1; i-- > 0;) {
      ASSERT_TRUE(changes(state, Undo{}));
      state = after(std::move(state), Undo{});
      EXPECT_EQ(seen(state), moments[i]) << "undo to " << i;
    }
    EXPECT_FALSE(changes(state, Undo{}));
    for (std::size_t i = 1; i < moments.size(); ++i) {
      ASSERT_TRUE(changes(state, Redo{}));
      state = after(std::move(state), Redo{});
      EXPECT_EQ(seen(state), moments[i]) << "redo to " << i;
    }
    EXPECT_FALSE(changes(state, Redo{}));
  }
}

TEST(History, MovesOfOneDragAreOneStep) {
  AppState state = after(loaded_state(), ZoomBy{4, {700, 300}});
  state = after(state, Select{{municipality(state, "5501")}});
  const Seen before = seen(state);
  const std::size_t steps = state.undo.size();
  state = after(state, PanBy{12, 5});
  state = after(state, PanBy{-20, 9});
  state = after(state, Hover{municipality(state, "5622")});
  state = after(state, ZoomBy{1.2, {600, 280}});
  EXPECT_EQ(state.undo.size(), steps + 1);
  const Seen moved = seen(state);
  state = after(state, Undo{});
  EXPECT_EQ(seen(state), before);
  EXPECT_EQ(seen(after(state, Redo{})), moved);
}

TEST(History, SomethingElseOrUndoBetweenEndsTheDrag) {
  AppState state = after(loaded_state(), ZoomBy{4, {700, 300}});
  state = after(state, Select{{municipality(state, "5501")}});
  state = after(state, PanBy{5, 5});
  EXPECT_EQ(state.undo.size(), 3U);
  state = after(state, SetRecipe{searching(state, "skatt")});
  state = after(state, PanBy{5, 5});
  EXPECT_EQ(state.undo.size(), 5U);
  state = after(state, Undo{});
  ASSERT_EQ(state.undo.size(), 4U);
  state = after(state, PanBy{7, 3});
  EXPECT_EQ(state.undo.size(), 5U) << "a drag after undo is not part of what came before";
}

TEST(History, SelectingWithZoomIsOneStep) {
  const AppState before = loaded_state();
  const AppState state = after(before, Select{{municipality(before, "5501")}, false, true});
  EXPECT_NE(state.camera, before.camera);
  ASSERT_EQ(state.undo.size(), 1U);
  EXPECT_EQ(seen(after(state, Undo{})), seen(before));
}

TEST(History, SelectingDecisionsWithoutAPlaceMovesNothing) {
  const AppState before = loaded_state();
  const auto unplaced = domain::DecisionIndex{7};
  ASSERT_FALSE(before.data->at(unplaced).municipality);
  const AppState state = after(before, Select{{unplaced}, false, true});
  EXPECT_EQ(state.camera, before.camera);
  EXPECT_EQ(state.selection, (std::vector<Selected>{unplaced}));
  EXPECT_EQ(state.undo.size(), 1U);
}

TEST(History, PointerWindowAndPreferencesAreNoStepsAndKeepRedo) {
  AppState state = after(loaded_state(), ZoomBy{3, {500, 300}});
  state = after(state, Undo{});
  ASSERT_EQ(state.redo.size(), 1U);
  Preferences dark = state.preferences;
  dark.theme = recipe::Theme::dark;
  dark.language = Language::english;
  const std::vector<Action> actions{Hover{municipality(state, "5622")},
                                    SetViewport{{0, 48, 900, 700}},
                                    SetPreferences{dark},
                                    SetVision{Vision::deutan},
                                    ShowTab{InspectorTab::ranking},
                                    OpenOverlay{Overlay::help},
                                    CloseTopmost{},
                                    AddBookmark{"Noreg"},
                                    RemoveBookmark{0}};
  for (const Action& action : actions) {
    EXPECT_TRUE(changes(state, action)) << action.index();
    state = after(std::move(state), action);
    EXPECT_TRUE(state.undo.empty()) << action.index();
    EXPECT_EQ(state.redo.size(), 1U) << action.index();
  }
}

TEST(History, AnyNewStepClearsRedo) {
  AppState undone = after(loaded_state(), SetRecipe{searching(loaded_state(), "skatt")});
  undone = after(undone, Undo{});
  ASSERT_EQ(undone.redo.size(), 1U);
  const std::vector<Action> actions{SetRecipe{searching(undone, "politi")}, ZoomBy{2, {500, 300}},
                                    Select{{municipality(undone, "5501")}}, FitCounty{county(undone, "56")}};
  for (const Action& action : actions) {
    const AppState state = after(undone, action);
    EXPECT_TRUE(state.redo.empty()) << action.index();
    EXPECT_FALSE(changes(state, Redo{}));
  }
}

TEST(History, WhatChangesNothingIsNoStep) {
  AppState state = after(loaded_state(), Select{{municipality(loaded_state(), "5501")}});
  const std::size_t steps = state.undo.size();
  state = after(state, Select{{municipality(state, "5501")}});
  state = after(state, FitNorway{});
  state = after(state, SetRecipe{state.recipe});
  state = after(state, Select{{municipality(state, "5501")}, false, false, InspectorTab::ranking});
  EXPECT_EQ(state.tab, InspectorTab::ranking);
  EXPECT_EQ(state.undo.size(), steps);
}

TEST(History, OnlyTheLastStepsAreKeptOfEveryKind) {
  AppState state = loaded_state();
  for (std::size_t i = 0; i < undo_limit + 20; ++i)
    state = after(std::move(state), Select{{municipality(state, "5501")}, true});
  EXPECT_EQ(state.undo.size(), undo_limit);
}

// The panels' width and the window's size are no steps, so they may have changed between.
TEST(History, AllOfNorwayIsAllOfNorwayAlsoInAWindowOfAnotherSize) {
  AppState state = after(loaded_state(), SetRecipe{searching(loaded_state(), "skatt")});
  state = after(state, SetViewport{{0, 48, 400, 700}});
  state = after(state, Undo{});
  EXPECT_EQ(state.camera, scene::fit_norway(*state.data, {0, 48, 400, 700}));
  state = after(state, Redo{});
  EXPECT_EQ(state.camera, scene::fit_norway(*state.data, {0, 48, 400, 700}));
}

TEST(History, AViewOfOnesOwnKeepsPlaceAndScaleInAWindowOfAnotherSize) {
  AppState state = after(loaded_state(), ZoomBy{5, {700, 300}});
  const scene::Camera close = state.camera;
  state = after(state, FitNorway{});
  state = after(state, SetViewport{{0, 48, 400, 700}});
  state = after(state, Undo{});
  EXPECT_EQ(state.camera.center, close.center);
  EXPECT_EQ(state.camera.metres_per_point, close.metres_per_point);
  EXPECT_EQ(state.camera.viewport, (scene::PageRect{0, 48, 400, 700}));
}

TEST(History, WhatWasSelectedIsFoundAgainByItsNumberInNewData) {
  AppState state = after(loaded_state(), Select{{municipality(loaded_state(), "4647")}});
  state = after(state, Select{{municipality(state, "0301")}});
  state = after(state, Select{});
  domain::Dataset fewer = test_support::tiny_dataset_value();
  fewer.municipalities.erase(fewer.municipalities.begin());  // Oslo is gone, the others have moved up
  state = after(state, Loaded{std::make_shared<const domain::Dataset>(std::move(fewer))});
  state = after(state, Undo{});
  EXPECT_TRUE(state.selection.empty()) << "Oslo no longer exists";
  state = after(state, Undo{});
  EXPECT_EQ(state.selection, (std::vector<Selected>{municipality(state, "4647")}));
}

}  // namespace
}  // namespace dkart::session
