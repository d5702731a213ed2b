#include "panel_fixture.h"
#include "screen_text.h"
#include "ui/export_form.h"

namespace dkart::ui {
namespace {

TEST_F(PanelTest, ButtonOpensTheDialog) {
  click("Eksporter");
  ASSERT_NE(last<session::OpenOverlay>(), nullptr);
  EXPECT_EQ(last<session::OpenOverlay>()->overlay, session::Overlay::export_dialog);
}

TEST_F(PanelTest, DialogSavesWithWhatItOffers) {
  state.overlay = session::Overlay::export_dialog;
  state.recipe.filter.periods = {"2021-2025"};
  refresh();
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-2021-2025.png");
  EXPECT_EQ(start->request.recipe.page.kind, recipe::PageKind::a4);
  EXPECT_EQ(start->request.recipe.filter.periods.size(), 1U);
}

TEST_F(PanelTest, DialogTakesPageFormatAndLanguage) {
  state.overlay = session::Overlay::export_dialog;
  click("A4");
  click("Kvadrat");
  click("PDF");
  click("English");
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.recipe.page.kind, recipe::PageKind::square);
  EXPECT_EQ(start->request.recipe.language, Language::english);
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart.pdf");
}

TEST_F(PanelTest, DialogAsksForAPreviewOfTheSheetThatWouldBeSaved) {
  state.overlay = session::Overlay::export_dialog;
  click("A4");
  click("Kvadrat");
  frame();
  const auto* asked = last<session::AskForPreview>();
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->question.recipe.page.kind, recipe::PageKind::square);
  const recipe::MapRecipe shown = asked->question.recipe;
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.recipe, shown);
}

TEST_F(PanelTest, DialogTakesPaperOfOnesOwnAsTransparentPicture) {
  state.overlay = session::Overlay::export_dialog;
  click("A4");
  click("Eige papir");
  click("Gjennomsiktig botn");
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.recipe.page.kind, recipe::PageKind::paper);
  EXPECT_TRUE(start->request.recipe.page.transparent);
  click("JPEG");
  EXPECT_FALSE(see("Gjennomsiktig botn"));
  click("Lagre");
  EXPECT_FALSE(last<session::StartExport>()->request.recipe.page.transparent) << "a JPEG is not transparent";
}

TEST_F(PanelTest, DialogOffersThePassportAsItWasLastTime) {
  state.overlay = session::Overlay::export_dialog;
  click("Tekstalternativ");
  click("Lagre");
  ASSERT_NE(last<session::StartExport>(), nullptr);
  EXPECT_EQ(last<session::StartExport>()->request.passport, true);
  state.overlay = session::Overlay::none;
  frame();
  state.preferences.export_passport = true;
  state.overlay = session::Overlay::export_dialog;
  click("Tekstalternativ");
  click("Lagre");
  EXPECT_EQ(last<session::StartExport>()->request.passport, false);
}

TEST_F(PanelTest, DialogMakesAPageForTheWebWithoutPageSizeOrPassport) {
  state.overlay = session::Overlay::export_dialog;
  state.preferences.export_passport = true;
  click("Nettside");
  EXPECT_FALSE(see("Retning"));
  EXPECT_FALSE(see("Tekstalternativ"));
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart.html");
  EXPECT_EQ(start->request.passport, std::nullopt) << "not asked for, and not forgotten";
}

TEST_F(PanelTest, DialogMakesASeriesInAFolderOrAsOneFile) {
  state.overlay = session::Overlay::export_dialog;
  click("Kartserie");
  EXPECT_FALSE(see("Nettside"));
  click("Tekstalternativ");
  click("Departement", 400);
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-per-departement");
  const auto* series = std::get_if<session::SeriesExport>(&start->request.what);
  ASSERT_NE(series, nullptr);
  EXPECT_EQ(series->by, recipe::SeriesBy::ministry);
  EXPECT_EQ(series->ending, ".png");
  EXPECT_FALSE(series->book);
  EXPECT_EQ(start->request.passport, true);

  click("PDF");
  EXPECT_FALSE(see("Tekstalternativ"));
  click("Lagre");
  start = last<session::StartExport>();
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-per-departement.pdf");
  EXPECT_TRUE(std::get<session::SeriesExport>(start->request.what).book);
  click("Alle arka i éi fil");
  click("Lagre");
  start = last<session::StartExport>();
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-per-departement");
  EXPECT_FALSE(std::get<session::SeriesExport>(start->request.what).book);
  EXPECT_EQ(std::get<session::SeriesExport>(start->request.what).ending, ".pdf");
}

TEST_F(PanelTest, DialogMakesATableOfFiguresOrDecisions) {
  state.overlay = session::Overlay::export_dialog;
  click("Tabell");
  EXPECT_FALSE(see("Retning"));
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-tal.xlsx");
  ASSERT_TRUE(std::holds_alternative<session::RowsExport>(start->request.what));
  EXPECT_FALSE(std::get<session::RowsExport>(start->request.what).decisions);
  click("Vedtaka");
  click("GeoPackage");
  click("Lagre");
  start = last<session::StartExport>();
  EXPECT_EQ(start->request.path, "/tmp/pictures/distriktskart-vedtak.gpkg");
  EXPECT_TRUE(std::get<session::RowsExport>(start->request.what).decisions);
}

TEST_F(PanelTest, DialogTellsWhatShouldBeKnownOfTheSheet) {
  state.overlay = session::Overlay::export_dialog;
  frame();
  EXPECT_TRUE(see("Kontrollerer arket"));
  const auto* asked = last<session::AskForPreview>();
  ASSERT_NE(asked, nullptr);
  session::SheetPreview preview{asked->question, 1, 1, {0, 0, 0, 255}};
  state.preview = std::make_shared<const session::SheetPreview>(preview);
  frame();
  EXPECT_TRUE(see("Kontrollert: ingenting å rette"));
  preview.findings = {{Severity::warning, "credit_missing", {}, {}}};
  state.preview = std::make_shared<const session::SheetPreview>(preview);
  frame();
  EXPECT_TRUE(see("Verdt å vite før du lagrar"));
  EXPECT_TRUE(see("Åtvaring"));
  click("Mørkt");
  EXPECT_TRUE(see("Kontrollerer arket")) << "another sheet";
}

TEST_F(PanelTest, DialogShowsTheSize) {
  state.overlay = session::Overlay::export_dialog;
  frame();
  EXPECT_TRUE(see("210 × 297 mm"));
  EXPECT_TRUE(see("2480 × 3508 piksel"));
}

TEST_F(PanelTest, DialogCoversWhatIsBehind) {
  state.overlay = session::Overlay::export_dialog;
  click("2021–2025");
  EXPECT_EQ(last<session::SetRecipe>(), nullptr);
}

TEST(ExportForm, RefusesNumbersThatMakeNoPage) {
  ExportForm form;
  form.page.kind = recipe::PageKind::pixels;
  form.folder = "/tmp";
  form.file_name = "a.png";
  form.width = "1920";
  form.height = "9";
  EXPECT_FALSE(request_of(form, {}).has_value());
  form.height = "1080";
  ASSERT_TRUE(request_of(form, {}).has_value());
  EXPECT_EQ(request_of(form, {})->recipe.page.width_px, 1920);
  form.file_name.clear();
  EXPECT_FALSE(request_of(form, {}).has_value());
}

TEST(ExportForm, EndingFollowsTheFormat) {
  ExportForm form;
  form.folder = "/tmp";
  form.file_name = "kart.png";
  form.format = ExportFormat::svg;
  EXPECT_EQ(path_of(form), "/tmp/kart.svg");
  form.file_name = "kart v1.2";
  EXPECT_EQ(path_of(form), "/tmp/kart v1.2.svg");
}

TEST(ExportForm, ANameOfOnesOwnStaysWhateverIsMade) {
  ExportForm form;
  form.kind = ExportKind::series;
  rename_file(form, {});
  EXPECT_EQ(form.file_name, "distriktskart-per-fylke");
  form.file_name = "Til pressa";
  form.kind = ExportKind::rows;
  rename_file(form, {});
  EXPECT_EQ(form.file_name, "Til pressa.xlsx");
}

TEST(ExportForm, WhatHasNoPageAsksForNone) {
  ExportForm form;
  form.folder = "/tmp";
  form.file_name = "a";
  form.page.kind = recipe::PageKind::pixels;
  form.width = "9";
  form.kind = ExportKind::rows;
  EXPECT_TRUE(request_of(form, {}).has_value());
}

}  // namespace
}  // namespace dkart::ui
