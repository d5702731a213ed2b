// Did the jobs go where people leave? Jobs per 1,000 inhabitants against the change of population, one dot for each area,
// linked with map and tables; below it the answer in words.
#include <algorithm>
#include <cmath>

#include "analysis/growth.h"
#include "analysis/population_change.h"
#include "base/number_text.h"
#include "recipe/palette.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"
#include "session/selection.h"
#include "ui/controls.h"
#include "ui/panels.h"
#include "ui/select.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

constexpr double plot_height = 230, dot_radius = 4, reach = 8;

struct Dot {
  std::uint32_t area = 0;
  double change = 0;    // per cent
  double per_1000 = 0;  // lower bound
  bool touched = false;
};

std::vector<Dot> dots_of(const PanelContext& context, const analysis::PopulationChange& change) {
  const scene::Evaluation& evaluation = context.composition->evaluation;
  const bool counties = evaluation.figures.level == analysis::Level::county;
  std::vector<Dot> dots;
  for (std::uint32_t i = 0; i < evaluation.figures.areas.size(); ++i) {
    const auto& figures = evaluation.figures.areas[i];
    const auto percent = change.areas[i].change_percent;
    if (!percent || !figures.per_1000_min) continue;
    if (!counties && !evaluation.scope.municipality_in_scope[i]) continue;
    const bool touched = counties ? session::touches(context.state, domain::CountyIndex{i})
                                  : session::touches(context.state, domain::MunicipalityIndex{i});
    dots.push_back({i, *percent, *figures.per_1000_min, touched});
  }
  // What is selected lies on top, and areas with jobs over those without.
  std::stable_sort(dots.begin(), dots.end(), [](const Dot& a, const Dot& b) {
    return std::pair(a.touched, a.per_1000) < std::pair(b.touched, b.per_1000);
  });
  return dots;
}

// 1, 2 or 5 times a power of ten, so that about four steps make `range`.
double tick_step(double range) {
  const double power = std::pow(10.0, std::floor(std::log10(range / 4)));
  for (const double step : {1.0, 2.0, 5.0}) {
    if (range / (step * power) <= 5) return step * power;
  }
  return 10 * power;
}

struct Axes {
  Box plot;
  double left = 0, right = 0, top = 0;  // per cent, per cent, jobs per 1,000
  ImVec2 place(double change, double per_1000) const {
    return {plot.x + plot.w * static_cast<float>((change - left) / (right - left)),
            plot.bottom() - plot.h * height_of(per_1000)};
  }
  // A few small municipalities got very many per inhabitant, so the steps upwards go by the square root, as the labels say.
  float height_of(double per_1000) const { return static_cast<float>(std::sqrt(per_1000 / top)); }
};

Axes axes_of(const std::vector<Dot>& dots, const Box& plot) {
  Axes axes{plot, 0, 0, 0};
  for (const Dot& dot : dots) {
    axes.left = std::min(axes.left, dot.change);
    axes.right = std::max(axes.right, dot.change);
    axes.top = std::max(axes.top, dot.per_1000);
  }
  const double step = tick_step(std::max(axes.right - axes.left, 1.0));
  axes.left = std::floor(axes.left / step) * step;
  axes.right = std::max(std::ceil(axes.right / step) * step, axes.left + step);
  axes.top = axes.top > 0 ? axes.top * 1.08 : 1;
  return axes;
}

// 0 and 1, 2, 5 times powers of ten, from the top down as far as they are `apart` pixels or more.
std::vector<double> ticks_up(const Axes& axes, float apart) {
  std::vector<double> ticks{0};
  float above = axes.plot.h + apart;
  for (double power = std::pow(10.0, std::ceil(std::log10(axes.top)));
       axes.plot.h * axes.height_of(power) >= apart; power /= 10) {
    for (const double step : {5.0, 2.0, 1.0}) {
      const double value = step * power;
      const float height = axes.plot.h * axes.height_of(value);
      if (value > axes.top || above - height < apart || height < apart) continue;
      ticks.push_back(value);
      above = height;
    }
  }
  return ticks;
}

void draw_axes(const PanelContext& context, const Axes& axes) {
  const Look& look = context.look;
  const ImFont& small = *look.fonts.small;
  const Language language = context.messages.language();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const double along = tick_step(axes.right - axes.left);
  for (const double value : ticks_up(axes, look.px(26))) {
    const float y = std::round(axes.place(axes.left, value).y);
    list.AddRectFilled({axes.plot.x, y}, {axes.plot.right(), y + look.px(1)},
                       packed(value == 0 ? look.colors.outline : look.colors.border));
    const std::string number = readable_number(value, 2, language);
    draw_text(list, small, {axes.plot.x - look.px(6) - text_width(small, number), y - small.FontSize / 2},
              look.colors.secondary, number);
  }
  const auto lines_along = static_cast<int>(std::lround((axes.right - axes.left) / along));
  for (int i = 0; i <= lines_along; ++i) {
    const double change = axes.left + i * along;
    const float x = std::round(axes.place(change, 0).x);
    const std::string number = scene::signed_text(std::abs(change) < along / 2 ? 0 : change, 1, language);
    draw_text(list, small, {x - text_width(small, number) / 2, axes.plot.bottom() + look.px(5)},
              look.colors.secondary, number);
  }
  const float zero = std::round(axes.place(0, 0).x);
  list.AddRectFilled({zero, axes.plot.y}, {zero + look.px(1), axes.plot.bottom()},
                     packed(look.colors.outline));
}

// The dot nearest to the pointer, if one is near.
const Dot* pointed_at(const Look& look, const Axes& axes, const std::vector<Dot>& dots) {
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const Dot* nearest = nullptr;
  float best = look.px(reach);
  for (const Dot& dot : dots) {
    const ImVec2 at = axes.place(dot.change, dot.per_1000);
    const float distance = std::hypot(at.x - mouse.x, at.y - mouse.y);
    if (distance > best) continue;
    best = distance;
    nearest = &dot;
  }
  return nearest;
}

void draw_dots(const PanelContext& context, const Axes& axes, const std::vector<Dot>& dots,
               const Dot* pointed) {
  const Look& look = context.look;
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = look.px(dot_radius);
  const Color jobs = recipe::map_colors(look.theme).job_symbol;
  for (const Dot& dot : dots) {
    const ImVec2 at = axes.place(dot.change, dot.per_1000);
    if (dot.per_1000 > 0) {
      list.AddCircleFilled(at, radius, packed(jobs.with_alpha(0.8)));
      list.AddCircle(at, radius, packed(look.colors.panel), 0, look.px(1));
    } else {
      list.AddCircle(at, radius * 0.7F, packed(look.colors.secondary.with_alpha(0.45)), 0, look.px(1));
    }
    if (dot.touched || &dot == pointed)
      list.AddCircle(at, radius + look.px(2), packed(look.colors.accent), 0, look.px(2));
  }
}

void link(const PanelContext& context, const Dot* pointed, bool pressed, Actions& out) {
  const bool counties = context.composition->evaluation.figures.level == analysis::Level::county;
  bool& points = context.memory.points_at_dot;
  if (pointed != nullptr && !counties) {
    out.push_back(session::Hover{domain::MunicipalityIndex{pointed->area}});
    points = true;
  } else if (points) {
    out.push_back(session::Hover{});
    points = false;
  }
  if (!pressed || pointed == nullptr) return;
  const session::Selected item = counties ? session::Selected(domain::CountyIndex{pointed->area})
                                          : session::Selected(domain::MunicipalityIndex{pointed->area});
  select({item}, std::nullopt, out);
}

void draw_answer(const PanelContext& context, float width) {
  const Look& look = context.look;
  const scene::Evaluation& evaluation = context.composition->evaluation;
  const auto answer = analysis::growth_answer(context.data(), evaluation.selection, evaluation.scope,
                                              analysis::usual_years_of_change);
  if (!answer || !answer->falling_job_share) return;
  const Messages& messages = context.messages;
  const auto rate = [&](const analysis::Figures& figures) {
    const std::string text = scene::per_1000_text(figures, messages);
    return text.empty() ? std::string("0") : text;
  };
  paragraph(*look.fonts.strong, look.colors.text, context.text("scatter.question"), width);
  gap(look.px(2));
  paragraph(
      *look.fonts.body, look.colors.text,
      context.text("scatter.answer",
                   {{"share", scene::share_text(answer->falling_job_share, messages)},
                    {"people", scene::share_text(std::optional(answer->falling_population_share), messages)},
                    {"falling", rate(answer->falling)},
                    {"rising", rate(answer->rising)}}),
      width);
  gap(look.px(4));
  paragraph(*look.fonts.note, look.colors.secondary,
            context.text("scatter.method", {{"from", std::to_string(answer->from_year)},
                                            {"to", std::to_string(answer->to_year)},
                                            {"falling", std::to_string(answer->falling_count)},
                                            {"rising", std::to_string(answer->rising_count)}}),
            width);
}

}  // namespace

void draw_scatter(const PanelContext& context, float width, Actions& out) {
  const Look& look = context.look;
  const auto change = analysis::population_change(
      context.data(), context.composition->evaluation.figures.level, analysis::usual_years_of_change);
  if (!change) {
    paragraph(*look.fonts.body, look.colors.secondary, context.text("scatter.no_population"), width);
    return;
  }
  const std::vector<Dot> dots = dots_of(context, *change);
  const ImFont& small = *look.fonts.small;
  ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, look.px(2)});
  paragraph(*look.fonts.heading, look.colors.text, context.text("scatter.title"), width);
  gap(look.px(6));
  const ImVec2 at = ImGui::GetCursorScreenPos();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  draw_text(list, small, at, look.colors.secondary, context.text("legend.jobs_per_1000"));
  const float indent = look.px(34), top = at.y + small.FontSize + look.px(8);
  const Axes axes = axes_of(dots, {at.x + indent, top, width - indent - look.px(10), look.px(plot_height)});
  ImGui::SetCursorScreenPos({axes.plot.x, axes.plot.y});
  // No stop for the keyboard, which has the ranking's columns.
  const bool pressed = ImGui::InvisibleButton("dots", {axes.plot.w, axes.plot.h});
  const Dot* pointed = ImGui::IsItemHovered() ? pointed_at(look, axes, dots) : nullptr;
  draw_axes(context, axes);
  draw_dots(context, axes, dots, pointed);
  link(context, pointed, pressed, out);
  const std::string along = context.text("scatter.change_axis", {{"from", std::to_string(change->from_year)},
                                                                 {"to", std::to_string(change->to_year)}});
  draw_text(list, small, {axes.plot.right() - text_width(small, along), axes.plot.bottom() + look.px(22)},
            look.colors.secondary, along);
  ImGui::SetCursorScreenPos({at.x, axes.plot.bottom() + look.px(22) + small.FontSize + look.px(14)});
  draw_answer(context, width);
  ImGui::PopStyleVar();
}

}  // namespace dkart::ui
