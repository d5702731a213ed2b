// SVG by our own hand: Cairo's is one heap of shapes, with letters as outlines, that nobody can go on working with.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/file.h"
#include "render_cairo/canvas.h"
#include "render_cairo/page_path.h"
#include "render_cairo/render.h"
#include "render_cairo/svg_elements.h"
#include "render_cairo/symbol_parts.h"
#include "scene/prepared_map.h"

namespace dkart::render_cairo {
namespace {

// A stroke of the fill's own colour, half of it on the neighbour's side, so that no ground shows between two areas.
constexpr double seam_pt = 0.3;

std::string symbol_outline(scene::PagePoint at, const scene::Symbol& symbol, double by) {
  if (symbol.shape != scene::Shape::circle) {
    PagePath path;
    for (const scene::PagePoint corner : shape_corners(symbol.shape, symbol.radius_pt, by))
      path.points.push_back({at.x + corner.x, at.y + corner.y});
    path.ends.push_back(path.points.size());
    return svg_rings(path);
  }
  const double radius = circle_radius(symbol.radius_pt, by);
  const std::string r = svg_number(radius), d = svg_number(2 * radius);
  const std::string arc = "a" + r + " " + r + " 0 1 1 ";
  return "M" + svg_number(at.x - radius) + " " + svg_number(at.y) + arc + d + " 0" + arc + "-" + d + " 0z";
}

void add_symbol(SvgElements& svg, scene::PagePoint at, const scene::Symbol& symbol) {
  for (const SymbolPart& part : symbol_parts(symbol)) {
    std::string data = symbol_outline(at, symbol, part.outer);
    if (part.inner) data += symbol_outline(at, symbol, *part.inner);
    svg.add_path(data, {.fill = part.color, .even_odd = true});
  }
}

/// One map of the sheet.
class MapWriter {
 public:
  MapWriter(SvgElements& svg, const text::FontMap& fonts, const scene::Scene& scene,
            const scene::MapFrame& frame)
      : svg_(svg),
        frame_(frame),
        paths_(frame.camera, Canvas{nullptr,
                                    fonts,
                                    Output::vectors,
                                    vector_pixels_per_point,
                                    {0, 0, scene.width_pt, scene.height_pt}}) {}

  void operator()(const scene::FillAreas& command) {
    if (command.areas == nullptr || command.areas->size() == 0) return;
    const geo::LevelsOfDetail& levels = *command.areas;
    const geo::Topology& topology =
        levels[scene::drawn_level(levels, frame_.camera, vector_pixels_per_point)].topology;
    layer("municipalities");
    for (const scene::FillAreas::Fill& fill : command.fills) {
      if (!paths_.sees(topology.extent(fill.area))) continue;
      const std::string data = svg_rings(paths_.rings(topology.area(fill.area)));
      const auto index = static_cast<std::size_t>(fill.area);
      const bool named = command.names != nullptr && index < command.names->size();
      const scene::AreaName name = named ? (*command.names)[index] : scene::AreaName{"", ""};
      svg_.add_path(data, {.fill = fill.color, .stroke = fill.color, .stroke_pt = seam_pt, .even_odd = true},
                    named ? "municipality-" + name.id : "other-land", named ? name.id + " " + name.name : "");
      svg_.add_pattern(data, fill.pattern, fill.pattern_color);
    }
    svg_.close_layer();
  }

  void operator()(const scene::FillPolygon& command) {
    if (command.area == nullptr) return;
    svg_.add_path(
        svg_rings(paths_.rings(*command.area)),
        {.fill = command.fill, .stroke = command.stroke, .stroke_pt = command.stroke_pt, .even_odd = true});
  }

  void operator()(const scene::StrokeLines& command) {
    const auto* lines = scene::drawn_lines(command, frame_.camera, vector_pixels_per_point);
    if (lines == nullptr) return;
    const std::string data = svg_lines(paths_.lines(*lines));
    if (data.empty()) return;
    layer(command.layer);
    svg_.add_path(data, {.stroke = command.color, .stroke_pt = command.width_pt, .dash_pt = command.dash_pt});
    svg_.close_layer();
  }

  void operator()(const scene::DrawSymbols& command) {
    if (command.symbols.empty()) return;
    layer(command.layer);
    for (const scene::Symbol& symbol : command.symbols)
      add_symbol(svg_, frame_.camera.to_page(symbol.at), symbol);
    svg_.close_layer();
  }

  // All halos first: none may cover a neighbour's letters.
  void operator()(const scene::DrawLabels& command) {
    if (command.labels.empty()) return;
    layer("label-halos");
    for (const scene::Label& label : command.labels) {
      if (label.halo_pt > 0)
        svg_.add_text(place_of(label), label.text, label.style, label.halo, scene::Align::left,
                      label.halo_pt);
    }
    svg_.close_layer();
    layer("labels");
    for (const scene::Label& label : command.labels)
      svg_.add_text(place_of(label), label.text, label.style, label.color, scene::Align::left);
    svg_.close_layer();
  }

 private:
  void layer(std::string_view name) {
    const std::string_view id = name.empty() ? "layer" : name;
    svg_.open_layer(id, id);
  }
  scene::PagePoint place_of(const scene::Label& label) const {
    const scene::PagePoint anchor = frame_.camera.to_page(label.anchor);
    return {anchor.x + label.offset.x, anchor.y + label.offset.y};
  }

  SvgElements& svg_;
  const scene::MapFrame& frame_;
  PathMaker paths_;
};

/// What is no map.
struct PageWriter {
  SvgElements& svg;

  void operator()(const scene::PageRectangle& command) const {
    // The stroke lies inside the rectangle's edge.
    const double half = command.stroke.a > 0 ? command.stroke_pt / 2 : 0;
    svg.add_rectangle(command.rect.inset(half), command.corner_pt,
                      {.fill = command.fill, .stroke = command.stroke, .stroke_pt = command.stroke_pt});
    if (command.pattern == scene::Pattern::none) return;
    const scene::PageRect& r = command.rect;
    svg.add_pattern(
        svg_rings({{{r.x, r.y}, {r.right(), r.y}, {r.right(), r.bottom()}, {r.x, r.bottom()}}, {4}}),
        command.pattern, command.pattern_color);
  }
  void operator()(const scene::PageLine& command) const {
    svg.add_path(svg_lines({{command.from, command.to}, {2}}),
                 {.stroke = command.color, .stroke_pt = command.width_pt});
  }
  void operator()(const scene::PageText& command) const {
    svg.add_text(command.at, command.text, command.style, command.color, command.align);
  }
  void operator()(const scene::PageSymbol& command) const { add_symbol(svg, command.at, command.symbol); }
};

void add_map(SvgElements& svg, const text::FontMap& fonts, const scene::Scene& scene,
             const scene::MapFrame& frame, bool main) {
  const scene::PageRect& viewport = frame.camera.viewport;
  svg.open_layer(main ? "map" : "inset", main ? "map" : "inset", &viewport);
  if (frame.ground.a > 0) svg.add_rectangle(viewport, 0, {.fill = frame.ground});
  MapWriter writer(svg, fonts, scene, frame);
  for (const scene::MapCommand& command : frame.commands) std::visit(writer, command);
  svg.close_layer();
  if (!frame.outlined) return;
  constexpr double outline_pt = 0.5;
  svg.add_rectangle(viewport.inset(outline_pt / 2), 0, {.stroke = frame.outline, .stroke_pt = outline_pt});
}

}  // namespace

Status write_svg(const scene::Scene& scene, const std::filesystem::path& path) {
  const auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  SvgElements svg(scene.width_pt, scene.height_pt);
  if (scene.paper.a > 0) svg.add_rectangle({0, 0, scene.width_pt, scene.height_pt}, 0, {.fill = scene.paper});
  for (const scene::MapFrame& frame : scene.maps)
    add_map(svg, *fonts, scene, frame, &frame == &scene.maps.front());
  svg.open_layer("sheet", "sheet");
  for (const scene::PageCommand& command : scene.page) std::visit(PageWriter{svg}, command);
  svg.close_layer();
  return write_file_atomically(path, std::move(svg).finish(scene.info));
}

}  // namespace dkart::render_cairo
