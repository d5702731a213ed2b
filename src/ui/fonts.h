// Inter and the icons in ImGui's atlas. Sizes are the type's own (em), as in every other program; ImGui counts the
// height of a line instead, and fonts.cpp allows for that.
#pragma once

#include <imgui.h>

#include "text/fonts.h"

namespace dkart::ui {

struct Fonts {
  ImFont* small = nullptr;        // 12
  ImFont* note = nullptr;         // 13
  ImFont* note_strong = nullptr;  // 13 semi-bold
  ImFont* figures = nullptr;      // 13, digits of one width
  ImFont* body = nullptr;         // 15
  ImFont* strong = nullptr;       // 15 semi-bold
  ImFont* heading = nullptr;      // 18 semi-bold
  ImFont* title = nullptr;        // 24 semi-bold
};

/// Fills `atlas` anew. `scale` is pixels for one logical pixel.
Fonts build_fonts(ImFontAtlas& atlas, const text::FontFiles& files, double scale);

/// Characters of `utf8` that the atlas does not hold.
bool has_all_glyphs(const ImFont& font, const char* utf8);

}  // namespace dkart::ui
