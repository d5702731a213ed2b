// Two periods held against each other: the choice in the filter, and the headings over two maps.
#include <algorithm>
#include <array>

#include "ui/controls.h"
#include "ui/figures.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using recipe::Comparison;
using recipe::ComparisonView;

// Which of more than two periods.
void period_field(const PanelContext& context, const char* id, const char* key,
                  std::string Comparison::*which, float width, Actions& out) {
  const std::string& current = *context.state.recipe.comparison.*which;
  ImGui::BeginGroup();
  caption(context.look, context.text(key));
  if (begin_dropdown(context.look, id, period_label(context, current), width)) {
    for (const domain::Period& period : context.data().periods) {
      if (list_item(context.look, period.id.c_str(), period_label(context, period.id), period.id == current,
                    0))
        edit(context, out, [&](recipe::MapRecipe& r) { *r.comparison.*which = period.id; });
    }
    end_dropdown(context.look);
  }
  ImGui::EndGroup();
}

}  // namespace

void compare_periods(recipe::MapRecipe& recipe, std::optional<ComparisonView> view,
                     const domain::Dataset& data) {
  if (!view) {
    recipe.comparison.reset();
  } else if (recipe.comparison) {
    recipe.comparison->view = *view;
  } else {
    recipe.comparison = Comparison{*view, data.periods[0].id, data.periods[1].id};
  }
}

void draw_comparison_field(const PanelContext& context, float width, Actions& out) {
  const domain::Dataset& data = context.data();
  if (data.periods.size() < 2) return;
  const Look& look = context.look;
  const auto& comparison = context.state.recipe.comparison;
  gap(look.px(6));
  caption(look, context.text("comparison.label"));
  const std::array labels{context.text("comparison.none"), context.text("comparison.side_by_side"),
                          context.text("comparison.difference")};
  static constexpr std::array<std::optional<ComparisonView>, 3> views{
      std::nullopt, ComparisonView::side_by_side, ComparisonView::difference};
  const std::optional<ComparisonView> now = comparison ? std::optional(comparison->view) : std::nullopt;
  const auto chosen = static_cast<std::size_t>(std::find(views.begin(), views.end(), now) - views.begin());
  if (const auto pressed = segments(look, "comparison", labels, chosen, width))
    edit(context, out, [&](recipe::MapRecipe& r) { compare_periods(r, views[*pressed], data); });
  if (!comparison || data.periods.size() == 2) return;
  gap(look.px(6));
  const float half = (width - look.px(12)) / 2;
  period_field(context, "earlier", "comparison.earlier", &Comparison::earlier, half, out);
  ImGui::SameLine(0, look.px(12));
  period_field(context, "later", "comparison.later", &Comparison::later, half, out);
}

void draw_pane_headings(const PanelContext& context) {
  const Box& box = context.layout.headings;
  if (box.h <= 0 || context.composition == nullptr || context.composition->panes.size() < 2) return;
  const Look& look = context.look;
  const auto& comparison = *context.state.recipe.comparison;
  const ImFont& heading = *look.fonts.strong;
  const ImFont& note = *look.fonts.note;
  begin_panel("pane headings", box, look.colors.panel, {0, 0});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const std::array periods{comparison.earlier, comparison.later};
  for (std::size_t i = 0; i < periods.size(); ++i) {
    const scene::Evaluation& shown = context.composition->panes[i];
    const std::string title = period_label(context, periods[i]);
    std::string detail = decisions_with_unit(context, shown.figures.total.decisions);
    if (shown.figures.total.jobs_min) detail = jobs_with_unit(context, shown.figures.total) + " · " + detail;
    const float room = box.w / 2, between = look.px(10);
    const float width = text_width(heading, title) + between + text_width(note, detail);
    const float x =
        std::round(box.x + room * static_cast<float>(i) + std::max((room - width) / 2, look.px(8)));
    draw_text(list, heading, {x, middle(heading, box.y, box.h)}, look.colors.text, title);
    const float after = x + text_width(heading, title) + between;
    const float end = box.x + room * static_cast<float>(i + 1) - look.px(8);
    draw_text(list, note, {after, middle(note, box.y, box.h)}, look.colors.secondary,
              fitted(note, detail, end - after));
  }
  list.AddRectFilled({box.x, box.bottom() - look.px(1)}, {box.right(), box.bottom()},
                     packed(look.colors.border));
  end_panel();
}

}  // namespace dkart::ui
