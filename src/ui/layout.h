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
      map;       // a folded panel has no width; the time line keeps its head
  Box headings;  // over two maps; else without height
  Box legend;    // below two narrow maps; else it has no height and the legend floats
};

/// What stands in the middle: one map, or two side by side, with or without the wish for a low legend.
enum class MapsShown { one, two, two_with_strip };

Layout lay_out(ImVec2 display, const session::Preferences& preferences, const Look& look,
               MapsShown maps = MapsShown::one, bool with_timeline = true);

// How wide a panel may be drawn, logical pixels.
inline constexpr float min_panel_width = 260, max_panel_width = 560;

/// Begins an ImGui window that fills `box`, without any decoration of its own.
void begin_panel(const char* name, const Box& box, Color ground, ImVec2 inset, bool scrolls = false);
void end_panel();

}  // namespace dkart::ui
