// Check boxes, radios and foldable headings.
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

void draw_check(const Look& look, ImVec2 at, bool on, bool dim, const Press& state) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float side = look.px(box_size);
  const ImVec2 end{at.x + side, at.y + side};
  const Color edge = dim && !on      ? look.colors.border
                     : state.hovered ? look.colors.accent
                                     : look.colors.outline;
  if (on) {
    list.AddRectFilled(at, end, packed(look.colors.accent), look.px(3));
    const ImVec2 tick[]{{at.x + side * 0.24F, at.y + side * 0.53F},
                        {at.x + side * 0.42F, at.y + side * 0.70F},
                        {at.x + side * 0.77F, at.y + side * 0.31F}};
    list.AddPolyline(tick, 3, packed(look.colors.on_accent), 0, look.px(2));
  } else {
    list.AddRectFilled(at, end, packed(look.colors.panel), look.px(3));
    list.AddRect(at, end, packed(edge), look.px(3), 0, look.px(1));
  }
}

void draw_radio(const Look& look, ImVec2 at, bool on, bool dim, const Press& state) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = look.px(box_size) / 2;
  const ImVec2 center{at.x + radius, at.y + radius};
  const Color edge = on              ? look.colors.accent
                     : dim           ? look.colors.border
                     : state.hovered ? look.colors.accent
                                     : look.colors.outline;
  list.AddCircleFilled(center, radius, packed(look.colors.panel), 32);
  list.AddCircle(center, radius - look.px(0.5), packed(edge), 32, look.px(on ? 2 : 1));
  if (on) list.AddCircleFilled(center, radius * 0.5F, packed(look.colors.accent), 24);
}

}  // namespace

bool choice(const Look& look, const char* id, const Choice& what, float width) {
  const ImFont& figures = *look.fonts.figures;
  const ImFont& font = *look.fonts.body;
  const float line_height = look.px(row_height), side = look.px(box_size);
  const std::string beside = what.count ? std::to_string(*what.count) : std::string(what.figure);
  const float own = text_width(figures, beside);
  float room = width - side - look.px(8);
  if (what.count) room -= look.px(36);
  if (!what.figure.empty()) room -= own + look.px(10);
  const float height = what.wraps ? std::max(paragraph_height(font, what.label, room) + line_height -
                                                 paragraph_height(font, "x", room),
                                             line_height)
                                  : line_height;
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const Press state = press(look, id, {width, height});
  const bool dim = what.count && *what.count == 0 && !what.on;
  const ImVec2 box{origin.x, std::round(origin.y + (line_height - side) / 2)};
  if (what.kind == ChoiceKind::check) {
    draw_check(look, box, what.on, dim, state);
  } else {
    draw_radio(look, box, what.on, dim, state);
  }
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_text(list, figures, {origin.x + width - own, middle(figures, origin.y, line_height)},
            dim ? look.colors.disabled : look.colors.secondary, beside);
  const ImVec2 text_at{origin.x + side + look.px(8), middle(font, origin.y, line_height)};
  const Color color = dim ? look.colors.disabled : look.colors.text;
  const std::string label = what.wraps ? std::string(what.label) : fitted(font, what.label, room);
  if (what.wraps) {
    draw_paragraph(list, font, text_at, color, label, room);
  } else {
    draw_text(list, font, text_at, color, label);
  }
  const bool cut = label.size() != what.label.size();
  tip(look, state, !what.tool_tip.empty() ? what.tool_tip : cut ? what.label : std::string_view());
  return state.clicked;
}

bool section(const Look& look, const char* id, std::string_view title, std::string_view summary, bool open,
             float width) {
  const float height = look.px(control_height);
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const Press state = press(look, id, {width, height});
  if (state.clicked) open = !open;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.strong;
  draw_text(list, font, {origin.x, middle(font, origin.y, height)}, look.colors.text, title);
  const ImFont& icons = *look.fonts.body;
  const char* arrow = open ? icon::up : icon::down;
  const float arrow_width = text_width(icons, arrow);
  draw_text(list, icons, {origin.x + width - arrow_width, middle(icons, origin.y, height)},
            state.hovered ? look.colors.text : look.colors.secondary, arrow);
  if (!open) {
    const ImFont& note = *look.fonts.note;
    const float room = width - text_width(font, title) - arrow_width - look.px(24);
    const std::string text = fitted(note, summary, room);
    draw_text(list, note,
              {origin.x + width - arrow_width - look.px(8) - text_width(note, text),
               middle(note, origin.y, height)},
              look.colors.secondary, text);
  }
  return open;
}

}  // namespace dkart::ui
