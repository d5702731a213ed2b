// Short messages at the map's lower edge, newest lowest, until they are put away.
#include <algorithm>
#include <filesystem>

#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr std::size_t most_notices = 3;

Color color_of(const Look& look, Severity severity) {
  switch (severity) {
    case Severity::error:
      return look.colors.error;
    case Severity::warning:
      return look.colors.warning;
    case Severity::note:
      break;
  }
  return look.colors.good;
}

const char* symbol_of(Severity severity) {
  return severity == Severity::note      ? icon::check
         : severity == Severity::warning ? icon::warning
                                         : icon::error;
}

void draw_notice(const PanelContext& context, std::size_t index, float width, Actions& out) {
  const Look& look = context.look;
  const session::Notice& notice = context.state.notices[index];
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float side = look.px(control_height);
  const bool has_path = !notice.path.empty();
  const std::string open_label = context.text(notice.folder ? "button.open_folder" : "button.open_file");
  const float open_width = has_path ? text_width(*look.fonts.body, open_label) + look.px(28) : 0;
  const float indent = look.px(28),
              room = width - indent - side - look.px(8) - (has_path ? open_width + look.px(8) : 0);
  const std::string text = context.text(notice.text_key, notice.args);
  const float text_height = paragraph_height(*look.fonts.body, text, room);
  const float height = std::max(text_height, side);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float first = at.y + (height - text_height) / 2;
  draw_text(list, *look.fonts.body, {at.x, first}, color_of(look, notice.severity),
            symbol_of(notice.severity));
  draw_paragraph(list, *look.fonts.body, {at.x + indent, first}, look.colors.text, text, room);
  const float y = at.y + (height - side) / 2;
  if (has_path) {
    ImGui::SetCursorScreenPos({at.x + width - side - look.px(8) - open_width, y});
    if (button(look, "open", ButtonKind::outlined, nullptr, open_label, open_width))
      context.host.open(notice.path);
  }
  ImGui::SetCursorScreenPos({at.x + width - side, y});
  if (icon_button(look, "dismiss", icon::close, context.text("button.dismiss")))
    out.push_back(session::DismissNotice{index});
  ImGui::SetCursorScreenPos(at);
  ImGui::Dummy({width, height});
}

}  // namespace

void draw_notices(const PanelContext& context, Actions& out) {
  const auto& notices = context.state.notices;
  if (notices.empty()) return;
  const Look& look = context.look;
  const Box& map = context.layout.map;
  const float width = std::min(look.px(560), map.w - look.px(32));
  float bottom = map.bottom() - look.px(16);
  const std::size_t first = notices.size() > most_notices ? notices.size() - most_notices : 0;
  for (std::size_t i = notices.size(); i-- > first;) {
    ImGui::SetNextWindowPos({std::round(map.x + map.w / 2), bottom}, ImGuiCond_Always, {0.5F, 1});
    ImGui::SetNextWindowSize({width, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {look.px(14), look.px(8)});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, look.px(corner));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, look.px(1));
    const std::string name = "notice " + std::to_string(i);
    ImGui::Begin(name.c_str(), nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                     ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoFocusOnAppearing);
    draw_notice(context, i, width - 2 * look.px(14), out);
    bottom -= ImGui::GetWindowHeight() + look.px(8);
    ImGui::End();
    ImGui::PopStyleVar(3);
  }
}

}  // namespace dkart::ui
