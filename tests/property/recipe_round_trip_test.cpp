// parse(print(recipe)) == recipe, for recipes from a seeded generator.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "recipe/palette.h"
#include "recipe/recipe_file.h"
#include "recipe/recipe_update.h"

namespace dkart::recipe {
namespace {

using Random = std::mt19937_64;

std::size_t up_to(Random& random, std::size_t most) {
  return std::uniform_int_distribution<std::size_t>(0, most)(random);
}
bool coin(Random& random) {
  return up_to(random, 1) == 1;
}

template <class T>
T any_of(Random& random, std::initializer_list<T> list) {
  return list.begin()[up_to(random, list.size() - 1)];
}

std::string random_text(Random& random) {
  std::string text;
  for (std::size_t length = up_to(random, 12); length > 0; --length) {
    text += any_of<std::string>(random, {"a", "å", "ŋ", "–", "\"", "\\", "'", "\n", "\r", "\t", "#", "=", "]",
                                         "\x02", "\x7F", std::string(1, '\0'), "𝒳", " "});
  }
  return text;
}

template <class T, class Make>
std::set<T> random_set(Random& random, Make make) {
  std::set<T> set;
  for (std::size_t n = up_to(random, 3); n > 0; --n) set.insert(make());
  return set;
}

std::optional<domain::PartialDate> random_date(Random& random) {
  return domain::PartialDate::parse(any_of<std::string>(random, {"", "2021", "2022-01", "2024-02-29"}));
}

analysis::Filter random_filter(Random& random) {
  analysis::Filter filter;
  filter.periods = random_set<std::string>(random, [&] { return random_text(random); });
  filter.ministries = random_set<std::string>(random, [&] {
    return any_of<std::string>(random, {"", "JD", "FIN", "UD"});
  });
  filter.kinds = random_set<domain::DecisionKind>(random, [&] {
    return any_of(random,
                  {domain::DecisionKind::created, domain::DecisionKind::moved, domain::DecisionKind::cut});
  });
  filter.counties = random_set<domain::CountyNumber>(random, [&] {
    return *domain::CountyNumber::parse(any_of<std::string>(random, {"03", "11", "46", "56"}));
  });
  filter.from = random_date(random);
  filter.to = random_date(random);
  filter.search = random_text(random);
  return filter;
}

std::vector<double> random_bounds(Random& random) {
  std::set<double> bounds;
  for (std::size_t n = up_to(random, 1) * (2 + up_to(random, 6)); bounds.size() < n;) {
    bounds.insert(coin(random) ? static_cast<double>(up_to(random, 1000))
                               : std::exp(std::uniform_real_distribution<double>(-30, 30)(random)));
  }
  return {bounds.begin(), bounds.end()};
}

analysis::GrantFilter random_grants(Random& random) {
  analysis::GrantFilter grants;
  if (coin(random)) grants.year = 2000 + static_cast<int>(up_to(random, 40));
  grants.scheme_only = coin(random);
  return grants;
}

std::optional<Comparison> random_comparison(Random& random) {
  if (coin(random)) return std::nullopt;
  return Comparison{any_of(random, {ComparisonView::side_by_side, ComparisonView::difference}),
                    random_text(random), random_text(random)};
}

std::vector<coverage::HypotheticalCentre> random_centres(Random& random) {
  std::vector<coverage::HypotheticalCentre> centres;
  for (std::size_t i = 0, count = up_to(random, 3); i < count; ++i) {
    const std::string name = std::to_string(i) + random_text(random);
    const auto between = [&](double low, double high) {
      return std::uniform_real_distribution<double>(low, high)(random);
    };
    centres.push_back({"what-if-" + name, name, {between(-180, 180), between(-90, 90)}, std::nullopt});
  }
  return centres;
}

std::optional<CoverageSpec> random_coverage(Random& random) {
  if (coin(random)) return std::nullopt;
  CoverageSpec spec;
  spec.shows = any_of(random, {CoverageMeasure::share_outside, CoverageMeasure::people_outside,
                               CoverageMeasure::mean_distance});
  for (const FacilityKey& key : facility_keys()) spec.facilities.*key.member = coin(random);
  const auto ids = [&] { return random_set<std::string>(random, [&] { return random_text(random); }); };
  spec.facilities.switched_off = ids();
  spec.facilities.added = random_centres(random);
  spec.limit = any_of(random, {1.0, 45.5, 1000.0});
  spec.bands = any_of<std::vector<double>>(random, {{30}, {7.5, 60}, {1, 2, 3, 4, 5, 1000}});
  spec.rings = coin(random);
  spec.detour = any_of(random, {1.0, 1.3, 10.0});
  spec.age = any_of(random, {coverage::AgeGroup::all, coverage::AgeGroup::working_age});
  spec.population_file = random_text(random);
  spec.matrix_file = random_text(random);
  for (std::size_t i = 0, count = up_to(random, 2); i < count; ++i)
    spec.scenarios.push_back({random_text(random), ids(), random_centres(random)});
  return spec;
}

std::optional<View> random_view(Random& random) {
  if (coin(random)) return std::nullopt;
  const auto between = [&](double low, double high) {
    return std::uniform_real_distribution<double>(low, high)(random);
  };
  return View{{between(-1e6, 2e6), between(6e6, 9e6)}, std::exp(between(3.1, 9))};
}

MapRecipe random_recipe(Random& random) {
  using analysis::ClassMethod;
  using analysis::Measure;
  const auto any_measure = [&](bool with_context) {
    std::vector<std::optional<Measure>> list{std::nullopt};
    for (const Measure measure : analysis::all_measures()) {
      if (with_context || !analysis::is_context(measure)) list.emplace_back(measure);
    }
    return list[up_to(random, list.size() - 1)];
  };
  MapRecipe recipe;
  recipe.filter = random_filter(random);
  recipe.level = any_of(random, {analysis::Level::municipality, analysis::Level::county});
  recipe.comparison = random_comparison(random);
  recipe.coverage = random_coverage(random);
  recipe.grants = random_grants(random);
  recipe.fill = any_measure(true);
  recipe.symbols = any_measure(false);
  recipe.classes.request = {
      any_of(random, {ClassMethod::natural_breaks, ClassMethod::quantile, ClassMethod::equal_interval,
                      ClassMethod::rounded, ClassMethod::custom}),
      2 + up_to(random, 7), random_bounds(random)};
  recipe.classes.locked = coin(random);
  recipe.flannery = coin(random);
  recipe.palette = sequential_palettes()[up_to(random, sequential_palettes().size() - 1)].id;
  recipe.oslo_area = random_text(random);
  for (const auto& [key, shown] : layer_keys()) recipe.layers.*shown = coin(random);
  recipe.page.kind = any_of(random, {PageKind::pixels, PageKind::a4, PageKind::a3, PageKind::paper,
                                     PageKind::wide_16x9, PageKind::square});
  recipe.page.width_px = 64 + static_cast<int>(up_to(random, 9000));
  recipe.page.height_px = 64 + static_cast<int>(up_to(random, 9000));
  recipe.page.landscape = coin(random);
  recipe.page.dpi = any_of(random, {72.0, 96.5, 300.0, 600.0});
  recipe.page.width_mm = any_of(random, {40.0, 215.9, 841.0});
  recipe.page.height_mm = any_of(random, {279.4, 5000.0});
  recipe.page.transparent = coin(random);
  recipe.language = any_of(random, {Language::nynorsk, Language::bokmaal, Language::english});
  recipe.theme = any_of(random, {Theme::light, Theme::dark});
  recipe.title = random_text(random);
  recipe.subtitle = random_text(random);
  recipe.view = random_view(random);
  return recipe;
}

TEST(RecipeLaws, ParsingWhatWasPrintedGivesTheSameRecipe) {
  for (unsigned seed = 1; seed <= 500; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const MapRecipe recipe = random_recipe(random);
    const std::string text = print_recipe(recipe);
    const auto again = parse_recipe(text, "random.toml");
    ASSERT_TRUE(again.ok()) << text << again.error().code << ' ' << again.error().where.column;
    ASSERT_EQ(*again, recipe) << text;
    ASSERT_EQ(print_recipe(*again), text);
  }
}

TEST(RecipeLaws, WritingOverAnOlderRecipeGivesTheNewOneAndKeepsItsComments) {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    const std::string old = "# Først\n" + print_recipe(random_recipe(random));
    const MapRecipe recipe = random_recipe(random);
    const std::string text = update_recipe(old, recipe);
    const auto again = parse_recipe(text, "random.toml");
    ASSERT_TRUE(again.ok()) << text << again.error().code << ' ' << again.error().where.column;
    ASSERT_EQ(*again, recipe) << text;
    const bool by_lines = old.find("[[") == std::string::npos && text.find("[[") == std::string::npos;
    if (by_lines) {
      ASSERT_TRUE(text.starts_with("# Først\n")) << text;
    }
  }
}

}  // namespace
}  // namespace dkart::recipe
