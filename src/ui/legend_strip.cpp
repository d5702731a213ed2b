// The legend of two maps beside each other where neither has a free corner: a low table along their lower edge, classes as
// columns and periods as rows.
#include <algorithm>

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/swatches.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr double class_width = 58, empty_width = 104, between = 8;

struct Column {
  const scene::SwatchEntry* entry = nullptr;
  float x = 0, width = 0;
};

std::vector<Column> columns_of(const Look& look, const scene::Legend& legend, float first) {
  std::vector<Column> columns;
  float x = first;
  const auto add = [&](const scene::SwatchEntry& entry, double least) {
    const float label = text_width(*look.fonts.small, entry.label);
    const float width = std::min(std::max(look.px(class_width), label), look.px(least));
    columns.push_back({&entry, x, width});
    x += width + look.px(between);
  };
  for (const scene::SwatchEntry& entry : legend.classes) add(entry, empty_width);
  for (const scene::SwatchEntry& entry : legend.empties) add(entry, empty_width);
  return columns;
}

}  // namespace

MapsShown maps_shown(const session::AppState& state, const Memory& memory) {
  if (!is_side_by_side(state.recipe)) return MapsShown::one;
  const auto tall = memory.open.find("legend.tall");
  return tall != memory.open.end() && tall->second ? MapsShown::two : MapsShown::two_with_strip;
}

void draw_legend_strip(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const scene::Legend& legend = context.composition->legend;
  const Box& box = context.layout.legend;
  const ImFont& small = *look.fonts.small;
  const ImFont& figures = *look.fonts.figures;
  const float inset = look.px(16), head = look.px(36), row = look.px(18), swatch = look.px(14);
  const float periods =
      std::max(text_width(small, legend.count_head), text_width(small, legend.later_count_head));
  const std::vector<Column> columns = columns_of(look, legend, periods + look.px(14));
  const bool open = context.state.preferences.legend_open;

  begin_panel("legend strip", box, look.colors.panel, {inset, look.px(4)});
  ImGui::GetWindowDrawList()->AddRectFilled({box.x, box.y}, {box.right(), box.y + look.px(1)},
                                            packed(look.colors.border));
  const float room = box.w - 2 * inset, more_width = look.px(90);
  const std::string title = legend.fill_title.empty() ? context.text("legend.title") : legend.fill_title;
  if (section(look, "title", title, "", open, open ? room - more_width : room) != open) {
    session::Preferences preferences = context.state.preferences;
    preferences.legend_open = !open;
    out.push_back(session::SetPreferences{preferences});
  }
  if (open) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string more = context.text("panel.more");
    ImGui::SetCursorScreenPos(
        {box.right() - inset - text_width(*look.fonts.note, more) - look.px(8), box.y + look.px(6)});
    const Press state =
        press(look, "more", {text_width(*look.fonts.note, more) + look.px(8), look.px(row_height)});
    draw_text(list, *look.fonts.note,
              {state.min.x + look.px(4), middle(*look.fonts.note, state.min.y, look.px(row_height))},
              state.hovered ? look.colors.text : look.colors.accent, more);
    if (state.clicked) context.memory.is_open("legend.tall", false) = true;

    const float left = box.x + inset, top = box.y + head;
    const float counts = box.bottom() - 2 * row - look.px(8);
    draw_text(list, small, {left, middle(small, counts, row)}, look.colors.secondary, legend.count_head);
    draw_text(list, small, {left, middle(small, counts + row, row)}, look.colors.secondary,
              legend.later_count_head);
    for (const Column& column : columns) {
      const float x = left + column.x;
      draw_swatch(look, list, {x, top}, {look.px(24), swatch}, *column.entry);
      draw_paragraph(list, small, {x, top + swatch + look.px(4)}, look.colors.text, column.entry->label,
                     column.width);
      draw_text(list, figures, {x, middle(figures, counts, row)}, look.colors.text,
                std::to_string(column.entry->count));
      draw_text(list, figures, {x, middle(figures, counts + row, row)}, look.colors.text,
                std::to_string(column.entry->later_count.value_or(0)));
    }
  }
  end_panel();
}

}  // namespace dkart::ui
