// Jobs by ministry, centrality and so on, with each group's share and that of all before it.
#include <algorithm>
#include <array>

#include "scene/analysis_texts.h"
#include "scene/texts.h"
#include "ui/column_head.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using analysis::Group;
using analysis::Grouping;

std::vector<Group> ranked_groups(const PanelContext& context, Grouping grouping) {
  const scene::Evaluation& evaluation = context.composition->evaluation;
  std::vector<Group> groups =
      analysis::group_figures(context.data(), evaluation.selection, grouping,
                              context.data().find_oslo_area(context.state.recipe.oslo_area));
  std::erase_if(groups, [](const Group& group) { return group.figures.decisions == 0; });
  analysis::rank_groups(groups);
  if (context.memory.rank_column == RankColumn::decisions) {
    std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
      return a.kind != b.kind ? a.kind < b.kind : a.figures.decisions > b.figures.decisions;
    });
  }
  if (!context.memory.rank_descending) {
    const auto known_end = std::find_if(groups.begin(), groups.end(), [](const Group& group) {
      return group.kind != analysis::GroupKind::known;
    });
    std::reverse(groups.begin(), known_end);
  }
  analysis::accumulate_shares(groups);
  return groups;
}

std::string or_dash(const std::string& text) {
  return text.empty() ? "–" : text;
}

std::string group_jobs(const Group& group, const Messages& messages) {
  const bool known = group.figures.jobs_min || group.figures.jobs_max;
  return known ? scene::jobs_text(group.figures, messages) : "–";
}

// Right ends of the columns of figures, each as wide as its widest text.
struct Columns {
  float jobs = 0, share = 0, cumulative = 0, decisions = 0;
};

Columns columns_of(const PanelContext& context, const std::vector<Group>& groups, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  const Messages& messages = context.messages;
  float share = text_width(font, context.text("table.share")),
        cumulative = text_width(font, context.text("table.cumulative_short"));
  for (const Group& group : groups) {
    share = std::max(share, text_width(font, scene::share_text(group.job_share, messages)));
    cumulative =
        std::max(cumulative, text_width(font, scene::share_text(group.cumulative_job_share, messages)));
  }
  Columns out;
  out.decisions = width;
  out.cumulative = width - text_width(font, context.text("table.decisions")) - look.px(12);
  out.share = out.cumulative - cumulative - look.px(12);
  out.jobs = out.share - share - look.px(12);
  return out;
}

void draw_group(const PanelContext& context, Grouping grouping, const Group& group, const Columns& columns,
                float width) {
  const Look& look = context.look;
  const ImFont& name_font = *look.fonts.note;
  const ImFont& figure = *look.fonts.figures;
  const std::string name = scene::group_name(context.data(), grouping, group, context.messages);
  const std::string jobs = group_jobs(group, context.messages);
  // The name stands above its figures when there is no room beside them.
  const float beside = columns.jobs - text_width(figure, jobs) - look.px(10);
  const bool above = text_width(name_font, name) > beside;
  const float name_height = paragraph_height(name_font, name, above ? width : beside);
  const float height = (above ? name_height + figure.FontSize + look.px(4) : name_height) + look.px(8);
  ImGui::PushID(group.key.c_str());
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, "group", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float bleed = look.px(8);
  if (state.hovered) {
    list.AddRectFilled({at.x - bleed, at.y}, {at.x + width + bleed, at.y + height},
                       packed(look.colors.hover_tint), look.px(corner));
  }
  draw_paragraph(list, name_font, {at.x, at.y + look.px(4)}, look.colors.text, name, above ? width : beside);
  const float y = at.y + look.px(4) + (above ? name_height + look.px(2) : 0);
  const auto right = [&](float x, const std::string& text, Color color) {
    draw_text(list, figure, {at.x + x - text_width(figure, text), y}, color, text);
  };
  right(columns.jobs, jobs, look.colors.text);
  right(columns.share, or_dash(scene::share_text(group.job_share, context.messages)), look.colors.text);
  right(columns.cumulative, or_dash(scene::share_text(group.cumulative_job_share, context.messages)),
        look.colors.secondary);
  right(columns.decisions, std::to_string(group.figures.decisions), look.colors.secondary);
  const std::string rate = scene::per_1000_text(group.figures, context.messages);
  tip(look, state, rate.empty() ? std::string() : context.text("count.per_1000", {{"count", rate}}));
}

}  // namespace

void draw_grouping_field(const PanelContext& context, float width) {
  static constexpr std::array all{Grouping::ministry,  Grouping::centrality, Grouping::population_change,
                                  Grouping::sami_area, Grouping::oslo_area,  Grouping::period,
                                  Grouping::kind};
  std::optional<Grouping>& chosen = context.memory.grouping;
  const auto label = [&](Grouping grouping) {
    return context.text("grouping." + std::string(code_of(grouping)));
  };
  const std::string areas =
      context.text(context.state.recipe.level == analysis::Level::county ? "grouping.counties"
                                                                         : "grouping.municipalities");
  if (!begin_dropdown(context.look, "grouping", chosen ? label(*chosen) : areas, width)) return;
  if (list_item(context.look, "areas", areas, !chosen, 0)) chosen.reset();
  for (const Grouping grouping : all) {
    if (list_item(context.look, label(grouping).c_str(), label(grouping), chosen == grouping, 0))
      chosen = grouping;
  }
  end_dropdown(context.look);
}

void draw_group_ranking(const PanelContext& context, Grouping grouping, float width) {
  const Look& look = context.look;
  Memory& memory = context.memory;
  const std::vector<Group> groups = ranked_groups(context, grouping);
  if (groups.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("inspector.no_decisions"), width);
    return;
  }
  const Columns columns = columns_of(context, groups, width);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const auto head = [&](RankColumn column, const char* key, float x) {
    const bool on = memory.rank_column == column ||
                    (column == RankColumn::jobs && memory.rank_column != RankColumn::decisions);
    if (!column_head(context, key, context.text(key), {at.x + x, at.y}, HeadAlign::right, on,
                     memory.rank_descending))
      return;
    memory.rank_descending = on ? !memory.rank_descending : true;
    memory.rank_column = column;
  };
  head(RankColumn::jobs, "table.jobs", columns.jobs);
  head(RankColumn::decisions, "table.decisions", columns.decisions);
  const ImFont& font = *look.fonts.figures;
  const auto plain_head = [&](const char* key, float x) {
    const std::string text = context.text(key);
    draw_text(*ImGui::GetWindowDrawList(), font,
              {at.x + x - text_width(font, text), middle(font, at.y, look.px(row_height))},
              look.colors.secondary, text);
  };
  plain_head("table.share", columns.share);
  plain_head("table.cumulative_short", columns.cumulative);
  ImGui::SetCursorScreenPos({at.x, at.y + look.px(row_height)});
  rule(look, width);
  for (const Group& group : groups) draw_group(context, grouping, group, columns, width);
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
