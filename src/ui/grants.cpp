#include "ui/grants.h"

#include <algorithm>

#include "analysis/grants.h"
#include "scene/grant_texts.h"
#include "ui/controls.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

std::string year_label(const PanelContext& context, std::optional<int> year) {
  return year ? std::to_string(*year) : context.text("grants.every_year");
}

void year_field(const PanelContext& context, float width, Actions& out) {
  const analysis::GrantFilter& grants = context.state.recipe.grants;
  std::vector<std::optional<int>> all{std::nullopt};
  for (const int year : analysis::grant_years(context.data(), grants)) all.emplace_back(year);
  caption(context.look, context.text("grants.year"));
  if (!begin_dropdown(context.look, "grant-year", year_label(context, grants.year), width)) return;
  for (const auto& year : all) {
    const std::string label = year_label(context, year);
    if (list_item(context.look, label.c_str(), label, year == grants.year, 0))
      edit(context, out, [&](recipe::MapRecipe& r) { r.grants.year = year; });
  }
  end_dropdown(context.look);
}

void draw_grant(const PanelContext& context, const domain::Grant& grant, float width) {
  const Look& look = context.look;
  const std::string amount = grant.amount_nok ? scene::kroner_text(*grant.amount_nok, context.messages)
                                              : context.text("grants.amount_unknown");
  paragraph(*look.fonts.body, look.colors.text, std::to_string(grant.year) + ": " + amount, width);
  if (grant.source_url.empty()) {
    paragraph(*look.fonts.note, look.colors.secondary, grant.granted_by, width);
  } else if (text_link(look, "source", grant.granted_by, context.text("button.open_source"), width)) {
    context.host.open(grant.source_url);
  }
}

}  // namespace

void draw_grant_choice(const PanelContext& context, float width, Actions& out) {
  year_field(context, width, out);
  const std::string label = context.text("grants.all_granters"),
                    help = context.text("grants.all_granters_help");
  const bool all = !context.state.recipe.grants.scheme_only;
  if (choice(context.look, "all-granters", {ChoiceKind::check, all, label, {}, help}, width))
    edit(context, out, [](recipe::MapRecipe& r) { r.grants.scheme_only = !r.grants.scheme_only; });
}

void draw_grants(const PanelContext& context, const domain::StudyCentre& centre, float width) {
  std::vector<analysis::GrantRow> rows =
      analysis::grant_rows(context.data(), {.year = {}, .scheme_only = false});
  std::erase_if(rows, [&](const analysis::GrantRow& row) { return row.centre != &centre; });
  if (rows.empty()) return;
  std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return row.grant->in_scheme; });
  const Look& look = context.look;
  gap(look.px(4));
  paragraph(*look.fonts.note, look.colors.secondary, context.text("grants.known_heading"), width);
  int number = 0;
  for (const analysis::GrantRow& row : rows) {
    ImGui::PushID(number++);
    draw_grant(context, *row.grant, width);
    ImGui::PopID();
  }
}

}  // namespace dkart::ui
