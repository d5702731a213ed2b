// Recipes that compare two periods, look somewhere, or show what jobs are held against: as values and as files.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parsing.h"

namespace dkart::recipe {
namespace {

using analysis::Measure;
using testing::HasSubstr;

MapRecipe comparing(ComparisonView view) {
  MapRecipe recipe;
  recipe.comparison = Comparison{view, "2021-2025", "2025-2029"};
  return recipe;
}

TEST(RecipeComparison, BothViewsAreReadAndWritten) {
  for (const auto view : {ComparisonView::side_by_side, ComparisonView::difference}) {
    const MapRecipe recipe = comparing(view);
    const std::string text = "[comparison]\nearlier = \"2021-2025\"\nlater = \"2025-2029\"\nview = \"" +
                             std::string(code_of(view)) + "\"\n";
    EXPECT_EQ(parsed(text), recipe);
    EXPECT_EQ(parsed(print_recipe(recipe)), recipe) << print_recipe(recipe);
    EXPECT_EQ(comparison_view_from_code(code_of(view)), view);
  }
  EXPECT_EQ(comparison_view_from_code("Difference"), std::nullopt);
}

TEST(RecipeComparison, IsSideBySideUnlessItSaysOtherwise) {
  EXPECT_EQ(parsed("[comparison]\nearlier = \"2021-2025\"\nlater = \"2025-2029\"\n"),
            comparing(ComparisonView::side_by_side));
}

TEST(RecipeComparison, WithoutBothPeriodsTheMissingOneIsNamedWithItsRow) {
  const Error later = refused("level = \"county\"\n\n[comparison]\nearlier = \"2021-2025\"\n");
  EXPECT_EQ(later.code, "recipe_missing_key");
  EXPECT_EQ(later.where, (Where{"a.toml", 3, "comparison.later"}));
  EXPECT_EQ(later.args.at("key"), "comparison.later");
  const Error earlier = refused("[comparison]\nview = \"difference\"\nlater = \"2025-2029\"\n");
  EXPECT_EQ(earlier.code, "recipe_missing_key");
  EXPECT_EQ(earlier.where, (Where{"a.toml", 1, "comparison.earlier"}));
}

TEST(RecipeComparison, WrongValuesAndKeysAreNamed) {
  const Error view = refused("[comparison]\nearlier = \"a\"\nlater = \"b\"\nview = \"minus\"\n");
  EXPECT_EQ(view.code, "recipe_bad_value");
  EXPECT_EQ(view.where, (Where{"a.toml", 4, "comparison.view"}));
  EXPECT_EQ(view.args.at("valid"), "\"side-by-side\", \"difference\"");
  const Error key = refused("[comparison]\nearlier = \"a\"\nlater = \"b\"\nbetween = \"c\"\n");
  EXPECT_EQ(key.code, "recipe_unknown_key");
  EXPECT_EQ(key.where.row, 4U);
  EXPECT_THAT(key.args.at("valid"), HasSubstr("later"));
  EXPECT_EQ(refused("[comparison]\nearlier = 2021\nlater = \"b\"\n").where,
            (Where{"a.toml", 2, "comparison.earlier"}));
}

TEST(RecipeComparison, TheFiltersOwnPeriodsDoNotCount) {
  for (const auto view : {ComparisonView::side_by_side, ComparisonView::difference}) {
    MapRecipe recipe = comparing(view);
    recipe.filter.periods = {"unknown"};
    recipe.filter.ministries = {"JD"};
    analysis::Filter expected = recipe.filter;
    expected.periods = {"2021-2025", "2025-2029"};
    EXPECT_EQ(effective_filter(recipe), expected);
    EXPECT_EQ(is_difference(recipe), view == ComparisonView::difference);
    EXPECT_EQ(is_side_by_side(recipe), view == ComparisonView::side_by_side);
  }
  MapRecipe plain;
  plain.filter.periods = {"unknown"};
  EXPECT_EQ(effective_filter(plain), plain.filter);
  EXPECT_FALSE(is_difference(plain) || is_side_by_side(plain));
}

TEST(RecipeComparison, ADifferenceIsOfTheFillElseOfTheCirclesElseOfJobs) {
  MapRecipe recipe = comparing(ComparisonView::difference);
  recipe.fill = Measure::decisions;
  recipe.symbols = Measure::jobs_per_1000;
  EXPECT_EQ(difference_measure(recipe), Measure::decisions);
  recipe.fill.reset();
  EXPECT_EQ(difference_measure(recipe), Measure::jobs_per_1000);
  recipe.symbols.reset();
  EXPECT_EQ(difference_measure(recipe), Measure::jobs);
}

// Nothing of what jobs are held against differs between two periods of decisions.
TEST(RecipeComparison, ADifferenceIsNeverOfWhatJobsAreHeldAgainst) {
  MapRecipe recipe = comparing(ComparisonView::difference);
  for (const Measure measure : analysis::all_measures()) {
    recipe.fill = measure;
    EXPECT_FALSE(is_context(difference_measure(recipe))) << code_of(measure);
  }
}

TEST(RecipeView, IsReadAndWrittenToTheLastDigit) {
  MapRecipe recipe;
  recipe.view = View{{262409.7, 6649017.123456789}, 400.1};
  EXPECT_EQ(parsed("[view]\nx = 262409.7\ny = 6649017.123456789\nmetres-per-point = 400.1\n"), recipe);
  EXPECT_EQ(parsed(print_recipe(recipe)), recipe) << print_recipe(recipe);
  EXPECT_EQ(print_recipe(MapRecipe{}).find("view"), std::string::npos);
}

TEST(RecipeView, WhatNoMapCanShowIsRefusedWithItsRow) {
  for (const char* scale : {"0", "-400.0", "nan", "inf", "\"400\""}) {
    const Error error = refused("[view]\nx = 1.0\ny = 2.0\nmetres-per-point = " + std::string(scale) + "\n");
    EXPECT_EQ(error.code, "recipe_bad_value") << scale;
    EXPECT_EQ(error.where, (Where{"a.toml", 4, "view.metres-per-point"})) << scale;
  }
  EXPECT_EQ(refused("[view]\nx = nan\n").where, (Where{"a.toml", 2, "view.x"}));
  EXPECT_EQ(refused("[view]\nzoom = 3\n").code, "recipe_unknown_key");
}

TEST(RecipeFill, EveryMeasureFillsAndComesBack) {
  for (const Measure measure : analysis::all_measures()) {
    const std::string code(code_of(measure));
    MapRecipe recipe;
    recipe.fill = measure;
    EXPECT_EQ(parsed("fill = \"" + code + "\"\n"), recipe);
    EXPECT_EQ(parsed(print_recipe(recipe)), recipe) << code;
  }
}

TEST(RecipeFill, WhatJobsAreHeldAgainstIsNoCircle) {
  std::size_t contexts = 0;
  for (const Measure measure : analysis::all_measures()) {
    const std::string toml = "level = \"county\"\nsymbols = \"" + std::string(code_of(measure)) + "\"\n";
    if (!is_context(measure)) {
      EXPECT_EQ(parsed(toml).symbols, measure);
      continue;
    }
    ++contexts;
    const Error error = refused(toml);
    EXPECT_EQ(error.code, "recipe_bad_value");
    EXPECT_EQ(error.where, (Where{"a.toml", 2, "symbols"}));
    EXPECT_THAT(error.args.at("value"), HasSubstr(code_of(measure)));
    EXPECT_EQ(error.args.at("valid"), "\"jobs\", \"decisions\", \"jobs-per-1000\", \"none\"");
  }
  EXPECT_EQ(contexts, 8U);
  EXPECT_THAT(refused("fill = \"people\"\n").args.at("valid"), HasSubstr("\"population\""));
}

}  // namespace
}  // namespace dkart::recipe
