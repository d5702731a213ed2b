// The bar at the top: name, undo, search, language, theme, text size, help, export.
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/commands.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/search.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr std::size_t most_findings = 10;

void choose(const PanelContext& context, const Finding& finding, Actions& out) {
  if (finding.target) out.push_back(session::Select{.items = {*finding.target}, .zoom = true});
  context.memory.search_text.clear();
}

void draw_finding(const PanelContext& context, std::size_t position, const Finding& finding, Actions& out) {
  const Look& look = context.look;
  ImGui::PushID(static_cast<int>(position));
  const float width = ImGui::GetContentRegionAvail().x;
  const Press state = press(look, "finding", {width, look.px(control_height)});
  ImGui::PopID();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const bool first = position == 0;
  if (state.hovered || state.focused || first) {
    list.AddRectFilled(
        state.min, state.max,
        packed(state.hovered || state.focused ? look.colors.held_tint : look.colors.hover_tint),
        look.px(corner));
  }
  const ImFont& note = *look.fonts.note;
  const ImFont& body = *look.fonts.body;
  const char* symbol = finding.kind == Finding::Kind::decision ? icon::details : icon::pin;
  const float height = state.max.y - state.min.y;
  draw_text(list, note, {state.min.x + look.px(8), middle(note, state.min.y, height)}, look.colors.secondary,
            symbol);
  const float detail = text_width(note, finding.detail);
  const std::string title = fitted(body, finding.title, width - detail - look.px(56));
  draw_text(list, body, {state.min.x + look.px(30), middle(body, state.min.y, height)}, look.colors.text,
            title);
  draw_text(list, note, {state.max.x - look.px(8) - detail, middle(note, state.min.y, height)},
            look.colors.secondary, finding.detail);
  if (state.clicked) choose(context, finding, out);
}

void draw_findings(const PanelContext& context, ImVec2 at, float width, bool enter, Actions& out) {
  const Look& look = context.look;
  const std::vector<Finding> found = find(context.data(), context.memory.search_text, most_findings);
  if (enter && !found.empty()) {
    choose(context, found.front(), out);
    return;
  }
  ImGui::SetNextWindowPos(at);
  ImGui::SetNextWindowSize({width, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(4), look.px(4)});
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(corner));
  ImGui::Begin("findings", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                   ImGuiWindowFlags_NoFocusOnAppearing | ImGuiWindowFlags_AlwaysAutoResize);
  look.focus->enter_scope();
  if (found.empty()) {
    gap(look.px(4));
    ImGui::SetCursorPosX(look.px(12));
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("search.no_match", {{"text", context.memory.search_text}}), width - look.px(24));
    gap(look.px(4));
  }
  for (std::size_t i = 0; i < found.size(); ++i) draw_finding(context, i, found[i], out);
  look.focus->leave_scope();
  ImGui::BringWindowToDisplayFront(ImGui::GetCurrentWindow());
  ImGui::End();
  ImGui::PopStyleVar(4);
}

void draw_search(const PanelContext& context, float x, float width, Actions& out) {
  const Look& look = context.look;
  Memory& memory = context.memory;
  const float y = (context.layout.top.h - look.px(control_height)) / 2;
  ImGui::SetCursorPos({x, y});
  const std::string hint = context.text("filter.search_hint");
  text_field(look, "##search", memory.search_text,
             {.symbol = icon::search, .hint = hint, .take_focus = memory.focus_search}, width);
  const bool enter = ImGui::IsItemFocused() && ImGui::IsKeyPressed(ImGui::GetKeyIndex(ImGuiKey_Enter), false);
  memory.focus_search = false;
  if (!memory.search_text.empty() && context.state.data) {
    // Names in several languages are longer than the field may be.
    draw_findings(context, {context.layout.top.x + x, context.layout.top.y + y + look.px(control_height + 4)},
                  std::max(width, look.px(400)), enter, out);
  }
}

// Too little room for everything: the name goes, and the language is shown by its code.
bool is_narrow(const PanelContext& context) {
  return context.layout.top.w < context.look.px(980);
}

double language_width(const PanelContext& context) {
  return is_narrow(context) ? 72 : 116;
}

void draw_language(const PanelContext& context, Actions& out) {
  const std::array languages{Language::nynorsk, Language::bokmaal, Language::english};
  session::Preferences preferences = context.state.preferences;
  const std::string code(code_of(preferences.language));
  const std::string shown = is_narrow(context) ? code : context.text("language." + code);
  if (!begin_dropdown(context.look, "language", shown, context.look.px(language_width(context)),
                      context.look.px(130)))
    return;
  for (const Language language : languages) {
    const std::string key = "language." + std::string(code_of(language));
    if (list_item(context.look, key.c_str(), context.text(key), language == preferences.language, 0)) {
      preferences.language = language;
      out.push_back(session::SetPreferences{preferences});
    }
  }
  end_dropdown(context.look);
}

void step_text_size(const PanelContext& context, double by, Actions& out) {
  session::Preferences preferences = context.state.preferences;
  change_text_size(preferences, by);
  out.push_back(session::SetPreferences{preferences});
}

bool letter_button(const Look& look, const char* id, const char* letters, const std::string& tool_tip,
                   bool small) {
  const float side = look.px(control_height);
  const Press state = press(look, id, {side, side});
  ImDrawList& list = *ImGui::GetWindowDrawList();
  if (state.hovered)
    list.AddRectFilled(state.min, state.max, packed(look.colors.hover_tint), look.px(corner));
  const ImFont& font = small ? *look.fonts.note : *look.fonts.heading;
  // Both letters stand on one line.
  const float base = state.min.y + look.px(21) - std::round(font.Ascent);
  draw_text(list, font, {state.min.x + (side - text_width(font, letters)) / 2, base}, look.colors.text,
            letters);
  tip(look, state, tool_tip);
  return state.clicked;
}

void draw_right_end(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const bool dark = context.state.preferences.theme == recipe::Theme::dark;
  session::Preferences preferences = context.state.preferences;
  if (letter_button(look, "smaller", "A", context.text("tooltip.text_smaller"), true))
    step_text_size(context, -0.1, out);
  ImGui::SameLine(0, 0);
  if (letter_button(look, "bigger", "A", context.text("tooltip.text_bigger"), false))
    step_text_size(context, 0.1, out);
  ImGui::SameLine(0, look.px(4));
  if (icon_button(look, "theme", icon::theme,
                  context.text(dark ? "tooltip.theme_light" : "tooltip.theme_dark"))) {
    preferences.theme = dark ? recipe::Theme::light : recipe::Theme::dark;
    out.push_back(session::SetPreferences{preferences});
  }
  ImGui::SameLine(0, look.px(4));
  if (icon_button(look, "views", icon::bookmark, context.text("tooltip.views"),
                  context.composition != nullptr)) {
    out.push_back(session::OpenOverlay{session::Overlay::views});
  }
  ImGui::SameLine(0, look.px(4));
  if (icon_button(look, "help", icon::help, context.text("tooltip.help"))) {
    out.push_back(session::OpenOverlay{session::Overlay::help});
  }
  ImGui::SameLine(0, look.px(8));
  draw_language(context, out);
  ImGui::SameLine(0, look.px(8));
  if (button(look, "export", ButtonKind::primary, icon::export_map, context.text("button.export"), 0,
             context.composition != nullptr)) {
    out.push_back(session::OpenOverlay{session::Overlay::export_dialog});
  }
  ImGui::SameLine(0, look.px(8));
  const bool shown = preferences.right_panel;
  if (icon_button(look, "right", icon::details, context.text(shown ? "panel.hide_right" : "panel.show_right"),
                  true, shown)) {
    preferences.right_panel = !shown;
    out.push_back(session::SetPreferences{preferences});
  }
}

// The two questions: where the jobs went, and how far people live from a study centre.
void draw_tasks(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const bool short_names = context.layout.top.w < look.px(1240);
  const std::array labels{context.text(short_names ? "task.jobs_short" : "task.jobs"),
                          context.text(short_names ? "task.coverage_short" : "task.coverage")};
  const float widest =
      std::max(text_width(*look.fonts.body, labels[0]), text_width(*look.fonts.body, labels[1]));
  const bool coverage = context.state.recipe.coverage.has_value();
  if (const auto pressed =
          segments(look, "task", labels, coverage ? 1 : 0, 2 * (std::ceil(widest) + look.px(24))))
    out.push_back(session::ShowCoverage{*pressed == 1});
}

float right_end_width(const PanelContext& context) {
  const Look& look = context.look;
  const float export_width = text_width(*look.fonts.strong, context.text("button.export")) +
                             text_width(*look.fonts.body, icon::export_map) + look.px(8 + 28);
  return look.px(6 * control_height + 4 + 4 + 4 + 8 + language_width(context) + 8 + 8) + export_width;
}

}  // namespace

void draw_top_bar(const PanelContext& context, Actions& out) {
  const Look& look = context.look;
  const Box& box = context.layout.top;
  begin_panel("top", box, look.colors.panel, {look.px(12), (box.h - look.px(control_height)) / 2});
  session::Preferences preferences = context.state.preferences;
  const bool shown = preferences.left_panel;
  if (icon_button(look, "left", icon::filter, context.text(shown ? "panel.hide_left" : "panel.show_left"),
                  true, shown)) {
    preferences.left_panel = !shown;
    out.push_back(session::SetPreferences{preferences});
  }
  if (!is_narrow(context)) {
    ImGui::SameLine(0, look.px(12));
    const ImFont& heading = *look.fonts.heading;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const std::string name = context.text("app.name");
    draw_text(*ImGui::GetWindowDrawList(), heading, {at.x, middle(heading, box.y, box.h)}, look.colors.text,
              name);
    ImGui::Dummy({text_width(heading, name), look.px(control_height)});
  }
  ImGui::SameLine(0, look.px(16));
  draw_tasks(context, out);
  ImGui::SameLine(0, look.px(16));
  if (icon_button(look, "undo", icon::undo, context.text("tooltip.undo"), !context.state.undo.empty()))
    out.push_back(session::Undo{});
  ImGui::SameLine(0, 0);
  if (icon_button(look, "redo", icon::redo, context.text("tooltip.redo"), !context.state.redo.empty()))
    out.push_back(session::Redo{});
  ImGui::SameLine(0, look.px(16));
  const float after_name = ImGui::GetCursorPosX();

  const float end = box.w - look.px(12) - right_end_width(context);
  const float room = end - look.px(16) - after_name;
  const float search = std::clamp(room, look.px(120), look.px(380));
  // In the middle of the window if there is room, else in the middle of what is free.
  const float centred =
      std::clamp((box.w - search) / 2, after_name, std::max(after_name, end - look.px(16) - search));
  draw_search(context, centred, search, out);
  ImGui::SetCursorPos({end, (box.h - look.px(control_height)) / 2});
  draw_right_end(context, out);
  ImGui::GetWindowDrawList()->AddRectFilled({box.x, box.bottom() - look.px(1)}, {box.right(), box.bottom()},
                                            packed(look.colors.border));
  end_panel();
}

}  // namespace dkart::ui
