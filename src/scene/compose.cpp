// Dataset x MapRecipe x page -> Composition: select and evaluate, build the layers, lay out the page.
#include "scene/compose.h"

#include <algorithm>
#include <utility>

#include "base/text_list.h"
#include "recipe/palette.h"
#include "scene/furniture.h"
#include "scene/labels.h"
#include "scene/map_layers.h"
#include "scene/panes.h"
#include "scene/sheet_layout.h"
#include "scene/sheet_map.h"
#include "scene/sheet_maps.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

// The window's map is read from a screen: its type and symbols are this much larger than an A4 sheet's.
constexpr double screen_scale = 1.6;

using Symbols = std::vector<DrawSymbols>;

Symbols append_map(MapFrame& frame, const LayerInput& layers,
                   const std::vector<domain::MunicipalityIndex>& highlighted) {
  frame.commands = area_layers(layers, highlighted);
  Symbols symbols = symbol_layers(layers, highlighted);
  for (const DrawSymbols& list : symbols) frame.commands.emplace_back(list);
  return symbols;
}

// What the map at `position` shows.
const Evaluation& shown_in(const Composition& composition, std::size_t position) {
  return composition.panes.empty() ? composition.evaluation : composition.panes[position];
}

void report_dropped(Composition& composition, const std::vector<std::string>& names) {
  std::vector<std::string> once;
  for (const std::string& name : names) {
    if (std::ranges::find(once, name) == once.end()) once.push_back(name);
  }
  if (once.empty()) return;
  composition.issues.push_back({Severity::note,
                                "labels_dropped",
                                {},
                                {{"count", std::to_string(once.size())}, {"names", joined(once)}}});
}

void append_labels(Composition& composition, const ComposeInput& input, std::size_t position,
                   const Symbols& symbols, double type_scale) {
  MapFrame& frame = composition.scene.maps[position];
  PlacedLabels placed =
      place_labels(label_wishes(input, shown_in(composition, position), frame.camera, {type_scale, 0}),
                   frame.camera, {}, symbols, map_colors(input.recipe).halo, input.measurer);
  frame.commands.emplace_back(std::move(placed.labels));
  report_dropped(composition, placed.dropped);
}

Composition evaluated(const ComposeInput& input, double symbol_size) {
  Composition out;
  out.evaluation = evaluate(input.data, input.recipe, input.coverage, input.earlier);
  out.evaluation.symbol_scale = scaled(out.evaluation.symbol_scale, symbol_size);
  out.panes = evaluate_panes(input.data, input.recipe, out.evaluation);
  out.issues = out.evaluation.issues;
  out.legend = make_legend(input.data, input.recipe, out.evaluation, input.messages, out.panes);
  return out;
}

bool says_nothing(const Legend& legend) {
  return legend.classes.empty() && legend.empties.empty() && legend.circles.empty() && legend.lines.empty() &&
         legend.symbols.empty();
}

bool has_legend(const SheetMap& sheet) {
  return std::any_of(sheet.furniture.begin(), sheet.furniture.end(),
                     [](const Furniture& furniture) { return furniture.kind == FurnitureKind::legend; });
}

}  // namespace

Composition compose_sheet(const ComposeInput& input) {
  const recipe::PageSize page = page_size(input.recipe.page);
  const SheetStyle style = style_of(page, smallest_type_pt(input.recipe.page), design_of(input.recipe).type);
  Composition out = evaluated(input, style.symbol_size);

  SheetMap sheet = lay_out_sheet(input, out, page, style);
  out.scene.width_pt = page.width_pt;
  out.scene.height_pt = page.height_pt;
  const bool transparent = input.recipe.page.transparent;
  out.scene.paper = map_colors(input.recipe).paper;
  if (transparent) out.scene.paper.a = 0;
  out.scene.page = std::move(sheet.page);
  out.scene.info = {sheet_title(input.data, input.recipe, input.messages),
                    sheet_subtitle(input.data, input.recipe, out.evaluation, input.messages),
                    std::string(code_of(input.recipe.language))};
  for (const std::string& line : foot_lines(input.data, input.recipe, out.evaluation, input.messages)) {
    out.scene.info.description += "\n" + line;
  }
  SheetMaps maps(input, style, sheet,
                 input.detail_pixels_per_point > 0 ? input.detail_pixels_per_point : page.pixels_per_point);
  for (std::size_t i = 0; i < sheet.maps.size(); ++i)
    out.scene.maps.push_back(maps.filled(sheet.maps[i], shown_in(out, i)));
  if (transparent) {
    for (MapFrame& frame : out.scene.maps) frame.ground.a = 0;
  }
  for (MapFrame& inset : sheet.insets) out.scene.maps.push_back(std::move(inset));
  if (sheet.oslofjord) out.scene.maps.push_back(maps.oslofjord(out.evaluation));
  report_dropped(out, maps.dropped());
  if (!says_nothing(out.legend) && !has_legend(sheet)) {
    out.issues.push_back({Severity::warning, "legend_dropped", {}, {}});
  }
  out.furniture = std::move(sheet.furniture);
  return out;
}

Composition compose_screen(const ComposeInput& input, const Camera& camera,
                           const std::vector<domain::MunicipalityIndex>& highlighted) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  const double scale = screen_scale * input.text_size;
  Composition out = evaluated(input, scale);
  const std::shared_ptr<const PreparedMap> made =
      input.prepared == nullptr ? prepare_map(input.data) : nullptr;
  const PreparedMap& prepared = made ? *made : *input.prepared;

  out.scene.paper = colors.paper;
  out.scene.height_pt = camera.viewport.bottom();
  const std::size_t maps = std::max<std::size_t>(out.panes.size(), 1);
  for (std::size_t i = 0; i < maps; ++i) {
    MapFrame& frame = out.scene.maps.emplace_back();
    frame.camera = pane_camera(camera, i);
    frame.ground = colors.sea;
    out.scene.width_pt = frame.camera.viewport.right();
    const Symbols symbols = append_map(
        frame, {input.data, input.recipe, shown_in(out, i), prepared, input.data.base_map.areas, scale},
        highlighted);
    append_labels(out, input, i, symbols, scale);
  }
  return out;
}

void place_labels_again(Composition& composition, const ComposeInput& input, const Camera& camera) {
  std::erase_if(composition.issues, [](const Issue& issue) { return issue.code == "labels_dropped"; });
  for (std::size_t i = 0; i < composition.scene.maps.size(); ++i) {
    MapFrame& frame = composition.scene.maps[i];
    frame.camera = pane_camera(camera, i);
    Symbols symbols;
    std::erase_if(frame.commands,
                  [](const MapCommand& command) { return std::holds_alternative<DrawLabels>(command); });
    for (const MapCommand& command : frame.commands) {
      if (const auto* list = std::get_if<DrawSymbols>(&command)) symbols.push_back(*list);
    }
    append_labels(composition, input, i, symbols, screen_scale * input.text_size);
  }
}

Camera fit_norway(const domain::Dataset& data, const PageRect& viewport) {
  return Camera::fit(data.base_map.norway, viewport, std::min(viewport.width, viewport.height) * 0.03);
}

}  // namespace dkart::scene
