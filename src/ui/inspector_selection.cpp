// What is selected when it is not one area: decisions, or several things, with their sum.
#include <algorithm>

#include "base/number_text.h"
#include "scene/texts.h"
#include "session/selection.h"
#include "ui/controls.h"
#include "ui/decision_card.h"
#include "ui/figures.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

std::string name_of(const PanelContext& context, const session::Selected& item) {
  const domain::Dataset& data = context.data();
  if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&item))
    return data.at(*municipality).name.norwegian;
  if (const auto* county = std::get_if<domain::CountyIndex>(&item))
    return context.text("inspector.county_name", {{"name", data.at(*county).name}});
  return data.at(std::get<domain::DecisionIndex>(item)).agency;
}

// The selected decisions that the filter lets through, each once.
analysis::Selection decisions_of(const PanelContext& context) {
  analysis::Selection touched;
  for (const domain::DecisionIndex index : context.composition->evaluation.selection) {
    if (session::touches(context.state, index)) touched.push_back(index);
  }
  return touched;
}

// Inhabitants of the areas that are selected themselves; decisions alone have none.
std::optional<double> population_of(const PanelContext& context) {
  std::vector<domain::MunicipalityIndex> areas;
  for (const session::Selected& item : context.state.selection) {
    if (const auto* municipality = std::get_if<domain::MunicipalityIndex>(&item))
      areas.push_back(*municipality);
    if (const auto* county = std::get_if<domain::CountyIndex>(&item)) {
      const auto& members = context.data().at(*county).municipalities;
      areas.insert(areas.end(), members.begin(), members.end());
    }
  }
  if (areas.empty()) return std::nullopt;
  std::sort(areas.begin(), areas.end(), [](auto a, auto b) { return a.value < b.value; });
  areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
  double sum = 0;
  for (const domain::MunicipalityIndex index : areas) {
    if (!context.data().at(index).population) return std::nullopt;
    sum += *context.data().at(index).population;
  }
  return sum;
}

void draw_names(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const float right = ImGui::GetCursorScreenPos().x + width;
  bool first = true;
  for (std::size_t i = 0; i < context.state.selection.size(); ++i) {
    const session::Selected& item = context.state.selection[i];
    const std::string name = fitted(*look.fonts.note, name_of(context, item), width - look.px(40));
    const float own = chip_width(look, name);
    if (!first && ImGui::GetItemRectMax().x + look.px(6) + own <= right) ImGui::SameLine(0, look.px(6));
    first = false;
    const std::string id = "item" + std::to_string(i);
    if (chip(look, id.c_str(), name, context.text("selection.remove", {{"name", name}})))
      out.push_back(session::Select{.items = {item}, .toggle = true});
  }
}

}  // namespace

void draw_selection(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const auto& selection = context.state.selection;
  const analysis::Selection decisions = decisions_of(context);
  paragraph(*look.fonts.heading, look.colors.text,
            selection.size() == 1
                ? name_of(context, selection.front())
                : context.text("selection.many", {{"count", std::to_string(selection.size())}}),
            width);
  if (selection.size() > 1) {
    gap(look.px(6));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(6), look.px(6)});
    draw_names(context, width, out);
    ImGui::PopStyleVar();
    gap(look.px(10));
    analysis::Figures sum =
        analysis::count_figures(context.data(), decisions, analysis::Level::municipality).total;
    if (sum.decisions > 0) {
      paragraph(*look.fonts.strong, look.colors.text,
                jobs_with_unit(context, sum) + " · " + decisions_with_unit(context, sum.decisions), width);
      if (sum.jobs_unknown > 0) {
        paragraph(*look.fonts.note, look.colors.secondary,
                  context.text("inspector.jobs_unknown", {{"count", std::to_string(sum.jobs_unknown)}}),
                  width);
      }
    }
    if (const auto population = population_of(context)) {
      paragraph(*look.fonts.body, look.colors.secondary,
                context.text("count.inhabitants",
                             {{"count", readable_number(*population, 0, context.messages.language())}}),
                width);
    }
  }
  gap(look.px(10));
  if (!session::touched_municipalities(context.state).empty()) {
    if (button(look, "show", ButtonKind::outlined, icon::pin, context.text("button.show_on_map")))
      out.push_back(session::Select{.items = selection, .zoom = true});
    ImGui::SameLine(0, look.px(8));
  }
  if (button(look, "none", ButtonKind::outlined, nullptr, context.text("selection.clear")))
    out.push_back(session::Select{});
  gap(look.px(12));
  if (decisions.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("inspector.no_decisions"), width);
  }
  for (const domain::DecisionIndex index : decisions) {
    draw_decision_card(context, context.data().at(index), true, width);
    gap(look.px(10));
  }
}

}  // namespace dkart::ui
