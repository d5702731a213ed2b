// Where people live far from a study centre or campus: the country's figure, and the municipalities with most of them.
#include <algorithm>

#include "base/number_text.h"
#include "scene/coverage_texts.h"
#include "session/selection.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/panels.h"
#include "ui/select.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr std::size_t rows_at_first = 10;
constexpr int least_central = 6;

void draw_headline(const PanelContext& context, const scene::CoverageResult& result, float width) {
  const Look& look = context.look;
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  const coverage::ReachFigures& country = result.reach().country;
  MessageArgs args = reach_args(context);
  args.emplace("count", people_text(context, country.outside_of(result.limit)));
  args.emplace("share", percent_text(context, country.share_outside(result.limit).value_or(0)));
  paragraph(*look.fonts.heading, look.colors.text, context.text("gaps.headline", args), width);
  if (country.average) {
    gap(look.px(2));
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("gaps.average",
                           {{"mean", scene::reach_short(*country.average, spec, context.messages)}}),
              width);
  }
  const std::string roughly = scene::without_approximate_text(spec, result, context.messages);
  if (!roughly.empty()) paragraph(*look.fonts.note, look.colors.secondary, roughly, width);
}

std::vector<coverage::Gap> gaps_of(const PanelContext& context, const scene::CoverageResult& result) {
  const recipe::MapRecipe& recipe = context.state.recipe;
  const GapChoice& choice = context.memory.gaps;
  coverage::GapFilter filter;
  filter.counties = recipe.filter.counties;
  if (const auto* area = context.data().find_oslo_area(recipe.oslo_area); area && !choice.oslo_area)
    filter.left_out = area->municipalities;
  if (choice.sami_admin_area) filter.sami_admin_area = true;
  if (choice.from_centrality) {
    for (int c = *choice.from_centrality; c <= least_central; ++c) filter.centrality_classes.insert(c);
  }
  return coverage::ranked_gaps(context.data(), result.reach(), result.limit, filter);
}

// Which municipalities the list is of.
void draw_choice(const PanelContext& context, float width) {
  const Look& look = context.look;
  GapChoice& choices = context.memory.gaps;
  const auto label = [&](std::optional<int> from) {
    return from ? context.text("gaps.from_centrality", {{"class", std::to_string(*from)}})
                : context.text("gaps.all_centralities");
  };
  if (begin_dropdown(look, "centrality", label(choices.from_centrality), width)) {
    for (const std::optional<int> from :
         {std::optional<int>(), std::optional(3), std::optional(4), std::optional(5), std::optional(6)}) {
      if (list_item(look, label(from).c_str(), label(from), from == choices.from_centrality, 0))
        choices.from_centrality = from;
    }
    end_dropdown(look);
  }
  gap(look.px(4));
  const std::string sami = context.text("gaps.sami_area"), oslo = context.text("gaps.oslo_area");
  if (choice(look, "sami", {ChoiceKind::check, choices.sami_admin_area, sami}, width))
    choices.sami_admin_area = !choices.sami_admin_area;
  if (choice(look, "oslo", {ChoiceKind::check, choices.oslo_area, oslo}, width))
    choices.oslo_area = !choices.oslo_area;
}

struct Columns {
  float people = 0, share = 0, km = 0;  // right ends
};

void draw_row(const PanelContext& context, const scene::CoverageResult& result, const coverage::Gap& gap_row,
              std::size_t rank, const Columns& columns, float width, Actions& out) {
  const Look& look = context.look;
  const ImFont& name = *look.fonts.note;
  const ImFont& figure = *look.fonts.figures;
  const domain::Municipality& municipality = context.data().at(gap_row.municipality);
  const coverage::ReachFigures& figures = result.reach().municipalities[gap_row.municipality.value];
  const std::string count = people_text(context, gap_row.outside);
  const float indent = look.px(26);
  const float room = columns.people - text_width(figure, count) - look.px(10) - indent;
  const float height =
      std::max(paragraph_height(name, municipality.name.norwegian, room) + look.px(8), look.px(row_height));
  ImGui::PushID(static_cast<int>(gap_row.municipality.value));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const Press state = press(look, "gap", {width, height});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const bool touched = session::touches(context.state, gap_row.municipality);
  if (touched || state.hovered) {
    const float bleed = look.px(8);
    list.AddRectFilled({at.x - bleed, at.y}, {at.x + width + bleed, at.y + height},
                       packed(touched ? look.colors.accent_tint : look.colors.hover_tint), look.px(corner));
  }
  const float y = at.y + look.px(4);
  const auto right = [&](float x, const std::string& text, Color color) {
    draw_text(list, figure, {at.x + x - text_width(figure, text), y}, color, text);
  };
  right(look.px(18), std::to_string(rank), look.colors.secondary);
  draw_paragraph(list, name, {at.x + indent, y}, look.colors.text, municipality.name.norwegian, room);
  right(columns.people, count, look.colors.text);
  right(columns.share, percent_text(context, gap_row.share), look.colors.secondary);
  right(columns.km, figures.average ? readable_number(*figures.average, 0, context.messages.language()) : "–",
        look.colors.secondary);
  const coverage::Nearest& nearest = result.reach().from_centre[gap_row.municipality.value];
  std::string detail = context.data().at(municipality.county).name;
  if (nearest.facility != coverage::no_facility)
    detail += " · " + result.now->facilities[nearest.facility].name;
  tip(look, state, detail);
  if (state.clicked) select({gap_row.municipality}, std::nullopt, out);
}

void draw_gaps(const PanelContext& context, const scene::CoverageResult& result, float width, Actions& out) {
  const Look& look = context.look;
  const std::vector<coverage::Gap> gaps = gaps_of(context, result);
  if (gaps.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("coverage.gaps_none"), width);
    return;
  }
  const ImFont& note = *look.fonts.note;
  const std::string km = context.text(context.state.recipe.coverage->matrix_file.empty()
                                          ? "coverage.average_km"
                                          : "coverage.average_minutes"),
                    share = context.text("gaps.share"), count = context.text("gaps.people");
  Columns columns;
  columns.km = width;
  columns.share = width - text_width(note, km) - look.px(12);
  columns.people = columns.share - std::max(text_width(note, share), look.px(46)) - look.px(12);
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto head = [&](float x, const std::string& text) {
    draw_text(list, note, {at.x + x - text_width(note, text), at.y}, look.colors.secondary, text);
  };
  draw_text(list, note, {at.x + look.px(26), at.y}, look.colors.secondary,
            context.text("table.municipality"));
  head(columns.people, count);
  head(columns.share, share);
  head(columns.km, km);
  ImGui::Dummy({width, note.FontSize + look.px(6)});
  rule(look, width);
  gap(look.px(4));
  bool& all = context.memory.is_open("gaps.all", false);
  const std::size_t shown = all ? gaps.size() : std::min(gaps.size(), rows_at_first);
  for (std::size_t i = 0; i < shown; ++i) draw_row(context, result, gaps[i], i + 1, columns, width, out);
  if (gaps.size() > rows_at_first) {
    const std::string more =
        all ? context.text("panel.less")
            : context.text("filter.choices_more", {{"count", std::to_string(gaps.size() - shown)}});
    const Press state = press(look, "more gaps", {width, look.px(row_height)});
    draw_text(list, note, {state.min.x + look.px(26), middle(note, state.min.y, look.px(row_height))},
              state.hovered ? look.colors.text : look.colors.accent, more);
    if (state.clicked) all = !all;
  }
  ImGui::PopStyleVar();
}

}  // namespace

void draw_gap_ranking(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const auto& result = context.composition->evaluation.coverage;
  if (!result) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("gaps.waiting"), width);
    return;
  }
  draw_headline(context, *result, width);
  draw_coverage_changes(context, width);
  gap(look.px(16));
  draw_choice(context, width);
  gap(look.px(8));
  draw_gaps(context, *result, width, out);
  gap(look.px(group_gap));
  rule(look, width);
  gap(look.px(12));
  draw_site_search(context, width, out);
}

}  // namespace dkart::ui
