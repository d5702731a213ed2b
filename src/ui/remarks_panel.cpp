// What the loader and the classing remarked, gravest first, each with its place in the files.
#include <algorithm>

#include "text/strings.h"
#include "ui/controls.h"
#include "ui/icons.h"
#include "ui/panels.h"
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

}  // namespace

void draw_remarks_panel(const PanelContext& context, float width, Actions&) {
  const Look& look = context.look;
  Issues issues = context.data().issues;
  const Issues& files = context.state.coverage_files.remarks;
  issues.insert(issues.end(), files.begin(), files.end());
  issues.insert(issues.end(), context.composition->evaluation.issues.begin(),
                context.composition->evaluation.issues.end());
  std::stable_sort(issues.begin(), issues.end(),
                   [](const Issue& a, const Issue& b) { return a.severity > b.severity; });
  paragraph(*look.fonts.heading, look.colors.text, context.text("remarks.title"), width);
  gap(look.px(4));
  paragraph(*look.fonts.note, look.colors.secondary,
            context.text(issues.empty() ? "empty.no_remarks" : "remarks.intro"), width);
  gap(look.px(12));
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, look.px(2)});
  for (const Issue& issue : issues) draw_remark(context, issue, width);
  ImGui::PopStyleVar();
  rule(look, width);
  gap(look.px(16));
  draw_completeness(context, width);
}

}  // namespace dkart::ui
