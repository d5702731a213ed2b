#include "scene/sheet_map.h"

#include <algorithm>
#include <array>
#include <utility>

#include "recipe/palette.h"
#include "scene/analysis_texts.h"
#include "scene/panes.h"
#include "scene/svalbard_inset.h"

namespace dkart::scene {
namespace {

constexpr double panel_padding = 9;

// A legend or table on the map stands on a sheet of its own, so that the sea's or Sweden's edge does not run through it.
void place_panel(SheetMap& sheet, Block block, PageRect room, const recipe::MapColors& colors) {
  sheet.page.emplace_back(
      PageRectangle{room, colors.paper.with_alpha(0.92), colors.rule, 0.5, 3, Pattern::none, {}});
  place(sheet.page, std::move(block), {room.x + panel_padding, room.y + panel_padding});
  sheet.obstacles.push_back(room);
}

// The inset with its name above it; returns the y below it.
double add_svalbard(SheetMap& sheet, const ComposeInput& input, const Evaluation& evaluation,
                    const SheetStyle& style, PagePoint top_left) {
  // Svalbard is no municipality: it has no figure to hold jobs against, and nothing there differs between two periods.
  if (!input.recipe.layers.svalbard_inset || input.data.base_map.svalbard.empty() ||
      !input.recipe.filter.counties.empty() || is_difference(input.recipe) ||
      !shows_decisions(input.recipe)) {
    return top_left.y;
  }
  const double size = 62 * style.type_scale;
  const PageRect room{top_left.x, top_left.y + style.foot_pt * 1.5, size, size};
  sheet.insets.push_back(svalbard_inset(input, evaluation, room, style.type_scale));
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  sheet.page.emplace_back(PageText{{room.x, room.y - style.foot_pt * 0.5},
                                   svalbard_heading(input, evaluation),
                                   {style.foot_pt, FontWeight::regular, false, false},
                                   colors.text_secondary,
                                   Align::left});
  sheet.obstacles.push_back(room);
  return room.bottom();
}

void add_scale_bar(SheetMap& sheet, const ComposeInput& input, const SheetStyle& style, PagePoint top_left) {
  Block bar = scale_bar(input, sheet.maps.front().camera, style);
  sheet.obstacles.push_back({top_left.x - 8, top_left.y, bar.width + 24, bar.height});
  place(sheet.page, std::move(bar), top_left);
}

// The period above its map; returns the y below it.
double add_heading(SheetMap& sheet, const ComposeInput& input, const std::string& period,
                   const SheetStyle& style, PagePoint top_left) {
  const double size = style.subtitle_pt * 1.2;
  const TextStyle type{size, FontWeight::semi_bold, false, false};
  const std::string text = period_label(period, input.messages);
  sheet.page.emplace_back(PageText{
      {top_left.x, top_left.y + size}, text, type, map_colors(input.recipe.theme).text, Align::left});
  const double height = size * 1.5;
  sheet.obstacles.push_back({top_left.x, top_left.y, input.measurer.measure(text, type).width, height});
  return top_left.y + height;
}

// One map in `viewport`, or two side by side, each with the same part of the country at the same scale.
void add_maps(SheetMap& sheet, const ComposeInput& input, const PageRect& viewport, double margin) {
  for (const PageRect& pane : map_panes(viewport, input.recipe)) {
    MapFrame& frame = sheet.maps.emplace_back();
    frame.ground = map_colors(input.recipe.theme).sea;
    frame.camera = Camera::fit(shown_extent(input.data, input.recipe), pane, margin);
  }
}

// What stands in the sea, upper left: heading and Svalbard for each of two maps; scale bar in the first.
void add_upper_left(SheetMap& sheet, const ComposeInput& input, const Composition& composition,
                    const SheetStyle& style, PagePoint top_left) {
  if (composition.panes.empty()) {
    const double below = add_svalbard(sheet, input, composition.evaluation, style, top_left);
    add_scale_bar(sheet, input, style, {top_left.x, below + style.foot_pt});
    return;
  }
  const recipe::Comparison& comparison = *input.recipe.comparison;
  const double from_edge = top_left.x - sheet.maps.front().camera.viewport.x;
  for (std::size_t i = 0; i < composition.panes.size(); ++i) {
    const double x = sheet.maps[i].camera.viewport.x + (i == 0 ? from_edge : from_edge / 2);
    double y =
        add_heading(sheet, input, i == 0 ? comparison.earlier : comparison.later, style, {x, top_left.y});
    y = add_svalbard(sheet, input, composition.panes[i], style, {x, y});
    if (i == 0) add_scale_bar(sheet, input, style, {x, y + style.foot_pt});
  }
}

// The largest figures; two maps have none, since they would be of both periods together.
Block table_for(const ComposeInput& input, const Composition& composition, const SheetStyle& style,
                double width) {
  if (!composition.panes.empty() || !shows_decisions(input.recipe)) return {};
  return table_block(input, composition.evaluation, style, width);
}

// Two columns of counts want more room.
double legend_width(const Composition& composition, double usual) {
  return composition.panes.empty() ? usual : usual * 1.25;
}

PageRect panel_room(const Block& block, double right, double bottom) {
  const double width = block.width + 2 * panel_padding, height = block.height + 2 * panel_padding;
  return {right - width, bottom - height, width, height};
}

void lay_out_upright(SheetMap& sheet, const ComposeInput& input, const Composition& composition,
                     const recipe::PageSize& page, const SheetStyle& style) {
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  const double inner = page.width_pt - 2 * style.margin;
  Block title = title_block(input, composition.evaluation, style, inner);
  Block foot = foot_block(input, composition.evaluation, style, inner);
  const double top = style.margin * 0.85 + title.height + style.margin * 0.4;
  const double bottom = page.height_pt - foot.height - style.margin * 0.85;
  place(sheet.page, std::move(title), {style.margin, style.margin * 0.85});
  place(sheet.page, std::move(foot), {style.margin, bottom + style.margin * 0.25});

  const PageRect viewport{0, top, page.width_pt, bottom - top};
  add_maps(sheet, input, viewport, style.margin * 0.45);

  const double column = std::min(legend_width(composition, 165 * style.type_scale), inner * 0.42);
  Block legend_box = legend_block(composition.legend, input, style, column);
  const PageRect legend_room =
      panel_room(legend_box, page.width_pt - style.margin, viewport.bottom() - style.margin * 0.45);
  place_panel(sheet, std::move(legend_box), legend_room, colors);

  Block table = table_for(input, composition, style, std::min(120 * style.type_scale, inner * 0.28));
  double left_y = viewport.y + style.margin * 0.45;
  if (!table.commands.empty()) {
    const PageRect room{style.margin, left_y, table.width + 2 * panel_padding,
                        table.height + 2 * panel_padding};
    left_y = room.bottom() + 10;
    place_panel(sheet, std::move(table), room, colors);
  }
  add_upper_left(sheet, input, composition, style, {style.margin, left_y});
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

// Two maps leave no free corner on an upright page, so the legend stands below them, in two columns.
void lay_out_upright_pair(SheetMap& sheet, const ComposeInput& input, const Composition& composition,
                          const recipe::PageSize& page, const SheetStyle& style) {
  const double inner = page.width_pt - 2 * style.margin, between = style.margin;
  Block title = title_block(input, composition.evaluation, style, inner);
  Block foot = foot_block(input, composition.evaluation, style, inner);
  const double column = (inner - between) / 2;
  const auto [fill, rest] = halves_of(composition.legend);
  Block left = legend_block(fill, input, style, std::min(column, 240 * style.type_scale));
  Block right = legend_block(rest, input, style, column);
  const double top = style.margin * 0.85 + title.height + style.margin * 0.4;
  const double foot_top = page.height_pt - foot.height - style.margin * 0.6;
  const double legend_top = foot_top - std::max(left.height, right.height) - style.margin * 0.5;
  place(sheet.page, std::move(title), {style.margin, style.margin * 0.85});
  place(sheet.page, std::move(foot), {style.margin, foot_top});
  place(sheet.page, std::move(left), {style.margin, legend_top});
  place(sheet.page, std::move(right), {style.margin + column + between, legend_top});
  add_maps(sheet, input, {0, top, page.width_pt, legend_top - style.margin * 0.4 - top}, style.margin * 0.3);
  add_upper_left(sheet, input, composition, style, {style.margin, top + style.margin * 0.3});
}

void lay_out_wide(SheetMap& sheet, const ComposeInput& input, const Composition& composition,
                  const recipe::PageSize& page, const SheetStyle& style) {
  const double inner = style.column;
  const PageRect viewport{2 * style.margin + inner, 0, page.width_pt - 2 * style.margin - inner,
                          page.height_pt};
  add_maps(sheet, input, viewport, style.margin * 0.5);

  Block title = title_block(input, composition.evaluation, style, inner);
  Block foot = foot_block(input, composition.evaluation, style, inner);
  double y = style.margin;
  const double title_height = title.height, foot_height = foot.height;
  place(sheet.page, std::move(title), {style.margin, y});
  place(sheet.page, std::move(foot), {style.margin, page.height_pt - style.margin * 0.8 - foot_height});
  y += title_height + style.text_pt * 2;

  const double width = std::min(inner, legend_width(composition, 190 * style.type_scale));
  Block legend_box = legend_block(composition.legend, input, style, width);
  const double room_left = page.height_pt - style.margin * 0.8 - foot_height - style.text_pt - y;
  Block table = table_for(input, composition, style, std::min(150 * style.type_scale, inner));
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  if (legend_box.height <= room_left) {
    place(sheet.page, std::move(legend_box), {style.margin, y});
  } else {
    const PageRect room =
        panel_room(legend_box, viewport.right() - style.margin, viewport.bottom() - style.margin);
    place_panel(sheet, std::move(legend_box), room, colors);
  }
  if (!table.commands.empty()) {
    const PageRect room =
        panel_room(table, viewport.right() - style.margin, viewport.bottom() - style.margin);
    const bool free = sheet.obstacles.empty();  // the legend may have taken the place
    if (free) place_panel(sheet, std::move(table), room, colors);
  }
  add_upper_left(sheet, input, composition, style, {viewport.x + style.margin, style.margin});
}

}  // namespace

geo::Extent shown_extent(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  if (recipe.filter.counties.empty() || !data.base_map.areas) return data.base_map.norway;
  geo::Extent extent;
  for (std::size_t i = 0; i < data.municipalities.size(); ++i) {
    if (recipe.filter.counties.contains(data.municipalities[i].number.county())) {
      extent.include((*data.base_map.areas)[0].topology.extent(static_cast<geo::AreaId>(i)));
    }
  }
  return extent.empty() ? data.base_map.norway : extent;
}

SymbolScale scaled(SymbolScale scale, double factor) {
  scale.largest_radius_pt *= factor;
  scale.smallest_radius_pt *= factor;
  return scale;
}

SheetMap lay_out_sheet(const ComposeInput& input, const Composition& composition,
                       const recipe::PageSize& page, const SheetStyle& style) {
  SheetMap sheet;
  if (plan_of(page) == Plan::upright && !composition.panes.empty()) {
    lay_out_upright_pair(sheet, input, composition, page, style);
  } else if (plan_of(page) == Plan::upright) {
    lay_out_upright(sheet, input, composition, page, style);
  } else {
    lay_out_wide(sheet, input, composition, page, style);
  }
  return sheet;
}

}  // namespace dkart::scene
