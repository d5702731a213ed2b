// The session on the repository's own data, with real threads and files.
#include "session/session.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <set>
#include <thread>

#include "base/file.h"
#include "real_session.h"
#include "session/settings.h"
#include "support/fake_text.h"
#include "temp_folder.h"

namespace dkart::session {
namespace {

namespace fs = std::filesystem;

recipe::MapRecipe small_sheet(const Session& session) {
  recipe::MapRecipe recipe = session.state().recipe;
  recipe.page = {recipe::PageKind::pixels, 320, 240, false, 72};
  return recipe;
}

bool is_png(const fs::path& file) {
  const auto bytes = read_text_file(file);
  return bytes && bytes->starts_with("\x89PNG\r\n");
}

TEST(Session, LoadsTheRealDataInTheBackgroundWithProgress) {
  Session session({sources(), {}});
  EXPECT_EQ(session.state().data, nullptr);
  ASSERT_TRUE(session.state().loading);
  EXPECT_EQ(session.counts(), nullptr);
  const test_support::FakeMeasurer measurer;
  EXPECT_EQ(session.composition(measurer), nullptr);

  std::set<std::string> stages;
  ASSERT_TRUE(pump_until(session, [&] {
    if (session.state().loading) stages.insert(session.state().loading->stage_key);
    return session.state().data != nullptr;
  }));
  EXPECT_GT(stages.size(), 1U);
  EXPECT_FALSE(session.state().loading);
  EXPECT_EQ(session.state().data->municipalities.size(), 357U);
}

TEST(Session, ComposesAndCountsWhatTheRecipeAsksFor) {
  Session session({sources(), {}});
  const test_support::FakeMeasurer measurer;
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  ASSERT_TRUE(wait_for_data(session));
  const scene::Composition* composition = session.composition(measurer);
  ASSERT_NE(composition, nullptr);
  EXPECT_EQ(composition->evaluation.selection.size(), session.state().data->decisions.size());
  EXPECT_EQ(session.counts()->selected, session.state().data->decisions.size());
  const std::uint64_t version = session.composition_version();
  session.composition(measurer);
  EXPECT_EQ(session.composition_version(), version);

  recipe::MapRecipe recipe = session.state().recipe;
  recipe.filter.ministries = {"JD"};
  session.dispatch(SetRecipe{recipe});
  const std::size_t chosen = session.composition(measurer)->evaluation.selection.size();
  EXPECT_GT(session.composition_version(), version);
  EXPECT_LT(chosen, session.state().data->decisions.size());
  EXPECT_EQ(session.counts()->selected, chosen);
}

TEST(Session, PumpTellsOfChangesOnce) {
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  session.pump();
  EXPECT_FALSE(session.pump());
  session.dispatch(OpenOverlay{Overlay::help});
  EXPECT_TRUE(session.pump());
  EXPECT_FALSE(session.pump());
  session.dispatch(OpenOverlay{Overlay::help});
  EXPECT_FALSE(session.pump());
}

TEST(Session, ExportsAPictureInTheBackground) {
  const TempFolder folder;
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  const fs::path file = folder / "kart.png";
  session.dispatch(StartExport{{small_sheet(session), file.string()}});
  ASSERT_TRUE(session.state().exporting);

  double furthest = 0;
  ASSERT_TRUE(pump_until(session, [&] {
    if (session.state().exporting) furthest = std::max(furthest, session.state().exporting->fraction);
    return !session.state().notices.empty();
  }));
  EXPECT_EQ(session.state().notices[0].text_key, "notice.exported");
  EXPECT_EQ(session.state().notices[0].path, file.string());
  EXPECT_FALSE(session.state().exporting);
  EXPECT_TRUE(is_png(file));
}

TEST(Session, DrawsThePreviewThatWasAskedForLast) {
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  recipe::MapRecipe sheet = small_sheet(session);
  session.dispatch(AskForPreview{{sheet}});
  sheet.page.kind = recipe::PageKind::story;
  session.dispatch(AskForPreview{{sheet}});
  ASSERT_TRUE(pump_until(session, [&] { return session.state().preview != nullptr; }));
  const SheetPreview& preview = *session.state().preview;
  EXPECT_EQ(preview.question.recipe, sheet);
  EXPECT_EQ(preview.height, 720);
  EXPECT_EQ(preview.width, 405);
  EXPECT_EQ(preview.rgba.size(), 4U * 720 * 405);
}

TEST(Session, APreviewTellsWhatShouldBeKnownFirst) {
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  const auto previewed = [&](const PreviewQuestion& question) -> const SheetPreview& {
    session.dispatch(AskForPreview{question});
    pump_until(session,
               [&] { return session.state().preview && session.state().preview->question == question; });
    return *session.state().preview;
  };
  PreviewQuestion question{small_sheet(session), ".png", recipe::SeriesBy::period};
  const SheetPreview series = previewed(question);
  EXPECT_EQ(series.parts, (std::vector<std::string>{"2021–2025", "2025–2029"}));
  EXPECT_EQ(series.width, 720);

  question.recipe.coverage.emplace();
  const SheetPreview refused = previewed(question);
  EXPECT_EQ(refused.width, 0);
  ASSERT_EQ(refused.findings.size(), 1U);
  EXPECT_EQ(refused.findings[0].code, "series_needs_decisions");
  EXPECT_EQ(refused.findings[0].severity, Severity::error);

  question = {small_sheet(session), ".jpg", {}};
  question.recipe.page.width_px = 70'000;
  EXPECT_EQ(previewed(question).findings.at(0).code, "page_too_large");
  question.ending = ".svg";
  EXPECT_EQ(previewed(question).width, 720) << "has no pixels";
}

TEST(Session, ExportsASeriesAndRows) {
  const TempFolder folder;
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  const auto exported = [&](const ExportRequest& request) -> const Notice& {
    session.dispatch(StartExport{request});
    pump_until(session, [&] { return !session.state().exporting; });
    return session.state().notices.back();
  };
  const recipe::MapRecipe sheet = small_sheet(session);
  const Notice series = exported(
      {sheet, (folder / "perioder").string(), SeriesExport{recipe::SeriesBy::period, ".png", false}});
  EXPECT_EQ(series.text_key, "notice.series_exported");
  EXPECT_EQ(series.args.at("count"), "2");
  EXPECT_TRUE(series.folder);
  EXPECT_TRUE(is_png(folder / "perioder" / "distriktskart-2025-2029.png"));
  EXPECT_TRUE(is_png(folder / "perioder" / "oversyn.png"));

  const Notice book =
      exported({sheet, (folder / "bok.pdf").string(), SeriesExport{recipe::SeriesBy::period, ".pdf", true}});
  EXPECT_FALSE(book.folder);
  EXPECT_TRUE(read_text_file(folder / "bok.pdf")->starts_with("%PDF"));

  const Notice rows = exported({sheet, (folder / "vedtak.csv").string(), RowsExport{true}});
  EXPECT_EQ(rows.text_key, "notice.rows_exported");
  EXPECT_EQ(rows.args.at("count"), std::to_string(session.state().data->decisions.size()));
  const std::string csv = read_text_file(folder / "vedtak.csv").value();
  EXPECT_NE(csv.find("Andøy"), std::string::npos);
}

TEST(Session, ReportsProgressWhileExporting) {
  const TempFolder folder;
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  recipe::MapRecipe recipe = session.state().recipe;
  recipe.page = {recipe::PageKind::a4, 0, 0, false, 150};
  session.dispatch(StartExport{{recipe, (folder / "kart.png").string()}});
  std::set<std::string> stages;
  ASSERT_TRUE(pump_until(session, [&] {
    if (session.state().exporting) stages.insert(session.state().exporting->stage_key);
    return !session.state().exporting;
  }));
  EXPECT_TRUE(stages.contains("progress.draw"));
}

TEST(Session, AFailedExportSaysWhyAndLosesNothing) {
  const TempFolder folder;
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  recipe::MapRecipe recipe = session.state().recipe;
  recipe.filter.ministries = {"JD"};
  session.dispatch(SetRecipe{recipe});
  session.dispatch(OpenOverlay{Overlay::export_dialog});

  std::ofstream(folder / "fil") << "ikkje ei mappe";
  session.dispatch(StartExport{{small_sheet(session), (folder / "fil" / "kart.png").string()}});
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().notices.empty(); }));
  EXPECT_EQ(session.state().notices[0].severity, Severity::error);
  EXPECT_EQ(session.state().notices[0].text_key, "remark.file_not_written");
  EXPECT_FALSE(session.state().exporting);
  EXPECT_EQ(session.state().overlay, Overlay::export_dialog);
  EXPECT_EQ(session.state().recipe.filter.ministries, std::set<std::string>{"JD"});
  EXPECT_TRUE(session.state().data);

  session.dispatch(StartExport{{small_sheet(session), (folder / "kart.png").string()}});
  ASSERT_TRUE(pump_until(session, [&] { return session.state().notices.size() == 2; }));
  EXPECT_TRUE(is_png(folder / "kart.png"));
}

TEST(Session, ACancelledExportIsNeverHeardOfAgain) {
  const TempFolder folder;
  Session session({sources(), {}});
  ASSERT_TRUE(wait_for_data(session));
  session.dispatch(StartExport{{small_sheet(session), (folder / "a.png").string()}});
  session.dispatch(CancelExport{});
  EXPECT_FALSE(session.state().exporting);
  session.dispatch(StartExport{{small_sheet(session), (folder / "b.png").string()}});
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().exporting; }));
  ASSERT_EQ(session.state().notices.size(), 2U);
  EXPECT_EQ(session.state().notices[0].text_key, "export.cancelled");
  EXPECT_EQ(session.state().notices[1].path, (folder / "b.png").string());
}

TEST(Session, MissingFilesAreRemarksNotFailures) {
  const TempFolder folder;
  Session session({{folder / "data", folder / "norge.gpkg"}, {}});
  ASSERT_TRUE(wait_for_data(session));
  EXPECT_FALSE(session.state().data->issues.empty());
  session.dispatch(SetViewport{{0, 0, 900, 700}});
  const test_support::FakeMeasurer measurer;
  EXPECT_NE(session.composition(measurer), nullptr);
  session.dispatch(StartExport{{session.state().recipe, (folder / "a.png").string()}});
  ASSERT_TRUE(pump_until(session, [&] { return !session.state().notices.empty(); }));
  EXPECT_EQ(session.state().notices[0].text_key, "remark.map_missing");
}

TEST(Session, SettingsAreRememberedAtTheEnd) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  {
    Session session({sources(), file});
    Preferences preferences = session.state().preferences;
    preferences.theme = recipe::Theme::dark;
    session.dispatch(SetPreferences{preferences});
    recipe::MapRecipe recipe = session.state().recipe;
    recipe.filter.search = "politi";
    session.dispatch(SetRecipe{recipe});
    EXPECT_FALSE(fs::exists(file));
  }
  const Session session({sources(), file});
  EXPECT_EQ(session.state().preferences.theme, recipe::Theme::dark);
  EXPECT_EQ(session.state().recipe.filter.search, "politi");
  EXPECT_EQ(session.state().recipe.theme, recipe::Theme::dark);
}

TEST(Session, SettingsAreSavedSoonAndNotMoreThanOnceASecond) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  Session session({sources(), file});
  ASSERT_TRUE(wait_for_data(session));
  Preferences preferences = session.state().preferences;
  const auto begin = std::chrono::steady_clock::now();
  std::set<fs::file_time_type> written;
  while (std::chrono::steady_clock::now() - begin < std::chrono::milliseconds(2500)) {
    preferences.left_width = preferences.left_width == 300 ? 301 : 300;
    session.dispatch(SetPreferences{preferences});
    session.pump();
    std::error_code missing;
    const auto time = fs::last_write_time(file, missing);
    if (!missing) written.insert(time);
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  EXPECT_GE(written.size(), 1U);
  EXPECT_LE(written.size(), 2U);
}

TEST(Session, ABrokenSettingsFileGivesANoticeAndTheDefaults) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  ASSERT_TRUE(write_file_atomically(file, "theme = ").ok());
  const Session session({sources(), file});
  ASSERT_EQ(session.state().notices.size(), 1U);
  EXPECT_EQ(session.state().notices[0].text_key, "notice.settings_broken");
  EXPECT_EQ(session.state().preferences, Preferences{});
  EXPECT_EQ(*read_text_file(folder / "settings.toml.broken"), "theme = ");
}

TEST(Session, SettingsThatCannotBeWrittenAreToldOfOnce) {
  const TempFolder folder;
  std::ofstream(folder / "fil") << "ikkje ei mappe";
  Session session({sources(), folder / "fil" / "settings.toml"});
  for (int i = 0; i < 2; ++i) {
    Preferences preferences = session.state().preferences;
    preferences.left_panel = !preferences.left_panel;
    session.dispatch(SetPreferences{preferences});
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(1200);
    pump_until(session, [&] { return std::chrono::steady_clock::now() > end; });
  }
  ASSERT_EQ(session.state().notices.size(), 1U);
  EXPECT_EQ(session.state().notices[0].text_key, "remark.file_not_written");
}

TEST(Session, ARecipeGivenAtTheStartIsShownInThePreferredLanguage) {
  const TempFolder folder;
  const fs::path file = folder / "settings.toml";
  Settings settings;
  settings.preferences.language = Language::bokmaal;
  settings.recipe.filter.search = "skatt";
  ASSERT_TRUE(write_settings(file, settings).ok());
  recipe::MapRecipe given;
  given.palette = "violet";
  given.language = Language::english;
  const Session session({sources(), file, given});
  EXPECT_EQ(session.state().recipe.palette, "violet");
  EXPECT_TRUE(session.state().recipe.filter.search.empty());
  EXPECT_EQ(session.state().recipe.language, Language::bokmaal);
  EXPECT_TRUE(session.state().undo.empty());
}

TEST(Session, TwoSessionsDoNotDisturbEachOther) {
  const TempFolder folder;
  Session first({sources(), folder / "1.toml"}), second({sources(), folder / "2.toml"});
  recipe::MapRecipe recipe;
  recipe.filter.ministries = {"JD"};
  first.dispatch(SetRecipe{recipe});
  ASSERT_TRUE(wait_for_data(first));
  ASSERT_TRUE(wait_for_data(second));
  EXPECT_TRUE(second.state().recipe.filter.empty());

  first.dispatch(StartExport{{small_sheet(first), (folder / "1.png").string()}});
  second.dispatch(StartExport{{small_sheet(second), (folder / "2.png").string()}});
  second.dispatch(CancelExport{});
  ASSERT_TRUE(pump_until(first, [&] { return !first.state().exporting; }));
  EXPECT_EQ(first.state().notices.back().path, (folder / "1.png").string());
  EXPECT_EQ(second.state().notices.back().text_key, "export.cancelled");
}

TEST(Session, ClosingWhileLoadingEnds) {
  const Session session({sources(), {}});
  EXPECT_TRUE(session.state().loading);
}

}  // namespace
}  // namespace dkart::session
