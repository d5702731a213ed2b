// Which names and figures want a place on the map, in what order.
#include <algorithm>
#include <variant>

#include "recipe/palette.h"
#include "scene/coverage_texts.h"
#include "scene/labels.h"
#include "scene/map_layers.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

// A place with a grant has a study centre, whose symbol is where the name would stand.
constexpr double past_centre_pt = 6.5;
// Metres per point of type under which every municipality may have its name.
constexpr double all_names_scale = 900;

LabelWish area_wish(const ComposeInput& input, const Evaluation& evaluation, std::size_t figure,
                    double clearance, const LabelSizes& sizes) {
  const recipe::TypeSizes& type = design_of(input.recipe).type;
  const recipe::MapColors& colors = map_colors(input.recipe);
  LabelWish wish;
  if (input.recipe.level == analysis::Level::municipality) {
    const domain::Municipality& municipality = input.data.municipalities[figure];
    wish.anchor = municipality.symbol_point;
    wish.name = municipality.name.full();
  } else {
    const domain::County& county = input.data.counties[figure];
    wish.anchor = county.symbol_point;
    wish.name = county.name;
  }
  wish.clearance_pt = clearance;
  wish.name_style = {sizes.pt(type.label), FontWeight::semi_bold, false, false};
  wish.figure_style = {sizes.pt(type.label), FontWeight::regular, false, true};
  wish.name_color = colors.text;
  wish.figure_color = colors.text_secondary;
  wish.report_if_dropped = wish.may_be_led = true;
  wish.figure_alone = input.recipe.layers.value_labels;
  if (input.recipe.coverage) {
    wish.figure = label_text(input.recipe, *evaluation.coverage, figure, input.messages);
    return wish;
  }
  const analysis::Figures& figures = evaluation.figures.areas[figure];
  // Figures in all areas are of one kind, which the colours show.
  if (input.recipe.layers.value_labels && !evaluation.fill_values.empty()) {
    wish.figure = fill_text(evaluation, figure, input.messages);
  } else if (is_difference(input.recipe)) {
    wish.figure = fill_text(evaluation, figure, input.messages);
  } else if (input.recipe.symbols &&
             (figures.jobs_min || *input.recipe.symbols == analysis::Measure::decisions)) {
    wish.figure = measure_text(figures, *input.recipe.symbols, input.messages);
  } else if (!input.recipe.symbols && input.recipe.fill) {
    wish.figure = fill_text(evaluation, figure, input.messages);
  }
  return wish;
}

// Where decisions are, most jobs first.
std::vector<std::size_t> areas_with_decisions(const Evaluation& evaluation) {
  const auto& areas = evaluation.figures.areas;
  std::vector<std::size_t> affected;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    if (areas[i].decisions > 0) affected.push_back(i);
  }
  std::stable_sort(affected.begin(), affected.end(), [&](std::size_t a, std::size_t b) {
    return areas[a].jobs_min.value_or(0) > areas[b].jobs_min.value_or(0);
  });
  return affected;
}

// Where there is a number, greatest first.
std::vector<std::size_t> areas_with_values(const std::vector<analysis::AreaValue>& values) {
  std::vector<std::size_t> areas;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (std::holds_alternative<double>(values[i])) areas.push_back(i);
  }
  std::stable_sort(areas.begin(), areas.end(), [&](std::size_t a, std::size_t b) {
    return std::get<double>(values[a]) > std::get<double>(values[b]);
  });
  return areas;
}

// Where people live beyond the limit, most people first; what lies outside the filter is no gap.
std::vector<std::size_t> areas_with_gaps(const ComposeInput& input, const Evaluation& evaluation) {
  const CoverageResult& result = *evaluation.coverage;
  const auto outside = [&](std::size_t area) {
    return reach_of(result.reach(), input.recipe.level, area).outside_of(result.limit);
  };
  std::vector<std::size_t> gaps;
  for (std::size_t i = 0; i < evaluation.fill_values.size(); ++i) {
    if (std::holds_alternative<double>(evaluation.fill_values[i]) && outside(i) > 0) gaps.push_back(i);
  }
  std::stable_sort(gaps.begin(), gaps.end(),
                   [&](std::size_t a, std::size_t b) { return outside(a) > outside(b); });
  return gaps;
}

// The figure of an area that is not otherwise named, on the area itself.
LabelWish value_wish(const ComposeInput& input, const Evaluation& evaluation, std::size_t figure,
                     const LabelSizes& sizes) {
  const recipe::TypeSizes& type = design_of(input.recipe).type;
  LabelWish wish = area_wish(input, evaluation, figure, 0, sizes);
  wish.name_style = {sizes.pt(type.small_label), FontWeight::regular, false, false};
  wish.figure_style = {sizes.pt(type.small_label), FontWeight::medium, false, true};
  wish.name_color = map_colors(input.recipe).text_secondary;
  wish.figure_color = map_colors(input.recipe).text;
  wish.report_if_dropped = wish.may_be_led = false;
  return wish;
}

// Centres that do not exist have their names, or a reader would look for them in vain.
std::vector<LabelWish> supposed_centres(const ComposeInput& input, const CoverageResult& result,
                                        const LabelSizes& sizes) {
  const recipe::TypeSizes& type = design_of(input.recipe).type;
  std::vector<LabelWish> wishes;
  for (std::size_t i = 0; i < result.positions.size(); ++i) {
    const coverage::Facility& facility = result.now->facilities[i];
    if (facility.kind != coverage::FacilityKind::hypothetical) continue;
    LabelWish& wish = wishes.emplace_back();
    wish.anchor = result.positions[i];
    const Symbol symbol = enlarged(facility_symbol(facility, input.recipe), sizes.scale);
    wish.clearance_pt = symbol.radius_pt + symbol.ring_light_pt + symbol.ring_dark_pt + 1;
    wish.name = facility.name;
    wish.name_style = {sizes.pt(type.label), FontWeight::semi_bold, false, false};
    wish.name_color = map_colors(input.recipe).accent;
    wish.report_if_dropped = wish.may_be_led = true;
  }
  return wishes;
}

}  // namespace

std::vector<LabelWish> label_wishes(const ComposeInput& input, const Evaluation& evaluation,
                                    const Camera& camera, const LabelSizes& sizes) {
  const recipe::TypeSizes& type = design_of(input.recipe).type;
  std::vector<LabelWish> wishes;
  if (!input.recipe.layers.labels) return wishes;
  const recipe::MapColors& colors = map_colors(input.recipe);
  const auto in_scope = [&](std::size_t municipality) {
    return municipality < evaluation.scope.municipality_in_scope.size() &&
           evaluation.scope.municipality_in_scope[municipality];
  };

  std::vector<std::size_t> affected;
  const bool only_grants = shows_grants(input.recipe) && !shows_decisions(input.recipe);
  if (evaluation.coverage) {
    wishes = supposed_centres(input, *evaluation.coverage, sizes);
    affected = areas_with_gaps(input, evaluation);
  } else if (only_grants) {
    affected = areas_with_values(evaluation.fill_values);
  } else if (!input.recipe.coverage) {
    affected = areas_with_decisions(evaluation);
  }
  // A county that has no circle has its name on itself, not on its neighbour.
  const bool on_area = input.recipe.level == analysis::Level::county && evaluation.symbol_values.empty();
  for (const std::size_t i : affected) {
    double clearance = on_area ? 0 : (only_grants ? past_centre_pt : 3) * sizes.scale;
    if (i < evaluation.symbol_values.size()) {
      if (const double* value = std::get_if<double>(&evaluation.symbol_values[i])) {
        clearance = evaluation.symbol_scale.radius_pt(*value) + 1.5;
      }
    }
    wishes.push_back(area_wish(input, evaluation, i, clearance, sizes));
  }
  std::vector<bool> named(
      std::max({input.data.municipalities.size(), input.data.counties.size(), evaluation.fill_values.size()}),
      false);
  for (const std::size_t i : affected) named[i] = true;
  if (input.recipe.layers.value_labels) {
    const auto& values = evaluation.fill_values.empty() ? evaluation.symbol_values : evaluation.fill_values;
    for (const std::size_t i : areas_with_values(values)) {
      if (named[i]) continue;
      named[i] = true;
      wishes.push_back(value_wish(input, evaluation, i, sizes));
    }
  }
  if (input.recipe.level == analysis::Level::county) return wishes;

  const auto add_plain = [&](std::size_t i, FontWeight weight) {
    if (named[i]) return;
    named[i] = true;
    LabelWish wish;
    wish.anchor = input.data.municipalities[i].symbol_point;
    wish.clearance_pt = 0;
    wish.name = input.data.municipalities[i].name.full();
    wish.name_style = {sizes.pt(type.small_label), weight, false, false};
    wish.name_color = colors.text_secondary;
    wishes.push_back(wish);
  };
  for (const domain::County& county : input.data.counties) {
    const auto largest = std::max_element(county.municipalities.begin(), county.municipalities.end(),
                                          [&](domain::MunicipalityIndex a, domain::MunicipalityIndex b) {
                                            return input.data.at(a).population.value_or(0) <
                                                   input.data.at(b).population.value_or(0);
                                          });
    const bool wanted =
        input.recipe.filter.counties.empty() || input.recipe.filter.counties.contains(county.number);
    if (largest != county.municipalities.end() && wanted) add_plain(largest->value, FontWeight::medium);
  }
  if (camera.metres_per_point * sizes.scale < all_names_scale) {
    for (std::size_t i = 0; i < input.data.municipalities.size(); ++i) {
      if (in_scope(i)) add_plain(i, FontWeight::regular);
    }
  }
  return wishes;
}

}  // namespace dkart::scene
