// All decisions that the filter lets through; a press selects one everywhere.
#include <algorithm>

#include "scene/texts.h"
#include "session/selection.h"
#include "ui/column_head.h"
#include "ui/controls.h"
#include "ui/decision_card.h"
#include "ui/figures.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/select.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

bool earlier(const domain::Decision& a, const domain::Decision& b) {
  if (!a.date || !b.date) return !a.date && b.date;
  return a.date->first_day() < b.date->first_day();
}

std::vector<domain::DecisionIndex> sorted(const PanelContext& context) {
  std::vector<domain::DecisionIndex> rows = context.composition->evaluation.selection;
  const DecisionColumn column = context.memory.decision_column;
  const bool descending = context.memory.decision_descending;
  std::stable_sort(rows.begin(), rows.end(), [&](domain::DecisionIndex i, domain::DecisionIndex j) {
    const domain::Decision& a = context.data().at(descending ? j : i);
    const domain::Decision& b = context.data().at(descending ? i : j);
    switch (column) {
      case DecisionColumn::agency:
        return analysis::fold_for_search(a.agency) < analysis::fold_for_search(b.agency);
      case DecisionColumn::date:
        return earlier(a, b);
      case DecisionColumn::jobs:
        return a.jobs.min.value_or(-1) < b.jobs.min.value_or(-1);
    }
    return false;
  });
  return rows;
}

void draw_row(const PanelContext& context, domain::DecisionIndex index, float width, float figure_width,
              Actions& out) {
  const Look& look = context.look;
  const domain::Decision& decision = context.data().at(index);
  const ImFont& name = *look.fonts.body;
  const ImFont& note = *look.fonts.note;
  const bool known = decision.jobs.min || decision.jobs.max;
  const std::string figure = count_text(context, decision.jobs);
  const float room = width - figure_width - look.px(16);
  std::string detail =
      place_of(context, decision) + " · " + ministry_label(context, decision.ministry) + " · ";
  detail += decision.date ? scene::date_text(*decision.date, context.messages) : context.text("date.unknown");
  const float name_height = paragraph_height(name, decision.agency, room);
  const float height = name_height + paragraph_height(note, detail, width) + look.px(16);

  ImGui::PushID(static_cast<int>(index.value));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, "row", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const bool selected = session::touches(context.state, index);
  if (selected || state.hovered) {
    const float bleed = look.px(8);
    list.AddRectFilled({at.x - bleed, at.y}, {at.x + width + bleed, at.y + height},
                       packed(selected ? look.colors.accent_tint : look.colors.hover_tint), look.px(corner));
  }
  const float y = at.y + look.px(8);
  draw_paragraph(list, name, {at.x, y}, look.colors.text, decision.agency, room);
  draw_text(list, *look.fonts.figures,
            {at.x + width - text_width(*look.fonts.figures, figure),
             y + std::round(name.Ascent) - std::round(look.fonts.figures->Ascent)},
            look.colors.text, figure);
  draw_paragraph(list, note, {at.x, y + name_height}, look.colors.secondary, detail, width);
  list.AddRectFilled({at.x, at.y + height - look.px(1)}, {at.x + width, at.y + height},
                     packed(look.colors.border));
  tip(look, state,
      known ? scene::job_count_text(decision.jobs, context.messages) : context.text("count.unknown"));
  if (state.clicked) select({index}, session::InspectorTab::details, out);
}

}  // namespace

void draw_decisions_table(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const std::vector<domain::DecisionIndex> rows = sorted(context);
  if (rows.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("empty.no_decisions"), width);
    return;
  }
  Memory& memory = context.memory;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const auto head = [&](DecisionColumn column, const char* key, float x, HeadAlign align) {
    const std::string label = context.text(key);
    const bool on = memory.decision_column == column;
    if (!column_head(context, key, label, {at.x + x, at.y}, align, on, memory.decision_descending)) return;
    memory.decision_descending = on ? !memory.decision_descending : column != DecisionColumn::agency;
    memory.decision_column = column;
  };
  const std::string agency = context.text("table.agency");
  head(DecisionColumn::agency, "table.agency", 0, HeadAlign::left);
  head(DecisionColumn::date, "table.date", text_width(*look.fonts.note_strong, agency) + look.px(20),
       HeadAlign::left);
  head(DecisionColumn::jobs, "table.jobs", width, HeadAlign::right);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(26)});
  rule(look, width);
  float figure_width = text_width(*look.fonts.figures, context.text("table.jobs"));
  for (const domain::DecisionIndex index : rows) draw_row(context, index, width, figure_width, out);
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
