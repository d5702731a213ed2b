// Buttons, links, segments, tabs and chips.
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

struct Paint {
  Color ground, edge, text;
  bool edged = false;
};

Paint paint_of(const Look& look, ButtonKind kind, const Press& state, bool enabled) {
  const Colors& c = look.colors;
  if (kind == ButtonKind::primary) {
    if (!enabled) return {c.border, c.border, c.secondary, false};
    const Color ground = state.held      ? mix_lab(c.accent, c.text, 0.25)
                         : state.hovered ? mix_lab(c.accent, c.text, 0.12)
                                         : c.accent;
    return {ground, ground, c.on_accent, false};
  }
  const Color ground = !enabled ? c.panel : state.held ? c.held_tint : state.hovered ? c.hover_tint : c.panel;
  const Color text = enabled ? c.text : c.disabled;
  if (kind == ButtonKind::plain) {
    const bool filled = enabled && (state.hovered || state.held);
    return {filled ? ground : c.panel.with_alpha(0), ground, text, false};
  }
  return {ground, c.border, text, true};
}

void draw_ground(const Look& look, const Press& state, const Paint& paint) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(state.min, state.max, packed(paint.ground), look.px(corner));
  if (paint.edged) list.AddRect(state.min, state.max, packed(paint.edge), look.px(corner), 0, look.px(1));
}

}  // namespace

bool button(const Look& look, const char* id, ButtonKind kind, const char* symbol, std::string_view text,
            float width, bool enabled) {
  const ImFont& font = kind == ButtonKind::primary ? *look.fonts.strong : *look.fonts.body;
  const ImFont& icons = *look.fonts.body;
  const float icon_width =
      symbol != nullptr ? text_width(icons, symbol) + (text.empty() ? 0 : look.px(8)) : 0;
  const float contents = icon_width + text_width(font, text);
  if (width <= 0) width = contents + 2 * look.px(14);
  const Press state = press(look, id, {width, look.px(control_height)});
  const Paint paint = paint_of(look, kind, state, enabled);
  draw_ground(look, state, paint);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float height = state.max.y - state.min.y;
  float x = state.min.x + (width - contents) / 2;
  if (symbol != nullptr) draw_text(list, icons, {x, middle(icons, state.min.y, height)}, paint.text, symbol);
  x += icon_width;
  draw_text(list, font, {x, middle(font, state.min.y, height)}, paint.text, text);
  return enabled && state.clicked;
}

bool icon_button(const Look& look, const char* id, const char* symbol, std::string_view tool_tip,
                 bool enabled, bool on) {
  const float side = look.px(control_height);
  const Press state = press(look, id, {side, side});
  Paint paint = paint_of(look, ButtonKind::plain, state, enabled);
  if (on) paint = {look.colors.accent_tint, {}, look.colors.accent, false};
  draw_ground(look, state, paint);
  const ImFont& font = *look.fonts.body;
  draw_text(*ImGui::GetWindowDrawList(), font,
            {state.min.x + (side - text_width(font, symbol)) / 2, middle(font, state.min.y, side)},
            paint.text, symbol);
  tip(look, state, tool_tip);
  return enabled && state.clicked;
}

bool text_link(const Look& look, const char* id, std::string_view text, std::string_view tool_tip,
               float width) {
  const ImFont& font = *look.fonts.note;
  const std::string whole = std::string(text) + " " + icon::link;
  const float height = paragraph_height(font, whole, width);
  const float used = std::min(width, text_width(font, whole) + 1);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, id, {used, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_paragraph(list, font, at, look.colors.accent, whole, width);
  if (state.hovered) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    float y = at.y + font.FontSize;
    for (const std::string_view one : wrapped(font, whole, width)) {
      list.AddRectFilled({at.x, y}, {at.x + text_width(font, one), y + look.px(1)},
                         packed(look.colors.accent));
      y += height / static_cast<float>(wrapped(font, whole, width).size());
    }
  }
  tip(look, state, tool_tip);
  return state.clicked;
}

std::optional<std::size_t> segments(const Look& look, const char* id, std::span<const std::string> labels,
                                    std::size_t chosen, float width) {
  std::optional<std::size_t> pressed;
  ImGui::PushID(id);
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float height = look.px(control_height);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(origin, {origin.x + width, origin.y + height}, packed(look.colors.hover_tint),
                     look.px(corner));
  // Each as wide as its word needs; what is left over is shared evenly.
  const ImFont& widest = *look.fonts.note_strong;
  float words = 0;
  for (const std::string& label : labels) words += text_width(widest, label);
  const float share = (width - words) / static_cast<float>(labels.size());
  float next = 0;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const float left = std::round(next);
    next += text_width(widest, labels[i]) + share;
    const float right = std::round(next);
    ImGui::SetCursorScreenPos({origin.x + left, origin.y});
    ImGui::PushID(static_cast<int>(i));
    const Press state = press(look, "segment", {right - left, height});
    ImGui::PopID();
    const bool on = i == chosen;
    const float inset = look.px(2);
    if (on) {
      const ImVec2 a{state.min.x + inset, state.min.y + inset}, b{state.max.x - inset, state.max.y - inset};
      list.AddRectFilled(a, b, packed(look.colors.panel), look.px(3));
      list.AddRect(a, b, packed(look.colors.outline), look.px(3), 0, look.px(1));
    }
    const ImFont& font = on ? *look.fonts.note_strong : *look.fonts.note;
    const std::string text = fitted(font, labels[i], right - left - look.px(8));
    draw_text(list, font,
              {state.min.x + (right - left - text_width(font, text)) / 2, middle(font, origin.y, height)},
              on || state.hovered ? look.colors.text : look.colors.secondary, text);
    if (state.clicked && !on) pressed = i;
  }
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({width, height});
  ImGui::PopID();
  return pressed;
}

std::optional<std::size_t> tabs(const Look& look, const char* id, std::span<const std::string> labels,
                                std::size_t chosen, float width) {
  std::optional<std::size_t> pressed;
  ImGui::PushID(id);
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float height = look.px(40);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& strong = *look.fonts.note_strong;
  float needed = 0;
  for (const std::string& label : labels) needed += text_width(strong, label);
  const float between =
      labels.size() > 1
          ? std::clamp((width - needed) / static_cast<float>(labels.size() - 1), look.px(8), look.px(22))
          : 0;
  float x = origin.x;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const float own = text_width(strong, labels[i]);
    ImGui::SetCursorScreenPos({x, origin.y});
    ImGui::PushID(static_cast<int>(i));
    const Press state = press(look, "tab", {own, height});
    ImGui::PopID();
    const bool on = i == chosen;
    const Color color = on ? look.colors.accent : state.hovered ? look.colors.text : look.colors.secondary;
    const ImFont& font = on ? strong : *look.fonts.note;
    draw_text(list, font, {x + (own - text_width(font, labels[i])) / 2, middle(font, origin.y, height)},
              color, labels[i]);
    if (on) {
      list.AddRectFilled({x, origin.y + height - look.px(2)}, {x + own, origin.y + height},
                         packed(look.colors.accent));
    }
    if (state.clicked && !on) pressed = i;
    x += own + between;
  }
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({width, height});
  ImGui::PopID();
  return pressed;
}

float chip_width(const Look& look, std::string_view text) {
  return text_width(*look.fonts.note, text) + look.px(10 + 24);
}

bool chip(const Look& look, const char* id, std::string_view text, std::string_view tool_tip) {
  const float height = look.px(24), width = chip_width(look, text);
  const Press state = press(look, id, {width, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.note;
  const ImFont& icons = *look.fonts.small;
  list.AddRectFilled(state.min, state.max,
                     packed(state.hovered ? look.colors.held_tint : look.colors.accent_tint), height / 2);
  draw_text(list, font, {state.min.x + look.px(10), middle(font, state.min.y, height)}, look.colors.text,
            text);
  draw_text(list, icons,
            {state.max.x - look.px(10) - text_width(icons, icon::close) + look.px(2),
             middle(icons, state.min.y, height)},
            state.hovered ? look.colors.text : look.colors.secondary, icon::close);
  tip(look, state, tool_tip);
  return state.clicked;
}

}  // namespace dkart::ui
