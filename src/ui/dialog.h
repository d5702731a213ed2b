// A dialog in the middle of the window, over a shade. Escape and the cross close it.
#pragma once

#include "ui/panel_context.h"

namespace dkart::ui {

/// `width` in logical pixels. Always followed by end_dialog. Returns the width of the contents.
float begin_dialog(const PanelContext& context, const char* name, const std::string& title, double width,
                   Actions& out);
void end_dialog(const PanelContext& context);

}  // namespace dkart::ui
