// What lies behind a number: names, figures, every decision with its source, and the places to study.
#include <algorithm>

#include "analysis/population_change.h"
#include "base/number_text.h"
#include "scene/texts.h"
#include "ui/controls.h"
#include "ui/decision_card.h"
#include "ui/figures.h"
#include "ui/grants.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

std::string people(const PanelContext& context, double persons) {
  return readable_number(persons, 0, context.messages.language());
}

// A figure large, what it is small beside it.
void draw_figure(const PanelContext& context, const std::string& number, const std::string& unit) {
  const Look& look = context.look;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& title = *look.fonts.title;
  const ImFont& body = *look.fonts.body;
  draw_text(list, title, at, look.colors.text, number);
  const float x = at.x + text_width(title, number) + look.px(6);
  draw_text(list, body, {x, at.y + std::round(title.Ascent) - std::round(body.Ascent)}, look.colors.secondary,
            unit);
  ImGui::Dummy({x + text_width(body, unit) - at.x, title.FontSize});
}

void draw_figures(const PanelContext& context, const analysis::Figures& figures, float width) {
  const Look& look = context.look;
  if (figures.decisions == 0) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("inspector.no_decisions"), width);
    return;
  }
  if (figures.jobs_min || figures.jobs_max) {
    draw_figure(context, scene::jobs_text(figures, context.messages), context.text("unit.positions"));
  }
  std::string line_text = decisions_with_unit(context, figures.decisions);
  const std::string rate = scene::per_1000_text(figures, context.messages);
  if (!rate.empty()) line_text += " · " + context.text("count.per_1000", {{"count", rate}});
  paragraph(*look.fonts.body, look.colors.text, line_text, width);
  if (figures.jobs_unknown > 0) {
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("inspector.jobs_unknown", {{"count", std::to_string(figures.jobs_unknown)}}),
              width);
  }
}

void draw_rank(const PanelContext& context, std::size_t area, float width) {
  const auto measure = main_measure(context.state.recipe);
  const auto rank = rank_of(context.composition->evaluation.figures, area, measure);
  if (!rank) return;
  const std::string text = context.text(
      "tooltip.rank", {{"rank", std::to_string(rank->rank)}, {"total", std::to_string(rank->total)}});
  paragraph(*context.look.fonts.note, context.look.colors.secondary,
            text + " · " + scene::measure_name(measure, context.messages), width);
}

void draw_decisions(const PanelContext& context, const std::vector<domain::DecisionIndex>& decisions,
                    bool with_place, float width) {
  if (decisions.empty()) return;
  gap(context.look.px(10));
  for (const domain::DecisionIndex index : decisions) {
    draw_decision_card(context, context.data().at(index), with_place, width);
    gap(context.look.px(10));
  }
}

void heading(const PanelContext& context, const char* key, float width) {
  gap(context.look.px(group_gap - 6));
  rule(context.look, width);
  gap(context.look.px(10));
  line(*context.look.fonts.strong, context.look.colors.text, context.text(key));
}

void draw_study_places(const PanelContext& context, domain::MunicipalityIndex municipality, float width) {
  const Look& look = context.look;
  const domain::Dataset& data = context.data();
  bool any = false;
  for (const domain::StudyCentre& centre : data.study_centres) {
    if (centre.municipality != municipality || centre.status == domain::CentreStatus::replaced) continue;
    if (!any) heading(context, "inspector.study_centres", width);
    any = true;
    paragraph(*look.fonts.body, look.colors.text, centre.name, width);
    std::string detail = centre.place;
    if (!centre.host.empty())
      detail += (detail.empty() ? "" : " · ") + context.text("inspector.host", {{"host", centre.host}});
    if (centre.status == domain::CentreStatus::unconfirmed)
      detail += (detail.empty() ? "" : " · ") + context.text("status.unconfirmed");
    if (!detail.empty()) paragraph(*look.fonts.note, look.colors.secondary, detail, width);
    if (centre.approximate)
      paragraph(*look.fonts.note, look.colors.secondary, context.text("inspector.approximate"), width);
    const std::string& url = centre.website.empty() ? centre.source.url : centre.website;
    const std::string title = centre.website.empty() ? centre.source.title : url;
    if (!url.empty() && text_link(look, centre.id.c_str(), title, context.text("button.open_source"), width))
      context.host.open(url);
    ImGui::PushID(centre.id.c_str());
    draw_grants(context, centre, width);
    ImGui::PopID();
    gap(look.px(6));
  }
  any = false;
  for (const domain::Campus& campus : data.campuses) {
    if (campus.municipality != municipality) continue;
    if (!any) heading(context, "inspector.campuses", width);
    any = true;
    paragraph(*look.fonts.body, look.colors.text, campus.institution, width);
    static constexpr const char* kinds[] = {"campus_kind.university", "campus_kind.university_college",
                                            "campus_kind.vocational_college"};
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text(kinds[static_cast<std::size_t>(campus.kind)]) + " · " + campus.place, width);
  }
}

// What the jobs are held against: how central, and how the population has changed.
void draw_context(const PanelContext& context, domain::MunicipalityIndex index, float width) {
  const domain::Municipality& m = context.data().at(index);
  std::string text;
  const auto add = [&](const std::string& part) { text += (text.empty() ? "" : " · ") + part; };
  if (m.centrality_class)
    add(context.text("inspector.centrality", {{"class", std::to_string(*m.centrality_class)}}));
  if (const auto change = analysis::population_change(context.data(), analysis::Level::municipality,
                                                      analysis::usual_years_of_change)) {
    const analysis::PopulationContext& own = change->areas[index.value];
    if (own.change_percent) {
      add(context.text(
          "inspector.change",
          {{"change", scene::context_text(*own.change_percent, analysis::Measure::population_change_10,
                                          context.messages)}}));
    }
    if (own.working_age_share) {
      add(context.text(
          "inspector.working_age",
          {{"share", scene::context_text(*own.working_age_share * 100, analysis::Measure::working_age_share,
                                         context.messages)}}));
    }
  }
  if (!text.empty()) paragraph(*context.look.fonts.note, context.look.colors.secondary, text, width);
}

// Both periods of a comparison, at the map's level.
void draw_compared(const PanelContext& context, analysis::Level level, std::size_t area, float width) {
  const scene::Evaluation& evaluation = context.composition->evaluation;
  if (!evaluation.compared || evaluation.figures.level != level) return;
  paragraph(*context.look.fonts.body, context.look.colors.text,
            compared_text(context, *evaluation.compared, area), width);
}

void draw_municipality(const PanelContext& context, domain::MunicipalityIndex index, float width,
                       Actions& out) {
  const Look& look = context.look;
  const domain::Municipality& m = context.data().at(index);
  const domain::County& county = context.data().at(m.county);
  paragraph(*look.fonts.heading, look.colors.text, m.name.full(), width);
  const std::string where =
      m.population ? context.text("inspector.county_line",
                                  {{"county", county.name}, {"population", people(context, *m.population)}})
                   : county.name + " · " + context.text("inspector.population_missing");
  paragraph(*look.fonts.body, look.colors.secondary, where, width);
  if (m.sami_admin_area)
    paragraph(*look.fonts.note, look.colors.secondary, context.text("inspector.sami_area"), width);
  draw_context(context, index, width);
  if (context.composition->evaluation.coverage) {
    draw_municipality_coverage(context, index, width, out);
    draw_study_places(context, index, width);
    return;
  }
  gap(look.px(12));
  const bool in_scope = context.composition->evaluation.scope.municipality_in_scope[index.value];
  const analysis::Figures figures = figures_of(context, index);
  const analysis::Filter& filter = context.state.recipe.filter;
  const bool by_county = !filter.counties.empty() && !filter.counties.contains(county.number);
  if (!in_scope && !by_county) {
    paragraph(*look.fonts.note, look.colors.secondary, context.text("inspector.not_in_scope"), width);
    gap(look.px(6));
  }
  draw_figures(context, figures, width);
  draw_compared(context, analysis::Level::municipality, index.value, width);
  if (context.state.recipe.level == analysis::Level::municipality) draw_rank(context, index.value, width);
  gap(look.px(12));
  if (button(look, "show", ButtonKind::outlined, icon::pin, context.text("button.show_on_map"))) {
    out.push_back(session::FitMunicipality{index});
  }
  const float used = ImGui::GetItemRectSize().x + look.px(8);
  const float county_width = text_width(*look.fonts.body, county.name) + look.px(28);
  if (used + county_width <= width) {
    ImGui::SameLine(0, look.px(8));
  } else {
    gap(look.px(6));
  }
  if (button(look, "county", ButtonKind::outlined, nullptr, county.name, county_width)) {
    out.push_back(session::Select{.items = {m.county}, .zoom = true});
  }
  gap(look.px(6));
  draw_decisions(context, figures.behind, false, width);
  draw_study_places(context, index, width);
}

void draw_county(const PanelContext& context, domain::CountyIndex index, float width, Actions& out) {
  const Look& look = context.look;
  const domain::County& county = context.data().at(index);
  paragraph(*look.fonts.heading, look.colors.text,
            context.text("inspector.county_name", {{"name", county.name}}), width);
  std::string detail =
      context.text("count.municipalities", {{"count", std::to_string(county.municipalities.size())}});
  if (county.population)
    detail += " · " + context.text("count.inhabitants", {{"count", people(context, *county.population)}});
  paragraph(*look.fonts.body, look.colors.secondary, detail, width);
  if (context.composition->evaluation.coverage) {
    draw_county_coverage(context, index, width);
    gap(look.px(12));
    if (button(look, "show", ButtonKind::outlined, icon::pin, context.text("button.show_on_map")))
      out.push_back(session::FitCounty{index});
    return;
  }
  gap(look.px(12));
  const analysis::Figures figures = figures_of(context, index);
  draw_figures(context, figures, width);
  draw_compared(context, analysis::Level::county, index.value, width);
  if (context.state.recipe.level == analysis::Level::county) draw_rank(context, index.value, width);
  gap(look.px(12));
  if (button(look, "show", ButtonKind::outlined, icon::pin, context.text("button.show_on_map"))) {
    out.push_back(session::FitCounty{index});
  }
  gap(look.px(6));
  draw_decisions(context, figures.behind, true, width);
}

void draw_country(const PanelContext& context, float width) {
  const Look& look = context.look;
  const analysis::FigureTable& table = context.composition->evaluation.figures;
  paragraph(*look.fonts.heading, look.colors.text, context.text("inspector.whole_country"), width);
  if (table.total.population) {
    paragraph(*look.fonts.body, look.colors.secondary,
              context.text("count.inhabitants", {{"count", people(context, *table.total.population)}}),
              width);
  }
  gap(look.px(12));
  draw_figures(context, table.total, width);
  gap(look.px(12));
  paragraph(*look.fonts.note, look.colors.secondary, context.text("inspector.nothing_selected"), width);
  if (table.unplaced.behind.empty()) return;
  heading(context, "inspector.unplaced", width);
  draw_decisions(context, table.unplaced.behind, true, width);
}

}  // namespace

void draw_inspector(const PanelContext& context, float width, Actions& out) {
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {context.look.px(8), context.look.px(2)});
  const auto& selection = context.state.selection;
  const session::Selected* one = selection.size() == 1 ? &selection.front() : nullptr;
  if (selection.empty()) {
    draw_country(context, width);
  } else if (const auto* municipality =
                 one == nullptr ? nullptr : std::get_if<domain::MunicipalityIndex>(one)) {
    draw_municipality(context, *municipality, width, out);
  } else if (const auto* county = one == nullptr ? nullptr : std::get_if<domain::CountyIndex>(one)) {
    draw_county(context, *county, width, out);
  } else {
    draw_selection(context, width, out);
  }
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
