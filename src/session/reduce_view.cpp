// The camera.
#include <algorithm>
#include <cmath>
#include <utility>

#include "scene/compose.h"
#include "scene/panes.h"
#include "session/camera_limits.h"
#include "session/reduce.h"
#include "session/selection.h"

namespace dkart::session {
namespace {

// Part of the viewport's shorter side that stays free around a county, and around a municipality, whose
// neighbours tell where it lies.
constexpr double county_margin = 0.06;
constexpr double municipality_margin = 0.22;

bool has_room(const scene::PageRect& viewport) {
  return viewport.width > 0 && viewport.height > 0;
}

bool set_camera(AppState& state, const scene::Camera& camera) {
  const scene::Camera wanted = state.data ? within_limits(*state.data, camera) : camera;
  if (wanted == state.camera) return false;
  state.camera = wanted;
  return true;
}

// As the user wants it, so that it is remembered.
bool move_camera(AppState& state, Effects& effects, const scene::Camera& camera) {
  if (!set_camera(state, camera)) return false;
  effects.emplace_back(SaveSettings{});
  return true;
}

scene::Camera camera_on(const AppState& state, const geo::Extent& extent, double margin) {
  const scene::PageRect& viewport = state.camera.viewport;
  return scene::Camera::fit(extent, viewport, std::min(viewport.width, viewport.height) * margin);
}

bool fit(AppState& state, Effects& effects, const geo::Extent& extent, double margin) {
  return !extent.empty() && move_camera(state, effects, camera_on(state, extent, margin));
}

}  // namespace

void lay_out_panes(AppState& state) {
  if (!has_room(state.map_area)) return;
  const scene::PageRect pane = scene::map_panes(state.map_area, state.recipe).front();
  if (pane == state.camera.viewport) return;
  const bool fitted = !has_room(state.camera.viewport) || is_fitted(state);
  scene::Camera camera = state.camera;
  camera.viewport = pane;
  if (state.data && fitted) camera = scene::fit_norway(*state.data, pane);
  set_camera(state, camera);
}

bool show_view(AppState& state, const View& view) {
  return set_camera(state, {view.center, view.metres_per_point, state.camera.viewport});
}

bool show_norway(AppState& state) {
  return state.data && set_camera(state, scene::fit_norway(*state.data, state.camera.viewport));
}

bool zoom_to_selection(AppState& state) {
  if (!state.data) return false;
  geo::Extent extent;
  double margin = municipality_margin;
  for (const Selected& item : state.selection) {
    if (std::holds_alternative<domain::CountyIndex>(item)) margin = county_margin;
  }
  for (const domain::MunicipalityIndex municipality : touched_municipalities(state)) {
    extent.include(extent_of(*state.data, municipality));
  }
  return !extent.empty() && set_camera(state, camera_on(state, extent, margin));
}

bool is_fitted(const AppState& state) {
  return !state.data || state.camera == scene::fit_norway(*state.data, state.camera.viewport);
}

bool take_remembered_view(AppState& state) {
  if (!state.remembered_view || !state.data || !has_room(state.camera.viewport)) return false;
  return show_view(state, *std::exchange(state.remembered_view, std::nullopt));
}

std::optional<View> view_of(const AppState& state) {
  if (state.remembered_view) return state.remembered_view;
  if (is_fitted(state)) return std::nullopt;
  return View{state.camera.center, state.camera.metres_per_point};
}

bool apply(AppState& state, Effects&, const SetViewport& action) {
  // A minimised window has no room for a map; the view is kept for when it comes back.
  if (!has_room(action.viewport) || action.viewport == state.map_area) return false;
  state.map_area = action.viewport;
  lay_out_panes(state);
  take_remembered_view(state);
  return true;
}

bool apply(AppState& state, Effects& effects, const SetCamera& action) {
  scene::Camera camera = action.camera;
  camera.viewport = state.camera.viewport;
  return move_camera(state, effects, camera);
}

bool apply(AppState& state, Effects& effects, const ZoomBy& action) {
  if (!state.data || !std::isfinite(action.factor) || action.factor <= 0) return false;
  return move_camera(state, effects,
                     zoomed_within_limits(*state.data, state.camera, action.factor, action.anchor));
}

bool apply(AppState& state, Effects& effects, const PanBy& action) {
  if (!std::isfinite(action.dx) || !std::isfinite(action.dy)) return false;
  return move_camera(state, effects, state.camera.panned(action.dx, action.dy));
}

bool apply(AppState& state, Effects& effects, const FitNorway&) {
  return state.data && move_camera(state, effects, scene::fit_norway(*state.data, state.camera.viewport));
}

bool apply(AppState& state, Effects& effects, const FitCounty& action) {
  if (!state.data || action.county.value >= state.data->counties.size()) return false;
  return fit(state, effects, extent_of(*state.data, action.county), county_margin);
}

bool apply(AppState& state, Effects& effects, const FitMunicipality& action) {
  if (!state.data || action.municipality.value >= state.data->municipalities.size()) return false;
  return fit(state, effects, extent_of(*state.data, action.municipality), municipality_margin);
}

}  // namespace dkart::session
