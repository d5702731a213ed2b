#include "ui/fonts.h"
#include "panel_fixture.h"
#include "ui/icons.h"
#include "ui/type.h"

namespace dkart::ui {
namespace {

TEST_F(PanelTest, EveryOfficialNameHasItsLetters) {
  for (const char* name : {"Guovdageaidnu", "Kárášjohka", "Porsáŋgu", "Raarvihke", "Snåase", "Gáivuotna",
                           "Unjárga", "Deatnu", "Áltá", "Hápmir", "Loabák", "Ráisa", "Skánit", "Fuossko",
                           "Aarborte", "Porsanki", "ǯ ǥ ŧ đ č ž ŋ š"}) {
    for (const ImFont* font :
         {look.fonts.body, look.fonts.strong, look.fonts.note, look.fonts.heading, look.fonts.title}) {
      EXPECT_TRUE(has_all_glyphs(*font, name)) << name;
    }
  }
}

TEST_F(PanelTest, SignsOfFiguresAreThere) {
  EXPECT_TRUE(
      has_all_glyphs(*look.fonts.figures, "0123456789 5\u202F627\u202F400 15–20 −3 ≤ ≥ × · … « » ° ² ₁"));
  for (const char* sign :
       {icon::search, icon::close, icon::home, icon::warning, icon::export_map, icon::pin}) {
    EXPECT_TRUE(has_all_glyphs(*look.fonts.body, sign));
  }
}

TEST_F(PanelTest, DigitsOfTablesHaveOneWidth) {
  const float one = text_width(*look.fonts.figures, "1");
  for (const char* digit : {"0", "2", "3", "4", "5", "6", "7", "8", "9"})
    EXPECT_EQ(text_width(*look.fonts.figures, digit), one);
}

TEST_F(PanelTest, LinesOfAParagraphFit) {
  const std::string text = "Talet på vedtak, òg dei som ikkje oppgir kor mange stillingar det gjeld.";
  for (const std::string_view line : wrapped(*look.fonts.note, text, 160)) {
    EXPECT_LE(text_width(*look.fonts.note, line), 160);
  }
  EXPECT_EQ(fitted(*look.fonts.note, "Kort", 200), "Kort");
  EXPECT_LE(text_width(*look.fonts.note, fitted(*look.fonts.note, text, 100)), 100);
}

}  // namespace
}  // namespace dkart::ui
