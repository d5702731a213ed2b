// A small picture of what a sheet will look like: paper, title, Norway's outline. A sketch, not a rendering.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

void draw_sheet_sketch(const PanelContext& context, ImVec2 top_left, ImVec2 bottom_right,
                       recipe::Theme theme);

}  // namespace dkart::ui
