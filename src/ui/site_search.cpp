// Where one more centre helps most, or several.
#include <array>

#include "session/what_if.h"
#include "ui/controls.h"
#include "ui/coverage_edit.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

using coverage::SiteObjective;

void draw_question(const PanelContext& context, float width) {
  const Look& look = context.look;
  session::SiteQuestion& question = context.memory.sites;
  const std::array labels{std::string("1"), std::string("2"), std::string("3"), std::string("4"),
                          std::string("5")};
  caption(look, context.text("site_panel.count"));
  if (const auto pressed = segments(look, "site count", labels, question.count - 1, width))
    question.count = *pressed + 1;
  gap(look.px(6));
  caption(look, context.text("site_panel.objective"));
  const std::array objectives{context.text("site_panel.cover"), context.text("site_panel.distance")};
  const bool distance = question.objective == SiteObjective::distance;
  if (const auto pressed = segments(look, "objective", objectives, distance ? 1 : 0, width))
    question.objective = *pressed == 1 ? SiteObjective::distance : SiteObjective::cover;
  gap(look.px(4));
  const std::string places = context.text("site_panel.places");
  if (choice(look, "places", {ChoiceKind::check, question.among_places, places}, width))
    question.among_places = !question.among_places;
}

void draw_work(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const auto& job = context.state.searching;
  if (!job) {
    if (button(look, "find sites", ButtonKind::primary, icon::search, context.text("site_panel.find")))
      out.push_back(session::FindSites{context.memory.sites});
    return;
  }
  if (button(look, "stop sites", ButtonKind::outlined, icon::close, context.text("button.cancel")))
    out.push_back(session::CancelSites{});
  gap(look.px(6));
  paragraph(*look.fonts.note, look.colors.secondary, context.text(job->stage_key), width);
  progress_bar(look, job->fraction, width);
}

std::string proof_text(const PanelContext& context, const coverage::SiteAnswer& answer) {
  const bool cover = !answer.person_km_after;
  MessageArgs args{{"before", people_text(context, cover ? answer.covered_before : *answer.person_km_before)},
                   {"after", people_text(context, cover ? answer.covered_after : *answer.person_km_after)}};
  if (!cover) return context.text("site_panel.good_distance", args);
  if (answer.optimal) return context.text("site_panel.optimal", args);
  args.emplace("bound", people_text(context, answer.bound.value_or(answer.population)));
  return context.text("site_panel.good", args);
}

void draw_answer(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const auto& found = context.state.sites;
  if (!found) return;
  const bool cover = found->question.objective == SiteObjective::cover;
  gap(look.px(10));
  if (found->answer.sites.empty()) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("site_panel.none"), width);
    return;
  }
  std::size_t rank = 0;
  for (const coverage::NewSite& site : found->answer.sites) {
    const float height = look.px(row_height);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const std::string gained = context.text(cover ? "site_panel.gained" : "site_panel.saved",
                                            {{"count", people_text(context, site.gained)}});
    const ImFont& figures = *look.fonts.figures;
    const float left = width - text_width(figures, gained);
    draw_text(list, figures, {at.x, middle(figures, at.y, height)}, look.colors.secondary,
              std::to_string(++rank));
    draw_text(list, *look.fonts.body, {at.x + look.px(22), middle(*look.fonts.body, at.y, height)},
              look.colors.text,
              fitted(*look.fonts.body, found->candidates[site.candidate].name, left - look.px(32)));
    draw_text(list, figures, {at.x + left, middle(figures, at.y, height)}, look.colors.text, gained);
    ImGui::Dummy({width, height});
  }
  gap(look.px(4));
  paragraph(*look.fonts.note, look.colors.secondary, proof_text(context, found->answer), width);
  gap(look.px(6));
  if (button(look, "add sites", ButtonKind::outlined, icon::plus, context.text("site_panel.add"))) {
    edit_coverage(context, out, [&](recipe::CoverageSpec& spec) {
      for (const coverage::NewSite& site : found->answer.sites) {
        const coverage::SiteCandidate& candidate = found->candidates[site.candidate];
        session::add_centre(spec, candidate.name, candidate.position);
      }
    });
  }
}

}  // namespace

void draw_site_search(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {look.px(8), look.px(2)});
  paragraph(*look.fonts.heading, look.colors.text, context.text("site_panel.title"), width);
  gap(look.px(4));
  if (!context.state.recipe.coverage->matrix_file.empty()) {
    paragraph(*look.fonts.note, look.colors.secondary, context.text("site_panel.not_by_matrix"), width);
  } else {
    paragraph(*look.fonts.note, look.colors.secondary, context.text("site_panel.help", reach_args(context)),
              width);
    gap(look.px(8));
    draw_question(context, width);
    gap(look.px(8));
    draw_work(context, width, out);
    draw_answer(context, width, out);
  }
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
