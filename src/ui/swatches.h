// The signs of the legend, drawn with the same colours and sizes as on the map.
#pragma once

#include <imgui.h>

#include "scene/legend.h"
#include "ui/look.h"

namespace dkart::ui {

void draw_swatch(const Look& look, ImDrawList& list, ImVec2 at, ImVec2 size, const scene::SwatchEntry& entry);
/// `scale`: pixels for one point of the symbol.
void draw_symbol(ImDrawList& list, ImVec2 center, const scene::Symbol& symbol, double scale);

}  // namespace dkart::ui
