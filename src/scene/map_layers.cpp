#include "scene/map_layers.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "recipe/palette.h"

namespace dkart::scene {
namespace {

using domain::MunicipalityIndex;

std::uint32_t municipality_count(const domain::Dataset& data) {
  return static_cast<std::uint32_t>(data.municipalities.size());
}

StrokeLines stroke(const LayerInput& input, std::string_view layer, std::shared_ptr<const LineLevels> lines,
                   Color color, double width_pt) {
  return {input.areas, std::move(lines), color, width_pt, {}, layer};
}

FillAreas land(const LayerInput& input) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  FillAreas fills;
  fills.areas = input.areas;
  fills.names = input.prepared.names;
  for (std::uint32_t i = 0; i < municipality_count(input.data); ++i) {
    FillAreas::Fill fill = area_fill(input.recipe, input.evaluation,
                                     figure_index(input.data, input.recipe.level, MunicipalityIndex{i}));
    fill.area = static_cast<geo::AreaId>(i);
    fills.fills.push_back(fill);
  }
  if (input.data.base_map.has_other_land && input.recipe.layers.other_land) {
    fills.fills.push_back(
        {static_cast<geo::AreaId>(municipality_count(input.data)), colors.other_land, Pattern::none, {}});
  }
  return fills;
}

// Municipality lines beside a classed area, where the muted line would be lost.
std::shared_ptr<const LineLevels> lines_beside_classes(const LayerInput& input) {
  const auto count = static_cast<geo::AreaId>(municipality_count(input.data));
  const auto classed = [&](geo::AreaId id) {
    if (id < 0 || id >= count || input.evaluation.fill_values.empty()) return false;
    const std::size_t figure =
        figure_index(input.data, input.recipe.level, MunicipalityIndex{static_cast<std::uint32_t>(id)});
    return std::holds_alternative<double>(input.evaluation.fill_values[figure]);
  };
  const auto county = [&](geo::AreaId id) {
    return input.data.municipalities[static_cast<std::size_t>(id)].county;
  };
  return lines_where(input.areas, [&](geo::AreaId a, geo::AreaId b) {
    return a >= 0 && b >= 0 && a < count && b < count && a != b && county(a) == county(b) &&
           (classed(a) || classed(b));
  });
}

std::shared_ptr<const LineLevels> outline(const LayerInput& input,
                                          const std::vector<MunicipalityIndex>& areas) {
  const auto inside = [&](geo::AreaId id) {
    return id >= 0 && std::find(areas.begin(), areas.end(),
                                MunicipalityIndex{static_cast<std::uint32_t>(id)}) != areas.end();
  };
  return lines_where(input.areas, [&](geo::AreaId a, geo::AreaId b) { return inside(a) != inside(b); });
}

geo::MapPoint symbol_point(const LayerInput& input, std::size_t figure) {
  return input.recipe.level == analysis::Level::municipality ? input.data.municipalities[figure].symbol_point
                                                             : input.data.counties[figure].symbol_point;
}

void highlight(Symbol& symbol, const recipe::MapColors& colors) {
  symbol.ring_dark = colors.accent;
  symbol.ring_dark_pt = 2;
}

DrawSymbols circles(const LayerInput& input, const std::vector<MunicipalityIndex>& highlighted) {
  std::vector<bool> ringed(input.evaluation.symbol_values.size(), false);
  for (const MunicipalityIndex municipality : highlighted) {
    const std::size_t figure = figure_index(input.data, input.recipe.level, municipality);
    if (figure < ringed.size()) ringed[figure] = true;
  }
  const recipe::MapColors& colors = map_colors(input.recipe);
  DrawSymbols symbols{{}, "circles"};
  const auto& values = input.evaluation.symbol_values;
  std::vector<std::pair<double, std::size_t>> by_value;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (const double* value = std::get_if<double>(&values[i])) by_value.emplace_back(*value, i);
  }
  std::sort(by_value.begin(), by_value.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  for (const auto& [value, figure] : by_value) {
    Symbol symbol = job_circle(input.recipe, input.evaluation.symbol_scale.radius_pt(value));
    symbol.at = symbol_point(input, figure);
    if (ringed[figure]) highlight(symbol, colors);
    symbols.symbols.push_back(symbol);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (!std::holds_alternative<analysis::NoData>(values[i])) continue;
    Symbol symbol = unknown_job_circle(input.recipe);
    symbol.at = symbol_point(input, i);
    symbol = enlarged(symbol, input.symbol_size);
    if (ringed[i]) highlight(symbol, colors);
    symbols.symbols.push_back(symbol);
  }
  return symbols;
}

DrawSymbols facilities(const LayerInput& input, const CoverageResult& result) {
  DrawSymbols symbols{{}, "places"};
  const std::vector<coverage::Facility>& facilities = result.now->facilities;
  for (std::size_t i = 0; i < facilities.size(); ++i) {
    Symbol symbol = facility_symbol(facilities[i], input.recipe);
    symbol.at = result.positions[i];
    symbols.symbols.push_back(enlarged(symbol, input.symbol_size));
  }
  return symbols;
}

void append_rings(std::vector<MapCommand>& commands, const LayerInput& input) {
  const CoveragePtr& coverage = input.evaluation.coverage;
  if (!coverage || !coverage->rings) return;
  const std::vector<double>& bands = input.recipe.coverage->bands;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const RingStyle style = ring_style(input.recipe, i);
    commands.emplace_back(
        StrokeLines{nullptr, coverage->rings->lines[i], style.color, style.width_pt, style.dash_pt, "bands"});
  }
}

DrawSymbols places(const LayerInput& input) {
  if (input.evaluation.coverage) return facilities(input, *input.evaluation.coverage);
  DrawSymbols symbols{{}, "places"};
  const recipe::LayerSpec& layers = input.recipe.layers;
  for (const domain::Campus& campus : input.data.campuses) {
    if (!campus.map_position || !shows(layers, campus)) continue;
    Symbol symbol = campus_symbol(input.recipe);
    symbol.at = *campus.map_position;
    symbols.symbols.push_back(enlarged(symbol, input.symbol_size));
  }
  if (layers.police_service_points) {
    for (const domain::PoliceServicePoint& point : input.data.police_service_points) {
      if (!point.municipality) continue;
      Symbol symbol = police_symbol(input.recipe);
      symbol.at = input.data.at(*point.municipality).symbol_point;
      symbols.symbols.push_back(enlarged(symbol, input.symbol_size));
    }
  }
  for (const domain::StudyCentre& centre : input.data.study_centres) {
    if (!centre.map_position || !shows(layers, centre)) continue;
    Symbol symbol = centre_symbol(centre, input.recipe);
    symbol.at = *centre.map_position;
    symbols.symbols.push_back(enlarged(symbol, input.symbol_size));
  }
  return symbols;
}

}  // namespace

std::size_t figure_index(const domain::Dataset& data, analysis::Level level, MunicipalityIndex municipality) {
  return level == analysis::Level::municipality ? municipality.value : data.at(municipality).county.value;
}

FillAreas::Fill area_fill(const recipe::MapRecipe& recipe, const Evaluation& evaluation, std::size_t figure) {
  const recipe::MapColors& colors = map_colors(recipe);
  FillAreas::Fill fill;
  fill.color = evaluation.fill_color(figure, map_colors(recipe));
  // Without a fill the circles' values still tell which areas are out of scope.
  const auto& values = evaluation.fill_values.empty() ? evaluation.symbol_values : evaluation.fill_values;
  if (figure < values.size()) {
    if (std::holds_alternative<analysis::NoData>(values[figure]) && !evaluation.fill_values.empty()) {
      fill.pattern = Pattern::hatch;
      fill.pattern_color = colors.hatch;
    } else if (std::holds_alternative<analysis::OutOfScope>(values[figure])) {
      fill.color = colors.out_of_scope;
      fill.pattern = Pattern::dots;
      fill.pattern_color = colors.out_of_scope_dots;
    }
  }
  return fill;
}

std::vector<MapCommand> area_layers(const LayerInput& input,
                                    const std::vector<domain::MunicipalityIndex>& highlighted) {
  const recipe::MapColors& colors = map_colors(input.recipe);
  const recipe::LineWidths& lines = design_of(input.recipe).lines;
  const recipe::LayerSpec& layers = input.recipe.layers;
  std::vector<MapCommand> commands;
  if (!input.areas) return commands;
  commands.emplace_back(land(input));
  if (layers.other_land) {
    commands.emplace_back(StrokeLines{
        nullptr, input.prepared.foreign_borders, colors.coast.with_alpha(0.55), 0.5, {}, "other-borders"});
    commands.emplace_back(
        stroke(input, "other-coast", input.prepared.other_coast, colors.coast.with_alpha(0.55), 0.4));
  }
  if (layers.municipality_lines && input.recipe.level == analysis::Level::municipality) {
    commands.emplace_back(stroke(input, "municipality-lines", input.prepared.municipality_lines,
                                 colors.municipality_line_on_empty, lines.municipality_on_empty));
    commands.emplace_back(stroke(input, "municipality-lines", lines_beside_classes(input),
                                 colors.municipality_line_on_fill, lines.municipality_on_fill));
  }
  if (layers.county_lines || input.recipe.level == analysis::Level::county) {
    commands.emplace_back(
        stroke(input, "county-lines", input.prepared.county_lines, colors.county_line, lines.county));
  }
  append_rings(commands, input);
  commands.emplace_back(stroke(input, "coast", input.prepared.coast, colors.coast, lines.coast));
  commands.emplace_back(stroke(input, "national-border", input.prepared.national_border, colors.county_line,
                               lines.national_border));
  if (!highlighted.empty())
    commands.emplace_back(stroke(input, "highlight", outline(input, highlighted), colors.accent, 2));
  return commands;
}

std::vector<DrawSymbols> symbol_layers(const LayerInput& input,
                                       const std::vector<MunicipalityIndex>& highlighted) {
  return {circles(input, highlighted), places(input)};
}

Symbol job_circle(const recipe::MapRecipe& recipe, double radius_pt) {
  const recipe::MapColors& colors = map_colors(recipe);
  Symbol symbol;
  symbol.shape = Shape::circle;
  symbol.radius_pt = radius_pt;
  symbol.fill = colors.job_symbol;
  symbol.ring_light = colors.job_ring_light;
  symbol.ring_light_pt = 1;
  symbol.ring_dark = colors.job_ring_dark;
  symbol.ring_dark_pt = 0.4;
  return symbol;
}

Symbol unknown_job_circle(const recipe::MapRecipe& recipe) {
  Symbol symbol = job_circle(recipe, 2.6);
  symbol.hollow = true;
  symbol.fill = map_colors(recipe).job_symbol;
  symbol.ring_dark_pt = 0;
  return symbol;
}

Symbol centre_symbol(const domain::StudyCentre& centre, const recipe::MapRecipe& recipe) {
  const recipe::MapColors& colors = map_colors(recipe);
  Symbol symbol;
  symbol.shape = Shape::diamond;
  symbol.radius_pt = centre.branch ? 2.6 : 4;
  symbol.fill = colors.study_centre;
  symbol.hollow = centre.approximate || centre.status == domain::CentreStatus::unconfirmed;
  symbol.ring_light = colors.job_ring_light;
  symbol.ring_light_pt = 0.8;
  return symbol;
}

Symbol campus_symbol(const recipe::MapRecipe& recipe) {
  const recipe::MapColors& colors = map_colors(recipe);
  Symbol symbol;
  symbol.shape = Shape::triangle;
  symbol.radius_pt = 3;
  symbol.fill = colors.campus;
  symbol.ring_light = colors.job_ring_light;
  symbol.ring_light_pt = 0.6;
  return symbol;
}

RingStyle ring_style(const recipe::MapRecipe& recipe, std::size_t band) {
  const Color color = map_colors(recipe).ring;
  if (recipe.coverage->bands[band] == recipe.coverage->limit) return {color, 1.4, {}};
  // The farther, the longer the dashes.
  const double dash = 1.4 * static_cast<double>(1U << std::min<std::size_t>(band, 4));
  return {color, 0.8, {dash, 2.2}};
}

Symbol facility_symbol(const coverage::Facility& facility, const recipe::MapRecipe& recipe) {
  if (facility.kind == coverage::FacilityKind::campus ||
      facility.kind == coverage::FacilityKind::vocational_college)
    return campus_symbol(recipe);
  domain::StudyCentre centre;
  centre.approximate = facility.approximate;
  if (facility.unconfirmed) centre.status = domain::CentreStatus::unconfirmed;
  Symbol symbol = centre_symbol(centre, recipe);
  if (facility.kind == coverage::FacilityKind::hypothetical) {
    // A ring of its own, so that it is told from the others without its colour.
    symbol.fill = symbol.ring_dark = map_colors(recipe).accent;
    symbol.radius_pt = 4.2;
    symbol.ring_light_pt = 1.4;
    symbol.ring_dark_pt = 0.9;
  }
  return symbol;
}

Symbol police_symbol(const recipe::MapRecipe& recipe) {
  Symbol symbol = campus_symbol(recipe);
  symbol.shape = Shape::square;
  symbol.radius_pt = 2.4;
  symbol.fill = map_colors(recipe).accent;
  return symbol;
}

Symbol enlarged(Symbol symbol, double factor) {
  symbol.radius_pt *= factor;
  symbol.ring_light_pt *= factor;
  symbol.ring_dark_pt *= factor;
  return symbol;
}

bool shows(const recipe::LayerSpec& layers, const domain::StudyCentre& centre) {
  if (!layers.study_centres || centre.status == domain::CentreStatus::replaced) return false;
  return centre.status == domain::CentreStatus::active || layers.unconfirmed_centres;
}

bool shows(const recipe::LayerSpec& layers, const domain::Campus& campus) {
  return campus.kind == domain::CampusKind::vocational_college ? layers.vocational_colleges : layers.campuses;
}

}  // namespace dkart::scene
