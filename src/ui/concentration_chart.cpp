// Lorenz curve of jobs against inhabitants, and the Gini coefficient, each with a line that says how to read it.
#include <algorithm>

#include "analysis/concentration.h"
#include "base/number_text.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr double widest = 260;

void draw_curve(const PanelContext& context, const std::vector<analysis::LorenzPoint>& curve, float side) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const ImFont& small = *look.fonts.small;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const std::string up = context.text("concentration.jobs_axis"),
                    along = context.text("concentration.population_axis");
  draw_text(list, small, at, look.colors.secondary, up);
  const ImVec2 corner_point{at.x, at.y + small.FontSize + look.px(6) + side};
  const auto place = [&](double x, double y) {
    return ImVec2{corner_point.x + side * static_cast<float>(x),
                  corner_point.y - side * static_cast<float>(y)};
  };
  for (int i = 0; i <= 4; ++i) {
    const float offset = std::round(side * static_cast<float>(i) / 4);
    list.AddRectFilled({corner_point.x, corner_point.y - offset},
                       {corner_point.x + side, corner_point.y - offset + look.px(1)},
                       packed(look.colors.border));
  }
  list.AddLine(place(0, 0), place(1, 1), packed(look.colors.outline), look.px(1));
  std::vector<ImVec2> points;
  points.reserve(curve.size());
  for (const analysis::LorenzPoint& point : curve)
    points.push_back(place(point.population_share, point.job_share));
  list.AddPolyline(points.data(), static_cast<int>(points.size()), packed(look.colors.accent), 0, look.px(2));
  const float y = corner_point.y + look.px(5);
  draw_text(list, small, {corner_point.x, y}, look.colors.secondary, "0");
  const std::string whole = "100\u00A0%";
  draw_text(list, small, {corner_point.x + side - text_width(small, whole), y}, look.colors.secondary, whole);
  draw_text(list, small, {corner_point.x + (side - text_width(small, along)) / 2, y}, look.colors.secondary,
            along);
  ImGui::Dummy({side, side + 2 * small.FontSize + look.px(16)});
}

}  // namespace

void draw_concentration(const PanelContext& context, float width) {
  const Look& look = context.look;
  const scene::Evaluation& evaluation = context.composition->evaluation;
  const bool municipalities = evaluation.figures.level == analysis::Level::municipality;
  const auto measured = analysis::concentration(
      evaluation.figures, municipalities ? evaluation.scope.municipality_in_scope : std::vector<bool>{});
  if (!measured.gini) return;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, look.px(2)});
  paragraph(*look.fonts.heading, look.colors.text, context.text("concentration.title"), width);
  gap(look.px(6));
  draw_curve(context, measured.lorenz, std::min(width, look.px(widest)));
  paragraph(*look.fonts.note, look.colors.secondary, context.text("concentration.curve_help"), width);
  gap(look.px(10));
  paragraph(*look.fonts.strong, look.colors.text,
            context.text("concentration.gini",
                         {{"value", readable_number(*measured.gini, 2, context.messages.language())}}),
            width);
  paragraph(*look.fonts.note, look.colors.secondary, context.text("concentration.gini_help"), width);
  if (measured.without_figure > 0) {
    paragraph(*look.fonts.note, look.colors.secondary,
              context.text("concentration.left_out", {{"count", std::to_string(measured.without_figure)}}),
              width);
  }
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
