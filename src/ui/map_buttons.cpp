// Zoom buttons and the scale bar, at the map's upper left: the sea, when all of Norway is shown.
#include <array>
#include <cmath>

#include "base/number_text.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr double zoom_step = 1.5;

// The greatest of 1, 2, 5, 10, 20 … that is at most `value`.
double round_length(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0}) {
    if (step * power <= value) return step * power;
  }
  return power;
}

void draw_scale_bar(const PanelContext& context, ImVec2 at) {
  const Look& look = context.look;
  const double longest_pt = 110 * look.scale / context.display_scale;
  const double km = round_length(context.state.camera.metres_per_point * longest_pt / 1000);
  const auto length =
      static_cast<float>(km * 1000 / context.state.camera.metres_per_point * context.display_scale);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& font = *look.fonts.small;
  const ImU32 color = packed(look.colors.text);
  const float thick = look.px(1.5), tick = look.px(6);
  const float y = at.y + look.px(24);
  list.AddRectFilled({at.x, y - thick}, {at.x + length, y}, color);
  for (const float x : {at.x, at.x + length / 2, at.x + length - thick}) {
    list.AddRectFilled({std::round(x), y - tick}, {std::round(x) + thick, y}, color);
  }
  const auto number = [&](double value) { return readable_number(value, 3, context.messages.language()); };
  const float text_y = y - tick - font.FontSize;
  draw_text(list, font, {at.x, text_y}, look.colors.text, "0");
  const std::string half = number(km / 2);
  draw_text(list, font, {at.x + length / 2 - text_width(font, half) / 2, text_y}, look.colors.text, half);
  const std::string whole = context.text("sheet.scale_bar", {{"distance", number(km)}});
  // The number stands over its tick, the unit after it.
  draw_text(list, font, {at.x + length - text_width(font, number(km)) / 2, text_y}, look.colors.text, whole);
}

}  // namespace

void draw_map_buttons(const PanelContext& context, Actions& out) {
  if (context.composition == nullptr) return;
  const Look& look = context.look;
  const Box& map = context.layout.map;
  const float side = look.px(control_height), inset = look.px(16), pad = look.px(3);
  const ImVec2 size{3 * side + 2 * pad, side + 2 * pad};
  const Box bar{map.x + inset, map.y + inset, size.x, size.y};

  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(corner));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
  begin_panel("zoom", bar, look.colors.panel, {pad, pad});
  const scene::PageRect& view = context.state.camera.viewport;
  const scene::PagePoint middle_of_map{view.x + view.width / 2, view.y + view.height / 2};
  if (icon_button(look, "in", icon::plus, context.text("tooltip.zoom_in")))
    out.push_back(session::ZoomBy{zoom_step, middle_of_map});
  ImGui::SameLine(0, 0);
  if (icon_button(look, "out", icon::minus, context.text("tooltip.zoom_out")))
    out.push_back(session::ZoomBy{1 / zoom_step, middle_of_map});
  ImGui::SameLine(0, 0);
  if (icon_button(look, "fit", icon::home, context.text("tooltip.fit_norway")))
    out.push_back(session::FitNorway{});
  end_panel();
  ImGui::PopStyleVar(2);

  const Box scale{map.x + inset, bar.bottom() + look.px(10), look.px(170), look.px(28)};
  begin_panel("scale", scale, look.colors.panel.with_alpha(0), {0, 0});
  draw_scale_bar(context, {scale.x, scale.y});
  end_panel();
}

}  // namespace dkart::ui
