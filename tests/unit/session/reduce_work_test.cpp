#include <gtest/gtest.h>

#include "scene/compose.h"
#include "states.h"

namespace dkart::session {
namespace {

ExportRequest a_request(const AppState& state) {
  return {state.recipe, "/tmp/kart/a.png"};
}

AppState exporting_state() {
  const AppState state = after(loaded_state(), OpenOverlay{Overlay::export_dialog});
  return after(state, StartExport{a_request(state)});
}

TEST(ReduceWork, StartLoadAsksForDataOnce) {
  Effects effects;
  AppState state = after({}, StartLoad{}, &effects);
  EXPECT_TRUE(has<LoadData>(effects));
  ASSERT_TRUE(state.loading);
  EXPECT_FALSE(state.loading->cancellable);
  EXPECT_FALSE(changes(state, StartLoad{}));
}

TEST(ReduceWork, LoadProgressIsShownOnlyWhileLoading) {
  AppState state = after(after({}, StartLoad{}), LoadProgress{"progress.boundaries", 0.4});
  EXPECT_EQ(state.loading->stage_key, "progress.boundaries");
  EXPECT_DOUBLE_EQ(state.loading->fraction, 0.4);
  EXPECT_FALSE(changes(state, LoadProgress{"progress.boundaries", 0.4}));
  EXPECT_FALSE(changes(loaded_state(), LoadProgress{"progress.boundaries", 0.4}));
}

TEST(ReduceWork, LoadedEndsTheLoading) {
  const AppState state = after(after({}, StartLoad{}), Loaded{test_support::tiny_dataset()});
  EXPECT_FALSE(state.loading);
  EXPECT_EQ(state.data, test_support::tiny_dataset());
  EXPECT_FALSE(changes(state, Loaded{nullptr}));
}

TEST(ReduceWork, LoadFailedTellsWhyAndKeepsWhatThereWas) {
  AppState state =
      after(after(loaded_state(), StartLoad{}), LoadFailed{{"job_failed", {}, {{"reason", "minne"}}}});
  EXPECT_FALSE(state.loading);
  EXPECT_TRUE(state.data);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].severity, Severity::error);
  EXPECT_EQ(state.notices[0].text_key, "remark.job_failed");
  EXPECT_EQ(state.notices[0].args.at("reason"), "minne");
}

TEST(ReduceWork, LoadingAnewFindsTheSelectionByItsNumber) {
  AppState state = loaded_state();
  state = after(state, Select{{municipality(state, "4647")}});
  state = after(state, Hover{municipality(state, "5622")});

  domain::Dataset fewer = test_support::tiny_dataset_value();
  fewer.municipalities.erase(fewer.municipalities.begin());
  const auto data = std::make_shared<const domain::Dataset>(fewer);
  const AppState shifted = after(state, Loaded{data});
  ASSERT_EQ(shifted.selection.size(), 1u);
  ASSERT_TRUE(std::holds_alternative<domain::MunicipalityIndex>(shifted.selection[0]));
  EXPECT_EQ(data->at(std::get<domain::MunicipalityIndex>(shifted.selection[0])).number.text(), "4647");
  EXPECT_FALSE(shifted.hovered);

  fewer.municipalities.clear();
  fewer.counties.clear();
  const AppState gone = after(state, Loaded{std::make_shared<const domain::Dataset>(std::move(fewer))});
  EXPECT_TRUE(gone.selection.empty());
}

TEST(ReduceWork, LoadingAnewKeepsAViewOfOnesOwnAndRefitsAFittedOne) {
  AppState state = loaded_state();
  domain::Dataset wider = test_support::tiny_dataset_value();
  wider.base_map.norway.include(geo::MapPoint{900000, 6700000});
  const auto data = std::make_shared<const domain::Dataset>(std::move(wider));
  EXPECT_EQ(after(state, Loaded{data}).camera, scene::fit_norway(*data, usual_viewport));
  state = after(state, ZoomBy{5, {700, 350}});
  EXPECT_EQ(after(state, Loaded{data}).camera, state.camera);
}

TEST(ReduceWork, StartExportAsksForTheSheet) {
  const AppState state = loaded_state();
  Effects effects;
  const AppState started = after(state, StartExport{a_request(state)}, &effects);
  ASSERT_TRUE(started.exporting);
  EXPECT_TRUE(started.exporting->cancellable);
  ASSERT_EQ(effects.size(), 1U);
  EXPECT_EQ(std::get<ExportSheet>(effects[0]).request.path, "/tmp/kart/a.png");
  EXPECT_FALSE(changes(started, StartExport{a_request(state)}));
}

TEST(ReduceWork, APreviewIsDrawnOnceForEachSheet) {
  const AppState state = loaded_state();
  EXPECT_FALSE(changes({}, AskForPreview{{state.recipe}})) << "no data";
  Effects effects;
  const AppState asked = after(state, AskForPreview{{state.recipe}}, &effects);
  EXPECT_TRUE(has<DrawPreview>(effects));
  EXPECT_FALSE(changes(asked, AskForPreview{{state.recipe}}));
  recipe::MapRecipe other = state.recipe;
  other.title = "Nord";
  EXPECT_TRUE(changes(asked, AskForPreview{{other}}));
}

TEST(ReduceWork, WhetherAPassportWasWantedIsRememberedForTheNextTime) {
  Effects effects;
  const AppState state = loaded_state();
  ExportRequest request = a_request(state);
  request.passport = true;
  const AppState started = after(state, StartExport{request}, &effects);
  EXPECT_TRUE(started.preferences.export_passport);
  EXPECT_TRUE(has<SaveSettings>(effects));
  const AppState without = after(after(started, Exported{"a"}), StartExport{a_request(state)});
  EXPECT_TRUE(without.preferences.export_passport) << "where it is no choice, it stays";
}

TEST(ReduceWork, APreviewIsDrawnAnewWhenWhatItShowsHasChanged) {
  const AppState asked = after(loaded_state(), AskForPreview{{loaded_state().recipe}});
  ASSERT_FALSE(changes(asked, AskForPreview{{asked.recipe}}));
  EXPECT_TRUE(changes(after(asked, Loaded{asked.data}), AskForPreview{{asked.recipe}}));
  EXPECT_TRUE(changes(after(asked, CoverageRead{}), AskForPreview{{asked.recipe}}));
}

TEST(ReduceWork, WithoutDataThereIsNothingToExport) {
  Effects effects;
  const AppState state = after({}, StartExport{}, &effects);
  EXPECT_TRUE(effects.empty());
  EXPECT_FALSE(state.exporting);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].text_key, "remark.map_missing");
}

TEST(ReduceWork, ExportProgressIsShownOnlyWhileExporting) {
  EXPECT_DOUBLE_EQ(after(exporting_state(), ExportProgress{"progress.draw", 0.3}).exporting->fraction, 0.3);
  EXPECT_FALSE(changes(loaded_state(), ExportProgress{"progress.draw", 0.3}));
}

TEST(ReduceWork, ExportedTellsWhereClosesTheDialogAndRemembersTheFolder) {
  Effects effects;
  const AppState state = after(exporting_state(), Exported{"/tmp/kart/a.png"}, &effects);
  EXPECT_FALSE(state.exporting);
  EXPECT_EQ(state.overlay, Overlay::none);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].severity, Severity::note);
  EXPECT_EQ(state.notices[0].text_key, "notice.exported");
  EXPECT_EQ(state.notices[0].args.at("path"), "/tmp/kart/a.png");
  EXPECT_EQ(state.notices[0].path, "/tmp/kart/a.png");
  EXPECT_EQ(state.preferences.export_folder, "/tmp/kart");
  EXPECT_TRUE(has<SaveSettings>(effects));
}

TEST(ReduceWork, AFailedExportTellsWhyAndKeepsDialogAndRecipe) {
  const AppState before = exporting_state();
  const Error error{"file_not_written", {"/tmp/kart/a.png", 0, ""}, {{"reason", "fullt"}}};
  const AppState state = after(before, ExportFailed{error});
  EXPECT_FALSE(state.exporting);
  EXPECT_EQ(state.overlay, Overlay::export_dialog);
  EXPECT_EQ(state.recipe, before.recipe);
  EXPECT_TRUE(state.preferences.export_folder.empty());
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].severity, Severity::error);
  EXPECT_EQ(state.notices[0].text_key, "remark.file_not_written");
  EXPECT_EQ(state.notices[0].args.at("reason"), "fullt");
  EXPECT_EQ(state.notices[0].args.at("file"), "/tmp/kart/a.png");
  EXPECT_EQ(state.notices[0].path, "/tmp/kart/a.png");
}

TEST(ReduceWork, CancelExportStopsItAndSaysSo) {
  Effects effects;
  const AppState state = after(exporting_state(), CancelExport{}, &effects);
  EXPECT_FALSE(state.exporting);
  EXPECT_TRUE(has<CancelRunningExport>(effects));
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].text_key, "export.cancelled");
  EXPECT_FALSE(changes(loaded_state(), CancelExport{}));
}

}  // namespace
}  // namespace dkart::session
