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
  click("A4", 300);
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
  click("A4", 300);
  click("Kvadrat");
  frame();
  const auto* asked = last<session::AskForPreview>();
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->recipe.page.kind, recipe::PageKind::square);
  const recipe::MapRecipe shown = asked->recipe;
  click("Lagre");
  const auto* start = last<session::StartExport>();
  ASSERT_NE(start, nullptr);
  EXPECT_EQ(start->request.recipe, shown);
}

TEST_F(PanelTest, DialogTakesPaperOfOnesOwnAsTransparentPicture) {
  state.overlay = session::Overlay::export_dialog;
  click("A4", 300);
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
  EXPECT_TRUE(last<session::StartExport>()->request.passport);
  state.overlay = session::Overlay::none;
  frame();
  state.preferences.export_passport = true;
  state.overlay = session::Overlay::export_dialog;
  click("Tekstalternativ");
  click("Lagre");
  EXPECT_FALSE(last<session::StartExport>()->request.passport);
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
  EXPECT_FALSE(start->request.passport);
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

}  // namespace
}  // namespace dkart::ui
