// The small card at the pointer: all names, the figures, the rank.
#include <algorithm>

#include "base/number_text.h"
#include "scene/texts.h"
#include "ui/coverage_facts.h"
#include "ui/figures.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

struct Line {
  const ImFont* font;
  Color color;
  std::string text;
};

std::vector<Line> coverage_card(const PanelContext& context, domain::MunicipalityIndex index) {
  const Look& look = context.look;
  const domain::Municipality& m = context.data().at(index);
  const bool county = context.state.recipe.level == analysis::Level::county;
  std::vector<Line> lines;
  lines.push_back(
      {look.fonts.strong, look.colors.text, county ? context.data().at(m.county).name : m.name.full()});
  lines.push_back(
      {look.fonts.note, look.colors.secondary, county ? m.name.full() : context.data().at(m.county).name});
  for (const std::string& text :
       short_coverage_facts(context, county ? analysis::Level::county : analysis::Level::municipality,
                            county ? m.county.value : index.value))
    lines.push_back({look.fonts.note, look.colors.text, text});
  return lines;
}

std::vector<Line> lines_of(const PanelContext& context, domain::MunicipalityIndex index) {
  const Look& look = context.look;
  const domain::Dataset& data = context.data();
  const domain::Municipality& m = data.at(index);
  const bool county = context.state.recipe.level == analysis::Level::county;
  const scene::Evaluation& evaluation = context.composition->evaluation;
  const std::size_t area = county ? m.county.value : index.value;
  const analysis::Figures& figures = evaluation.figures.areas[area];
  std::vector<Line> lines;
  const Color soft = look.colors.secondary;
  if (evaluation.coverage) return coverage_card(context, index);
  lines.push_back({look.fonts.strong, look.colors.text, county ? data.at(m.county).name : m.name.full()});
  lines.push_back({look.fonts.note, soft, county ? m.name.full() : data.at(m.county).name});
  if (figures.decisions > 0) {
    const bool known = figures.jobs_min || figures.jobs_max;
    lines.push_back({look.fonts.body, known ? look.colors.text : soft, jobs_with_unit(context, figures)});
    std::string detail = decisions_with_unit(context, figures.decisions);
    const std::string rate = scene::per_1000_text(figures, context.messages);
    if (!rate.empty()) detail += " · " + context.text("count.per_1000", {{"count", rate}});
    lines.push_back({look.fonts.note, soft, detail});
    if (evaluation.compared)
      lines.push_back({look.fonts.note, soft, compared_text(context, *evaluation.compared, area)});
    if (const auto rank = rank_of(evaluation.figures, area, main_measure(context.state.recipe))) {
      lines.push_back({look.fonts.note, soft,
                       context.text("tooltip.rank", {{"rank", std::to_string(rank->rank)},
                                                     {"total", std::to_string(rank->total)}})});
    }
  } else {
    const bool in_scope = evaluation.scope.municipality_in_scope[index.value];
    const bool filtered = !context.state.recipe.filter.counties.empty();
    lines.push_back({look.fonts.note, soft,
                     context.text(in_scope   ? "legend.zero"
                                  : filtered ? "legend.out_of_scope_filter"
                                             : "tooltip.out_of_scope")});
  }
  // What fills the area, where that is not said above.
  const bool said =
      evaluation.fill && !analysis::is_context(*evaluation.fill) && !is_difference(context.state.recipe);
  const std::string fill = said ? std::string() : scene::fill_text(evaluation, area, context.messages);
  if (!fill.empty()) {
    const std::string name = is_difference(context.state.recipe)
                                 ? context.text("table.difference")
                                 : scene::measure_name(*evaluation.fill, context.messages);
    lines.push_back({look.fonts.note, look.colors.text, name + ": " + fill});
  }
  return lines;
}

}  // namespace

void draw_hover_card(const PanelContext& context) {
  if (!context.state.hovered || context.composition == nullptr ||
      context.state.overlay != session::Overlay::none)
    return;
  const Look& look = context.look;
  const std::vector<Line> lines = lines_of(context, *context.state.hovered);
  float width = 0, height = 0;
  for (const Line& one : lines) {
    width = std::max(width, text_width(*one.font, one.text));
    height += std::round(one.font->FontSize * 1.15F);
  }
  const float inset = look.px(12), away = look.px(16);
  width += 2 * inset;
  height += 2 * look.px(8);
  const Box& map = context.layout.map;
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  // Beside the pointer, on the side where there is room.
  float x = mouse.x + away, y = mouse.y + away;
  if (x + width > map.right() - look.px(4)) x = mouse.x - away - width;
  if (y + height > map.bottom() - look.px(4)) y = mouse.y - away - height;
  ImDrawList& list = *ImGui::GetForegroundDrawList();
  const ImVec2 a{std::round(x), std::round(y)}, b{std::round(x + width), std::round(y + height)};
  for (int i = 3; i >= 1; --i) {
    const auto by = static_cast<float>(i) * look.px(1);
    list.AddRectFilled({a.x - by, a.y - by + look.px(1)}, {b.x + by, b.y + by + look.px(1)},
                       IM_COL32(0, 0, 0, 14), look.px(corner) + by);
  }
  list.AddRectFilled(a, b, packed(look.colors.panel), look.px(corner));
  list.AddRect(a, b, packed(look.colors.border), look.px(corner), 0, look.px(1));
  float top = a.y + look.px(8);
  for (const Line& one : lines) {
    draw_text(list, *one.font, {a.x + inset, top}, one.color, one.text);
    top += std::round(one.font->FontSize * 1.15F);
  }
}

}  // namespace dkart::ui
