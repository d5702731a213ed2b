#include "scene/sheet_map.h"

#include <algorithm>
#include <utility>

#include "recipe/palette.h"
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
  if (!input.recipe.layers.svalbard_inset || input.data.base_map.svalbard.empty() ||
      !input.recipe.filter.counties.empty()) {
    return top_left.y;
  }
  const double size = 62 * style.type_scale;
  const PageRect room{top_left.x, top_left.y + style.foot_pt * 1.5, size, size};
  sheet.svalbard = svalbard_inset(input, evaluation, room, style.type_scale);
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
  Block bar = scale_bar(input, sheet.main.camera, style);
  sheet.obstacles.push_back({top_left.x - 8, top_left.y, bar.width + 24, bar.height});
  place(sheet.page, std::move(bar), top_left);
}

PageRect panel_room(const Block& block, double right, double bottom) {
  const double width = block.width + 2 * panel_padding, height = block.height + 2 * panel_padding;
  return {right - width, bottom - height, width, height};
}

void lay_out_upright(SheetMap& sheet, const ComposeInput& input, const Evaluation& evaluation,
                     const Legend& legend, const recipe::PageSize& page, const SheetStyle& style) {
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  const double inner = page.width_pt - 2 * style.margin;
  Block title = title_block(input, evaluation, style, inner);
  Block foot = foot_block(input, evaluation, style, inner);
  const double top = style.margin * 0.85 + title.height + style.margin * 0.4;
  const double bottom = page.height_pt - foot.height - style.margin * 0.85;
  place(sheet.page, std::move(title), {style.margin, style.margin * 0.85});
  place(sheet.page, std::move(foot), {style.margin, bottom + style.margin * 0.25});

  const PageRect viewport{0, top, page.width_pt, bottom - top};
  sheet.main.camera = Camera::fit(shown_extent(input.data, input.recipe), viewport, style.margin * 0.45);

  const double column = std::min(165 * style.type_scale, inner * 0.42);
  Block legend_box = legend_block(legend, input, style, column);
  const PageRect legend_room =
      panel_room(legend_box, page.width_pt - style.margin, viewport.bottom() - style.margin * 0.45);
  place_panel(sheet, std::move(legend_box), legend_room, colors);

  Block table = table_block(input, evaluation, style, std::min(120 * style.type_scale, inner * 0.28));
  double left_y = viewport.y + style.margin * 0.45;
  if (!table.commands.empty()) {
    const PageRect room{style.margin, left_y, table.width + 2 * panel_padding,
                        table.height + 2 * panel_padding};
    left_y = room.bottom() + 10;
    place_panel(sheet, std::move(table), room, colors);
  }
  left_y = add_svalbard(sheet, input, evaluation, style, {style.margin, left_y});
  add_scale_bar(sheet, input, style, {style.margin, left_y + style.foot_pt});
}

void lay_out_wide(SheetMap& sheet, const ComposeInput& input, const Evaluation& evaluation,
                  const Legend& legend, const recipe::PageSize& page, const SheetStyle& style) {
  const double inner = style.column;
  const PageRect viewport{2 * style.margin + inner, 0, page.width_pt - 2 * style.margin - inner,
                          page.height_pt};
  sheet.main.camera = Camera::fit(shown_extent(input.data, input.recipe), viewport, style.margin * 0.5);

  Block title = title_block(input, evaluation, style, inner);
  Block foot = foot_block(input, evaluation, style, inner);
  double y = style.margin;
  const double title_height = title.height, foot_height = foot.height;
  place(sheet.page, std::move(title), {style.margin, y});
  place(sheet.page, std::move(foot), {style.margin, page.height_pt - style.margin * 0.8 - foot_height});
  y += title_height + style.text_pt * 2;

  const double legend_width = std::min(inner, 190 * style.type_scale);
  Block legend_box = legend_block(legend, input, style, legend_width);
  const double room_left = page.height_pt - style.margin * 0.8 - foot_height - style.text_pt - y;
  Block table = table_block(input, evaluation, style, std::min(150 * style.type_scale, inner));
  if (legend_box.height <= room_left) {
    place(sheet.page, std::move(legend_box), {style.margin, y});
  } else {
    const recipe::MapColors& colors = map_colors(input.recipe.theme);
    Block on_map = legend_block(legend, input, style, legend_width);
    const PageRect room =
        panel_room(on_map, viewport.right() - style.margin, viewport.bottom() - style.margin);
    place_panel(sheet, std::move(on_map), room, colors);
  }
  if (!table.commands.empty()) {
    const recipe::MapColors& colors = map_colors(input.recipe.theme);
    const PageRect room =
        panel_room(table, viewport.right() - style.margin, viewport.bottom() - style.margin);
    const bool free = sheet.obstacles.empty();  // the legend may have taken the place
    if (free) place_panel(sheet, std::move(table), room, colors);
  }
  const double below =
      add_svalbard(sheet, input, evaluation, style, {viewport.x + style.margin, style.margin});
  add_scale_bar(sheet, input, style, {viewport.x + style.margin, below + style.foot_pt});
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

SheetMap lay_out_sheet(const ComposeInput& input, const Evaluation& evaluation, const Legend& legend,
                       const recipe::PageSize& page, const SheetStyle& style) {
  SheetMap sheet;
  sheet.main.ground = map_colors(input.recipe.theme).sea;
  if (plan_of(page) == Plan::upright) {
    lay_out_upright(sheet, input, evaluation, legend, page, style);
  } else {
    lay_out_wide(sheet, input, evaluation, legend, page, style);
  }
  return sheet;
}

}  // namespace dkart::scene
