#include "ui/column_head.h"

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {

bool column_head(const PanelContext& context, const char* id, const std::string& label, ImVec2 at,
                 HeadAlign align, bool sorts, bool descending) {
  const Look& look = context.look;
  const ImFont& font = sorts ? *look.fonts.note_strong : *look.fonts.note;
  const float width = text_width(font, label), height = look.px(24);
  const float left = align == HeadAlign::left ? at.x : at.x - width;
  ImGui::SetCursorScreenPos({left, at.y});
  const Press state = press(look, id, {width, height});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_text(list, font, {left, middle(font, at.y, height)},
            sorts || state.hovered ? look.colors.text : look.colors.secondary, label);
  if (sorts) {
    // A small triangle under the word, so that it takes no room from the columns.
    const float center = left + width / 2, y = at.y + height + look.px(1), half = look.px(4);
    if (descending) {
      list.AddTriangleFilled({center - half, y - half}, {center + half, y - half}, {center, y},
                             packed(look.colors.accent));
    } else {
      list.AddTriangleFilled({center - half, y}, {center, y - half}, {center + half, y},
                             packed(look.colors.accent));
    }
  }
  tip(look, state, context.text("table.sort_by", {{"column", label}}));
  return state.clicked;
}

}  // namespace dkart::ui
