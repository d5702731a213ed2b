// Where the panels stand. Fixed to the edges; the map has what is left.
#pragma once

#include <imgui.h>

#include "session/app_state.h"
#include "ui/look.h"

namespace dkart::ui {

/// Pixels of the screen.
struct Box {
  float x = 0, y = 0, w = 0, h = 0;
  float right() const { return x + w; }
  float bottom() const { return y + h; }
};

struct Layout {
  Box top, left, right, timeline, status, chips,
      map;  // a folded panel has no width; the time line keeps its head
};

Layout lay_out(ImVec2 display, const session::Preferences& preferences, const Look& look);

// How wide a panel may be drawn, logical pixels.
inline constexpr float min_panel_width = 260, max_panel_width = 560;

/// Begins an ImGui window that fills `box`, without any decoration of its own.
void begin_panel(const char* name, const Box& box, Color ground, ImVec2 inset, bool scrolls = false);
void end_panel();

}  // namespace dkart::ui
