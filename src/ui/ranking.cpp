// The areas with decisions, sorted by any column; a click shows one on the map.
#include <algorithm>

#include "base/number_text.h"
#include "scene/texts.h"
#include "ui/column_head.h"
#include "ui/controls.h"
#include "ui/figures.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

struct Row {
  std::uint32_t area = 0;
  std::string name;
  std::string others;  // Sámi and Kven names
  std::string county;
  std::size_t rank = 0;
};

double sort_value(const analysis::Figures& figures, RankColumn column) {
  switch (column) {
    case RankColumn::jobs:
      return figures.jobs_min.value_or(-1);
    case RankColumn::per_1000:
      return figures.per_1000_min.value_or(-1);
    case RankColumn::decisions:
      return static_cast<double>(figures.decisions);
    case RankColumn::name:
      break;
  }
  return 0;
}

std::vector<Row> rows_of(const PanelContext& context) {
  const analysis::FigureTable& table = context.composition->evaluation.figures;
  const domain::Dataset& data = context.data();
  std::vector<Row> rows;
  for (std::uint32_t i = 0; i < table.areas.size(); ++i) {
    if (table.areas[i].decisions == 0) continue;
    if (table.level == analysis::Level::county) {
      rows.push_back({i, data.counties[i].name, "", "", 0});
    } else {
      const domain::Municipality& m = data.municipalities[i];
      std::string others;
      for (const std::string& name : m.name.others) others += (others.empty() ? "" : " – ") + name;
      rows.push_back({i, m.name.norwegian, std::move(others), data.at(m.county).name, 0});
    }
  }
  const RankColumn column = context.memory.rank_column;
  const bool descending = context.memory.rank_descending;
  std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
    if (column == RankColumn::name) return descending ? b.name < a.name : a.name < b.name;
    const double x = sort_value(table.areas[a.area], column), y = sort_value(table.areas[b.area], column);
    return descending ? x > y : x < y;
  });
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i].rank = i + 1;
  return rows;
}

struct Columns {
  float name = 0, jobs = 0, per_1000 = 0, decisions = 0;  // left end of the name, right ends of the figures
};

// Figures as wide as their widest text; the name has the rest.
Columns columns_of(const PanelContext& context, const std::vector<Row>& rows, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  const analysis::FigureTable& table = context.composition->evaluation.figures;
  float jobs = text_width(font, context.text("table.jobs")),
        rate = text_width(font, context.text("table.per_1000"));
  for (const Row& row : rows) {
    const analysis::Figures& figures = table.areas[row.area];
    if (figures.jobs_min || figures.jobs_max)
      jobs = std::max(jobs, text_width(font, scene::jobs_text(figures, context.messages)));
    rate = std::max(rate, text_width(font, scene::per_1000_text(figures, context.messages)));
  }
  Columns out;
  out.name = look.px(26);
  out.decisions = width;
  out.per_1000 = width - text_width(font, context.text("table.decisions")) - look.px(14);
  out.jobs = out.per_1000 - rate - look.px(14);
  return out;
}

bool is_selected(const PanelContext& context, std::uint32_t area) {
  if (context.composition->evaluation.figures.level == analysis::Level::county) {
    return context.state.selected == session::Selected(session::SelectedCounty{domain::CountyIndex{area}});
  }
  return context.state.selected ==
         session::Selected(session::SelectedMunicipality{domain::MunicipalityIndex{area}});
}

void select(const PanelContext& context, std::uint32_t area, Actions& out) {
  if (context.composition->evaluation.figures.level == analysis::Level::county) {
    out.push_back(session::Select{session::SelectedCounty{domain::CountyIndex{area}}});
    out.push_back(session::FitCounty{domain::CountyIndex{area}});
  } else {
    out.push_back(session::Select{session::SelectedMunicipality{domain::MunicipalityIndex{area}}});
    out.push_back(session::FitMunicipality{domain::MunicipalityIndex{area}});
  }
  out.push_back(session::ShowTab{session::InspectorTab::ranking});
}

void draw_row(const PanelContext& context, const Row& row, const Columns& columns, float width,
              Actions& out) {
  const Look& look = context.look;
  const ImFont& name = *look.fonts.note;
  const ImFont& figure = *look.fonts.figures;
  const analysis::Figures& figures = context.composition->evaluation.figures.areas[row.area];
  const std::string jobs =
      figures.jobs_min || figures.jobs_max ? scene::jobs_text(figures, context.messages) : std::string("–");
  const float room = columns.jobs - text_width(figure, jobs) - look.px(12) - columns.name;
  const float name_height = paragraph_height(name, row.name, room);
  const ImFont& small = *look.fonts.small;
  const float others_width = width - columns.name;
  const float others_height = row.others.empty() ? 0 : paragraph_height(small, row.others, others_width);
  const float height = std::max(name_height + others_height + look.px(8), look.px(row_height));
  ImGui::PushID(static_cast<int>(row.area));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, "row", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float bleed = look.px(8);
  if (is_selected(context, row.area) || state.hovered) {
    list.AddRectFilled(
        {at.x - bleed, at.y}, {at.x + width + bleed, at.y + height},
        packed(is_selected(context, row.area) ? look.colors.accent_tint : look.colors.hover_tint),
        look.px(corner));
  }
  const float y = at.y + look.px(4);
  const auto right = [&](float x, const std::string& text, Color color) {
    draw_text(list, figure, {at.x + x - text_width(figure, text), y}, color, text);
  };
  right(look.px(18), std::to_string(row.rank), look.colors.secondary);
  draw_paragraph(list, name, {at.x + columns.name, y}, look.colors.text, row.name, room);
  draw_paragraph(list, small, {at.x + columns.name, y + name_height}, look.colors.secondary, row.others,
                 others_width);
  right(columns.jobs, jobs, look.colors.text);
  const std::string rate = scene::per_1000_text(figures, context.messages);
  right(columns.per_1000, rate.empty() ? "–" : rate, look.colors.secondary);
  right(columns.decisions, std::to_string(figures.decisions), look.colors.secondary);
  tip(look, state, row.county);
  if (state.clicked) select(context, row.area, out);
}

void draw_area_ranking(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const std::vector<Row> rows = rows_of(context);
  if (rows.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("inspector.no_decisions"), width);
    return;
  }
  const Columns columns = columns_of(context, rows, width);
  Memory& memory = context.memory;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const auto head = [&](RankColumn column, const char* key, float x, HeadAlign align) {
    const std::string label = context.text(key);
    const bool on = memory.rank_column == column;
    if (!column_head(context, key, label, {at.x + x, at.y}, align, on, memory.rank_descending)) return;
    memory.rank_descending = on ? !memory.rank_descending : column != RankColumn::name;
    memory.rank_column = column;
  };
  head(RankColumn::name,
       context.state.recipe.level == analysis::Level::county ? "table.county" : "table.municipality",
       columns.name, HeadAlign::left);
  head(RankColumn::jobs, "table.jobs", columns.jobs, HeadAlign::right);
  head(RankColumn::per_1000, "table.per_1000", columns.per_1000, HeadAlign::right);
  head(RankColumn::decisions, "table.decisions", columns.decisions, HeadAlign::right);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(26)});
  rule(look, width);
  gap(look.px(4));
  for (const Row& row : rows) draw_row(context, row, columns, width, out);
  gap(look.px(6));
  rule(look, width);
  gap(look.px(8));

  const analysis::Figures& total = context.composition->evaluation.figures.total;
  const ImVec2 foot = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& strong = *look.fonts.note_strong;
  const auto right = [&](float x, const std::string& text) {
    draw_text(list, strong, {foot.x + x - text_width(strong, text), foot.y}, look.colors.text, text);
  };
  draw_text(list, strong, {foot.x + columns.name, foot.y}, look.colors.text, context.text("table.total"));
  if (total.jobs_min || total.jobs_max) right(columns.jobs, scene::jobs_text(total, context.messages));
  right(columns.per_1000, scene::per_1000_text(total, context.messages));
  right(columns.decisions, std::to_string(total.decisions));
  ImGui::Dummy({width, strong.FontSize});
  if (total.jobs_unknown > 0) {
    gap(look.px(6));
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("count.with_unknown", {{"count", std::to_string(total.jobs_unknown)}}), width);
  }
  ImGui::PopStyleVar();
}

}  // namespace

void draw_ranking(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  draw_grouping_field(context, width);
  gap(look.px(12));
  if (context.memory.grouping) {
    draw_group_ranking(context, *context.memory.grouping, width);
    return;
  }
  draw_area_ranking(context, width, out);
  gap(look.px(20));
  draw_concentration(context, width);
}

}  // namespace dkart::ui
