// What the loader and the classing remarked, gravest first, each with its place in the files.
#include <algorithm>

#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/remark_row.h"
#include "ui/type.h"

namespace dkart::ui {
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
