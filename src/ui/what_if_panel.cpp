// What is supposed about centres: new ones, those that are left out, and scenarios kept under a name.
#include <algorithm>

#include "analysis/filter.h"
#include "session/what_if.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using recipe::CoverageSpec;

constexpr std::size_t facilities_at_first = 8;

bool is_found(const std::string& name, const std::string& wanted) {
  return analysis::fold_for_search(name).find(analysis::fold_for_search(wanted)) != std::string::npos;
}

void draw_placing(const PanelContext& context, float width, Actions& out) {
  const bool placing = context.state.placing;
  if (button(context.look, "place", placing ? ButtonKind::primary : ButtonKind::outlined,
             placing ? icon::close : icon::pin,
             context.text(placing ? "what_if.stop_placing" : "what_if.place"), width))
    out.push_back(session::SetPlacing{!placing});
}

void draw_added(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  const Look& look = context.look;
  for (const coverage::HypotheticalCentre& centre : spec.facilities.added) {
    const std::string name = fitted(*look.fonts.note, centre.name, width - look.px(40));
    if (chip(look, centre.id.c_str(), name, context.text("what_if.remove", {{"name", centre.name}})))
      edit_coverage(context, out, [&](CoverageSpec& copy) { session::remove_centre(copy, centre.id); });
  }
}

// Every place that is counted to, with a box to leave it out.
void draw_facilities(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  const Look& look = context.look;
  const std::vector<coverage::Facility> all =
      coverage::facilities_of(context.data(), coverage::as_it_is(spec.facilities));
  const std::size_t off = spec.facilities.switched_off.size();
  bool& open = context.memory.is_open("facilities", false);
  const std::string summary = off == 0
                                  ? context.text("what_if.all_on", {{"count", std::to_string(all.size())}})
                                  : context.text("what_if.some_off", {{"count", std::to_string(off)}});
  open = section(look, "facilities", context.text("what_if.existing"), summary, open, width);
  if (!open) return;
  std::string& wanted = context.memory.facility_search;
  const std::string hint = context.text("what_if.search");
  text_field(look, "##facility", wanted, {.symbol = icon::search, .hint = hint}, width);
  gap(look.px(4));
  std::size_t shown = 0, left = 0;
  for (const coverage::Facility& facility : all) {
    const bool on = !spec.facilities.switched_off.contains(facility.id);
    // What is left out is always there to be taken in again.
    if (on && !is_found(facility.name, wanted)) continue;
    if (on && shown >= facilities_at_first) {
      ++left;
      continue;
    }
    shown += on ? 1 : 0;
    if (choice(look, facility.id.c_str(), {.on = on, .label = facility.name, .wraps = true}, width))
      edit_coverage(context, out,
                    [&](CoverageSpec& copy) { toggle(copy.facilities.switched_off, facility.id); });
  }
  if (left > 0)
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("what_if.more", {{"count", std::to_string(left)}}), width);
}

void draw_scenario(const PanelContext& context, const CoverageSpec& spec, const recipe::Scenario& scenario,
                   float width, Actions& out) {
  const Look& look = context.look;
  ImGui::PushID(scenario.name.c_str());
  const float cross = look.px(control_height);
  if (choice(look, "show", {ChoiceKind::radio, session::is_shown(spec, scenario), scenario.name},
             width - cross - look.px(4)))
    edit_coverage(context, out, [&](CoverageSpec& copy) { session::show_scenario(copy, scenario); });
  ImGui::SameLine(0, look.px(4));
  // The cross stands in the middle of the name's row.
  ImGui::SetCursorPosY(ImGui::GetCursorPosY() - look.px((control_height - row_height) / 2));
  if (icon_button(look, "remove", icon::close, context.text("scenario.remove", {{"name", scenario.name}}))) {
    edit_coverage(context, out, [&](CoverageSpec& copy) {
      std::erase_if(copy.scenarios, [&](const recipe::Scenario& one) { return one.name == scenario.name; });
    });
  }
  ImGui::PopID();
}

void draw_scenarios(const PanelContext& context, const CoverageSpec& spec, float width, Actions& out) {
  const Look& look = context.look;
  caption(look, context.text("scenario.title"));
  const recipe::Scenario today{context.text("scenario.today"), {}, {}};
  if (choice(look, "today", {ChoiceKind::radio, session::is_shown(spec, today), today.name}, width))
    edit_coverage(context, out, [&](CoverageSpec& copy) { session::show_scenario(copy, today); });
  for (const recipe::Scenario& scenario : spec.scenarios) draw_scenario(context, spec, scenario, width, out);
  if (spec.facilities.added.empty() && spec.facilities.switched_off.empty()) return;
  std::string& name = context.memory.scenario_name;
  const std::string save = context.text("scenario.keep"), hint = context.text("scenario.name_hint");
  const float own = text_width(*look.fonts.body, save) + look.px(28);
  gap(look.px(4));
  text_field(look, "##scenario", name, {.hint = hint}, width - own - look.px(8));
  ImGui::SameLine(0, look.px(8));
  if (button(look, "keep", ButtonKind::outlined, nullptr, save, own, !name.empty())) {
    edit_coverage(context, out, [&](CoverageSpec& copy) { session::keep_scenario(copy, name); });
    name.clear();
  }
}

}  // namespace

void draw_what_if_panel(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const CoverageSpec& spec = *context.state.recipe.coverage;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(4)});
  bool& open = context.memory.is_open("what if", true);
  open = section(look, "what if", context.text("what_if.title"), "", open, width);
  if (open) {
    draw_placing(context, width, out);
    if (!spec.facilities.added.empty()) gap(look.px(4));
    draw_added(context, spec, width, out);
    gap(look.px(4));
    draw_facilities(context, spec, width, out);
    gap(look.px(8));
    draw_scenarios(context, spec, width, out);
  }
  ImGui::PopStyleVar();
  gap(look.px(group_gap - 8));
}

}  // namespace dkart::ui
