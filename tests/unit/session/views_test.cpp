// Views with a name, as the state keeps them: bookmarks, what goes into a file, and what comes out of one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "scene/compose.h"
#include "session/settings.h"
#include "states.h"

namespace dkart::session {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

template <class E>
E effect(const Effects& effects) {
  for (const Effect& one : effects) {
    if (const auto* wanted = std::get_if<E>(&one)) return *wanted;
  }
  ADD_FAILURE() << "no such effect";
  return {};
}

std::vector<std::string> names(const AppState& state) {
  std::vector<std::string> found;
  for (const Bookmark& bookmark : state.bookmarks) found.push_back(bookmark.name);
  return found;
}

// Finnmark in green, by ministry of justice.
AppState looking_at_finnmark() {
  AppState state = loaded_state();
  recipe::MapRecipe recipe = state.recipe;
  recipe.palette = "green";
  recipe.filter.ministries = {"JD"};
  state = after(state, SetRecipe{recipe});
  return after(state, FitCounty{county(state, "56")});
}

View view_shown(const AppState& state) {
  return {state.camera.center, state.camera.metres_per_point};
}

TEST(Bookmarks, KeepWhatIsShownAndWhereOneLooks) {
  Effects effects;
  const AppState before = looking_at_finnmark();
  const AppState state = after(before, AddBookmark{"Finnmark"}, &effects);
  ASSERT_EQ(state.bookmarks.size(), 1U);
  recipe::MapRecipe expected = before.recipe;
  expected.view = view_shown(before);
  EXPECT_EQ(state.bookmarks[0], (Bookmark{"Finnmark", expected}));
  EXPECT_TRUE(has<SaveSettings>(effects));
  EXPECT_FALSE(state.recipe.view) << "the view belongs to the bookmark, not to the map";
}

TEST(Bookmarks, OfAllOfNorwayHaveNoView) {
  const AppState state = after(loaded_state(), AddBookmark{"Noreg"});
  EXPECT_FALSE(state.bookmarks.at(0).recipe.view);
}

TEST(Bookmarks, TheSameNameReplacesAndKeepsItsPlace) {
  AppState state = after(loaded_state(), AddBookmark{"Fyrst"});
  state = after(state, AddBookmark{"Sist"});
  state = after(state, FitCounty{county(state, "46")});
  state = after(state, AddBookmark{"Fyrst"});
  EXPECT_THAT(names(state), ElementsAre("Fyrst", "Sist"));
  EXPECT_EQ(state.bookmarks[0].recipe.view, view_shown(state));
}

TEST(Bookmarks, AreRemovedOneByOne) {
  AppState state = loaded_state();
  for (const char* name : {"ein", "to", "tre"}) state = after(state, AddBookmark{name});
  Effects effects;
  state = after(state, RemoveBookmark{1}, &effects);
  EXPECT_THAT(names(state), ElementsAre("ein", "tre"));
  EXPECT_TRUE(has<SaveSettings>(effects));
  EXPECT_FALSE(changes(state, RemoveBookmark{2}));
}

TEST(Bookmarks, WithoutANameOrWithoutDataThereIsNone) {
  EXPECT_FALSE(changes(loaded_state(), AddBookmark{""}));
  EXPECT_FALSE(changes(AppState{}, AddBookmark{"Finnmark"}));
}

TEST(Bookmarks, AreRememberedInTheSettings) {
  AppState state = after(looking_at_finnmark(), AddBookmark{"«Finnmark» = [1] \"x\""});
  recipe::MapRecipe recipe = state.recipe;
  recipe.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  recipe.fill = analysis::Measure::population_change_10;
  state = after(after(state, SetRecipe{recipe}), AddBookmark{"Skilnad"});
  state.preferences.views_folder = "/heim/åse/visningar";
  const Settings settings{state.preferences, state.recipe, view_of(state), state.bookmarks};
  const ParsedSettings parsed = parse_settings(print_settings(settings));
  EXPECT_TRUE(parsed.whole);
  EXPECT_EQ(parsed.settings, settings) << print_settings(settings);
  EXPECT_EQ(parsed.settings.bookmarks.size(), 2U);
}

TEST(Bookmarks, OneThatIsBrokenInTheSettingsCostsNotTheOthers) {
  const ParsedSettings parsed = parse_settings(
      "text-size = 1.5\n[[bookmark]]\nname = \"Utan oppskrift\"\n"
      "[[bookmark]]\nname = \"Grøn\"\n[bookmark.recipe]\npalette = \"green\"\nlevel = 3\n"
      "[[bookmark]]\n[bookmark.recipe]\npalette = \"violet\"\n");
  EXPECT_FALSE(parsed.whole);
  EXPECT_EQ(parsed.settings.preferences.text_size, 1.5);
  ASSERT_EQ(parsed.settings.bookmarks.size(), 1U);
  EXPECT_EQ(parsed.settings.bookmarks[0].name, "Grøn");
  EXPECT_EQ(parsed.settings.bookmarks[0].recipe.palette, "green");
  EXPECT_FALSE(parse_settings("bookmark = 3\n").whole);
}

TEST(Bookmarks, AComparisonThatLacksAPeriodCostsOnlyTheComparison) {
  for (const char* comparison : {"earlier = \"2021-2025\"\n", "earlier = \"2021-2025\"\nlater = 2025\n"}) {
    const ParsedSettings parsed = parse_settings(
        std::string("[recipe]\npalette = \"green\"\n[recipe.page]\ndpi = 150\n[recipe.comparison]\n") +
        comparison);
    EXPECT_FALSE(parsed.whole);
    EXPECT_EQ(parsed.settings.recipe.palette, "green");
    EXPECT_EQ(parsed.settings.recipe.page.dpi, 150);
    EXPECT_FALSE(parsed.settings.recipe.comparison);
  }
}

TEST(ShownView, IsOneStepOfUndoWithRecipeAndPlace) {
  const AppState marked = after(looking_at_finnmark(), AddBookmark{"Finnmark"});
  const recipe::MapRecipe finnmark = marked.bookmarks.at(0).recipe;
  AppState before = after(loaded_state(), FitMunicipality{municipality(marked, "4647")});
  before.overlay = Overlay::views;
  Effects effects;
  const AppState state = after(before, ShowView{finnmark}, &effects);
  EXPECT_EQ(state.recipe, marked.recipe);
  EXPECT_EQ(view_shown(state), *finnmark.view);
  EXPECT_EQ(state.overlay, Overlay::none);
  EXPECT_TRUE(has<SaveSettings>(effects));
  ASSERT_EQ(state.undo.size(), before.undo.size() + 1);
  const AppState undone = after(state, Undo{});
  EXPECT_EQ(undone.recipe, before.recipe);
  EXPECT_EQ(undone.camera, before.camera);
}

TEST(ShownView, WithoutAPlaceIsAllOfNorway) {
  recipe::MapRecipe green;
  green.palette = "green";
  const AppState before = after(loaded_state(), ZoomBy{5, {500, 300}});
  const AppState state = after(before, ShowView{green});
  EXPECT_EQ(state.recipe.palette, "green");
  EXPECT_EQ(state.camera, scene::fit_norway(*state.data, usual_viewport));
  EXPECT_EQ(state.undo.size(), before.undo.size() + 1);
}

TEST(ShownView, HasThePreferencesThemeAndLanguage) {
  recipe::MapRecipe dark;
  dark.theme = recipe::Theme::dark;
  dark.language = Language::english;
  dark.palette = "violet";
  const AppState state = after(loaded_state(), ShowView{dark});
  EXPECT_EQ(state.recipe.palette, "violet");
  EXPECT_EQ(state.recipe.theme, recipe::Theme::light);
  EXPECT_EQ(state.recipe.language, Language::nynorsk);
}

TEST(ShownView, OfTwoMapsDividesTheRoomAndLooksAtItsPlace) {
  recipe::MapRecipe both;
  both.comparison = recipe::Comparison{recipe::ComparisonView::side_by_side, "2021-2025", "2025-2029"};
  both.view = View{{150000, 6650000}, 400};
  const AppState state = after(loaded_state(), ShowView{both});
  EXPECT_LT(state.camera.viewport.width, usual_viewport.width / 2);
  EXPECT_EQ(view_shown(state), *both.view);
}

TEST(ShownView, BeforeTheDataAreThereWaitsForThem) {
  recipe::MapRecipe there;
  there.view = View{{150000, 6650000}, 120};
  AppState state = after({}, SetViewport{usual_viewport});
  state.remembered_view = View{{50000, 6750000}, 300};  // of the last run
  const AppState close = after(after(state, ShowView{there}), Loaded{test_support::tiny_dataset()});
  EXPECT_EQ(view_shown(close), *there.view);
  there.view.reset();
  const AppState whole = after(after(state, ShowView{there}), Loaded{test_support::tiny_dataset()});
  EXPECT_EQ(whole.camera, scene::fit_norway(*whole.data, usual_viewport));
}

TEST(SavedView, IsTheRecipeWithItsPlace) {
  const AppState state = looking_at_finnmark();
  Effects effects;
  after(state, SaveView{"/heim/finnmark.dkart"}, &effects);
  const auto write = effect<WriteView>(effects);
  EXPECT_EQ(write.path, "/heim/finnmark.dkart");
  EXPECT_EQ(write.recipe.view, view_shown(state));
  EXPECT_EQ(write.recipe.palette, "green");
  for (const Action& nothing : {Action(SaveView{""}), Action(OpenView{""})}) {
    after(state, nothing, &effects);
    EXPECT_THAT(effects, IsEmpty());
  }
  after(AppState{}, SaveView{"/heim/finnmark.dkart"}, &effects);
  EXPECT_THAT(effects, IsEmpty());
}

TEST(SavedView, ClosesTheDialogTellsWhereItLiesAndRemembersTheFolder) {
  AppState state = loaded_state();
  state.overlay = Overlay::views;
  Effects effects;
  state = after(state, ViewSaved{"/heim/visningar/finnmark.dkart"}, &effects);
  EXPECT_EQ(state.overlay, Overlay::none);
  EXPECT_EQ(state.preferences.views_folder, "/heim/visningar");
  EXPECT_TRUE(has<SaveSettings>(effects));
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].text_key, "notice.view_saved");
  EXPECT_EQ(state.notices[0].path, "/heim/visningar/finnmark.dkart");
  EXPECT_TRUE(state.undo.empty());
}

TEST(SavedView, ThatFailsLeavesTheDialogOpenForAnotherName) {
  AppState state = loaded_state();
  state.overlay = Overlay::views;
  state = after(state, ViewFailed{{"file_not_written", {"/rot/x.dkart", 0, ""}, {}}});
  EXPECT_EQ(state.overlay, Overlay::views);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].text_key, "remark.file_not_written");
  EXPECT_EQ(state.notices[0].args.at("file"), "/rot/x.dkart");
  EXPECT_TRUE(state.undo.empty());
}

}  // namespace
}  // namespace dkart::session
