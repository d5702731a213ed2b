#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "scene/compose.h"
#include "session/camera_limits.h"
#include "states.h"

namespace dkart::session {
namespace {

scene::Camera fitted(const AppState& state) {
  return scene::fit_norway(*state.data, state.camera.viewport);
}

geo::Extent everything(const AppState& state) {
  return state.data->base_map.norway;
}

bool shows_a_municipality(const AppState& state) {
  const geo::Extent seen = state.camera.visible();
  for (std::uint32_t i = 0; i < state.data->municipalities.size(); ++i) {
    if (seen.intersects(extent_of(*state.data, domain::MunicipalityIndex{i}))) return true;
  }
  return false;
}

void expect_same(const scene::Camera& a, const scene::Camera& b) {
  EXPECT_DOUBLE_EQ(a.center.x, b.center.x);
  EXPECT_DOUBLE_EQ(a.center.y, b.center.y);
  EXPECT_DOUBLE_EQ(a.metres_per_point, b.metres_per_point);
}

TEST(ReduceView, LoadedDataAreShownWhole) {
  const AppState state = loaded_state();
  EXPECT_EQ(state.camera, fitted(state));
  EXPECT_EQ(state.camera.viewport, usual_viewport);
}

TEST(ReduceView, TheFirstViewportFitsAlsoWhenTheDataCameFirst) {
  AppState state = after({}, Loaded{test_support::tiny_dataset()});
  state = after(state, SetViewport{usual_viewport});
  EXPECT_EQ(state.camera, fitted(state));
}

TEST(ReduceView, AFittedViewStaysFittedWhenTheWindowChanges) {
  AppState state = after(loaded_state(), SetViewport{{0, 48, 500, 900}});
  EXPECT_EQ(state.camera.viewport, (scene::PageRect{0, 48, 500, 900}));
  EXPECT_EQ(state.camera, fitted(state));
}

TEST(ReduceView, AViewOfOnesOwnKeepsCentreAndScaleWhenTheWindowChanges) {
  AppState state = after(loaded_state(), ZoomBy{3, {500, 300}});
  const scene::Camera before = state.camera;
  state = after(state, SetViewport{{0, 48, 1100, 500}});
  expect_same(state.camera, before);
  EXPECT_EQ(state.camera.viewport, (scene::PageRect{0, 48, 1100, 500}));
}

TEST(ReduceView, AMinimisedWindowKeepsTheView) {
  AppState state = after(loaded_state(), ZoomBy{3, {500, 300}});
  EXPECT_FALSE(changes(state, SetViewport{{0, 0, 0, 0}}));
  EXPECT_FALSE(changes(state, SetViewport{usual_viewport}));
}

TEST(ReduceView, ZoomKeepsThePointUnderThePointer) {
  AppState state = loaded_state();
  const scene::PagePoint pointer{620, 380};
  const geo::MapPoint held = state.camera.to_map(pointer);
  for (const double factor : {1.3, 2.0, 0.7, 1.9}) {
    state = after(state, ZoomBy{factor, pointer});
    EXPECT_NEAR(state.camera.to_map(pointer).x, held.x, 1e-3);
    EXPECT_NEAR(state.camera.to_map(pointer).y, held.y, 1e-3);
  }
  EXPECT_NEAR(state.camera.metres_per_point, fitted(state).metres_per_point / (1.3 * 2.0 * 0.7 * 1.9), 1e-6);
}

TEST(ReduceView, ZoomStopsAtTwentyMetresPerPointAndALittleBeyondTheCountry) {
  AppState state = loaded_state();
  const scene::PagePoint pointer{620, 380};
  const AppState near = after(state, ZoomBy{1e9, pointer});
  EXPECT_DOUBLE_EQ(near.camera.metres_per_point, 20);
  EXPECT_FALSE(changes(near, ZoomBy{2, pointer}));
  const AppState far = after(state, ZoomBy{1e-9, pointer});
  EXPECT_GT(far.camera.metres_per_point, fitted(state).metres_per_point * 1.05);
  EXPECT_LT(far.camera.metres_per_point, fitted(state).metres_per_point * 1.5);
  EXPECT_FALSE(changes(far, ZoomBy{0.5, pointer}));
}

TEST(ReduceView, ZoomOfNothingOrOfNoNumberIsIgnored) {
  const AppState state = loaded_state();
  for (const double factor : {0.0, -1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
    EXPECT_FALSE(changes(state, ZoomBy{factor, {500, 300}}));
  }
  EXPECT_FALSE(changes(state, ZoomBy{1, {500, 300}}));
}

TEST(ReduceView, PanFollowsTheHand) {
  AppState state = after(loaded_state(), ZoomBy{4, {700, 300}});
  const geo::MapPoint grabbed = state.camera.to_map({650, 300});
  state = after(state, PanBy{30, -20});
  EXPECT_NEAR(state.camera.to_page(grabbed).x, 680, 1e-6);
  EXPECT_NEAR(state.camera.to_page(grabbed).y, 280, 1e-6);
  EXPECT_FALSE(changes(state, PanBy{0, 0}));
  EXPECT_FALSE(changes(state, PanBy{std::nan(""), 0}));
}

TEST(ReduceView, NorwayCannotBeDraggedAway) {
  for (const double zoom : {0.5, 1.0, 8.0, 1e6}) {
    for (const auto& [dx, dy] : {std::pair{1e6, 0.0}, {-1e6, 0.0}, {0.0, 1e6}, {0.0, -1e6}, {1e7, 1e7}}) {
      AppState state = after(loaded_state(), ZoomBy{zoom, {700, 350}});
      state = after(state, PanBy{dx, dy});
      EXPECT_TRUE(shows_a_municipality(state)) << zoom << ' ' << dx << ' ' << dy;
    }
  }
}

TEST(ReduceView, NoWalkOfTheCameraLosesNorwayOrLeavesTheZoomLimits) {
  const unsigned seed = 20260801;
  std::mt19937 random(seed);
  std::uniform_real_distribution<double> step(-400, 400), zoom(0.3, 3), x(300, 1100), y(48, 648);
  AppState state = loaded_state();
  const ZoomLimits limits = zoom_limits(*state.data, state.camera.viewport);
  for (int i = 0; i < 2000; ++i) {
    state = after(std::move(state), i % 3 == 0 ? Action(ZoomBy{zoom(random), {x(random), y(random)}})
                                               : Action(PanBy{step(random), step(random)}));
    ASSERT_TRUE(shows_a_municipality(state)) << "seed " << seed << ", step " << i;
    ASSERT_GE(state.camera.metres_per_point, limits.closest);
    ASSERT_LE(state.camera.metres_per_point, limits.farthest);
  }
}

TEST(ReduceView, SetCameraGoesThereInTheViewportThatIs) {
  AppState state = loaded_state();
  state = after(state, SetCamera{{{150000, 6650000}, 120, {}}});
  EXPECT_EQ(state.camera, (scene::Camera{{150000, 6650000}, 120, usual_viewport}));
}

TEST(ReduceView, SetCameraFarAwayOrOfNoNumberComesBack) {
  AppState state = after(loaded_state(), SetCamera{{{9e6, -9e6}, 120, {}}});
  EXPECT_TRUE(shows_a_municipality(state));
  state = after(state, SetCamera{{{std::nan(""), 0}, 120, {}}});
  EXPECT_EQ(state.camera, fitted(state));
}

TEST(ReduceView, FitNorwayShowsAllOfIt) {
  AppState state = after(loaded_state(), ZoomBy{20, {700, 350}});
  state = after(state, FitNorway{});
  EXPECT_EQ(state.camera, fitted(state));
  const geo::Extent seen = state.camera.visible();
  EXPECT_LE(seen.min_x, everything(state).min_x);
  EXPECT_GE(seen.max_y, everything(state).max_y);
  EXPECT_FALSE(changes(AppState{}, FitNorway{}));
}

TEST(ReduceView, FitCountyShowsAllItsMunicipalitiesAndLittleElse) {
  AppState state = loaded_state();
  const geo::Extent finnmark = extent_of(*state.data, county(state, "56"));
  EXPECT_DOUBLE_EQ(finnmark.min_x, 100000);
  EXPECT_DOUBLE_EQ(finnmark.max_x, 400000);
  state = after(state, FitCounty{county(state, "56")});
  const geo::Extent seen = state.camera.visible();
  EXPECT_LT(seen.min_x, finnmark.min_x);
  EXPECT_GT(seen.max_x, finnmark.max_x);
  EXPECT_LT(seen.min_y, finnmark.min_y);
  EXPECT_GT(seen.max_y, finnmark.max_y);
  EXPECT_LT(seen.width(), finnmark.width() * 1.3);
  EXPECT_NEAR(state.camera.center.x, finnmark.center().x, 1);
  EXPECT_FALSE(changes(state, FitCounty{domain::CountyIndex{999}}));
}

TEST(ReduceView, FitMunicipalityShowsItWithItsSurroundings) {
  AppState state = loaded_state();
  const geo::Extent tromso = extent_of(*state.data, municipality(state, "5501"));
  EXPECT_DOUBLE_EQ(tromso.min_x, -40000);  // the island too
  state = after(state, FitMunicipality{municipality(state, "5501")});
  const geo::Extent seen = state.camera.visible();
  EXPECT_LT(seen.min_x, tromso.min_x);
  EXPECT_GT(seen.max_y, tromso.max_y + tromso.height() * 0.2);
  EXPECT_FALSE(changes(state, FitMunicipality{domain::MunicipalityIndex{999}}));
}

TEST(ReduceView, WithoutBoundariesNothingBreaks) {
  domain::Dataset bare = test_support::tiny_dataset_value();
  bare.base_map = {};
  AppState state = after({}, SetViewport{usual_viewport});
  state = after(state, Loaded{std::make_shared<const domain::Dataset>(std::move(bare))});
  EXPECT_FALSE(changes(state, FitCounty{domain::CountyIndex{0}}));
  state = after(state, ZoomBy{2, {500, 300}});
  state = after(state, PanBy{10, 10});
  EXPECT_TRUE(std::isfinite(state.camera.center.x));
}

TEST(ReduceView, TheViewOfTheLastRunComesBackWhenDataAndWindowAreThere) {
  const AppState before = after(loaded_state(), ZoomBy{2.5, {500, 300}});
  const auto view = view_of(before);
  ASSERT_TRUE(view);

  AppState next;
  next.remembered_view = view;
  EXPECT_EQ(view_of(next), view) << "ending before the map is there forgets nothing";
  const AppState window_first =
      after(after(next, SetViewport{usual_viewport}), Loaded{test_support::tiny_dataset()});
  EXPECT_EQ(window_first.camera, before.camera);
  EXPECT_FALSE(window_first.remembered_view);
  const AppState data_first =
      after(after(next, Loaded{test_support::tiny_dataset()}), SetViewport{usual_viewport});
  EXPECT_EQ(data_first.camera, before.camera);
}

TEST(ReduceView, AllOfNorwayIsNotRememberedAsAPlace) {
  EXPECT_FALSE(view_of(loaded_state()));
  const AppState back = after(after(loaded_state(), ZoomBy{2.5, {500, 300}}), FitNorway{});
  EXPECT_FALSE(view_of(back));
}

TEST(ReduceView, MovingTheMapAsksForItToBeRemembered) {
  Effects effects;
  after(loaded_state(), ZoomBy{2, {500, 300}}, &effects);
  EXPECT_TRUE(has<SaveSettings>(effects));
}

}  // namespace
}  // namespace dkart::session
