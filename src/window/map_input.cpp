#include "window/map_input.h"

#include <cmath>
#include <utility>
#include <vector>

#include "scene/compose.h"
#include "scene/hit_test.h"
#include "scene/panes.h"

namespace dkart::window {
namespace {

constexpr float drag_from = 4;       // pixels the pointer must move
constexpr double wheel_step = 1.25;  // zoom factor for one notch
constexpr double double_click_step = 2;

session::Selected selected_by(const session::AppState& state, domain::MunicipalityIndex municipality) {
  if (state.recipe.level == analysis::Level::county) return state.data->at(municipality).county;
  return municipality;
}

// A click replaces the selection; with Ctrl or Shift it adds to it, and a click on nothing changes nothing.
void select(std::vector<session::Action>& out, const ImGuiIO& io, const session::AppState& state,
            const scene::Hit& hit) {
  session::Select action;
  if (hit.municipality) action.items.push_back(selected_by(state, *hit.municipality));
  action.toggle = io.KeyCtrl || io.KeyShift;
  if (!action.toggle || hit.municipality) out.emplace_back(std::move(action));
}

}  // namespace

std::vector<session::Action> MapInput::update(const ImGuiIO& io, bool over_panel,
                                              const session::AppState& state,
                                              const scene::Composition* composition, double pixels_per_point,
                                              const std::optional<geo::Projection>& projection) {
  std::vector<session::Action> out;
  const scene::PagePoint on_page{io.MousePos.x / pixels_per_point, io.MousePos.y / pixels_per_point};
  const std::size_t panes = composition == nullptr ? 0 : composition->panes.size();
  const auto [pane, at] = scene::pane_point(state.camera, panes, on_page);
  const bool on_map = !over_panel && composition != nullptr && state.camera.viewport.contains(at);
  pointer_ = on_map ? std::optional(at) : std::nullopt;
  scene::Hit hit;
  if (on_map && !dragged_) {
    const scene::Evaluation& shown = panes > 0 ? composition->panes[pane] : composition->evaluation;
    hit = scene::hit_test(*state.data, state.recipe, shown, state.camera, at);
  }
  if (hit.study_centre) hit.municipality = state.data->study_centres[*hit.study_centre].municipality;
  if (hit.campus) hit.municipality = state.data->campuses[*hit.campus].municipality;
  const auto position = on_map && projection ? projection->inverse(state.camera.to_map(at)) : std::nullopt;

  if (on_map && io.MouseClicked[0]) {
    pressed_ = true;
    dragged_ = false;
    pressed_at_ = io.MousePos;
    centre_.take(*composition, hit);
  }
  if (pressed_ && io.MouseDown[0]) {
    const ImVec2 moved{io.MousePos.x - pressed_at_.x, io.MousePos.y - pressed_at_.y};
    if (!dragged_ && std::hypot(moved.x, moved.y) >= drag_from) dragged_ = true;
    if (dragged_ && centre_.holds()) {
      if (position && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) centre_.move_to(state, *position, out);
    } else if (dragged_ && (moved.x != 0 || moved.y != 0)) {
      out.push_back(session::PanBy{moved.x / pixels_per_point, moved.y / pixels_per_point});
      pressed_at_ = io.MousePos;
    }
  }
  if (io.MouseReleased[0]) {
    if (pressed_ && !dragged_ && on_map) {
      if (state.placing && position) {
        CentreHand::place(state, *position, out);
      } else {
        select(out, io, state, hit);
      }
    }
    pressed_ = dragged_ = false;
    centre_.let_go();
  }
  if (on_map && io.MouseDoubleClicked[0]) out.push_back(session::ZoomBy{double_click_step, at});
  if (on_map && io.MouseWheel != 0) out.push_back(session::ZoomBy{std::pow(wheel_step, io.MouseWheel), at});

  const auto hovered = dragged_ ? std::nullopt : hit.municipality;
  // Away from the map, a panel may say what is pointed at.
  const bool was_on_map = std::exchange(was_on_map_, on_map);
  if (hovered != state.hovered && (on_map || was_on_map)) out.push_back(session::Hover{hovered});
  return out;
}

}  // namespace dkart::window
