#include <gtest/gtest.h>

#include "states.h"

namespace dkart::session {
namespace {

recipe::MapRecipe with_palette(recipe::MapRecipe recipe, std::string palette) {
  recipe.palette = std::move(palette);
  return recipe;
}

TEST(ReduceRecipe, SetRecipeShowsItRemembersTheOldOneAndSaves) {
  const AppState before = loaded_state();
  Effects effects;
  const AppState state = after(before, SetRecipe{with_palette(before.recipe, "green")}, &effects);
  EXPECT_EQ(state.recipe.palette, "green");
  ASSERT_EQ(state.undo.size(), 1U);
  EXPECT_EQ(state.undo.back().recipe, before.recipe);
  EXPECT_TRUE(has<SaveSettings>(effects));
}

TEST(ReduceRecipe, AnEqualRecipeChangesNothingAndKeepsRedo) {
  AppState state = loaded_state();
  state = after(state, SetRecipe{with_palette(state.recipe, "green")});
  state = after(state, Undo{});
  ASSERT_EQ(state.redo.size(), 1U);
  const Reduced again = reduce(state, SetRecipe{state.recipe});
  EXPECT_FALSE(again.changed);
  EXPECT_TRUE(again.effects.empty());
  EXPECT_TRUE(again.state.undo.empty());
  EXPECT_EQ(again.state.redo.size(), 1U);
}

TEST(ReduceRecipe, UndoAndRedoWalkTheWholeWayBackAndForth) {
  AppState state = loaded_state();
  std::vector<recipe::MapRecipe> seen{state.recipe};
  for (const char* search : {"skatt", "politi", "tilsyn"}) {
    recipe::MapRecipe recipe = state.recipe;
    recipe.filter.search = search;
    state = after(state, SetRecipe{recipe});
    seen.push_back(state.recipe);
  }
  for (std::size_t i = seen.size() - 1; i-- > 0;) {
    state = after(state, Undo{});
    EXPECT_EQ(state.recipe, seen[i]);
  }
  EXPECT_FALSE(changes(state, Undo{}));
  for (std::size_t i = 1; i < seen.size(); ++i) {
    state = after(state, Redo{});
    EXPECT_EQ(state.recipe, seen[i]);
  }
  EXPECT_FALSE(changes(state, Redo{}));
}

TEST(ReduceRecipe, UndoAndRedoAreSaved) {
  AppState state = loaded_state();
  state = after(state, SetRecipe{with_palette(state.recipe, "green")});
  Effects effects;
  state = after(state, Undo{}, &effects);
  EXPECT_TRUE(has<SaveSettings>(effects));
  after(state, Redo{}, &effects);
  EXPECT_TRUE(has<SaveSettings>(effects));
}

TEST(ReduceRecipe, ANewChangeClearsRedo) {
  AppState state = loaded_state();
  state = after(state, SetRecipe{with_palette(state.recipe, "green")});
  state = after(state, Undo{});
  state = after(state, SetRecipe{with_palette(state.recipe, "violet")});
  EXPECT_TRUE(state.redo.empty());
  EXPECT_FALSE(changes(state, Redo{}));
}

TEST(ReduceRecipe, OnlyTheLastTwoHundredRecipesAreKept) {
  AppState state = loaded_state();
  for (int i = 1; i <= 230; ++i) {
    recipe::MapRecipe recipe = state.recipe;
    recipe.title = std::to_string(i);
    state = after(std::move(state), SetRecipe{recipe});
  }
  EXPECT_EQ(state.undo.size(), 200U);
  EXPECT_EQ(state.undo.front().recipe.title, "30");
  EXPECT_EQ(state.undo.back().recipe.title, "229");
}

TEST(ReduceRecipe, ResetFilterClearsTheFilterOnlyAndCanBeUndone) {
  AppState state = loaded_state();
  recipe::MapRecipe recipe = with_palette(state.recipe, "green");
  recipe.filter.ministries = {"JD"};
  recipe.filter.search = "politi";
  state = after(state, SetRecipe{recipe});
  const AppState reset = after(state, ResetFilter{});
  EXPECT_TRUE(reset.recipe.filter.empty());
  EXPECT_EQ(reset.recipe.palette, "green");
  EXPECT_EQ(after(reset, Undo{}).recipe.filter, recipe.filter);
  EXPECT_FALSE(changes(reset, ResetFilter{}));
}

TEST(ReduceRecipe, PreferencesReachTheRecipeButAreNoUndoStep) {
  AppState state = loaded_state();
  Preferences preferences = state.preferences;
  preferences.theme = recipe::Theme::dark;
  preferences.language = Language::english;
  Effects effects;
  state = after(state, SetPreferences{preferences}, &effects);
  EXPECT_EQ(state.recipe.theme, recipe::Theme::dark);
  EXPECT_EQ(state.recipe.language, Language::english);
  EXPECT_TRUE(state.undo.empty());
  EXPECT_TRUE(has<SaveSettings>(effects));
}

TEST(ReduceRecipe, UndoDoesNotBringBackAnOldThemeOrLanguage) {
  AppState state = loaded_state();
  state = after(state, SetRecipe{with_palette(state.recipe, "green")});
  Preferences preferences = state.preferences;
  preferences.theme = recipe::Theme::dark;
  preferences.language = Language::bokmaal;
  state = after(state, SetPreferences{preferences});
  state = after(state, Undo{});
  EXPECT_EQ(state.recipe.palette, "blue");
  EXPECT_EQ(state.recipe.theme, recipe::Theme::dark);
  EXPECT_EQ(state.recipe.language, Language::bokmaal);
}

TEST(ReduceRecipe, ARecipeCannotTakeTheThemeAwayFromThePreferences) {
  AppState state = loaded_state();
  recipe::MapRecipe recipe = state.recipe;
  recipe.theme = recipe::Theme::dark;
  recipe.language = Language::english;
  EXPECT_FALSE(changes(state, SetRecipe{recipe}));
}

TEST(ReduceRecipe, PartsOfOneChangeAreUndoneTogether) {
  AppState state = loaded_state();
  const recipe::MapRecipe before = state.recipe;
  for (const char* date : {"2023-03", "2023-06", "2023-09"}) {
    recipe::MapRecipe next = state.recipe;
    next.filter.to = domain::PartialDate::parse(date);
    const bool first = state.undo.empty();
    state = after(std::move(state), SetRecipe{next, first ? Undoing::alone : Undoing::with_the_last});
  }
  ASSERT_EQ(state.undo.size(), 1u);
  EXPECT_EQ(after(std::move(state), Undo{}).recipe, before);
}

}  // namespace
}  // namespace dkart::session
