// Views as files and bookmarks over two runs, on the repository's own data.
#include <gtest/gtest.h>

#include "base/file.h"
#include "real_session.h"
#include "recipe/recipe_file.h"
#include "session/session.h"
#include "temp_folder.h"

namespace dkart::session {
namespace {

namespace fs = std::filesystem;

View view_shown(const AppState& state) {
  return {state.camera.center, state.camera.metres_per_point};
}

// A difference in Finnmark.
void look_at_finnmark(Session& session) {
  recipe::MapRecipe recipe = session.state().recipe;
  recipe.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  recipe.fill = analysis::Measure::decisions;
  session.dispatch(SetRecipe{recipe});
  session.dispatch(FitCounty{session.state().data->find_county(*domain::CountyNumber::parse("56")).value()});
}

TEST(SessionViews, AFileGivesBackRecipeAndPlace) {
  const TempFolder folder;
  Session session({sources(), {}});
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  ASSERT_TRUE(wait_for_data(session));
  look_at_finnmark(session);
  const recipe::MapRecipe shown = session.state().recipe;
  const View view = view_shown(session.state());
  const fs::path file = folder / "finnmark.dkart";

  session.dispatch(OpenOverlay{Overlay::views});
  session.dispatch(SaveView{file.string()});
  const auto read = recipe::read_recipe(file);
  ASSERT_TRUE(read.ok());
  recipe::MapRecipe expected = shown;
  expected.view = view;
  EXPECT_EQ(*read, expected);
  EXPECT_EQ(session.state().notices.at(0).text_key, "notice.view_saved");
  EXPECT_EQ(session.state().overlay, Overlay::none);
  EXPECT_EQ(views_in(folder.path().string()), std::vector<std::string>{"finnmark.dkart"});
  EXPECT_EQ(views_folder(session.state().preferences), folder.path());

  session.dispatch(SetRecipe{});
  session.dispatch(FitNorway{});
  const std::size_t steps = session.state().undo.size();
  session.dispatch(OpenView{file.string()});
  EXPECT_EQ(session.state().recipe, shown);
  EXPECT_EQ(view_shown(session.state()), view);
  EXPECT_EQ(session.state().undo.size(), steps + 1);
}

TEST(SessionViews, AFileThatCannotBeOpenedIsNamedAndChangesNothing) {
  const TempFolder folder;
  Session session({sources(), {}});
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  ASSERT_TRUE(wait_for_data(session));
  look_at_finnmark(session);
  session.dispatch(OpenOverlay{Overlay::views});
  const AppState before = session.state();

  const fs::path broken = folder / "broken.dkart", missing = folder / "missing.dkart";
  ASSERT_TRUE(
      write_file_atomically(broken, "palette = \"green\"\n[comparison]\nearlier = \"2021-2025\"\n").ok());
  const std::vector<std::pair<fs::path, std::string>> files{{broken, "remark.recipe_missing_key"},
                                                            {missing, "remark.file_missing"}};
  for (const auto& [file, says] : files) {
    session.dispatch(OpenView{file.string()});
    const AppState& state = session.state();
    ASSERT_FALSE(state.notices.empty());
    EXPECT_EQ(state.notices.back().text_key, says);
    EXPECT_EQ(state.notices.back().severity, Severity::error);
    EXPECT_NE(state.notices.back().args.at("file").find(file.filename().string()), std::string::npos);
    EXPECT_EQ(state.recipe, before.recipe);
    EXPECT_EQ(state.camera, before.camera);
    EXPECT_EQ(state.undo, before.undo);
    EXPECT_EQ(state.overlay, Overlay::views) << "another file is one click away";
  }
  EXPECT_EQ(session.state().notices.size(), before.notices.size() + 2);
}

TEST(SessionViews, AFileThatCannotBeWrittenIsNamed) {
  const TempFolder folder;
  Session session({sources(), {}});
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  ASSERT_TRUE(wait_for_data(session));
  ASSERT_TRUE(write_file_atomically(folder / "fil", "x").ok());
  const fs::path file = folder / "fil" / "finnmark.dkart";  // below a file, not a folder
  session.dispatch(SaveView{file.string()});
  ASSERT_EQ(session.state().notices.size(), 1U);
  EXPECT_EQ(session.state().notices[0].text_key, "remark.file_not_written");
  EXPECT_NE(session.state().notices[0].args.at("file").find("finnmark.dkart"), std::string::npos);
  EXPECT_TRUE(session.state().preferences.views_folder.empty());
}

TEST(SessionViews, BookmarksAreThereInTheNextRun) {
  const TempFolder folder;
  const fs::path settings = folder / "settings.toml";
  std::vector<Bookmark> kept;
  {
    Session session({sources(), settings});
    session.dispatch(SetViewport{{0, 0, 900, 700}});
    ASSERT_TRUE(wait_for_data(session));
    session.dispatch(AddBookmark{"Noreg"});
    look_at_finnmark(session);
    session.dispatch(AddBookmark{"Finnmark"});
    session.dispatch(RemoveBookmark{0});
    kept = session.state().bookmarks;
    ASSERT_EQ(kept.size(), 1U);
  }
  const Session next({sources(), settings});
  EXPECT_EQ(next.state().bookmarks, kept);
}

TEST(SessionViews, AViewGivenOnTheCommandLineIsShownWithItsPlace) {
  const TempFolder folder;
  recipe::MapRecipe recipe;
  recipe.palette = "green";
  recipe.view = View{{800000, 7800000}, 500};
  const fs::path file = folder / "nord.dkart";
  ASSERT_TRUE(write_file_atomically(file, recipe::print_recipe(recipe)).ok());
  auto options = with_recipe({sources(), {}}, file);
  ASSERT_TRUE(options.ok());
  Session session(std::move(options).value());
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  ASSERT_TRUE(wait_for_data(session));
  EXPECT_EQ(session.state().recipe.palette, "green");
  EXPECT_FALSE(session.state().recipe.view);
  EXPECT_EQ(view_shown(session.state()), *recipe.view);
}

}  // namespace
}  // namespace dkart::session
