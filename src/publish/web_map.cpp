#include "publish/web_map.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <variant>
#include <vector>

#include "base/markup_text.h"
#include "publish/web_path.h"
#include "publish/web_text.h"
#include "recipe/palette.h"
#include "scene/map_layers.h"
#include "scene/prepared_map.h"
#include "scene/sheet_map.h"

namespace dkart::publish {
namespace {

using domain::MunicipalityIndex;

// As many points as a large screen gives the longer side, and its pixels for each: what the eye can tell apart there.
constexpr double longer_side_pt = 980, shorter_side_at_least_pt = 560, margin_pt = 14;
constexpr double pixels_per_point = 2;
// Svalbard's name stands above its land, large enough to be read where the map is small.
constexpr scene::PageRect svalbard_room{14, 14, 118, 136};
constexpr double svalbard_heading_pt = 22, svalbard_margin_pt = 8;

std::string number(double value) {
  return std::to_string(std::lround(value));
}

std::string units(double points) {
  return number(points * web_units_per_point);
}

std::string element(std::string_view attributes, const WebPath& path) {
  if (path.text().empty()) return "";
  return "<path " + std::string(attributes) + " d=\"" + path.text() + "\"/>\n";
}

class MapWriter {
 public:
  MapWriter(const domain::Dataset& data, const recipe::MapRecipe& recipe, const scene::Camera& camera,
            const Messages& messages)
      : data_(data),
        recipe_(recipe),
        camera_(camera),
        messages_(messages),
        evaluation_(scene::evaluate(data, recipe)),
        areas_(scene::areas_for_scale(data, camera, pixels_per_point)),
        prepared_(scene::prepare_map(data, areas_)) {}

  std::string write() const {
    const scene::PageRect& page = camera_.viewport;
    std::string svg = "<svg id=\"map\" viewBox=\"0 0 " + units(page.width) + " " + units(page.height) +
                      "\" role=\"group\" aria-label=\"" + markup_text(messages_.get("page.map")) +
                      "\" aria-describedby=\"map-text\">\n";
    svg += patterns();
    if (recipe_.layers.other_land) {
      svg += other_land() + lines("class=\"other-coast\"", prepared_->foreign_borders) +
             lines("class=\"other-coast\"", prepared_->other_coast);
    }
    svg += counties();
    if (recipe_.layers.municipality_lines)
      svg += lines("class=\"municipality-line\"", prepared_->municipality_lines);
    svg += lines(recipe_.layers.county_lines ? "class=\"county-line\"" : "class=\"county-line optional\"",
                 prepared_->county_lines);
    svg += lines("class=\"coast\"", prepared_->coast);
    svg += lines("class=\"border\"", prepared_->national_border);
    svg += svalbard() +
           "<g id=\"ring\" aria-hidden=\"true\"></g>\n<g id=\"circles\" aria-hidden=\"true\"></g>\n";
    return svg + places() + "</svg>";
  }

 private:
  static std::string patterns() {
    return "<defs><pattern id=\"hatch\" width=\"40\" height=\"40\" patternUnits=\"userSpaceOnUse\">"
           "<rect width=\"40\" height=\"40\" class=\"no-data-ground\"/><path class=\"hatch\" d=\"M-10 "
           "10l20-20"
           "M0 40l40-40M30 50l20-20\"/></pattern><pattern id=\"dots\" width=\"40\" height=\"40\" "
           "patternUnits=\"userSpaceOnUse\"><rect width=\"40\" height=\"40\" class=\"outside-ground\"/>"
           "<circle class=\"dot\" cx=\"20\" cy=\"20\" r=\"5\"/></pattern></defs>\n";
  }

  bool in_view(geo::AreaId area) const {
    return (*areas_)[0].topology.extent(area).intersects(camera_.visible());
  }

  std::string other_land() const {
    if (!data_.base_map.has_other_land) return "";
    WebPath path(camera_);
    path.add((*areas_)[0].topology.area(static_cast<geo::AreaId>(data_.municipalities.size())));
    return element("class=\"other-land\"", path);
  }

  std::string lines(std::string_view attributes,
                    const std::shared_ptr<const scene::LineLevels>& levels) const {
    WebPath path(camera_);
    for (const geo::Polyline& line : levels->levels.front()) path.add(line);
    return element(attributes, path);
  }

  std::string counties() const {
    std::string svg = "<g id=\"areas\">\n";
    for (const domain::County& county : data_.counties) {
      std::string paths;
      for (const MunicipalityIndex municipality : county.municipalities) paths += area(municipality);
      if (!paths.empty()) svg += "<g id=\"k" + county.number.text() + "\">\n" + paths + "</g>\n";
    }
    return svg + "</g>\n";
  }

  std::string area(MunicipalityIndex municipality) const {
    const auto id = static_cast<geo::AreaId>(municipality.value);
    if (!in_view(id)) return "";
    WebPath path(camera_);
    path.add((*areas_)[0].topology.area(id));
    const std::string fill = web_fill(evaluation_, scene::figure_index(data_, recipe_.level, municipality));
    return element("id=\"m" + data_.at(municipality).number.text() + "\" class=\"" + fill + "\"", path);
  }

  std::string places() const {
    const scene::LayerInput layers{data_, recipe_, evaluation_, *prepared_, areas_, web_symbol_size};
    std::string svg = "<g id=\"places\" aria-hidden=\"true\">\n";
    const std::vector<scene::DrawSymbols> signs = scene::symbol_layers(layers);
    for (const scene::Symbol& symbol : signs.back().symbols) {
      const WebPoint at = web_point(camera_, symbol.at);
      svg += "<g transform=\"translate(" + std::to_string(at.x) + " " + std::to_string(at.y) + ")\">" +
             web_symbol(symbol) + "</g>\n";
    }
    return svg + "</g>\n";
  }

  std::string svalbard() const {
    if (!shows_svalbard(data_, recipe_)) return "";
    const scene::Camera inset = svalbard_camera(data_);
    WebPath land(inset);
    land.add(data_.base_map.svalbard);
    const scene::PageRect& room = svalbard_room;
    return "<g id=\"svalbard\" aria-hidden=\"true\"><rect class=\"inset\" x=\"" + units(room.x) + "\" y=\"" +
           units(room.y) + "\" width=\"" + units(room.width) + "\" height=\"" + units(room.height) +
           "\" rx=\"30\"/>" + element("class=\"svalbard\"", land) + "<text x=\"" + units(room.x + 7) +
           "\" y=\"" + units(room.y + 6) + "\">" + markup_text(messages_.get("sheet.svalbard")) +
           "</text></g>\n";
  }

  const domain::Dataset& data_;
  const recipe::MapRecipe& recipe_;
  const scene::Camera& camera_;
  const Messages& messages_;
  scene::Evaluation evaluation_;
  scene::Areas areas_;
  std::shared_ptr<const scene::PreparedMap> prepared_;
};

// What a sign is, by its colour in the theme that it was made for.
std::string_view sign_class(const scene::Symbol& symbol) {
  for (const recipe::Theme theme : {recipe::Theme::light, recipe::Theme::dark}) {
    const recipe::MapColors& colors = recipe::map_colors(theme);
    if (symbol.fill == colors.campus) return "campus";
    if (symbol.fill == colors.accent) return "police";
  }
  return "centre";
}

}  // namespace

scene::Camera web_camera(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  const geo::Extent extent = scene::shown_extent(data, recipe);
  const double longest = std::max({extent.width(), extent.height(), 1.0});
  const double room = longer_side_pt - 2 * margin_pt;
  const auto side = [&](double metres) {
    return std::max(std::round(metres / longest * room + 2 * margin_pt), shorter_side_at_least_pt);
  };
  return scene::Camera::fit(extent, {0, 0, side(extent.width()), side(extent.height())}, margin_pt);
}

WebPoint web_point(const scene::Camera& camera, geo::MapPoint point) {
  const scene::PagePoint at = camera.to_page(point);
  return {std::lround(at.x * web_units_per_point), std::lround(at.y * web_units_per_point)};
}

bool shows_svalbard(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  return recipe.layers.svalbard_inset && !data.base_map.svalbard.empty() && recipe.filter.counties.empty();
}

scene::Camera svalbard_camera(const domain::Dataset& data) {
  const scene::PageRect& room = svalbard_room;
  return scene::Camera::fit(
      geo::extent_of(data.base_map.svalbard),
      {room.x, room.y + svalbard_heading_pt, room.width, room.height - svalbard_heading_pt},
      svalbard_margin_pt);
}

std::string web_fill(const scene::Evaluation& evaluation, std::size_t area) {
  if (area >= evaluation.fill_values.size()) return "plain";
  const analysis::AreaValue& value = evaluation.fill_values[area];
  if (std::holds_alternative<analysis::OutOfScope>(value)) return "outside";
  if (std::holds_alternative<analysis::Zero>(value)) return "zero";
  if (const double* figure = std::get_if<double>(&value)) {
    if (const auto index = evaluation.fill_classes.class_of(*figure)) return "c" + std::to_string(*index);
  }
  return "no-data";
}

std::string web_symbol(const scene::Symbol& symbol) {
  const double r = symbol.radius_pt * web_units_per_point;
  const std::string radius = number(r), attributes = " class=\"sign " + std::string(sign_class(symbol)) +
                                                     (symbol.hollow ? " hollow\"" : "\"");
  switch (symbol.shape) {
    case scene::Shape::circle:
      return "";
    case scene::Shape::diamond:
      return "<path" + attributes + " d=\"M0-" + radius + "L" + radius + " 0 0 " + radius + "-" + radius +
             " 0z\"/>";
    case scene::Shape::triangle:
      return "<path" + attributes + " d=\"M0-" + radius + "L" + radius + " " + radius + "-" + radius + " " +
             radius + "z\"/>";
    case scene::Shape::square:
      break;
  }
  return "<path" + attributes + " d=\"M-" + radius + "-" + radius + "H" + radius + "V" + radius + "H-" +
         radius + "z\"/>";
}

std::string web_map(const domain::Dataset& data, const recipe::MapRecipe& recipe, const scene::Camera& camera,
                    const Messages& messages) {
  return MapWriter(data, recipe, camera, messages).write();
}

}  // namespace dkart::publish
