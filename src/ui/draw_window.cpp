#include <imgui_internal.h>

#include "ui/panels.h"

namespace dkart::ui {

void draw_window(const PanelContext& context, Actions& out) {
  ImGui::PushFont(context.look.fonts.body);
  draw_top_bar(context, out);
  draw_left_panel(context, out);
  draw_chips_bar(context, out);
  draw_map_buttons(context, out);
  draw_pane_headings(context);
  draw_legend_panel(context, out);
  draw_map_state(context, out);
  draw_right_panel(context, out);
  draw_timeline_panel(context, out);
  draw_status_bar(context, out);
  draw_notices(context, out);
  draw_hover_card(context);
  draw_export_dialog(context, out);
  draw_help(context, out);
  draw_views_dialog(context, out);
  draw_command_palette(context, out);
  ImGui::PopFont();
}

}  // namespace dkart::ui
