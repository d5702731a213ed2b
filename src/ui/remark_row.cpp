#include "ui/remark_row.h"

#include "text/strings.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

struct Sign {
  const char* symbol;
  const char* key;
  Color color;
};

Sign sign_of(const Look& look, Severity severity) {
  switch (severity) {
    case Severity::error:
      return {icon::error, "remarks.severity_error", look.colors.error};
    case Severity::warning:
      return {icon::warning, "remarks.severity_warning", look.colors.warning};
    case Severity::note:
      break;
  }
  return {icon::note, "remarks.severity_note", look.colors.secondary};
}

}  // namespace

void draw_remark(const PanelContext& context, const Issue& issue, float width) {
  const Look& look = context.look;
  const Sign sign = sign_of(look, issue.severity);
  const float indent = look.px(26);
  const ImVec2 at = ImGui::GetCursorScreenPos();
  draw_text(*ImGui::GetWindowDrawList(), *look.fonts.body, {at.x, at.y}, sign.color, sign.symbol);
  ImGui::SetCursorScreenPos({at.x + indent, at.y});
  ImGui::BeginGroup();
  const std::string place = text::place_text(context.messages, issue.where);
  std::string sentence = text::message(context.messages, issue);
  // The place stands below, on a line of its own.
  if (!place.empty() && sentence.starts_with(place + ": ")) sentence.erase(0, place.size() + 2);
  paragraph(*look.fonts.body, look.colors.text, sentence, width - indent);
  paragraph(*look.fonts.note, look.colors.secondary,
            context.text(sign.key) + (place.empty() ? "" : " · " + place), width - indent);
  ImGui::EndGroup();
  gap(look.px(10));
}

}  // namespace dkart::ui
