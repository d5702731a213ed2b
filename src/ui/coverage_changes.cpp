// What the suppositions change: people won and lost, in the country and in each county, and the scenarios beside each
// other.
#include <algorithm>

#include "scene/coverage_texts.h"
#include "session/what_if.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

// A name and figures at the right, of which the last stands at the right end.
void draw_line(const PanelContext& context, const ImFont& font, const std::string& name,
               const std::vector<std::string>& figures, const std::vector<float>& right, Color color,
               float width) {
  const Look& look = context.look;
  const float height = look.px(row_height);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float y = middle(font, at.y, height);
  float room = width;
  for (std::size_t i = figures.size(); i-- > 0;) {
    const float left = right[i] - text_width(font, figures[i]);
    draw_text(list, font, {at.x + left, y}, color, figures[i]);
    room = left - look.px(10);
  }
  draw_text(list, font, {at.x, y}, color, fitted(font, name, room));
  ImGui::Dummy({width, height});
}

double within(const coverage::ReachFigures& figures, std::size_t limit) {
  return figures.inside[limit];
}

void draw_counties(const PanelContext& context, const scene::CoverageResult& result, float width) {
  const std::vector<coverage::ReachFigures>&now = result.reach().counties,
        &before = result.before->reach.counties;
  struct Row {
    std::string name;
    double change;
  };
  std::vector<Row> rows;
  for (std::size_t i = 0; i < now.size(); ++i) {
    const double change = within(now[i], result.limit) - within(before[i], result.limit);
    if (change != 0) rows.push_back({context.data().counties[i].name, change});
  }
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.change > b.change; });
  for (const Row& row : rows) {
    draw_line(context, *context.look.fonts.figures, row.name, {change_text(context, row.change)}, {width},
              context.look.colors.text, width);
  }
}

// Today, each scenario, and what is supposed now unless it is one of them.
void draw_scenarios(const PanelContext& context, const scene::CoverageResult& result, float width) {
  const recipe::CoverageSpec& spec = *context.state.recipe.coverage;
  if (spec.scenarios.empty()) return;
  const Look& look = context.look;
  gap(look.px(12));
  line(*look.fonts.strong, look.colors.text, context.text("scenario.compare"));
  gap(look.px(2));
  const std::vector<std::string> heads{context.text("scenario.within", reach_args(context)),
                                       context.text("scenario.change")};
  const double today = within(result.before->reach.country, result.limit);
  const std::vector<float> right{
      width - std::max(text_width(*look.fonts.note, heads[1]), look.px(64)) - look.px(12), width};
  draw_line(context, *look.fonts.note, "", heads, right, look.colors.secondary, width);
  const auto row = [&](const std::string& name, const coverage::Counted& counted, bool shown) {
    const double inside = within(counted.reach.country, result.limit);
    draw_line(context, shown ? *look.fonts.note_strong : *look.fonts.figures, name,
              {people_text(context, inside), change_text(context, inside - today)}, right, look.colors.text,
              width);
  };
  row(context.text("scenario.today"), *result.before, !result.supposes());
  bool kept = !result.supposes();
  for (std::size_t i = 0; i < spec.scenarios.size(); ++i) {
    const bool shown = session::is_shown(spec, spec.scenarios[i]);
    kept |= shown;
    row(spec.scenarios[i].name, *result.scenarios[i], shown);
  }
  if (!kept) row(context.text("scenario.unkept"), *result.now, true);
}

}  // namespace

void draw_coverage_changes(const PanelContext& context, float width) {
  const Look& look = context.look;
  const scene::CoverageResult& result = *context.composition->evaluation.coverage;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  if (result.supposes()) {
    const double change =
        within(result.reach().country, result.limit) - within(result.before->reach.country, result.limit);
    gap(look.px(12));
    MessageArgs args = reach_args(context);
    args.emplace("change", change_text(context, change));
    paragraph(*look.fonts.strong, change < 0 ? look.colors.error : look.colors.good,
              context.text(change == 0 ? "gaps.no_change" : "gaps.change", args), width);
    if (!context.state.recipe.coverage->matrix_file.empty() &&
        !context.state.recipe.coverage->facilities.added.empty())
      paragraph(*look.fonts.note, look.colors.warning, context.text("gaps.no_times"), width);
    draw_counties(context, result, width);
  }
  draw_scenarios(context, result, width);
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
