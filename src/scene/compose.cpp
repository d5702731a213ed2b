// Dataset x MapRecipe x page -> Composition: select and evaluate, build the layers, lay out the page.
#include "scene/compose.h"

#include <algorithm>
#include <utility>

#include "recipe/palette.h"
#include "scene/furniture.h"
#include "scene/labels.h"
#include "scene/map_layers.h"
#include "scene/sheet_layout.h"
#include "scene/sheet_map.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

// The window's map is read from a screen: its type and symbols are this much larger than an A4 sheet's.
constexpr double screen_scale = 1.6;

void append_map(MapFrame& frame, const LayerInput& layers,
                const std::vector<domain::MunicipalityIndex>& highlighted,
                std::vector<DrawSymbols>& symbols) {
  frame.commands = area_layers(layers, highlighted);
  symbols = symbol_layers(layers);
  for (const DrawSymbols& list : symbols) frame.commands.emplace_back(list);
}

void append_labels(Composition& composition, const ComposeInput& input, const Camera& camera,
                   const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols,
                   double type_scale) {
  PlacedLabels placed = place_labels(label_wishes(input, composition.evaluation, camera, type_scale), camera,
                                     obstacles, symbols, map_colors(input.recipe.theme).halo, input.measurer);
  composition.scene.maps.front().commands.emplace_back(std::move(placed.labels));
  for (const std::string& name : placed.dropped) {
    composition.issues.push_back({Severity::note, "label_dropped", {}, {{"name", name}}});
  }
}

}  // namespace

Composition compose_sheet(const ComposeInput& input) {
  const recipe::PageSize page = page_size(input.recipe.page);
  const SheetStyle style = style_of(page);
  Composition out;
  out.evaluation = evaluate(input.data, input.recipe);
  out.evaluation.symbol_scale = scaled(out.evaluation.symbol_scale, style.symbol_size);
  out.issues = out.evaluation.issues;
  out.legend = make_legend(input.data, input.recipe, out.evaluation, input.messages);

  SheetMap sheet = lay_out_sheet(input, out.evaluation, out.legend, page, style);
  std::vector<DrawSymbols> symbols;
  const double detail =
      input.detail_pixels_per_point > 0 ? input.detail_pixels_per_point : page.pixels_per_point;
  const Areas areas = areas_for_scale(input.data, sheet.main.camera, detail);
  const auto prepared = prepare_map(input.data, areas);
  append_map(sheet.main, {input.data, input.recipe, out.evaluation, *prepared, areas, style.symbol_size}, {},
             symbols);

  out.scene.width_pt = page.width_pt;
  out.scene.height_pt = page.height_pt;
  out.scene.paper = map_colors(input.recipe.theme).paper;
  out.scene.page = std::move(sheet.page);
  out.scene.info = {sheet_title(input.data, input.recipe, input.messages),
                    sheet_subtitle(input.data, input.recipe, out.evaluation, input.messages),
                    std::string(code_of(input.recipe.language))};
  for (const std::string& line : foot_lines(input.data, input.recipe, out.evaluation, input.messages)) {
    out.scene.info.description += "\n" + line;
  }
  const Camera camera = sheet.main.camera;
  out.scene.maps.push_back(std::move(sheet.main));
  append_labels(out, input, camera, sheet.obstacles, symbols, style.type_scale);
  if (sheet.svalbard) out.scene.maps.push_back(std::move(*sheet.svalbard));
  return out;
}

Composition compose_screen(const ComposeInput& input, const Camera& camera,
                           const std::vector<domain::MunicipalityIndex>& highlighted) {
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  const double scale = screen_scale * input.text_size;
  Composition out;
  out.evaluation = evaluate(input.data, input.recipe);
  out.evaluation.symbol_scale = scaled(out.evaluation.symbol_scale, scale);
  out.issues = out.evaluation.issues;
  out.legend = make_legend(input.data, input.recipe, out.evaluation, input.messages);
  const std::shared_ptr<const PreparedMap> made =
      input.prepared == nullptr ? prepare_map(input.data) : nullptr;
  const PreparedMap& prepared = made ? *made : *input.prepared;

  MapFrame frame;
  frame.camera = camera;
  frame.ground = colors.sea;
  std::vector<DrawSymbols> symbols;
  append_map(frame, {input.data, input.recipe, out.evaluation, prepared, input.data.base_map.areas, scale},
             highlighted, symbols);
  out.scene.width_pt = camera.viewport.right();
  out.scene.height_pt = camera.viewport.bottom();
  out.scene.paper = colors.paper;
  out.scene.maps.push_back(std::move(frame));
  append_labels(out, input, camera, {}, symbols, scale);
  return out;
}

void place_labels_again(Composition& composition, const ComposeInput& input, const Camera& camera) {
  MapFrame& frame = composition.scene.maps.front();
  frame.camera = camera;
  std::vector<DrawSymbols> symbols;
  std::erase_if(frame.commands,
                [](const MapCommand& command) { return std::holds_alternative<DrawLabels>(command); });
  for (const MapCommand& command : frame.commands) {
    if (const auto* list = std::get_if<DrawSymbols>(&command)) symbols.push_back(*list);
  }
  std::erase_if(composition.issues, [](const Issue& issue) { return issue.code == "label_dropped"; });
  append_labels(composition, input, camera, {}, symbols, screen_scale * input.text_size);
}

Camera fit_norway(const domain::Dataset& data, const PageRect& viewport) {
  return Camera::fit(data.base_map.norway, viewport, std::min(viewport.width, viewport.height) * 0.03);
}

}  // namespace dkart::scene
