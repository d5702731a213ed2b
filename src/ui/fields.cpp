// Fields for text and fields that open a list.
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include <algorithm>

#include "ui/controls.h"
#include "ui/focus_order.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {

bool text_field(const Look& look, const char* id, std::string& text, const Field& field, float width) {
  const Colors& c = look.colors;
  const FocusOrder::Stop stop = look.focus->stop(ImGui::GetID(id));
  if (field.take_focus || stop.arrived) {
    ImGui::SetKeyboardFocusHere();
    if (field.take_focus) look.focus->move_to(ImGui::GetID(id));
  }
  const float inset = look.px(field.symbol != nullptr ? 32 : 10);
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float height = look.px(control_height);
  const bool active = ImGui::GetActiveID() == ImGui::GetID(id);
  const Color edge = field.invalid ? c.error : active ? c.accent : c.outline;

  ImGui::PushFont(look.fonts.body);
  ImGui::PushStyleColor(ImGuiCol_Border, vector(edge));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {inset, (height - look.fonts.body->FontSize) / 2});
  ImGui::SetNextItemWidth(width);
  const ImGuiInputTextFlags flags =
      field.digits_only ? ImGuiInputTextFlags_CharsDecimal : ImGuiInputTextFlags_None;
  const bool changed = ImGui::InputText(id, &text, flags | ImGuiInputTextFlags_AutoSelectAll);
  if (ImGui::IsItemActivated()) look.focus->move_to(ImGui::GetItemID());
  if (stop.arrived && !ImGui::IsItemVisible()) ImGui::SetScrollHereY(0.5F);
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  ImGui::PopFont();

  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (active) {
    list.AddRect(origin, {origin.x + width, origin.y + height}, packed(edge), look.px(corner), 0, look.px(2));
  }
  if (field.symbol != nullptr) {
    const ImFont& icons = *look.fonts.body;
    draw_text(list, icons, {origin.x + look.px(10), middle(icons, origin.y, height)}, c.secondary,
              field.symbol);
  }
  if (text.empty() && !field.hint.empty()) {
    const ImFont& font = *look.fonts.body;
    draw_text(list, font, {origin.x + inset, middle(font, origin.y, height)}, c.secondary,
              fitted(font, field.hint, width - inset - look.px(8)));
  }
  return changed;
}

bool begin_dropdown(const Look& look, const char* id, std::string_view shown, float width, float list_width) {
  ImGui::PushID(id);
  const float height = look.px(control_height);
  const Press state = press(look, "field", {width, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const bool open_now = ImGui::IsPopupOpen("list");
  list.AddRectFilled(state.min, state.max, packed(state.hovered ? look.colors.hover_tint : look.colors.panel),
                     look.px(corner));
  list.AddRect(state.min, state.max, packed(open_now ? look.colors.accent : look.colors.outline),
               look.px(corner), 0, look.px(1));
  const ImFont& font = *look.fonts.body;
  const std::string text = fitted(font, shown, width - look.px(36));
  draw_text(list, font, {state.min.x + look.px(10), middle(font, state.min.y, height)}, look.colors.text,
            text);
  const float arrow = text_width(font, icon::down);
  draw_text(list, font, {state.max.x - look.px(10) - arrow, middle(font, state.min.y, height)},
            look.colors.secondary, icon::down);
  if (text.size() != shown.size() && !open_now) tip(look, state, shown);
  if (state.clicked) ImGui::OpenPopup("list");

  const float wide = std::max(width, list_width);
  const float left = std::min(state.min.x, ImGui::GetIO().DisplaySize.x - wide - look.px(8));
  // Near the lower edge the list opens upwards, where there is room for it.
  const float below = ImGui::GetIO().DisplaySize.y - state.max.y;
  if (below < look.px(260) && state.min.y > below) {
    ImGui::SetNextWindowPos({left, state.min.y - look.px(4)}, ImGuiCond_Always, {0, 1});
  } else {
    ImGui::SetNextWindowPos({left, state.max.y + look.px(4)});
  }
  ImGui::SetNextWindowSizeConstraints({wide, 0}, {wide, look.px(420)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(4), look.px(4)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  if (!ImGui::BeginPopup("list")) {
    ImGui::PopStyleVar(2);
    ImGui::PopID();
    return false;
  }
  look.focus->enter_scope();
  return true;
}

bool list_item(const Look& look, const char* id, std::string_view text, bool chosen, float width) {
  const float height = look.px(control_height);
  if (width <= 0) width = ImGui::GetContentRegionAvail().x;
  const Press state = press(look, id, {width, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (state.hovered || state.focused)
    list.AddRectFilled(state.min, state.max, packed(look.colors.hover_tint), look.px(corner));
  const ImFont& font = chosen ? *look.fonts.strong : *look.fonts.body;
  const std::string shown = fitted(font, text, width - look.px(40));
  draw_text(list, font, {state.min.x + look.px(8), middle(font, state.min.y, height)}, look.colors.text,
            shown);
  if (chosen) {
    const ImFont& icons = *look.fonts.note;
    draw_text(list, icons, {state.max.x - look.px(22), middle(icons, state.min.y, height)},
              look.colors.accent, icon::check);
  }
  if (shown.size() != text.size()) tip(look, state, text);
  if (state.clicked) ImGui::CloseCurrentPopup();
  return state.clicked;
}

void end_dropdown(const Look& look) {
  look.focus->leave_scope();
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());  // a dialog puts itself there as well
  ImGui::EndPopup();
  ImGui::PopStyleVar(2);
  ImGui::PopID();
}

}  // namespace dkart::ui
