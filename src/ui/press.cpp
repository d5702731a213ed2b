// Presses, tool tips and small fixed parts.
#include <imgui_internal.h>

#include <algorithm>

#include "ui/controls.h"
#include "ui/focus_order.h"
#include "ui/type.h"

namespace dkart::ui {

Press press(const Look& look, const char* id, ImVec2 size) {
  Press out;
  const ImGuiID item = ImGui::GetID(id);
  out.clicked = ImGui::InvisibleButton(id, size);
  out.hovered = ImGui::IsItemHovered();
  out.held = ImGui::IsItemActive();
  out.min = ImGui::GetItemRectMin();
  out.max = ImGui::GetItemRectMax();
  const FocusOrder::Stop stop = look.focus->stop(item);
  out.focused = stop.focused;
  out.clicked = out.clicked || stop.activated;
  if (out.clicked) look.focus->move_to(item);
  if (stop.arrived) {
    ImGui::ClearActiveID();  // a field that was written in would keep Enter to itself
    if (!ImGui::IsItemVisible()) ImGui::SetScrollHereY(0.5F);
  }
  if (stop.focused) {
    const float out_by = look.px(2);
    ImGui::GetWindowDrawList()->AddRect({out.min.x - out_by, out.min.y - out_by},
                                        {out.max.x + out_by, out.max.y + out_by}, packed(look.colors.accent),
                                        look.px(corner + 2), 0, look.px(2));
  }
  return out;
}

void tip(const Look& look, const Press& press, std::string_view text) {
  if (text.empty() || !(press.hovered || press.focused) || press.held) return;
  const ImFont& font = *look.fonts.note;
  const float width = std::min(text_width(font, text), look.px(320));
  const ImVec2 inset{look.px(10), look.px(6)};
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, inset);
  if (press.focused && !press.hovered) ImGui::SetNextWindowPos({press.min.x, press.max.y + look.px(6)});
  ImGui::BeginTooltip();
  paragraph(font, look.colors.text, text, width + 1);
  ImGui::EndTooltip();
  ImGui::PopStyleVar();
}

void progress_bar(const Look& look, double fraction, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float height = look.px(4);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float done = width * static_cast<float>(std::clamp(fraction, 0.0, 1.0));
  list.AddRectFilled(at, {at.x + width, at.y + height}, packed(look.colors.border), height / 2);
  if (done >= height)
    list.AddRectFilled(at, {at.x + done, at.y + height}, packed(look.colors.accent), height / 2);
  ImGui::Dummy({width, height});
}

void rule(const Look& look, float width) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + look.px(1)},
                                            packed(look.colors.border));
  ImGui::Dummy({width, look.px(1)});
}

void caption(const Look& look, std::string_view text) {
  line(*look.fonts.note, look.colors.secondary, text);
}

}  // namespace dkart::ui
