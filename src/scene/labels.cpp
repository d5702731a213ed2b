#include "scene/labels.h"

#include <algorithm>
#include <array>
#include <variant>

#include "recipe/palette.h"
#include "scene/coverage_texts.h"
#include "scene/map_layers.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

constexpr double halo_pt = 1.5;
constexpr double run_gap_pt = 3;  // between a name and its figure
// A place with a grant has a study centre, whose symbol is where the name would stand.
constexpr double past_centre_pt = 6.5;
constexpr double widest_counted_ring_pt = 0.7;
// Metres per point of type under which every municipality may have its name.
constexpr double all_names_scale = 900;

struct Position {
  double x, y;  // -1, 0, 1: which side of the symbol the label stands on; y up is -1
};
constexpr std::array<Position, 8> positions{
    {{1, 0}, {-1, 0}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}, {0, -1}, {0, 1}}};

bool collides(const PageRect& box, const std::vector<PageRect>& taken) {
  return std::any_of(taken.begin(), taken.end(),
                     [&](const PageRect& other) { return box.intersects(other); });
}

bool inside(const PageRect& box, const PageRect& frame) {
  return box.x >= frame.x && box.y >= frame.y && box.right() <= frame.right() &&
         box.bottom() <= frame.bottom();
}

LabelWish area_wish(const ComposeInput& input, const Evaluation& evaluation, std::size_t figure,
                    double clearance, double type_scale) {
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
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
  wish.name_style = {7.5 * type_scale, FontWeight::semi_bold, false, false};
  wish.figure_style = {7.5 * type_scale, FontWeight::regular, false, true};
  wish.name_color = colors.text;
  wish.figure_color = colors.text_secondary;
  wish.report_if_dropped = true;
  if (input.recipe.coverage) {
    wish.figure = label_text(input.recipe, *evaluation.coverage, figure, input.messages);
    return wish;
  }
  const analysis::Figures& figures = evaluation.figures.areas[figure];
  if (is_difference(input.recipe)) {
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

// Where a grant is known, greatest first.
std::vector<std::size_t> areas_with_grants(const Evaluation& evaluation) {
  const auto& values = evaluation.fill_values;
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

// Centres that do not exist have their names, or a reader would look for them in vain.
std::vector<LabelWish> supposed_centres(const ComposeInput& input, const CoverageResult& result,
                                        double type_scale) {
  std::vector<LabelWish> wishes;
  for (std::size_t i = 0; i < result.positions.size(); ++i) {
    const coverage::Facility& facility = result.now->facilities[i];
    if (facility.kind != coverage::FacilityKind::hypothetical) continue;
    LabelWish& wish = wishes.emplace_back();
    wish.anchor = result.positions[i];
    const Symbol symbol = enlarged(facility_symbol(facility, input.recipe), type_scale);
    wish.clearance_pt = symbol.radius_pt + symbol.ring_light_pt + symbol.ring_dark_pt + 1;
    wish.name = facility.name;
    wish.name_style = {7.5 * type_scale, FontWeight::semi_bold, false, false};
    wish.name_color = map_colors(input.recipe.theme).accent;
    wish.report_if_dropped = true;
  }
  return wishes;
}

}  // namespace

PageRect symbol_box(const Symbol& symbol, const Camera& camera) {
  const PagePoint at = camera.to_page(symbol.at);
  // The wide ring of what is highlighted may touch a name, which would else come and go with the pointer.
  const double r =
      symbol.radius_pt + symbol.ring_light_pt + std::min(symbol.ring_dark_pt, widest_counted_ring_pt);
  return {at.x - r, at.y - r, 2 * r, 2 * r};
}

std::vector<LabelWish> label_wishes(const ComposeInput& input, const Evaluation& evaluation,
                                    const Camera& camera, double type_scale) {
  std::vector<LabelWish> wishes;
  if (!input.recipe.layers.labels) return wishes;
  const recipe::MapColors& colors = map_colors(input.recipe.theme);
  const auto in_scope = [&](std::size_t municipality) {
    return municipality < evaluation.scope.municipality_in_scope.size() &&
           evaluation.scope.municipality_in_scope[municipality];
  };

  std::vector<std::size_t> affected;
  const bool only_grants = shows_grants(input.recipe) && !shows_decisions(input.recipe);
  if (evaluation.coverage) {
    wishes = supposed_centres(input, *evaluation.coverage, type_scale);
    affected = areas_with_gaps(input, evaluation);
  } else if (only_grants) {
    affected = areas_with_grants(evaluation);
  } else if (!input.recipe.coverage) {
    affected = areas_with_decisions(evaluation);
  }
  for (const std::size_t i : affected) {
    double clearance = (only_grants ? past_centre_pt : 3) * type_scale;
    if (i < evaluation.symbol_values.size()) {
      if (const double* value = std::get_if<double>(&evaluation.symbol_values[i])) {
        clearance = evaluation.symbol_scale.radius_pt(*value) + 1.5;
      }
    }
    wishes.push_back(area_wish(input, evaluation, i, clearance, type_scale));
  }
  if (input.recipe.level == analysis::Level::county) return wishes;

  std::vector<bool> named(input.data.municipalities.size(), false);
  for (const std::size_t i : affected) named[i] = true;
  const auto add_plain = [&](std::size_t i, FontWeight weight) {
    if (named[i]) return;
    named[i] = true;
    LabelWish wish;
    wish.anchor = input.data.municipalities[i].symbol_point;
    wish.clearance_pt = 0;
    wish.name = input.data.municipalities[i].name.full();
    wish.name_style = {6.5 * type_scale, weight, false, false};
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
  if (camera.metres_per_point * type_scale < all_names_scale) {
    for (std::size_t i = 0; i < input.data.municipalities.size(); ++i) {
      if (in_scope(i)) add_plain(i, FontWeight::regular);
    }
  }
  return wishes;
}

PlacedLabels place_labels(const std::vector<LabelWish>& wishes, const Camera& camera,
                          const std::vector<PageRect>& obstacles, const std::vector<DrawSymbols>& symbols,
                          Color halo, const TextMeasurer& measurer) {
  PlacedLabels out;
  const PageRect frame = camera.viewport.inset(2);
  std::vector<PageRect> taken = obstacles;
  for (const DrawSymbols& list : symbols) {
    for (const Symbol& symbol : list.symbols) {
      const PageRect box = symbol_box(symbol, camera);
      if (box.intersects(camera.viewport)) taken.push_back(box.inset(0.5));
    }
  }
  for (const LabelWish& wish : wishes) {
    const PagePoint at = camera.to_page(wish.anchor);
    if (!frame.contains(at)) continue;
    const TextSize name = measurer.measure(wish.name, wish.name_style);
    const TextSize figure =
        wish.figure.empty() ? TextSize{} : measurer.measure(wish.figure, wish.figure_style);
    const double width = name.width + (wish.figure.empty() ? 0 : run_gap_pt + figure.width);
    // Descenders and accents need less room than the font's full line.
    const double height = wish.name_style.size_pt * 1.1;
    bool placed = false;
    for (const Position& position : positions) {
      const bool diagonal = position.x != 0 && position.y != 0;
      const double reach = wish.clearance_pt * (diagonal ? 0.72 : 1) + 1.5;
      // A name without a symbol may also stand right on its point.
      const bool centred = wish.clearance_pt == 0;
      PageRect box{at.x - width / 2, at.y - height / 2, width, height};
      if (!centred || &position != &positions.front()) {
        box.x += position.x * (width / 2 + reach);
        box.y += position.y * (height / 2 + (diagonal ? reach * 0.6 : reach));
      }
      if (!inside(box, frame) || collides(box.inset(-0.8), taken)) continue;
      const double baseline = box.y + height * 0.79;
      out.labels.labels.push_back({wish.anchor,
                                   {box.x - at.x, baseline - at.y},
                                   wish.name,
                                   wish.name_style,
                                   wish.name_color,
                                   halo,
                                   halo_pt});
      if (!wish.figure.empty()) {
        out.labels.labels.push_back({wish.anchor,
                                     {box.x + name.width + run_gap_pt - at.x, baseline - at.y},
                                     wish.figure,
                                     wish.figure_style,
                                     wish.figure_color,
                                     halo,
                                     halo_pt});
      }
      taken.push_back(box);
      placed = true;
      break;
    }
    if (!placed && wish.report_if_dropped) out.dropped.push_back(wish.name);
  }
  return out;
}

}  // namespace dkart::scene
