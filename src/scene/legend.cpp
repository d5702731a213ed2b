#include "scene/legend.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <variant>

#include "base/number_text.h"
#include "recipe/palette.h"
#include "scene/analysis_texts.h"
#include "scene/class_texts.h"
#include "scene/coverage_texts.h"
#include "scene/map_layers.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

// 1, 2, 5, 10, 20, 50 … at most `value`.
double round_down(double value) {
  const double power = std::pow(10.0, std::floor(std::log10(value)));
  for (const double step : {5.0, 2.0, 1.0}) {
    if (step * power <= value * (1 + 1e-9)) return step * power;
  }
  return power;
}

// Three nested circles: near the largest value, and about a quarter and a sixteenth of it.
std::vector<double> circle_values(double largest) {
  std::vector<double> values;
  for (const double share : {1.0, 0.25, 0.05}) {
    const double value = round_down(largest * share);
    if (values.empty() || value < values.back()) values.push_back(value);
  }
  return values;
}

// Areas with one swatch, on the one map or on each of two.
struct Count {
  std::size_t first = 0;
  std::optional<std::size_t> later;
  bool any() const { return first + later.value_or(0) > 0; }
};

class Counter {
 public:
  Counter(const Evaluation& whole, std::span<const Evaluation> panes) : whole_(whole), panes_(panes) {}

  template <class Of>
  Count operator()(Of of) const {
    if (panes_.size() < 2) return {of(whole_), std::nullopt};
    return {of(panes_[0]), of(panes_[1])};
  }

 private:
  const Evaluation& whole_;
  std::span<const Evaluation> panes_;
};

void add_empty(Legend& legend, const std::string& words, Color color, Pattern pattern, Color pattern_color,
               const Count& count) {
  if (count.any()) legend.empties.push_back({color, pattern, pattern_color, words, count.first, count.later});
}

void add_fill(Legend& legend, const domain::Dataset& data, const recipe::MapRecipe& recipe,
              const Evaluation& evaluation, const Messages& messages, const Counter& counter) {
  const recipe::MapColors& colors = map_colors(recipe);
  const bool difference = is_difference(recipe);
  legend.fill_title = recipe.coverage ? coverage_title(*recipe.coverage, messages)
                      : difference    ? difference_title(recipe, messages)
                                      : legend_title(data, *evaluation.fill, messages, recipe.grants);
  const Count zero = counter([](const Evaluation& e) { return e.fill_counts.zero; });
  const Count no_data = counter([](const Evaluation& e) { return e.fill_counts.no_data; });
  const analysis::Classification& classes = evaluation.fill_classes;
  const std::size_t negative = analysis::negative_classes(classes);
  const auto any_in = [&](std::size_t first, std::size_t end) {
    return counter([&](const Evaluation& e) {
             const auto& counts = e.fill_counts.classes;
             return std::accumulate(counts.begin() + static_cast<std::ptrdiff_t>(first),
                                    counts.begin() + static_cast<std::ptrdiff_t>(end), std::size_t{0});
           })
        .any();
  };
  // Around zero, a side on which nothing lies is left out.
  const bool less = !classes.around_zero || any_in(0, negative);
  const bool more = !classes.around_zero || any_in(negative, classes.class_count());
  for (std::size_t i = 0; i <= classes.class_count(); ++i) {
    if (classes.around_zero && i == negative && zero.any()) {
      legend.classes.push_back(
          {colors.zero, Pattern::none, {}, zero_words(recipe, evaluation, messages), zero.first, zero.later});
    }
    if (i == classes.class_count()) break;
    if (i < negative ? !less : !more) continue;
    const Count count = counter([&](const Evaluation& e) { return e.fill_counts.classes[i]; });
    if (has_given_classes(recipe) && !count.any()) continue;
    legend.classes.push_back({evaluation.class_colors[i],
                              Pattern::none,
                              {},
                              class_words(evaluation, i, messages),
                              count.first,
                              count.later});
  }
  if (!classes.around_zero)
    add_empty(legend, zero_words(recipe, evaluation, messages), colors.zero, Pattern::none, {}, zero);
  add_empty(legend, no_data_words(recipe, evaluation, messages), colors.no_data, Pattern::hatch, colors.hatch,
            no_data);
}

template <class Kind>
std::size_t count_of(const std::vector<analysis::AreaValue>& values) {
  return static_cast<std::size_t>(std::count_if(
      values.begin(), values.end(), [](const auto& value) { return std::holds_alternative<Kind>(value); }));
}

std::size_t out_of_scope_count(const Evaluation& evaluation) {
  const auto& values = evaluation.fill_values.empty() ? evaluation.symbol_values : evaluation.fill_values;
  return count_of<analysis::OutOfScope>(values);
}

void add_circles(Legend& legend, const domain::Dataset& data, const recipe::MapRecipe& recipe,
                 const Evaluation& evaluation, const Messages& messages, const Counter& counter) {
  const bool any = counter([](const Evaluation& e) { return count_of<double>(e.symbol_values); }).any();
  const bool unknown =
      counter([](const Evaluation& e) { return count_of<analysis::NoData>(e.symbol_values); }).any();
  if (any) {
    legend.circles_title = legend_title(data, *recipe.symbols, messages);
    legend.circle_style = job_circle(recipe, 1);
    for (const double value : circle_values(evaluation.symbol_scale.largest_value)) {
      legend.circles.push_back(
          {evaluation.symbol_scale.radius_pt(value), value, readable_number(value, 2, messages.language())});
    }
  }
  if (unknown) legend.symbols.push_back({unknown_job_circle(recipe), messages.get("legend.unknown_circle")});
}

void add_places(Legend& legend, const domain::Dataset& data, const recipe::MapRecipe& recipe,
                const Messages& messages) {
  bool centre = false, branch = false, hollow = false, campus = false;
  for (const domain::StudyCentre& c : data.study_centres) {
    if (!c.map_position || !shows(recipe.layers, c)) continue;
    const bool is_hollow = centre_symbol(c, recipe).hollow;
    hollow = hollow || is_hollow;
    centre = centre || (!c.branch && !is_hollow);
    branch = branch || (c.branch && !is_hollow);
  }
  for (const domain::Campus& c : data.campuses)
    campus = campus || (c.map_position && shows(recipe.layers, c));
  domain::StudyCentre sample;
  if (centre) legend.symbols.push_back({centre_symbol(sample, recipe), messages.get("legend.study_centre")});
  sample.branch = true;
  if (branch) legend.symbols.push_back({centre_symbol(sample, recipe), messages.get("legend.branch")});
  sample.branch = false;
  sample.approximate = true;
  if (hollow) {
    const char* key =
        recipe.layers.unconfirmed_centres ? "legend.study_centre_hollow" : "legend.study_centre_approximate";
    legend.symbols.push_back({centre_symbol(sample, recipe), messages.get(key)});
  }
  if (campus) legend.symbols.push_back({campus_symbol(recipe), messages.get("legend.campus")});
  if (recipe.layers.police_service_points && !data.police_service_points.empty()) {
    legend.symbols.push_back({police_symbol(recipe), messages.get("legend.police_service_point")});
  }
}

void add_rings(Legend& legend, const recipe::MapRecipe& recipe, const CoverageResult& result,
               const Messages& messages) {
  if (!result.rings) return;
  const recipe::CoverageSpec& spec = *recipe.coverage;
  for (std::size_t i = 0; i < spec.bands.size(); ++i) {
    const RingStyle style = ring_style(recipe, i);
    legend.lines.push_back(
        {style.color, style.width_pt, style.dash_pt, reach_words(spec.bands[i], spec, messages)});
  }
}

void add_facilities(Legend& legend, const recipe::MapRecipe& recipe, const CoverageResult& result,
                    const Messages& messages) {
  using coverage::FacilityKind;
  const std::vector<coverage::Facility>& facilities = result.now->facilities;
  const auto any = [&](auto wanted) { return std::any_of(facilities.begin(), facilities.end(), wanted); };
  const auto is_hollow = [](const coverage::Facility& f) { return f.approximate || f.unconfirmed; };
  const auto add = [&](FacilityKind kind, bool hollow, const char* key) {
    const auto found = std::find_if(facilities.begin(), facilities.end(), [&](const coverage::Facility& f) {
      return f.kind == kind && is_hollow(f) == hollow;
    });
    if (found != facilities.end())
      legend.symbols.push_back({facility_symbol(*found, recipe), messages.get(key)});
  };
  add(FacilityKind::study_centre, false, "legend.study_centre");
  const bool approximate = any([](const auto& f) { return f.approximate; });
  const bool unconfirmed = any([](const auto& f) { return f.unconfirmed; });
  add(FacilityKind::study_centre, true,
      approximate && unconfirmed ? "legend.study_centre_hollow"
      : approximate              ? "legend.study_centre_approximate"
                                 : "legend.study_centre_unconfirmed");
  add(FacilityKind::campus, false, "legend.campus");
  add(FacilityKind::vocational_college, false, "legend.vocational_college");
  add(FacilityKind::hypothetical, false, "legend.what_if_centre");
}

}  // namespace

Legend make_legend(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Evaluation& evaluation,
                   const Messages& messages, std::span<const Evaluation> panes) {
  Legend legend;
  const Counter counter(evaluation, panes);
  if (panes.size() == 2) {
    legend.count_head = period_label(recipe.comparison->earlier, messages);
    legend.later_count_head = period_label(recipe.comparison->later, messages);
  }
  if (evaluation.fill || evaluation.coverage) add_fill(legend, data, recipe, evaluation, messages, counter);
  const recipe::MapColors& colors = map_colors(recipe);
  add_empty(legend, out_of_scope_words(recipe, messages), colors.out_of_scope, Pattern::dots,
            colors.out_of_scope_dots, counter(out_of_scope_count));
  if (recipe.symbols && !is_difference(recipe) && !recipe.coverage)
    add_circles(legend, data, recipe, evaluation, messages, counter);
  if (evaluation.coverage) {
    add_rings(legend, recipe, *evaluation.coverage, messages);
    add_facilities(legend, recipe, *evaluation.coverage, messages);
  } else {
    add_places(legend, data, recipe, messages);
  }
  return legend;
}

}  // namespace dkart::scene
