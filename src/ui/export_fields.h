// The parts of the export dialog. `width` in screen units; fields change the form in the panels' memory.
#pragma once

#include "session/app_state.h"
#include "ui/panel_context.h"

namespace dkart::ui {

/// Sheet, series or rows: what is made, and of what.
void draw_kind_fields(const PanelContext& context, float width);
/// The sheet's size.
void draw_page_fields(const PanelContext& context, float width);
/// Language, theme and ground.
void draw_look_fields(const PanelContext& context, float width);
/// Title, folder and name, and what goes beside it.
void draw_file_fields(const PanelContext& context, float width);

/// The sheet itself, its size, and what should be known of it before it is made; `height` in all. Rows are told in words.
void draw_export_preview(const PanelContext& context, float width, float height, Actions& out);

}  // namespace dkart::ui
