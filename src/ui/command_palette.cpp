// Ctrl+K: every command with its key, found by a few letters of its name.
#include <algorithm>

#include "ui/commands.h"
#include "ui/controls.h"
#include "ui/dialog.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr int rows_shown = 11;

bool key_pressed(ImGuiKey_ key) {
  return ImGui::IsKeyPressed(ImGui::GetKeyIndex(key));
}

void move_choice(Palette& palette, int count) {
  if (key_pressed(ImGuiKey_DownArrow)) ++palette.chosen;
  if (key_pressed(ImGuiKey_UpArrow)) --palette.chosen;
  palette.chosen = std::clamp(palette.chosen, 0, std::max(count - 1, 0));
}

bool draw_row(const PanelContext& context, const Command& command, bool chosen, float width) {
  const Look& look = context.look;
  const Press state = press(look, command.id.c_str(), {width, look.px(control_height)});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (chosen || state.hovered || state.focused) {
    list.AddRectFilled(state.min, state.max,
                       packed(chosen ? look.colors.accent_tint : look.colors.hover_tint), look.px(corner));
  }
  const ImFont& body = *look.fonts.body;
  const ImFont& note = *look.fonts.note;
  const float height = state.max.y - state.min.y;
  const float keys = text_width(note, command.keys);
  const Color color = command.enabled ? look.colors.text : look.colors.disabled;
  draw_text(list, body, {state.min.x + look.px(10), middle(body, state.min.y, height)}, color,
            fitted(body, command.title, width - keys - look.px(36)));
  draw_text(list, note, {state.max.x - look.px(10) - keys, middle(note, state.min.y, height)},
            look.colors.secondary, command.keys);
  return state.clicked;
}

}  // namespace

void draw_command_palette(const PanelContext& context, Actions& out) {
  Palette& palette = context.memory.palette;
  if (context.state.overlay != session::Overlay::palette) {
    palette = {};
    return;
  }
  const Look& look = context.look;
  const float room = begin_dialog(context, "palette", context.text("command.title"), 560, out);
  const std::string hint = context.text("command.hint");
  if (text_field(look, "##command", palette.text,
                 {.symbol = icon::search, .hint = hint, .take_focus = palette.focus}, room)) {
    palette.chosen = 0;
  }
  const bool entered = ImGui::IsItemFocused() && !look.focus->visible() && key_pressed(ImGuiKey_Enter);
  palette.focus = false;

  std::vector<Command> found = matching(all_commands(context.state, context.messages), palette.text);
  std::erase_if(found, [](const Command& command) { return command.opens_palette; });
  const int before = palette.chosen;
  move_choice(palette, static_cast<int>(found.size()));
  gap(look.px(4));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  // As high for few commands as for many, so that nothing jumps while one writes.
  ImGui::BeginChild("list", {room, look.px(rows_shown * control_height)}, false, ImGuiWindowFlags_NoNav);
  if (found.empty()) {
    gap(look.px(8));
    paragraph(*look.fonts.body, look.colors.secondary,
              context.text("search.no_match", {{"text", palette.text}}), room);
  }
  const Command* wanted = nullptr;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const bool chosen = static_cast<int>(i) == palette.chosen;
    if (draw_row(context, found[i], chosen, ImGui::GetContentRegionAvail().x)) wanted = &found[i];
    if (chosen && palette.chosen != before) ImGui::SetScrollHereY(0.5F);
    if (chosen && entered) wanted = &found[i];
  }
  ImGui::EndChild();
  ImGui::PopStyleVar();
  end_dialog(context);
  if (wanted != nullptr && wanted->enabled) {
    out.push_back(session::CloseTopmost{});
    run(*wanted, context.memory, out);
  }
}

}  // namespace dkart::ui
