// The areas with decisions, sorted by any column; a press selects one everywhere.
#include "ui/ranking_rows.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "analysis/population_change.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"
#include "session/selection.h"
#include "ui/column_head.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/select.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

// Where things stand in a row, from its left end.
struct Grid {
  float name = 0;
  std::vector<float> right;  // right ends of the figures
  bool name_above = false;   // on a line of its own, for want of room beside the figures
};

std::string heading_of(const PanelContext& context, RankColumn column) {
  const auto& comparison = context.state.recipe.comparison;
  if (comparison && column == RankColumn::earlier)
    return scene::period_label(comparison->earlier, context.messages);
  if (comparison && column == RankColumn::later)
    return scene::period_label(comparison->later, context.messages);
  return context.text(heading_key(column));
}

// Figures as wide as their widest text; the name has the rest.
Grid grid_of(const PanelContext& context, const RankTable& table, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  Grid grid;
  grid.name = look.px(26);
  grid.right.resize(table.columns.size());
  float x = width;
  for (std::size_t i = table.columns.size(); i-- > 0;) {
    grid.right[i] = x;
    float widest = text_width(*look.fonts.note_strong, heading_of(context, table.columns[i]));
    for (const RankRow& row : table.rows) widest = std::max(widest, text_width(font, row.cells[i].text));
    x -= widest + look.px(12);
  }
  for (const RankRow& row : table.rows) {
    const float room =
        grid.right.front() - text_width(font, row.cells.front().text) - look.px(12) - grid.name;
    grid.name_above |= text_width(*look.fonts.note, row.name) > room;
  }
  return grid;
}

session::Selected item_of(const PanelContext& context, std::uint32_t area) {
  if (context.composition->evaluation.figures.level == analysis::Level::county)
    return domain::CountyIndex{area};
  return domain::MunicipalityIndex{area};
}

bool is_touched(const PanelContext& context, std::uint32_t area) {
  if (context.composition->evaluation.figures.level == analysis::Level::county)
    return session::touches(context.state, domain::CountyIndex{area});
  return session::touches(context.state, domain::MunicipalityIndex{area});
}

void draw_row(const PanelContext& context, const RankRow& row, std::size_t rank, const Grid& grid,
              float width, Actions& out) {
  const Look& look = context.look;
  const ImFont& name = *look.fonts.note;
  const ImFont& figure = *look.fonts.figures;
  const ImFont& small = *look.fonts.small;
  const float first = grid.right.front() - text_width(figure, row.cells.front().text) - look.px(12);
  const float room = (grid.name_above ? width : first) - grid.name;
  const float name_height = paragraph_height(name, row.name, room);
  const float others_width = width - grid.name;
  const float others_height = row.others.empty() ? 0 : paragraph_height(small, row.others, others_width);
  const float figures_height = grid.name_above ? figure.FontSize + look.px(2) : 0;
  const float height =
      std::max(name_height + others_height + figures_height + look.px(8), look.px(row_height));
  ImGui::PushID(static_cast<int>(row.area));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, "row", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float bleed = look.px(8);
  const bool touched = is_touched(context, row.area);
  if (touched || state.hovered) {
    list.AddRectFilled({at.x - bleed, at.y}, {at.x + width + bleed, at.y + height},
                       packed(touched ? look.colors.accent_tint : look.colors.hover_tint), look.px(corner));
  }
  const float y = at.y + look.px(4);
  const float figures_y = grid.name_above ? y + name_height + others_height + look.px(2) : y;
  const auto right = [&](float x, float top, const std::string& text, Color color) {
    draw_text(list, figure, {at.x + x - text_width(figure, text), top}, color, text);
  };
  right(look.px(18), y, std::to_string(rank), look.colors.secondary);
  draw_paragraph(list, name, {at.x + grid.name, y}, look.colors.text, row.name, room);
  draw_paragraph(list, small, {at.x + grid.name, y + name_height}, look.colors.secondary, row.others,
                 others_width);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    right(grid.right[i], figures_y, row.cells[i].text, i == 0 ? look.colors.text : look.colors.secondary);
  }
  tip(look, state, row.county);
  if (state.clicked) select({item_of(context, row.area)}, std::nullopt, out);
}

void draw_heads(const PanelContext& context, const RankTable& table, const Grid& grid, float width) {
  const Look& look = context.look;
  Memory& memory = context.memory;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float below = grid.name_above ? look.px(20) : 0;  // the figures' headings under the name's
  const auto head = [&](RankColumn column, const std::string& label, float x, float y, HeadAlign align) {
    const bool on = table.sorted_by == column;
    if (!column_head(context, heading_key(column), label, {at.x + x, at.y + y}, align, on,
                     memory.rank_descending))
      return;
    memory.rank_descending = on ? !memory.rank_descending : column != RankColumn::name;
    memory.rank_column = column;
  };
  const bool counties = context.composition->evaluation.figures.level == analysis::Level::county;
  head(RankColumn::name, context.text(counties ? "table.county" : "table.municipality"), grid.name, 0,
       HeadAlign::left);
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    head(table.columns[i], heading_of(context, table.columns[i]), grid.right[i], below, HeadAlign::right);
  ImGui::SetCursorScreenPos({at.x, at.y + below + look.px(26)});
  rule(look, width);
  gap(look.px(4));
}

void draw_total(const PanelContext& context, const RankTable& table, const Grid& grid, float width) {
  const Look& look = context.look;
  gap(look.px(6));
  rule(look, width);
  gap(look.px(8));
  const ImVec2 foot = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& strong = *look.fonts.note_strong;
  const float y = foot.y + (grid.name_above ? strong.FontSize + look.px(2) : 0);
  draw_text(list, strong, {foot.x + grid.name, foot.y}, look.colors.text, context.text("table.total"));
  for (std::size_t i = 0; i < table.total.size(); ++i) {
    const std::string& text = table.total[i].text;
    draw_text(list, strong, {foot.x + grid.right[i] - text_width(strong, text), y}, look.colors.text, text);
  }
  ImGui::Dummy({width, y - foot.y + strong.FontSize});
}

// A line that says what is not plain from a heading.
std::string explanation(const PanelContext& context, RankView view) {
  if (view == RankView::shares) return context.text("ranking.shares_help");
  if (view == RankView::periods) return context.text("ranking.periods_help");
  if (view != RankView::context || !context.data().population_year) return {};
  const int year = *context.data().population_year;
  return context.text(
      "ranking.context_help",
      {{"from", std::to_string(year - analysis::usual_years_of_change)}, {"to", std::to_string(year)}});
}

// Which columns; the comparison's only while two periods are compared.
RankView view_field(const PanelContext& context, float width) {
  Memory& memory = context.memory;
  std::vector<std::string> labels{context.text("ranking.figures"), context.text("ranking.shares"),
                                  context.text("ranking.context")};
  if (context.composition->evaluation.compared) {
    labels.push_back(context.text("ranking.periods"));
  } else if (memory.rank_view == RankView::periods) {
    memory.rank_view = RankView::figures;
  }
  if (const auto pressed =
          segments(context.look, "columns", labels, static_cast<std::size_t>(memory.rank_view), width))
    memory.rank_view = static_cast<RankView>(*pressed);
  return memory.rank_view;
}

void draw_area_ranking(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const RankView view = view_field(context, width);
  gap(look.px(8));
  const RankTable table = ranking(context, view);
  if (table.rows.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("inspector.no_decisions"), width);
    return;
  }
  const Grid grid = grid_of(context, table, width);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  draw_heads(context, table, grid, width);
  for (std::size_t i = 0; i < table.rows.size(); ++i)
    draw_row(context, table.rows[i], i + 1, grid, width, out);
  draw_total(context, table, grid, width);
  const analysis::Figures& total = context.composition->evaluation.figures.total;
  if (total.jobs_unknown > 0) {
    gap(look.px(6));
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("count.with_unknown", {{"count", std::to_string(total.jobs_unknown)}}), width);
  }
  const std::string help = explanation(context, view);
  if (!help.empty()) {
    gap(look.px(6));
    paragraph(*look.fonts.note, look.colors.secondary, help, width);
  }
  ImGui::PopStyleVar();
}

}  // namespace

void draw_ranking(const PanelContext& context, float width, Actions& out) {
  if (context.state.recipe.coverage) return draw_gap_ranking(context, width, out);
  const Look& look = context.look;
  Memory& memory = context.memory;
  const std::array labels{context.text("ranking.table"), context.text("ranking.curve"),
                          context.text("ranking.scatter")};
  if (const auto pressed =
          segments(look, "ranking", labels, static_cast<std::size_t>(memory.rank_page), width))
    memory.rank_page = static_cast<RankPage>(*pressed);
  gap(look.px(12));
  if (memory.rank_page == RankPage::curve) {
    draw_concentration(context, width);
  } else if (memory.rank_page == RankPage::scatter) {
    draw_scatter(context, width, out);
  } else {
    draw_grouping_field(context, width);
    gap(look.px(8));
    if (memory.grouping) {
      draw_group_ranking(context, *memory.grouping, width);
    } else {
      draw_area_ranking(context, width, out);
    }
  }
}

}  // namespace dkart::ui
