#include "scene/sheet_maps.h"

#include <algorithm>
#include <utility>

#include "recipe/palette.h"
#include "scene/map_layers.h"
#include "scene/oslofjord_inset.h"

namespace dkart::scene {
namespace {

// The line stands out from dark and light fills alike.
void append_leaders(MapFrame& frame, const std::vector<LeaderLine>& leaders,
                    const recipe::MapColors& colors) {
  if (leaders.empty()) return;
  auto lines = std::make_shared<LineLevels>();
  lines->levels.emplace_back();
  for (const LeaderLine& line : leaders)
    lines->levels[0].push_back({frame.camera.to_map(line.from), frame.camera.to_map(line.to)});
  frame.commands.emplace_back(StrokeLines{nullptr, lines, colors.halo, 1.8, {}, "leaders"});
  frame.commands.emplace_back(StrokeLines{nullptr, lines, colors.text_secondary, 0.6, {}, "leaders"});
}

}  // namespace

SheetMaps::SheetMaps(const ComposeInput& input, const SheetStyle& style, const SheetMap& sheet,
                     double pixels_per_point)
    : input_(input),
      style_(style),
      sheet_(sheet),
      pixels_per_point_(pixels_per_point),
      areas_(areas_for_scale(input.data, sheet.maps.front().camera, pixels_per_point)),
      prepared_(prepare_map(input.data, areas_)) {}

std::vector<LabelWish> SheetMaps::wishes(const Evaluation& evaluation, const Camera& camera) const {
  return label_wishes(input_, evaluation, camera, {style_.type_scale, style_.smallest_pt});
}

void SheetMaps::append_labels(MapFrame& frame, const std::vector<LabelWish>& wanted,
                              const std::vector<PageRect>& obstacles,
                              const std::vector<DrawSymbols>& symbols) {
  const recipe::MapColors& colors = map_colors(input_.recipe);
  PlacedLabels placed =
      place_labels(wanted, frame.camera, obstacles, symbols, colors.halo, input_.measurer, Leaders::allowed);
  append_leaders(frame, placed.leaders, colors);
  frame.commands.emplace_back(std::move(placed.labels));
  dropped_.insert(dropped_.end(), placed.dropped.begin(), placed.dropped.end());
}

MapFrame SheetMaps::filled(MapFrame frame, const Evaluation& evaluation) {
  const LayerInput layers{input_.data, input_.recipe, evaluation, *prepared_, areas_, style_.symbol_size};
  frame.commands = area_layers(layers, {});
  if (sheet_.oslofjord) frame.commands.emplace_back(oslofjord_outline(*sheet_.oslofjord, input_.recipe));
  const std::vector<DrawSymbols> symbols = symbol_layers(layers);
  for (const DrawSymbols& list : symbols) frame.commands.emplace_back(list);

  std::vector<LabelWish> wanted = wishes(evaluation, frame.camera);
  if (sheet_.oslofjord) {
    // What is enlarged beside has its names there: here they stand only where there is room without lines.
    const geo::Extent enlarged = sheet_.oslofjord->visible();
    for (LabelWish& wish : wanted) {
      if (enlarged.contains(wish.anchor)) wish.may_be_led = false;
    }
  }
  std::vector<PageRect> obstacles;
  for (const Furniture& furniture : sheet_.furniture) obstacles.push_back(furniture.rect);
  append_labels(frame, wanted, obstacles, symbols);
  return frame;
}

MapFrame SheetMaps::oslofjord(const Evaluation& evaluation) {
  const recipe::MapColors& colors = map_colors(input_.recipe);
  MapFrame frame;
  frame.camera = *sheet_.oslofjord;
  frame.ground = colors.sea;
  frame.outlined = true;
  frame.outline = colors.text_secondary;
  const Areas areas = areas_for_scale(input_.data, frame.camera, pixels_per_point_);
  const auto prepared = prepare_map(input_.data, areas);
  const LayerInput layers{input_.data, input_.recipe, evaluation, *prepared, areas, style_.symbol_size};
  frame.commands = area_layers(layers, {});
  const std::vector<DrawSymbols> symbols = symbol_layers(layers);
  for (const DrawSymbols& list : symbols) frame.commands.emplace_back(list);
  append_labels(frame, wishes(evaluation, frame.camera), {}, symbols);
  for (const MapCommand& command : frame.commands) {
    if (const auto* list = std::get_if<DrawLabels>(&command)) {
      for (const Label& label : list->labels) enlarged_.push_back(label.text);
    }
  }
  return frame;
}

std::vector<std::string> SheetMaps::dropped() const {
  std::vector<std::string> missing;
  for (const std::string& name : dropped_) {
    const bool known = std::find(missing.begin(), missing.end(), name) != missing.end();
    const bool elsewhere = std::find(enlarged_.begin(), enlarged_.end(), name) != enlarged_.end();
    if (!known && !elsewhere) missing.push_back(name);
  }
  return missing;
}

}  // namespace dkart::scene
