#include <gmock/gmock.h>

#include "panel_fixture.h"
#include "screen_text.h"
#include "text/strings.h"
#include "ui/view_names.h"

namespace dkart::ui {
namespace {

class ViewsDialog : public PanelTest {
 protected:
  void open() {
    state.overlay = session::Overlay::views;
    frame();
  }
  const Messages& messages() const { return text::strings(state.preferences.language); }
};

TEST_F(ViewsDialog, ABookmarkIsAddedUnderTheSuggestedName) {
  state.recipe.filter.ministries = {"JD"};
  refresh();
  open();
  click("Legg til bokmerke");
  ASSERT_NE(last<session::AddBookmark>(), nullptr);
  EXPECT_EQ(last<session::AddBookmark>()->name, "Justis");
  apply_recipe();
  frame();
  EXPECT_TRUE(see("Justis"));
  EXPECT_TRUE(see("Ctrl+Alt+1"));
}

TEST_F(ViewsDialog, TabFromTheFieldTakesTheKeyboardFromIt) {
  open();
  tab(2);
  type("Kyst");
  EXPECT_TRUE(ImGui::GetIO().WantTextInput);
  tab(1);
  EXPECT_FALSE(ImGui::GetIO().WantTextInput) << "or Enter would be the field's";
  enter();
  ASSERT_NE(last<session::AddBookmark>(), nullptr);
  EXPECT_EQ(last<session::AddBookmark>()->name, "Kyst");
}

TEST_F(ViewsDialog, ABookmarkIsShownByAPress) {
  recipe::MapRecipe recipe;
  recipe.palette = "violet";
  state.bookmarks = {{"Fiolett kart", recipe}};
  open();
  click("Fiolett kart");
  ASSERT_NE(last<session::ShowView>(), nullptr);
  apply_recipe();
  EXPECT_EQ(state.recipe.palette, "violet");
  EXPECT_EQ(state.overlay, session::Overlay::none);
}

TEST_F(ViewsDialog, AViewIsSavedWithItsEndingInTheFolder) {
  open();
  memory.views.name = "Kyst/fjord";
  frame();
  EXPECT_TRUE(see("Kyst-fjord.dkart"));
  click("Lagre som fil");
  ASSERT_NE(last<session::SaveView>(), nullptr);
  EXPECT_EQ(last<session::SaveView>()->path, "/tmp/views/Kyst-fjord.dkart");
}

TEST_F(ViewsDialog, SavedViewsOfTheFolderCanBeOpened) {
  open();
  click("kysten.dkart");
  ASSERT_NE(last<session::OpenView>(), nullptr);
  EXPECT_EQ(last<session::OpenView>()->path, "/tmp/views/kysten.dkart");
}

TEST_F(ViewsDialog, WithoutANameNothingIsSaved) {
  open();
  memory.views.name.clear();
  frame();
  click("Lagre som fil");
  click("Legg til bokmerke");
  EXPECT_EQ(last<session::SaveView>(), nullptr);
  EXPECT_EQ(last<session::AddBookmark>(), nullptr);
}

TEST_F(ViewsDialog, NamesSayWhatIsSelectedOrFiltered) {
  EXPECT_EQ(suggested_view_name(state, messages()), "Heile landet");
  state.recipe.filter.periods = {"2021-2025"};
  EXPECT_EQ(suggested_view_name(state, messages()), "2021–2025");
  state.selection = {domain::MunicipalityIndex{4}};
  EXPECT_EQ(suggested_view_name(state, messages()), "Tromsø");
  state.bookmarks = {{"Tromsø", {}}, {"Tromsø 2", {}}};
  EXPECT_EQ(suggested_view_name(state, messages()), "Tromsø 3");
}

}  // namespace
}  // namespace dkart::ui
