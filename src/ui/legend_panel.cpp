// The legend, floating at the map's lower right over land that is not Norway. Made from the same Legend value as the
// sheet's.
#include <algorithm>
#include <cmath>

#include "scene/map_layers.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/swatches.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr double narrowest = 220, widest = 320;

// "21–25" of "2021–2025"; the headings of the maps have the whole.
std::string short_period(const std::string& period) {
  const std::string dash = "–";
  const std::size_t at = period.find(dash);
  if (at != 4 || period.size() != 8 + dash.size()) return period;
  return period.substr(2, 2) + dash + period.substr(at + dash.size() + 2);
}

// The column of the second map's counts, which the period's name heads.
float later_width(const Look& look, const scene::Legend& legend) {
  if (legend.later_count_head.empty()) return 0;
  return text_width(*look.fonts.small, short_period(legend.later_count_head)) + look.px(12);
}

void draw_count_heads(const Look& look, const scene::Legend& legend, float width) {
  if (legend.later_count_head.empty()) return;
  const ImFont& small = *look.fonts.small;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto right = [&](float x, const std::string& whole) {
    const std::string period = short_period(whole);
    draw_text(list, small, {at.x + x - text_width(small, period), at.y}, look.colors.secondary, period);
  };
  right(width - later_width(look, legend), legend.count_head);
  right(width, legend.later_count_head);
  ImGui::Dummy({width, small.FontSize + look.px(2)});
}

// As wide as its longest line, so that nothing is cut; what is longer still is wrapped.
float contents_width(const Look& look, const scene::Legend& legend) {
  const ImFont& font = *look.fonts.figures;
  float width = look.px(narrowest);
  const float beside = look.px(24 + 8 + 16) + text_width(font, "000") + later_width(look, legend);
  for (const auto* list : {&legend.classes, &legend.empties}) {
    for (const scene::SwatchEntry& entry : *list)
      width = std::max(width, beside + text_width(font, entry.label));
  }
  width = std::max({width, text_width(*look.fonts.note_strong, legend.fill_title),
                    text_width(*look.fonts.note_strong, legend.circles_title)});
  return std::min(std::ceil(width), look.px(widest));
}

void draw_row(const Look& look, const scene::SwatchEntry& entry, float later, float width) {
  const float height = look.px(22);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImVec2 size{look.px(24), look.px(14)};
  draw_swatch(look, list, {at.x, std::round(at.y + (height - size.y) / 2)}, size, entry);
  const ImFont& font = *look.fonts.figures;
  const auto right = [&](float x, std::size_t areas) {
    const std::string count = std::to_string(areas);
    draw_text(list, font, {at.x + x - text_width(font, count), middle(font, at.y, height)},
              look.colors.secondary, count);
    return text_width(font, count);
  };
  const float own = right(width - later, entry.count);
  if (entry.later_count) right(width, *entry.later_count);
  const float x = at.x + size.x + look.px(8);
  const float room = width - size.x - look.px(16) - own - later;
  draw_text(list, font, {x, middle(font, at.y, height)}, look.colors.text, fitted(font, entry.label, room));
  ImGui::Dummy({width, height});
}

// Nested circles on one ground line; their values stand to the right, joined to the tops by a hairline.
void draw_circles(const PanelContext& context, const scene::Legend& legend, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  const double scale = context.display_scale;
  const auto radius = [&](const scene::CircleEntry& entry) {
    return static_cast<float>(entry.radius_pt * scale);
  };
  const float largest = radius(legend.circles.front());
  const float height =
      std::max(2 * largest, font.FontSize * static_cast<float>(legend.circles.size())) + look.px(8);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float ground = at.y + height - look.px(3), center = at.x + largest + look.px(2);
  const float text_x = center + largest + look.px(18);
  float lowest = at.y - font.FontSize;
  for (const scene::CircleEntry& entry : legend.circles) {
    const float r = radius(entry);
    scene::Symbol circle = legend.circle_style;
    circle.radius_pt = entry.radius_pt;
    draw_symbol(list, {center, ground - r}, circle, scale);
  }
  for (const scene::CircleEntry& entry : legend.circles) {
    const float top = ground - 2 * radius(entry);
    const float text_y = std::max(std::round(top - font.FontSize / 2), lowest + font.FontSize);
    lowest = text_y;
    list.AddLine({center, top}, {text_x - look.px(14), top}, packed(look.colors.outline), look.px(1));
    list.AddLine({text_x - look.px(14), top}, {text_x - look.px(4), text_y + font.FontSize / 2},
                 packed(look.colors.outline), look.px(1));
    draw_text(list, font, {text_x, text_y}, look.colors.text, entry.label);
  }
  ImGui::Dummy({width, height});
}

void draw_symbol_row(const PanelContext& context, const scene::SymbolEntry& entry, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  const float indent = look.px(32);
  const float text_height = paragraph_height(font, entry.label, width - indent);
  const float height = std::max(text_height, look.px(22));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_symbol(list, {at.x + look.px(12), at.y + look.px(11)}, entry.symbol,
              context.display_scale * context.state.preferences.text_size * 1.5);
  const float first = look.px(22) / 2 - font.FontSize / 2;
  draw_paragraph(list, font, {at.x + indent, at.y + first}, look.colors.text, entry.label, width - indent);
  ImGui::Dummy({width, height + (text_height > look.px(22) ? first : 0)});
}

void draw_line_row(const PanelContext& context, const scene::LineEntry& entry, float width) {
  const Look& look = context.look;
  const ImFont& font = *look.fonts.figures;
  const float height = look.px(22), column = look.px(24);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const auto scaled = [&](double points) { return static_cast<float>(points * context.display_scale * 1.5); };
  const float on = entry.dash_pt.empty() ? column : scaled(entry.dash_pt[0]);
  const float off = entry.dash_pt.empty() ? 0 : scaled(entry.dash_pt[1]);
  const float y = std::round(at.y + height / 2);
  for (float x = 0; x < column; x += on + off) {
    list.AddLine({at.x + x, y}, {at.x + std::min(x + on, column), y}, packed(entry.color),
                 scaled(entry.width_pt));
  }
  const float x = column + look.px(8);
  draw_text(list, font, {at.x + x, middle(font, at.y, height)}, look.colors.text,
            fitted(font, entry.label, width - x));
  ImGui::Dummy({width, height});
}

// Back to the strip, where two maps are too narrow for the whole legend.
void draw_less(const PanelContext& context, float width) {
  bool& tall = context.memory.is_open("legend.tall", false);
  if (!tall || context.composition->panes.size() < 2) return;
  const Look& look = context.look;
  const Press state = press(look, "less", {width, look.px(row_height)});
  const ImFont& font = *look.fonts.note;
  draw_text(*ImGui::GetWindowDrawList(), font,
            {state.min.x, middle(font, state.min.y, state.max.y - state.min.y)},
            state.hovered ? look.colors.text : look.colors.accent, context.text("panel.less"));
  if (state.clicked) tall = false;
}

void draw_contents(const PanelContext& context, const scene::Legend& legend, float width) {
  const Look& look = context.look;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  if (!legend.fill_title.empty()) {
    paragraph(*look.fonts.note_strong, look.colors.text, legend.fill_title, width);
    gap(look.px(4));
    draw_count_heads(look, legend, width);
    // The greatest class on top, as the eye reads a scale.
    for (auto entry = legend.classes.rbegin(); entry != legend.classes.rend(); ++entry)
      draw_row(look, *entry, later_width(look, legend), width);
    gap(look.px(4));
  }
  for (const scene::SwatchEntry& entry : legend.empties)
    draw_row(look, entry, later_width(look, legend), width);
  if (!legend.circles.empty()) {
    gap(look.px(12));
    paragraph(*look.fonts.note_strong, look.colors.text, legend.circles_title, width);
    gap(look.px(2));
    draw_circles(context, legend, width);
  }
  if (!legend.lines.empty()) {
    gap(look.px(10));
    for (const scene::LineEntry& entry : legend.lines) draw_line_row(context, entry, width);
  }
  if (!legend.symbols.empty()) {
    gap(look.px(10));
    for (const scene::SymbolEntry& entry : legend.symbols) draw_symbol_row(context, entry, width);
  }
  ImGui::PopStyleVar();
}

}  // namespace

void draw_legend_panel(const PanelContext& context, Actions& out) {
  if (context.composition == nullptr || !context.map_ready) return;
  if (context.layout.legend.h > 0) return draw_legend_strip(context, out);
  const Look& look = context.look;
  const Box& map = context.layout.map;
  const bool open = context.state.preferences.legend_open;
  const float inset = look.px(12), margin = look.px(16);
  const float room = contents_width(look, context.composition->legend), width = room + 2 * inset;
  if (map.w < width + 2 * margin) return;
  ImGui::SetNextWindowPos({map.right() - margin, map.bottom() - margin}, ImGuiCond_Always, {1, 1});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, map.h - 2 * margin});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {inset, look.px(6)});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(corner));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
  ImGui::Begin("legend", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_AlwaysAutoResize |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing);
  if (section(look, "title", context.text("legend.title"), "", open, room) != open) {
    session::Preferences preferences = context.state.preferences;
    preferences.legend_open = !open;
    out.push_back(session::SetPreferences{preferences});
  }
  if (open) {
    draw_contents(context, context.composition->legend, room);
    draw_less(context, room);
    gap(look.px(6));
  }
  ImGui::End();
  ImGui::PopStyleVar(3);
}

}  // namespace dkart::ui
