#include "ui/layout.h"

#include <algorithm>

namespace dkart::ui {

Layout lay_out(ImVec2 display, const session::Preferences& preferences, const Look& look, MapsShown maps,
               bool with_timeline) {
  Layout out;
  const float top = look.px(48), status = look.px(28);
  out.top = {0, 0, display.x, top};
  out.status = {0, display.y - status, display.x, status};
  // In a low window the map goes before the time line.
  const bool room = with_timeline && display.y >= look.px(560);
  const float timeline = room ? look.px(preferences.timeline_open ? 118 : 36) : 0;
  out.timeline = {0, display.y - status - timeline, display.x, timeline};
  const float height = std::max(display.y - top - status - timeline, 1.0F);
  const auto wide = [&](bool shown, float width) {
    if (!shown) return 0.0F;
    const float wanted = look.px(std::clamp(width, min_panel_width, max_panel_width));
    return std::min(wanted, std::floor(display.x * 0.4F));
  };
  out.left = {0, top, wide(preferences.left_panel, preferences.left_width), height};
  const float right = wide(preferences.right_panel, preferences.right_width);
  out.right = {display.x - right, top, right, height};
  const float chips = look.px(40), width = std::max(display.x - out.left.w - right, 1.0F);
  out.chips = {out.left.w, top, width, chips};
  const float headings = maps == MapsShown::one ? 0 : look.px(36);
  // A map that is narrower has no corner for the legend.
  constexpr double roomy_map = 560;
  const bool strip =
      maps == MapsShown::two_with_strip && width / 2 < look.px(roomy_map) && height - chips > look.px(360);
  const float legend = strip ? look.px(preferences.legend_open ? 132 : 36) : 0;
  out.headings = {out.left.w, out.chips.bottom(), width, headings};
  out.map = {out.left.w, out.headings.bottom(), width, std::max(height - chips - headings - legend, 1.0F)};
  out.legend = {out.map.x, out.map.bottom(), width, legend};
  return out;
}

void begin_panel(const char* name, const Box& box, Color ground, ImVec2 inset, bool scrolls) {
  ImGui::SetNextWindowPos({box.x, box.y});
  ImGui::SetNextWindowSize({box.w, box.h});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, inset);
  ImGui::PushStyleColor(ImGuiCol_WindowBg, vector(ground));
  ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                           ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                           ImGuiWindowFlags_NoNav;
  if (scrolls) flags &= ~ImGuiWindowFlags_NoScrollbar;
  if (!scrolls) flags |= ImGuiWindowFlags_NoScrollWithMouse;
  ImGui::Begin(name, nullptr, flags);
  // ImGui would cut at half the padding; borders and what is highlighted reach the panel's edge.
  ImGui::PushClipRect({box.x, box.y}, {box.x + box.w, box.y + box.h}, false);
}

void end_panel() {
  ImGui::PopClipRect();
  ImGui::End();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
