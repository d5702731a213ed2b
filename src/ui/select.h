// A press on a row, dot or bar that stands for something: it is selected alone, or with Ctrl or Shift added to what is.
#pragma once

#include <imgui.h>

#include <utility>
#include <vector>

#include "ui/panel_context.h"

namespace dkart::ui {

inline bool adds_to_selection() {
  return ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyShift;
}

/// Selected alone, the map goes to it and `tab` is opened; adding to a selection leaves both as they are.
inline void select(std::vector<session::Selected> items, std::optional<session::InspectorTab> tab,
                   Actions& out) {
  const bool adds = adds_to_selection();
  out.push_back(session::Select{
      .items = std::move(items), .toggle = adds, .zoom = !adds, .tab = adds ? std::nullopt : tab});
}

}  // namespace dkart::ui
