#include "ui/look.h"

namespace dkart::ui {
namespace {

Colors light_colors() {
  Colors c;
  c.background = rgb(0xF6F7F8);
  c.panel = rgb(0xFFFFFF);
  c.border = rgb(0xD9DEE3);
  c.outline = rgb(0x7A8894);
  c.text = rgb(0x1B2733);
  c.secondary = rgb(0x55636F);
  c.disabled = rgb(0x8A96A1);
  c.accent = rgb(0x0B5CAD);
  c.on_accent = rgb(0xFFFFFF);
  c.accent_tint = rgb(0xE3EEF8);
  c.hover_tint = rgb(0xEEF2F5);
  c.held_tint = rgb(0xE2E8ED);
  c.warning = rgb(0x8A5200);
  c.warning_ground = rgb(0xFFF4DC);
  c.error = rgb(0xB3261E);
  c.error_ground = rgb(0xFCEBEA);
  c.good = rgb(0x1E6B3A);
  c.good_ground = rgb(0xE7F4EB);
  c.shade = rgb(0x1B2733).with_alpha(0.45);
  return c;
}

Colors dark_colors() {
  Colors c;
  c.background = rgb(0x12171C);
  c.panel = rgb(0x1A2128);
  c.border = rgb(0x2C363F);
  c.outline = rgb(0x75828E);
  c.text = rgb(0xE6EBEF);
  c.secondary = rgb(0xA3B0BB);
  c.disabled = rgb(0x75828E);
  c.accent = rgb(0x6DB3F2);
  c.on_accent = rgb(0x12171C);
  c.accent_tint = rgb(0x22364A);
  c.hover_tint = rgb(0x242D36);
  c.held_tint = rgb(0x2E3943);
  c.warning = rgb(0xE8B25E);
  c.warning_ground = rgb(0x33291A);
  c.error = rgb(0xF2948C);
  c.error_ground = rgb(0x382222);
  c.good = rgb(0x7CC796);
  c.good_ground = rgb(0x1C3125);
  c.shade = rgb(0x000000).with_alpha(0.55);
  return c;
}

}  // namespace

const Colors& colors_of(recipe::Theme theme) {
  static const Colors light = light_colors();
  static const Colors dark = dark_colors();
  return theme == recipe::Theme::dark ? dark : light;
}

ImU32 packed(Color color) {
  return IM_COL32(color.r, color.g, color.b, color.a);
}

ImVec4 vector(Color color) {
  return ImGui::ColorConvertU32ToFloat4(packed(color));
}

void apply(const Look& look, ImGuiStyle& style) {
  style = ImGuiStyle();
  const Colors& c = look.colors;
  style.WindowPadding = {0, 0};
  style.WindowRounding = 0;
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
  style.ChildRounding = style.PopupRounding = style.FrameRounding = look.px(corner);
  style.PopupBorderSize = style.FrameBorderSize = style.ChildBorderSize = std::fmax(1.0F, look.px(1));
  style.ItemSpacing = {look.px(8), look.px(row_gap)};
  style.ItemInnerSpacing = {look.px(8), look.px(grid)};
  style.ScrollbarSize = look.px(10);
  style.ScrollbarRounding = look.px(5);
  style.GrabRounding = look.px(corner);
  style.DisabledAlpha = 1;
  const float line = look.fonts.body->FontSize;
  style.FramePadding = {look.px(10), std::floor((look.px(control_height) - line) / 2)};

  for (ImVec4& color : style.Colors) color = vector(c.text);
  const auto set = [&](ImGuiCol which, Color color) { style.Colors[which] = vector(color); };
  set(ImGuiCol_TextDisabled, c.secondary);
  set(ImGuiCol_WindowBg, c.panel);
  set(ImGuiCol_ChildBg, c.panel.with_alpha(0));
  set(ImGuiCol_PopupBg, c.panel);
  set(ImGuiCol_Border, c.border);
  set(ImGuiCol_BorderShadow, c.panel.with_alpha(0));
  set(ImGuiCol_FrameBg, c.panel);
  set(ImGuiCol_FrameBgHovered, c.panel);
  set(ImGuiCol_FrameBgActive, c.panel);
  set(ImGuiCol_ScrollbarBg, c.panel.with_alpha(0));
  set(ImGuiCol_ScrollbarGrab, c.border);
  set(ImGuiCol_ScrollbarGrabHovered, c.outline);
  set(ImGuiCol_ScrollbarGrabActive, c.outline);
  set(ImGuiCol_TextSelectedBg, c.accent.with_alpha(0.3));
  set(ImGuiCol_NavHighlight, c.accent.with_alpha(0));
  set(ImGuiCol_ModalWindowDimBg, c.shade);
}

}  // namespace dkart::ui
