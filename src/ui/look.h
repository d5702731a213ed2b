// How everything looks: colours of the theme, type, and the unit in which distances are given. Made anew when theme,
// text size or the display's scale changes. Distances are logical pixels; px() turns them into pixels of the screen.
#pragma once

#include <imgui.h>

#include <cmath>

#include "base/color.h"
#include "recipe/map_recipe.h"
#include "ui/fonts.h"

namespace dkart::ui {

struct Colors {
  Color background, panel, border, outline;  // outline: of controls, at least 3:1 on the panel
  Color text, secondary, disabled;
  Color accent, on_accent, accent_tint, hover_tint, held_tint;
  Color warning, warning_ground, error, error_ground, good, good_ground;
  Color shade;  // over everything behind a dialog
};
const Colors& colors_of(recipe::Theme theme);

class FocusOrder;

struct Look {
  recipe::Theme theme = recipe::Theme::light;
  Colors colors;
  Fonts fonts;
  double scale = 1;             // display's scale times the text size
  FocusOrder* focus = nullptr;  // never null while panels are drawn

  float px(double logical) const { return static_cast<float>(std::floor(logical * scale + 0.5)); }
};

// Distances of the house's grid, logical pixels.
inline constexpr double grid = 4, padding = 16, group_gap = 20, row_gap = 6, control_height = 30, corner = 4;
inline constexpr double row_height = 26, box_size = 16;

ImU32 packed(Color color);
ImVec4 vector(Color color);

/// Puts the look into ImGui's own style, for the few of its widgets that are used as they are.
void apply(const Look& look, ImGuiStyle& style);

}  // namespace dkart::ui
