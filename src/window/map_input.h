// What the pointer does to the map: drag, wheel, double click, hover, click; and to centres that do not exist.
#pragma once

#include <imgui.h>

#include <optional>
#include <vector>

#include "geo/projection.h"
#include "scene/compose.h"
#include "session/actions.h"
#include "window/centre_hand.h"

namespace dkart::window {

class MapInput {
 public:
  /// After ImGui::NewFrame. `over_panel`: the pointer belongs to a panel or dialog. `pixels_per_point` as the renderer's.
  std::vector<session::Action> update(const ImGuiIO& io, bool over_panel, const session::AppState& state,
                                      const scene::Composition* composition, double pixels_per_point,
                                      const std::optional<geo::Projection>& projection);
  /// Where the pointer is on the first of the window's maps, or would be if it were over that; nothing when it is elsewhere.
  std::optional<scene::PagePoint> pointer() const { return pointer_; }

 private:
  bool pressed_ = false;  // the button went down on the map
  bool dragged_ = false;  // and the pointer has moved since
  bool was_on_map_ = false;
  ImVec2 pressed_at_{};
  CentreHand centre_;  // a centre of the user's own under the button
  std::optional<scene::PagePoint> pointer_;
};

}  // namespace dkart::window
