// The two columns beside the map: their ground, their tabs, and the edge by which they are made wider.
#include <algorithm>
#include <array>
#include <utility>

#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

enum class Edge { right, left };

constexpr double edge_reach = 5;

// A strip of the map beside the panel. Dragging it makes the panel wider, a double click folds it.
void draw_edge(const PanelContext& context, const Box& panel, Edge edge, Actions& out) {
  const Look& look = context.look;
  const float reach = look.px(edge_reach);
  const Box strip{edge == Edge::right ? panel.right() : panel.x - reach, panel.y, reach, panel.h};
  begin_panel(edge == Edge::right ? "left edge" : "right edge", strip, look.colors.panel.with_alpha(0),
              {0, 0});
  ImGui::InvisibleButton("edge", {reach, strip.h});
  const bool active = ImGui::IsItemActive();
  if (ImGui::IsItemHovered() || active) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
    const float x = edge == Edge::right ? strip.x : strip.right() - look.px(2);
    ImGui::GetWindowDrawList()->AddRectFilled({x, strip.y}, {x + look.px(2), strip.bottom()},
                                              packed(look.colors.accent));
  }
  session::Preferences preferences = context.state.preferences;
  if (active && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    (edge == Edge::right ? preferences.left_panel : preferences.right_panel) = false;
    out.push_back(session::SetPreferences{preferences});
  } else if (active && ImGui::GetIO().MouseDelta.x != 0) {
    const float mouse = ImGui::GetIO().MousePos.x;
    const float wide =
        (edge == Edge::right ? mouse - panel.x : panel.right() - mouse) / static_cast<float>(look.scale);
    (edge == Edge::right ? preferences.left_width : preferences.right_width) =
        std::clamp(wide, min_panel_width, max_panel_width);
    out.push_back(session::SetPreferences{preferences});
  }
  end_panel();
}

void draw_border(const Look& look, const Box& panel, Edge edge) {
  const float x = edge == Edge::right ? panel.right() - look.px(1) : panel.x;
  ImGui::GetWindowDrawList()->AddRectFilled({x, panel.y}, {x + look.px(1), panel.bottom()},
                                            packed(look.colors.border));
}

Box below(const Box& box, float height) {
  return {box.x, box.y + height, box.w, box.h - height};
}

}  // namespace

void draw_left_panel(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& box = context.layout.left;
  if (box.w <= 0) return;
  begin_panel("left", box, look.colors.panel, {look.px(padding), look.px(10)}, true);
  // The scroll bar lies in the padding, so that nothing moves when it comes.
  const float width = box.w - 2 * look.px(padding);
  if (context.counts != nullptr && context.state.data) {
    const auto between = [&] {
      rule(look, width);
      gap(look.px(8));
    };
    if (context.state.recipe.coverage) {
      draw_coverage_panel(context, width, out);
      between();
      draw_what_if_panel(context, width, out);
      between();
      draw_county_filter(context, width, out);
    } else {
      draw_filter_panel(context, width, out);
    }
    gap(look.px(group_gap - 8));
    between();
    draw_oslo_panel(context, width, out);
    between();
    draw_map_settings_panel(context, width, out);
    between();
    draw_layers_panel(context, width, out);
    gap(look.px(padding));
  }
  draw_border(look, box, Edge::right);
  end_panel();
  draw_edge(context, box, Edge::right, out);
}

void draw_right_panel(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& box = context.layout.right;
  if (box.w <= 0) return;
  const std::array labels{context.text("panel.details"), context.text("panel.ranking"),
                          context.text("panel.decisions"), context.text("panel.remarks")};
  const float head = look.px(40);
  const float width = box.w - 2 * look.px(padding);
  begin_panel("right tabs", {box.x, box.y, box.w, head}, look.colors.panel, {look.px(padding), 0});
  if (const auto pressed = tabs(look, "tabs", labels, static_cast<std::size_t>(context.state.tab), width)) {
    out.push_back(session::ShowTab{static_cast<session::InspectorTab>(*pressed)});
  }
  ImGui::GetWindowDrawList()->AddRectFilled({box.x, box.y + head - look.px(1)}, {box.right(), box.y + head},
                                            packed(look.colors.border));
  draw_border(look, box, Edge::left);
  end_panel();

  static constexpr std::array names{"right details", "right ranking", "right decisions", "right remarks"};
  begin_panel(names[static_cast<std::size_t>(context.state.tab)], below(box, head), look.colors.panel,
              {look.px(padding), look.px(padding)}, true);
  if (context.state.data && context.composition != nullptr) {
    if (std::exchange(context.memory.enter_tab, false)) look.focus->land_on_next();
    switch (context.state.tab) {
      case session::InspectorTab::details:
        draw_inspector(context, width, out);
        break;
      case session::InspectorTab::ranking:
        draw_ranking(context, width, out);
        break;
      case session::InspectorTab::decisions:
        draw_decisions_table(context, width, out);
        break;
      case session::InspectorTab::remarks:
        draw_remarks_panel(context, width, out);
        break;
    }
    look.focus->stop_landing();
    gap(look.px(padding));
  }
  draw_border(look, box, Edge::left);
  end_panel();
  draw_edge(context, box, Edge::left, out);
}

}  // namespace dkart::ui
