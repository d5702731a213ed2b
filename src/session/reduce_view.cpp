// The camera.
#include <algorithm>
#include <cmath>

#include "scene/compose.h"
#include "session/camera_limits.h"
#include "session/reduce.h"

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

bool fit(AppState& state, const geo::Extent& extent, double margin) {
  if (extent.empty()) return false;
  const scene::PageRect& viewport = state.camera.viewport;
  return set_camera(state,
                    scene::Camera::fit(extent, viewport, std::min(viewport.width, viewport.height) * margin));
}

}  // namespace

bool is_fitted(const AppState& state) {
  return !state.data || state.camera == scene::fit_norway(*state.data, state.camera.viewport);
}

bool apply(AppState& state, Effects&, const SetViewport& action) {
  // A minimised window has no room for a map; the view is kept for when it comes back.
  if (!has_room(action.viewport) || action.viewport == state.camera.viewport) return false;
  const bool fitted = !has_room(state.camera.viewport) || is_fitted(state);
  scene::Camera camera = state.camera;
  camera.viewport = action.viewport;
  if (state.data && fitted) camera = scene::fit_norway(*state.data, camera.viewport);
  return set_camera(state, camera);
}

bool apply(AppState& state, Effects&, const SetCamera& action) {
  scene::Camera camera = action.camera;
  camera.viewport = state.camera.viewport;
  return set_camera(state, camera);
}

bool apply(AppState& state, Effects&, const ZoomBy& action) {
  if (!state.data || !std::isfinite(action.factor) || action.factor <= 0) return false;
  return set_camera(state, zoomed_within_limits(*state.data, state.camera, action.factor, action.anchor));
}

bool apply(AppState& state, Effects&, const PanBy& action) {
  if (!std::isfinite(action.dx) || !std::isfinite(action.dy)) return false;
  return set_camera(state, state.camera.panned(action.dx, action.dy));
}

bool apply(AppState& state, Effects&, const FitNorway&) {
  return state.data && set_camera(state, scene::fit_norway(*state.data, state.camera.viewport));
}

bool apply(AppState& state, Effects&, const FitCounty& action) {
  if (!state.data || action.county.value >= state.data->counties.size()) return false;
  return fit(state, extent_of(*state.data, action.county), county_margin);
}

bool apply(AppState& state, Effects&, const FitMunicipality& action) {
  if (!state.data || action.municipality.value >= state.data->municipalities.size()) return false;
  return fit(state, extent_of(*state.data, action.municipality), municipality_margin);
}

}  // namespace dkart::session
