#include "ui/decision_card.h"

#include "scene/texts.h"
#include "ui/controls.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

const char* guidelines_key(domain::Guidelines guidelines) {
  switch (guidelines) {
    case domain::Guidelines::inside:
      return "guidelines.inside";
    case domain::Guidelines::outside:
      return "guidelines.outside";
    case domain::Guidelines::uncertain:
      break;
  }
  return "guidelines.uncertain";
}

std::string ministry_name(const PanelContext& context, const domain::Decision& decision) {
  const domain::Ministry* ministry = context.data().find_ministry(decision.ministry);
  if (ministry != nullptr) return ministry->name.in(context.messages.language());
  return decision.ministry_text.empty() ? context.text("filter.no_ministry") : decision.ministry_text;
}

}  // namespace

std::string place_of(const PanelContext& context, const domain::Decision& decision) {
  if (decision.municipality) return context.data().at(*decision.municipality).name.norwegian;
  return decision.place.empty() ? context.text("inspector.unplaced") : decision.place;
}

void draw_decision_card(const PanelContext& context, const domain::Decision& decision, bool with_place,
                        float outer) {
  const Look& look = context.look;
  const Colors& c = look.colors;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 origin = ImGui::GetCursorScreenPos();
  const float inset = look.px(12), width = outer - 2 * inset;
  ImGui::PushID(decision.id.c_str());
  list.ChannelsSplit(2);
  list.ChannelsSetCurrent(1);
  ImGui::SetCursorScreenPos({origin.x + inset, origin.y + look.px(10)});
  ImGui::BeginGroup();
  paragraph(*look.fonts.strong, c.text, decision.agency, width);
  gap(look.px(2));
  const bool known = decision.jobs.min || decision.jobs.max;
  paragraph(*look.fonts.body, known ? c.text : c.secondary,
            scene::job_count_text(decision.jobs, context.messages), width);
  std::string when =
      kind_label(context, decision.kind) + " · " +
      (decision.date ? scene::date_text(*decision.date, context.messages) : context.text("date.unknown"));
  if (with_place) when = place_of(context, decision) + " · " + when;
  if (decision.period == domain::period_unknown) when += " · " + context.text("period.unknown");
  gap(look.px(6));
  paragraph(*look.fonts.note, c.secondary, when, width);
  paragraph(*look.fonts.note, c.secondary, ministry_name(context, decision), width);
  if (!with_place && !decision.place.empty() && decision.place != place_of(context, decision)) {
    paragraph(*look.fonts.note, c.secondary, decision.place, width);
  }
  if (!decision.moved_from.empty()) {
    paragraph(*look.fonts.note, c.secondary,
              context.text("inspector.moved_from", {{"place", decision.moved_from}}), width);
  }
  if (!decision.same_unit_as.empty())
    paragraph(*look.fonts.note, c.secondary, context.text("inspector.same_unit_as"), width);
  paragraph(*look.fonts.note, c.secondary, context.text(guidelines_key(decision.guidelines)), width);
  if (!decision.note.empty()) {
    gap(look.px(6));
    paragraph(*look.fonts.note, c.text, decision.note, width);
  }
  gap(look.px(6));
  if (decision.source.url.empty()) {
    paragraph(*look.fonts.note, c.secondary,
              decision.source.title.empty() ? context.text("inspector.no_source") : decision.source.title,
              width);
  } else if (text_link(look, "source", decision.source.title, decision.source.url, width)) {
    context.host.open(decision.source.url);
  }
  ImGui::EndGroup();
  const float bottom = ImGui::GetItemRectMax().y + look.px(10);
  list.ChannelsSetCurrent(0);
  list.AddRectFilled(origin, {origin.x + outer, bottom}, packed(c.background), look.px(corner));
  list.AddRect(origin, {origin.x + outer, bottom}, packed(c.border), look.px(corner), 0, look.px(1));
  list.ChannelsMerge();
  ImGui::SetCursorScreenPos(origin);
  ImGui::Dummy({outer, bottom - origin.y});
  ImGui::PopID();
}

}  // namespace dkart::ui
