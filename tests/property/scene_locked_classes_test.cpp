// With locked classes, filtering recolours no area whose value did not change: random filters, measures and levels, on
// one map, on each of two maps side by side, and on a map of differences.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

#include "random_decisions.h"
#include "scene/evaluate.h"

namespace dkart::analysis {
namespace {

using recipe::ComparisonView;
using recipe::MapRecipe;
using scene::Evaluation;

constexpr unsigned cases = 200;

enum class Kind { one_map, side_by_side, difference };
constexpr Kind kinds[] = {Kind::one_map, Kind::side_by_side, Kind::difference};

Filter random_filter(Random& random) {
  Filter filter;
  for (std::size_t steps = up_to(random, 4); steps > 0; --steps) filter = stricter(random, std::move(filter));
  if (one_in(random, 3)) filter.periods = {any_of(random, std::vector<std::string>{"2021-2025", "unknown"})};
  if (one_in(random, 3)) filter.ministries = {any_of(random, std::vector<std::string>{"", "JD", "FIN"})};
  if (one_in(random, 4)) filter.kinds = {domain::DecisionKind::moved};
  if (one_in(random, 4)) {
    filter.counties = {
        *domain::CountyNumber::parse(any_of(random, std::vector<std::string>{"34", "46", "55"}))};
  }
  if (one_in(random, 4))
    filter.search = any_of(random, std::vector<std::string>{"politi", "skatt", "o", "tromsø"});
  return filter;
}

// Population of ten years before, so that its change has values of both signs.
Dataset random_country(Random& random) {
  Dataset data = random_dataset(random);
  for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
    if (one_in(random, 8)) continue;
    const double persons = data.municipalities[i].population.value_or(1000);
    for (const int year : {2016, 2021}) {
      const double then = persons * (0.85 + 0.05 * static_cast<double>(up_to(random, 6)));
      data.population.push_back({domain::MunicipalityIndex{i}, year, "all", then});
    }
  }
  return data;
}

MapRecipe random_recipe(Random& random, Kind kind) {
  MapRecipe recipe;
  recipe.level = one_in(random, 2) ? Level::municipality : Level::county;
  const auto measures = all_measures();
  recipe.fill = measures[up_to(random, measures.size() - 1)];
  recipe.symbols = any_of(random, std::vector{Measure::jobs, Measure::decisions, Measure::jobs_per_1000});
  recipe.classes.request.method =
      any_of(random, std::vector{ClassMethod::natural_breaks, ClassMethod::quantile,
                                 ClassMethod::equal_interval, ClassMethod::rounded, ClassMethod::custom});
  recipe.classes.request.count = min_classes + up_to(random, max_classes - min_classes);
  recipe.classes.request.custom_bounds = {0, 5, 10, 40};
  recipe.theme = one_in(random, 2) ? recipe::Theme::light : recipe::Theme::dark;
  if (kind == Kind::one_map) return recipe;
  std::vector<std::string> periods{"2021-2025", "2025-2029", domain::period_unknown};
  std::shuffle(periods.begin(), periods.end(), random);
  recipe.comparison =
      recipe::Comparison{kind == Kind::difference ? ComparisonView::difference : ComparisonView::side_by_side,
                         periods[0], periods[1]};
  return recipe;
}

// What is seen: the one map, or each of two.
std::vector<Evaluation> maps_of(const Dataset& data, const MapRecipe& recipe) {
  Evaluation whole = scene::evaluate(data, recipe);
  std::vector<Evaluation> maps = scene::evaluate_panes(data, recipe, whole);
  if (maps.empty()) maps.push_back(std::move(whole));
  return maps;
}

bool is_in_scope(const AreaValue& value) {
  return !std::holds_alternative<OutOfScope>(value);
}

// How much the law was tried on, so that it does not hold for want of anything to hold for.
struct Tried {
  std::size_t unchanged = 0, unchanged_numbers = 0, changed = 0;
};

void expect_same_look(const Evaluation& before, const Evaluation& after, const MapRecipe& recipe,
                      Tried& tried) {
  EXPECT_EQ(before.fill_classes, after.fill_classes);
  EXPECT_EQ(before.class_colors, after.class_colors);
  EXPECT_EQ(before.symbol_scale.largest_value, after.symbol_scale.largest_value);
  ASSERT_EQ(before.fill_values.size(), after.fill_values.size());
  for (std::size_t i = 0; i < before.fill_values.size(); ++i) {
    const AreaValue &a = before.fill_values[i], &b = after.fill_values[i];
    // The county filter itself puts areas out of scope and back; those are meant to change.
    if (!is_in_scope(a) || !is_in_scope(b)) continue;
    if (a != b) {
      ++tried.changed;
      continue;
    }
    ++tried.unchanged;
    tried.unchanged_numbers += std::holds_alternative<double>(a) ? 1U : 0U;
    EXPECT_EQ(before.fill_color(i, map_colors(recipe)), after.fill_color(i, map_colors(recipe)))
        << "area " << i;
  }
  for (std::size_t i = 0; i < before.symbol_values.size(); ++i) {
    const double* value = std::get_if<double>(&before.symbol_values[i]);
    if (value == nullptr || before.symbol_values[i] != after.symbol_values[i]) continue;
    EXPECT_EQ(before.symbol_scale.radius_pt(*value), after.symbol_scale.radius_pt(*value)) << "area " << i;
  }
}

// Beside each other on the two maps a value has one colour too.
void expect_one_colour_for_each_value(const std::vector<Evaluation>& maps, const MapRecipe& recipe) {
  std::map<double, Color> seen;
  for (const Evaluation& map : maps) {
    for (std::size_t i = 0; i < map.fill_values.size(); ++i) {
      const double* value = std::get_if<double>(&map.fill_values[i]);
      if (value == nullptr) continue;
      const auto [known, is_new] = seen.emplace(*value, map.fill_color(i, map_colors(recipe)));
      if (!is_new) {
        EXPECT_EQ(known->second, map.fill_color(i, map_colors(recipe))) << *value;
      }
    }
  }
}

class LockedClasses : public testing::TestWithParam<Kind> {};

TEST_P(LockedClasses, FilteringRecoloursNoAreaWhoseValueDidNotChange) {
  Tried tried;
  for_seeds(cases, [&](Random& random) {
    const Dataset data = random_country(random);
    MapRecipe recipe = random_recipe(random, GetParam());
    if (one_in(random, 2)) recipe.filter = random_filter(random);
    const auto before = maps_of(data, recipe);
    ASSERT_EQ(before.size(), GetParam() == Kind::side_by_side ? 2U : 1U);
    expect_one_colour_for_each_value(before, recipe);
    for (int step = 0; step < 2; ++step) {
      recipe.filter = random_filter(random);
      const auto after = maps_of(data, recipe);
      ASSERT_EQ(after.size(), before.size());
      for (std::size_t i = 0; i < before.size(); ++i) expect_same_look(before[i], after[i], recipe, tried);
    }
  });
  EXPECT_GT(tried.unchanged, cases * 2);
  EXPECT_GT(tried.unchanged_numbers, cases / 2);
  EXPECT_GT(tried.changed, cases / 2);
}

// The other way round, so that the law above is no accident of classes that never change.
TEST_P(LockedClasses, UnlockedTheyFollowTheFilter) {
  std::size_t followed = 0;
  for_seeds(cases, [&](Random& random) {
    const Dataset data = random_country(random);
    MapRecipe recipe = random_recipe(random, GetParam());
    recipe.fill = Measure::jobs;
    recipe.classes.request.method = ClassMethod::natural_breaks;
    recipe.classes.locked = false;
    const auto before = maps_of(data, recipe);
    recipe.filter = random_filter(random);
    const auto after = maps_of(data, recipe);
    followed += before.front().fill_classes != after.front().fill_classes ? 1U : 0U;
  });
  EXPECT_GT(followed, cases / 4);
}

INSTANTIATE_TEST_SUITE_P(Maps, LockedClasses, testing::ValuesIn(kinds), [](const auto& kind) {
  return std::string(kind.param == Kind::one_map        ? "OneMap"
                     : kind.param == Kind::side_by_side ? "SideBySide"
                                                        : "Difference");
});

}  // namespace
}  // namespace dkart::analysis
