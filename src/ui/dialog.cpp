#include "ui/dialog.h"

#include <imgui_internal.h>

#include <algorithm>

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {

float begin_dialog(const PanelContext& context, const char* name, const std::string& title, double wanted,
                   Actions& out) {
  const Look& look = context.look;
  const ImVec2 display = ImGui::GetIO().DisplaySize;
  const float width = std::min(look.px(wanted), display.x - look.px(32));

  // The shade takes the presses that would reach what is behind.
  begin_panel("shade", {0, 0, display.x, display.y}, look.colors.shade, {0, 0});
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  ImGui::InvisibleButton("shade", {display.x, display.y});
  end_panel();

  ImGui::SetNextWindowPos({std::round(display.x / 2), std::round(display.y / 2)}, ImGuiCond_Always,
                          {0.5F, 0.5F});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, display.y - look.px(32)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(24), look.px(20)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(6));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
  ImGui::Begin(name, nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_AlwaysAutoResize |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  look.focus->enter_scope();
  const float room = width - 2 * look.px(24);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImFont& heading = *look.fonts.heading;
  draw_text(*ImGui::GetWindowDrawList(), heading, {at.x, middle(heading, at.y, look.px(control_height))},
            look.colors.text, title);
  ImGui::SetCursorScreenPos({at.x + room - look.px(control_height) + look.px(6), at.y});
  if (icon_button(look, "close", icon::close, context.text("button.close")))
    out.push_back(session::CloseTopmost{});
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(control_height + 12)});
  return room;
}

void end_dialog(const PanelContext& context) {
  context.look.focus->leave_scope();
  ImGui::End();
  ImGui::PopStyleVar(3);
}

}  // namespace dkart::ui
