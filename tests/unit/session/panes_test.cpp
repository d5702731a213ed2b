// The camera while there are two maps beside each other: of the first one, and at the same place when they come and go.
#include <gtest/gtest.h>

#include <algorithm>

#include "scene/compose.h"
#include "scene/panes.h"
#include "session/screen_map.h"
#include "states.h"
#include "support/fake_text.h"

namespace dkart::session {
namespace {

using recipe::ComparisonView;

AppState compared(const AppState& state, ComparisonView view = ComparisonView::side_by_side) {
  recipe::MapRecipe recipe = state.recipe;
  recipe.comparison = recipe::Comparison{view, "2021-2025", "2025-2029"};
  return after(state, SetRecipe{recipe});
}
AppState alone(const AppState& state) {
  recipe::MapRecipe recipe = state.recipe;
  recipe.comparison.reset();
  return after(state, SetRecipe{recipe});
}
scene::Camera fitted(const AppState& state) {
  return scene::fit_norway(*state.data, state.camera.viewport);
}
scene::PageRect first_pane(const AppState& state) {
  return scene::map_panes(state.map_area, state.recipe).front();
}

TEST(Panes, TheCameraIsOfTheFirstMapAndTheAreaOfBoth) {
  const AppState state = compared(loaded_state());
  EXPECT_EQ(state.map_area, usual_viewport);
  EXPECT_EQ(state.camera.viewport, first_pane(state));
  EXPECT_LT(state.camera.viewport.width, usual_viewport.width / 2);
  EXPECT_EQ(compared(loaded_state(), ComparisonView::difference).camera.viewport, usual_viewport);
}

TEST(Panes, AFittedViewStaysFittedThereAndBack) {
  const AppState before = loaded_state();
  const AppState both = compared(before);
  EXPECT_EQ(both.camera, fitted(both));
  EXPECT_FALSE(view_of(both));
  EXPECT_EQ(alone(both).camera, before.camera);
  const AppState undone = after(both, Undo{});
  EXPECT_EQ(undone.camera, before.camera);
  EXPECT_EQ(after(undone, Redo{}).camera, both.camera);
}

TEST(Panes, AViewOfOnesOwnHasTheSamePlaceInTheMiddleThereAndBack) {
  const AppState before = after(loaded_state(), FitMunicipality{municipality(loaded_state(), "4647")});
  const AppState both = compared(before);
  EXPECT_EQ(both.camera.center, before.camera.center);
  EXPECT_EQ(both.camera.metres_per_point, before.camera.metres_per_point);
  EXPECT_EQ(both.camera.viewport, first_pane(both));
  EXPECT_EQ(alone(both).camera, before.camera);
  EXPECT_EQ(after(both, Undo{}).camera, before.camera);
}

TEST(Panes, WhatIsSeenWhileThereAreTwoIsSeenAfterwards) {
  AppState both = compared(loaded_state());
  both = after(both, FitMunicipality{municipality(both, "5501")});
  const AppState one = alone(both);
  EXPECT_EQ(one.camera.center, both.camera.center);
  EXPECT_EQ(one.camera.metres_per_point, both.camera.metres_per_point);
  EXPECT_EQ(one.camera.viewport, usual_viewport);
}

TEST(Panes, AWindowOfAnotherSizeDividesItsRoomAnew) {
  AppState state = after(compared(loaded_state()), SetViewport{{0, 48, 1200, 500}});
  EXPECT_EQ(state.map_area, (scene::PageRect{0, 48, 1200, 500}));
  EXPECT_EQ(state.camera.viewport, first_pane(state));
  EXPECT_EQ(state.camera, fitted(state));
  EXPECT_FALSE(changes(state, SetViewport{{0, 48, 1200, 500}}));
  state = after(state, ZoomBy{3, {300, 200}});
  const scene::Camera close = state.camera;
  state = after(state, SetViewport{{0, 48, 900, 700}});
  EXPECT_EQ(state.camera.center, close.center);
  EXPECT_EQ(state.camera.metres_per_point, close.metres_per_point);
  EXPECT_EQ(state.camera.viewport, first_pane(state));
}

TEST(Panes, DataThatComeLaterAreFittedToTheFirstMap) {
  AppState state = compared(after({}, SetViewport{usual_viewport}));
  state = after(state, Loaded{test_support::tiny_dataset()});
  EXPECT_EQ(state.camera.viewport, first_pane(state));
  EXPECT_EQ(state.camera, fitted(state));
}

TEST(Panes, TheScreenShowsBothMapsAtOnePlaceWhereverTheCameraGoes) {
  const test_support::FakeMeasurer measurer;
  ScreenMap map;
  AppState state = compared(loaded_state());
  for (const Action& action :
       {Action(Hover{}), Action(FitMunicipality{municipality(state, "4647")}), Action(PanBy{14, -6})}) {
    state = after(state, action);
    const scene::Composition& composition = *map.composition(state, measurer);
    ASSERT_EQ(composition.scene.maps.size(), 2U);
    EXPECT_EQ(composition.scene.maps[0].camera, state.camera);
    EXPECT_EQ(composition.scene.maps[1].camera, scene::pane_camera(state.camera, 1));
    EXPECT_DOUBLE_EQ(composition.scene.maps[1].camera.viewport.right(), state.map_area.right());
  }
  state = alone(state);
  EXPECT_EQ(map.composition(state, measurer)->scene.maps.size(), 1U);
}

TEST(Panes, WhatIsSelectedIsOutlinedOnBothMaps) {
  const test_support::FakeMeasurer measurer;
  ScreenMap map;
  AppState state = compared(loaded_state());
  const auto strokes = [&](std::size_t i) {
    const auto& commands = map.composition(state, measurer)->scene.maps.at(i).commands;
    return std::count_if(commands.begin(), commands.end(), [](const scene::MapCommand& command) {
      return std::holds_alternative<scene::StrokeLines>(command);
    });
  };
  const auto first = strokes(0), second = strokes(1);
  state = after(state, Select{{domain::DecisionIndex{0}}});
  EXPECT_EQ(strokes(0), first + 1);
  EXPECT_EQ(strokes(1), second + 1);
}

}  // namespace
}  // namespace dkart::session
