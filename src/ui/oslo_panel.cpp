// Which municipalities count as "the Oslo area": every definition with the share of the jobs outside it, so that one sees
// at once what the choice means.
#include "analysis/oslo_share.h"
#include "scene/analysis_texts.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

std::string municipalities_of(const PanelContext& context, const domain::OsloAreaDefinition& area) {
  std::string names;
  for (const domain::MunicipalityNumber& number : area.municipalities) {
    const auto index = context.data().find_municipality(number);
    names += (names.empty() ? "" : ", ") + (index ? context.data().at(*index).name.norwegian : number.text());
  }
  return names;
}

bool draw_definition(const PanelContext& context, const domain::OsloAreaDefinition& area,
                     const analysis::OsloShare& share, float width) {
  const bool coverage = context.state.recipe.coverage.has_value();  // then nothing is said of jobs
  const std::string name = area.name.in(context.messages.language()),
                    names = municipalities_of(context, area);
  const std::string outside = coverage ? "" : scene::share_text(share.job_share, context.messages);
  return choice(context.look, area.id.c_str(),
                {.kind = ChoiceKind::radio,
                 .on = area.id == context.state.recipe.oslo_area,
                 .label = name,
                 .tool_tip = names,
                 .figure = outside,
                 .wraps = true},
                width);
}

}  // namespace

void draw_oslo_panel(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const domain::Dataset& data = context.data();
  const domain::OsloAreaDefinition* current = data.find_oslo_area(context.state.recipe.oslo_area);
  bool& open = context.memory.is_open("oslo", true);
  const std::string name =
      current != nullptr ? current->name.in(context.messages.language()) : context.text("filter.none");
  open = section(look, "oslo", context.text("preferences.oslo_area"), "", open, width);
  if (open && context.composition != nullptr) {
    const bool coverage = context.state.recipe.coverage.has_value();
    caption(look, context.text(coverage ? "oslo.not_in_gaps" : "oslo.share_outside"));
    gap(look.px(2));
    const auto shares = analysis::oslo_shares(data, context.composition->evaluation.selection);
    for (std::size_t i = 0; i < shares.size(); ++i) {
      if (draw_definition(context, data.oslo_areas[i], shares[i], width)) {
        edit(context, out, [&](recipe::MapRecipe& r) { r.oslo_area = data.oslo_areas[i].id; });
      }
    }
    const std::size_t unplaced = shares.empty() ? 0 : shares.front().unplaced.decisions;
    if (unplaced > 0 && !coverage) {
      gap(look.px(4));
      paragraph(*look.fonts.note, look.colors.secondary,
                context.text("sheet.unplaced_note", {{"count", std::to_string(unplaced)}}), width);
    }
  } else if (!open) {
    paragraph(*look.fonts.note, look.colors.secondary, name, width);
  }
  gap(look.px(group_gap - 8));
}

}  // namespace dkart::ui
