#include "scene/sheet_panels.h"

#include <algorithm>
#include <utility>

#include "base/number_text.h"
#include "recipe/palette.h"
#include "scene/analysis_texts.h"
#include "scene/oslofjord_inset.h"
#include "scene/panes.h"
#include "scene/svalbard_inset.h"

namespace dkart::scene {
namespace {

constexpr double padding = 9;

using enum Corner;
const std::vector<Corner> legend_corners{bottom_right, bottom_left, top_left, top_right};

double numbers_beside_bar(const SheetStyle& style) {
  return style.foot_pt * 2.6;
}

}  // namespace

SheetPanels::SheetPanels(const ComposeInput& input, const Composition& composition, const SheetStyle& style,
                         const LandMask& land)
    : input_(input), composition_(composition), style_(style), land_(land) {}

const Evaluation& SheetPanels::shown_in(std::size_t map) const {
  return composition_.panes.empty() ? composition_.evaluation : composition_.panes[map];
}

void SheetPanels::add(Panel panel, Entry entry) {
  task_.panels.push_back(std::move(panel));
  entries_.push_back(std::move(entry));
}

PageRect SheetPanels::draw_on_ground(SheetMap& sheet, const Block& block, const PageRect& room) const {
  const recipe::MapColors& colors = map_colors(input_.recipe);
  sheet.page.emplace_back(
      PageRectangle{room, colors.paper.with_alpha(0.92), colors.rule, 0.5, 3, Pattern::none, {}});
  place(sheet.page, block, {room.x + padding, room.y + padding});
  return room;
}

void SheetPanels::add_block(FurnitureKind kind, Block block, std::vector<Corner> corners, bool needed) {
  add({block.width + 2 * padding, block.height + 2 * padding, std::move(corners), needed},
      {kind, false, [this, block = std::move(block)](SheetMap& sheet, const PageRect& room, std::size_t) {
         return draw_on_ground(sheet, block, room);
       }});
}

void SheetPanels::add_legend(const Legend& legend, double width, bool needed) {
  Block block = legend_block(legend, input_, style_, width);
  if (block.commands.empty()) return;
  add_block(FurnitureKind::legend, std::move(block), legend_corners, needed);
}

void SheetPanels::add_legend_halves(const std::array<Legend, 2>& halves, double width) {
  std::array<Block, 2> blocks{legend_block(halves[0], input_, style_, width),
                              legend_block(halves[1], input_, style_, width)};
  add({std::max(blocks[0].width, blocks[1].width) + 2 * padding,
       std::max(blocks[0].height, blocks[1].height) + 2 * padding, legend_corners, true},
      {FurnitureKind::legend, true,
       [this, blocks = std::move(blocks)](SheetMap& sheet, const PageRect& room, std::size_t map) {
         return draw_on_ground(sheet, blocks[map], room);
       }});
}

Block SheetPanels::table(double width) const {
  if (!composition_.panes.empty() || !shows_decisions(input_.recipe)) return {};
  return table_block(input_, composition_.evaluation, style_, width);
}

void SheetPanels::add_table(double width) {
  Block rows = table(width);
  if (rows.commands.empty()) return;
  const bool wide = style_.column > 0;
  add_block(
      FurnitureKind::table, std::move(rows),
      wide ? std::vector{bottom_right, top_left, bottom_left} : std::vector{top_left, bottom_left, top_right},
      false);
}

void SheetPanels::add_headings() {
  if (composition_.panes.empty()) return;
  const double size = style_.subtitle_pt * 1.2;
  const TextStyle type{size, FontWeight::semi_bold, false, false};
  const recipe::Comparison& comparison = *input_.recipe.comparison;
  std::vector<std::string> periods;
  double width = 0;
  for (const std::string& period : {comparison.earlier, comparison.later}) {
    periods.push_back(period_label(period, input_.messages));
    width = std::max(width, input_.measurer.measure(periods.back(), type).width);
  }
  add({width, size * 1.35, {top_left, bottom_left, top_right, bottom_right}, true},
      {FurnitureKind::heading, true,
       [this, type, periods = std::move(periods)](SheetMap& sheet, const PageRect& room, std::size_t map) {
         sheet.page.emplace_back(PageText{{room.x, room.y + type.size_pt},
                                          periods[map],
                                          type,
                                          map_colors(input_.recipe).text,
                                          Align::left});
         return room;
       }});
}

void SheetPanels::add_svalbard() {
  // Svalbard is no municipality: it has no figure to hold jobs against, and nothing there differs between two periods.
  if (!input_.recipe.layers.svalbard_inset || input_.data.base_map.svalbard.empty() ||
      !input_.recipe.filter.counties.empty() || is_difference(input_.recipe) ||
      !shows_decisions(input_.recipe)) {
    return;
  }
  const double size = 62 * style_.type_scale, heading = style_.foot_pt * 1.5;
  const TextStyle type{style_.foot_pt, FontWeight::regular, false, false};
  double width = size;
  for (std::size_t i = 0; i < std::max<std::size_t>(composition_.panes.size(), 1); ++i) {
    const std::string text = svalbard_heading(input_, shown_in(i));
    width = std::max(width, input_.measurer.measure(text, type).width);
  }
  add({width, heading + size, {top_left, bottom_left, bottom_right, top_right}, false},
      {FurnitureKind::svalbard, true,
       [this, type, size, heading](SheetMap& sheet, const PageRect& room, std::size_t map) {
         const PageRect frame{room.x, room.y + heading, size, size};
         sheet.insets.push_back(svalbard_inset(input_, shown_in(map), frame, style_.type_scale));
         sheet.page.emplace_back(PageText{{room.x, frame.y - style_.foot_pt * 0.5},
                                          svalbard_heading(input_, shown_in(map)),
                                          type,
                                          map_colors(input_.recipe).text_secondary,
                                          Align::left});
         return room;
       }});
}

void SheetPanels::add_oslofjord(double width) {
  if (!wants_oslofjord(input_, style_)) return;
  const double strip = style_.foot_pt * 2;
  add({width, strip + oslofjord_height(width), {bottom_right, top_right, top_left, bottom_left}, false},
      {FurnitureKind::oslofjord, false, [this, strip](SheetMap& sheet, const PageRect& room, std::size_t) {
         const recipe::MapColors& colors = map_colors(input_.recipe);
         const double scale = sheet.maps.front().camera.metres_per_point;
         sheet.oslofjord = oslofjord_camera(scale, {room.x, room.y + strip, room.width, room.height - strip});
         if (!sheet.oslofjord) return PageRect{room.x, room.y, 0, 0};
         const double factor = scale / sheet.oslofjord->metres_per_point;
         sheet.page.emplace_back(PageRectangle{
             {room.x, room.y, room.width, strip}, colors.paper, colors.rule, 0.5, 0, Pattern::none, {}});
         sheet.page.emplace_back(PageText{
             {room.x + padding / 2, room.y + strip / 2 + style_.foot_pt * 0.36},
             input_.messages.get("sheet.oslofjord",
                                 {{"factor", readable_number(factor, 1, input_.messages.language())}}),
             {style_.foot_pt, FontWeight::semi_bold, false, false},
             colors.text,
             Align::left});
         return room;
       }});
}

void SheetPanels::add_scale_bar() {
  add({0, style_.foot_pt * 1.9 + 2, {top_left, bottom_left, top_right, bottom_right}, false},
      {FurnitureKind::scale_bar, false, [this](SheetMap& sheet, const PageRect& room, std::size_t) {
         Block bar = scale_bar(input_, sheet.maps.front().camera, style_);
         const PageRect filled{room.x, room.y,
                               std::min(bar.width + 2 + numbers_beside_bar(style_), room.width), room.height};
         place(sheet.page, std::move(bar), {room.x + 2, room.y});
         return filled;
       }});
}

std::vector<MapSymbol> SheetPanels::symbols() const {
  std::vector<MapSymbol> found;
  for (std::size_t map = 0; map < std::max<std::size_t>(composition_.panes.size(), 1); ++map) {
    const Evaluation& evaluation = shown_in(map);
    for (std::size_t i = 0; i < evaluation.symbol_values.size(); ++i) {
      const double* value = std::get_if<double>(&evaluation.symbol_values[i]);
      if (value == nullptr) continue;
      const geo::MapPoint at = input_.recipe.level == analysis::Level::municipality
                                   ? input_.data.municipalities[i].symbol_point
                                   : input_.data.counties[i].symbol_point;
      found.push_back({at, evaluation.symbol_scale.radius_pt(*value) + 2});
    }
  }
  return found;
}

// What depends on how large the map can be.
void SheetPanels::suit_to_scale() {
  const double metres_per_point =
      Camera::fit(task_.extent, task_.viewport, task_.map_margin).metres_per_point;
  for (std::size_t i = entries_.size(); i-- > 0;) {
    const auto at = static_cast<std::ptrdiff_t>(i);
    Panel& panel = task_.panels[i];
    if (entries_[i].kind == FurnitureKind::scale_bar) {
      panel.width = task_.viewport.width / 5 + 2 + numbers_beside_bar(style_);
    } else if (entries_[i].kind == FurnitureKind::oslofjord &&
               !oslofjord_camera(metres_per_point, {0, 0, panel.width, oslofjord_height(panel.width)})) {
      task_.panels.erase(task_.panels.begin() + at);
      entries_.erase(entries_.begin() + at);
    }
  }
}

bool SheetPanels::arrange(SheetMap& sheet, const PageRect& viewport, double margin, double least_zoom) {
  const std::vector<PageRect> panes = map_panes(viewport, input_.recipe);
  task_.extent = shown_extent(input_.data, input_.recipe);
  task_.viewport = panes.front();
  task_.map_margin = margin * 0.45;
  task_.room = {panes.front().x + margin, viewport.y + margin * 0.45, panes.front().width - 2 * margin,
                viewport.height - margin * 0.9};
  task_.symbols = symbols();
  suit_to_scale();
  const auto found = arrange_panels(task_, land_);
  if (!found || found->zoom < least_zoom) return false;

  for (std::size_t map = 0; map < panes.size(); ++map) {
    MapFrame& frame = sheet.maps.emplace_back();
    frame.ground = map_colors(input_.recipe).sea;
    frame.camera = pane_camera(found->camera, map);
  }
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (!found->rooms[i]) continue;
    const Entry& entry = entries_[i];
    for (std::size_t map = 0; map < (entry.on_every_map ? panes.size() : 1); ++map) {
      PageRect room = *found->rooms[i];
      room.x += panes[map].x - panes.front().x;
      sheet.furniture.push_back({entry.kind, entry.draw(sheet, room, map)});
    }
  }
  return true;
}

LandMask land_of(const ComposeInput& input, const SheetStyle& style) {
  const std::set<domain::CountyNumber>& counties = input.recipe.filter.counties;
  const auto& municipalities = input.data.municipalities;
  const auto shown = [&](geo::AreaId id) {
    const auto index = static_cast<std::size_t>(id);
    return index < municipalities.size() &&
           (counties.empty() || counties.contains(municipalities[index].number.county()));
  };
  std::vector<geo::Extent> others;
  if (wants_oslofjord(input, style)) others.push_back(widest_oslofjord());
  static const geo::Topology no_areas;
  const auto& areas = input.data.base_map.areas;
  return LandMask(areas ? (*areas)[areas->size() - 1].topology : no_areas, shown, others);
}

}  // namespace dkart::scene
