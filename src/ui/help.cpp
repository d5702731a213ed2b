// The keys, and what the figures are.
#include <array>

#include "ui/controls.h"
#include "ui/dialog.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {

void draw_help(const PanelContext& context, Actions& out) {
  if (context.state.overlay != session::Overlay::help) return;
  const Look& look = context.look;
  const float room = begin_dialog(context, "help", context.text("help.title"), 520, out);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(4)});
  line(*look.fonts.strong, look.colors.text, context.text("help.keys"));
  gap(look.px(4));
  static constexpr std::array rows{"commands", "pan",   "zoom",   "fit",      "search", "undo",
                                   "select",   "views", "export", "language", "focus",  "close"};
  for (const char* row : rows) {
    const std::string key = std::string("help.") + row;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float half = room * 0.45F;
    const std::string keys = context.text(key + "_keys");
    const float height = std::max(paragraph_height(*look.fonts.body, keys, room - half), look.px(22));
    draw_text(list, *look.fonts.body, at, look.colors.secondary, context.text(key));
    draw_paragraph(list, *look.fonts.body, {at.x + half, at.y}, look.colors.text, keys, room - half);
    ImGui::Dummy({room, height});
  }
  gap(look.px(16));
  line(*look.fonts.strong, look.colors.text, context.text("help.about_data"));
  gap(look.px(2));
  paragraph(*look.fonts.body, look.colors.text, context.text("help.about_data_text"), room);
  ImGui::PopStyleVar();
  end_dialog(context);
}

}  // namespace dkart::ui
