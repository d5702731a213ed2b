// What stands on the map when there is little to see: loading, no boundaries, nothing found.
#include <algorithm>

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/recipe_edit.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

// Names the ministry or period that the question was about, when it was one.
std::string nothing_found(const PanelContext& context) {
  const analysis::Filter& filter = context.state.recipe.filter;
  const bool one_ministry = filter.ministries.size() == 1 && !filter.ministries.begin()->empty();
  const bool one_period = filter.periods.size() == 1;
  MessageArgs args;
  if (one_ministry) {
    const domain::Ministry* ministry = context.data().find_ministry(*filter.ministries.begin());
    args["ministry"] =
        ministry != nullptr ? ministry->name.in(context.messages.language()) : *filter.ministries.begin();
  }
  if (one_period) args["period"] = period_label(context, *filter.periods.begin());
  if (one_ministry && one_period) return context.text("empty.no_decisions_ministry_period", args);
  if (one_ministry) return context.text("empty.no_decisions_ministry", args);
  if (one_period) return context.text("empty.no_decisions_period", args);
  return context.text("empty.no_decisions");
}

void begin_card(const PanelContext& context, const char* name, float width, float middle_y) {
  const Look& look = context.look;
  const Box& map = context.layout.map;
  ImGui::SetNextWindowPos({std::round(map.x + map.w / 2), middle_y}, ImGuiCond_Always, {0.5F, 0});
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(padding), look.px(12)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(corner));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
  ImGui::Begin(name, nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_NoBringToFrontOnFocus);
}

void end_card() {
  ImGui::End();
  ImGui::PopStyleVar(3);
}

// What the next click does.
void draw_placing(const PanelContext& context, float width, Actions& out) {
  if (!context.state.placing) return;
  const Look& look = context.look;
  begin_card(context, "placing", width, context.layout.map.y + look.px(12));
  paragraph(*look.fonts.body, look.colors.text, context.text("what_if.placing"),
            width - 2 * look.px(padding));
  gap(look.px(8));
  if (button(look, "stop", ButtonKind::outlined, icon::close, context.text("what_if.stop_placing")))
    out.push_back(session::SetPlacing{false});
  end_card();
}

}  // namespace

void draw_map_state(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& map = context.layout.map;
  const float width = std::min(look.px(380), map.w - look.px(32));
  const float room = width - 2 * look.px(padding);
  if (context.state.loading || !context.map_ready) {
    const auto& loading = context.state.loading;
    begin_card(context, "loading", width, std::round(map.y + map.h * 0.4F));
    paragraph(*look.fonts.body, look.colors.text,
              context.text(loading ? loading->stage_key : "progress.draw"), room);
    gap(look.px(4));
    progress_bar(look, loading ? loading->fraction : 1, room);
    end_card();
  } else if (context.state.data && context.data().base_map.areas == nullptr) {
    begin_card(context, "no map", width, map.y + look.px(24));
    paragraph(*look.fonts.body, look.colors.text, context.text("empty.no_boundaries"), room);
    gap(look.px(8));
    if (button(look, "remarks", ButtonKind::outlined, nullptr, context.text("panel.remarks"))) {
      out.push_back(session::ShowTab{session::InspectorTab::remarks});
    }
    end_card();
  } else if (context.state.recipe.coverage) {
    draw_placing(context, width, out);
  } else if (context.counts != nullptr && context.counts->selected == 0 && context.counts->total > 0) {
    begin_card(context, "nothing", width, map.y + look.px(24));
    paragraph(*look.fonts.body, look.colors.text, nothing_found(context), room);
    gap(look.px(8));
    if (button(look, "clear", ButtonKind::primary, nullptr, context.text("button.clear_filter")))
      out.push_back(session::ResetFilter{});
    end_card();
  }
}

}  // namespace dkart::ui
