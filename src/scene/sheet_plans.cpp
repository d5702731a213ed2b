#include "scene/sheet_plans.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>
#include <vector>

#include "scene/furniture.h"
#include "scene/sheet_panels.h"

namespace dkart::scene {
namespace {

// Of the page's height or width: a smaller map is no map.
constexpr double least_map = 0.3;
// Widths in multiples of the type's size, so that rows look alike on every page.
constexpr double legend_ems = 20.6, table_ems = 15;
// Two columns of counts want more room.
constexpr double wider_for_two = 1.25;

double legend_width(const PlanInput& plan) {
  return plan.style.text_pt * legend_ems * (plan.composition.panes.empty() ? 1 : wider_for_two);
}

void put(SheetMap& sheet, FurnitureKind kind, Block block, PagePoint at) {
  sheet.furniture.push_back({kind, {at.x, at.y, block.width, block.height}});
  place(sheet.page, std::move(block), at);
}

Block title_of(const PlanInput& plan, double width) {
  return title_block(plan.input, plan.composition.evaluation, plan.style, width);
}
Block foot_of(const PlanInput& plan, double width) {
  return foot_block(plan.input, plan.composition.evaluation, plan.style, width);
}

// Title and foot, and what is left between them across the whole page.
struct Between {
  SheetMap sheet;
  double top = 0, bottom = 0;
};

Between title_and_foot(const PlanInput& plan) {
  const SheetStyle& style = plan.style;
  const double inner = plan.page.width_pt - 2 * style.margin;
  Between out;
  Block title = title_of(plan, inner), foot = foot_of(plan, inner);
  const double foot_top = plan.page.height_pt - style.margin * 0.6 - foot.height;
  out.top = style.margin * 0.85 + title.height + style.margin * 0.4;
  out.bottom = foot_top - style.margin * 0.25;
  put(out.sheet, FurnitureKind::title, std::move(title), {style.margin, style.margin * 0.85});
  put(out.sheet, FurnitureKind::foot, std::move(foot), {style.margin, foot_top});
  return out;
}

bool high_enough(const PlanInput& plan, double height) {
  return height >= plan.page.height_pt * least_map;
}

// Fill and the rest of a legend, to stand beside each other.
std::array<Legend, 2> halves_of(const Legend& legend) {
  Legend fill = legend, rest;
  fill.circles.clear();
  fill.circles_title.clear();
  fill.symbols.clear();
  rest.circles_title = legend.circles_title;
  rest.circles = legend.circles;
  rest.circle_style = legend.circle_style;
  rest.symbols = legend.symbols;
  return {fill, rest};
}

}  // namespace

std::optional<SheetMap> legend_on_map(const PlanInput& plan, double least_zoom) {
  auto [sheet, top, bottom] = title_and_foot(plan);
  if (!high_enough(plan, bottom - top)) return std::nullopt;
  const double inner = plan.page.width_pt - 2 * plan.style.margin;
  SheetPanels panels(plan.input, plan.composition, plan.style, plan.land);
  const double width = std::min(legend_width(plan), inner * 0.45);
  panels.add_legend(plan.composition.legend, width);
  panels.add_table(std::min(table_ems * plan.style.text_pt, inner * 0.28));
  panels.add_oslofjord(width + 18);
  panels.add_svalbard();
  panels.add_scale_bar();
  if (!panels.arrange(sheet, {0, top, plan.page.width_pt, bottom - top}, plan.style.margin, least_zoom))
    return std::nullopt;
  return sheet;
}

std::optional<SheetMap> legend_below(const PlanInput& plan) {
  auto [sheet, top, bottom] = title_and_foot(plan);
  const SheetStyle& style = plan.style;
  const double between = style.margin;
  const double column = (plan.page.width_pt - 2 * style.margin - between) / 2;
  const auto [fill, rest] = halves_of(plan.composition.legend);
  Block left = legend_block(fill, plan.input, style, std::min(column, legend_width(plan)));
  Block right = legend_block(rest, plan.input, style, column);
  const double height = std::max(left.height, right.height);
  const double legend_top = bottom - style.margin * 0.25 - height;
  const double map_bottom = legend_top - style.margin * 0.4;
  if (!high_enough(plan, map_bottom - top)) return std::nullopt;
  sheet.furniture.push_back(
      {FurnitureKind::legend,
       {style.margin, legend_top, right.commands.empty() ? left.width : 2 * column + between, height}});
  place(sheet.page, std::move(left), {style.margin, legend_top});
  place(sheet.page, std::move(right), {style.margin + column + between, legend_top});
  SheetPanels panels(plan.input, plan.composition, style, plan.land);
  panels.add_headings();
  panels.add_table(table_ems * style.text_pt);
  panels.add_svalbard();
  panels.add_scale_bar();
  if (!panels.arrange(sheet, {0, top, plan.page.width_pt, map_bottom - top}, style.margin))
    return std::nullopt;
  return sheet;
}

std::optional<SheetMap> column_beside(const PlanInput& plan) {
  const SheetStyle& style = plan.style;
  const double inner = style.column, page_height = plan.page.height_pt;
  Block title = title_of(plan, inner), foot = foot_of(plan, inner);
  const double foot_top = page_height - style.margin * 0.8 - foot.height;
  const double legend_top = style.margin + title.height + style.text_pt * 2;
  const double column_bottom = foot_top - style.text_pt;
  if (legend_top > column_bottom) return std::nullopt;
  SheetMap sheet;
  put(sheet, FurnitureKind::title, std::move(title), {style.margin, style.margin});
  put(sheet, FurnitureKind::foot, std::move(foot), {style.margin, foot_top});

  SheetPanels panels(plan.input, plan.composition, style, plan.land);
  panels.add_headings();
  const double table = std::min(table_ems * 1.25 * style.text_pt, inner);
  Block legend =
      legend_block(plan.composition.legend, plan.input, style, std::min(inner, legend_width(plan)));
  if (legend_top + legend.height <= column_bottom) {
    put(sheet, FurnitureKind::legend, std::move(legend), {style.margin, legend_top});
    panels.add_table(table);
  } else {
    // The map has the legend, and the column room for the table.
    panels.add_legend(plan.composition.legend, legend_width(plan));
    Block rows = panels.table(table);
    if (!rows.commands.empty() && legend_top + rows.height <= column_bottom) {
      put(sheet, FurnitureKind::table, std::move(rows), {style.margin, legend_top});
    }
  }
  panels.add_oslofjord(table + 18);
  panels.add_svalbard();
  panels.add_scale_bar();
  const double left = 2 * style.margin + inner;
  if (!panels.arrange(sheet, {left, 0, plan.page.width_pt - left, page_height}, style.margin))
    return std::nullopt;
  return sheet;
}

namespace {

// Headings, scale bar and what of the legend there is room for.
std::optional<SheetMap> with_legend(const PlanInput& plan,
                                    const std::function<void(SheetPanels&)>& add_legend) {
  auto [sheet, top, bottom] = title_and_foot(plan);
  if (!high_enough(plan, bottom - top)) return std::nullopt;
  SheetPanels panels(plan.input, plan.composition, plan.style, plan.land);
  panels.add_headings();
  add_legend(panels);
  panels.add_scale_bar();
  if (!panels.arrange(sheet, {0, top, plan.page.width_pt, bottom - top}, plan.style.margin))
    return std::nullopt;
  return sheet;
}

}  // namespace

SheetMap least_sheet(const PlanInput& plan) {
  const Legend& legend = plan.composition.legend;
  const std::array<Legend, 2> halves = halves_of(legend);
  const bool has_both = !halves[1].circles.empty() || !halves[1].symbols.empty();
  const double width = legend_width(plan);
  using Add = std::function<void(SheetPanels&)>;
  std::vector<Add> ways{[&](SheetPanels& panels) { panels.add_legend(legend, width); }};
  // Two maps have room for a half each.
  if (has_both && !plan.composition.panes.empty())
    ways.emplace_back([&](SheetPanels& panels) { panels.add_legend_halves(halves, width); });
  // The colours at least.
  ways.emplace_back([&](SheetPanels& panels) { panels.add_legend(halves[0], width); });
  ways.emplace_back([&](SheetPanels& panels) { panels.add_legend(legend, width, false); });
  for (const Add& add : ways) {
    if (auto sheet = with_legend(plan, add)) return std::move(*sheet);
  }
  SheetMap sheet;
  const double margin = std::min(plan.style.margin, plan.page.width_pt * 0.05);
  Block title = title_of(plan, plan.page.width_pt - 2 * margin);
  const double below_title = std::min(margin + title.height + margin, plan.page.height_pt / 2);
  put(sheet, FurnitureKind::title, std::move(title), {margin, margin});
  SheetPanels panels(plan.input, plan.composition, plan.style, plan.land);
  panels.arrange(sheet, {0, below_title, plan.page.width_pt, plan.page.height_pt - below_title}, margin);
  return sheet;
}

}  // namespace dkart::scene
