#include "panel_fixture.h"
#include "screen_text.h"

namespace dkart::ui {
namespace {

TEST_F(PanelTest, ZoomButtonsZoomAroundTheMiddleOfTheMap) {
  frame();
  const Layout layout = lay_out(ImGui::GetIO().DisplaySize, state.preferences, look);
  click_at({layout.map.x + 16 + 18, layout.map.y + 16 + 18});
  const auto* zoom = last<session::ZoomBy>();
  ASSERT_NE(zoom, nullptr);
  EXPECT_GT(zoom->factor, 1);
  EXPECT_DOUBLE_EQ(zoom->anchor.x, 700);
  click_at({layout.map.x + 16 + 78, layout.map.y + 16 + 18});
  EXPECT_NE(last<session::FitNorway>(), nullptr);
}

TEST_F(PanelTest, LevelAndMeasureReachTheRecipe) {
  memory.open["ministry"] = memory.open["period"] = memory.open["kind"] = false;
  click("Fylke");
  actions.clear();
  const auto all = seen_texts();
  // "Fylke" is both the filter's heading and the level; the level stands lower.
  const SeenText* level = nullptr;
  for (const SeenText& text : all) {
    if (text.text == "Fylke" && text.max.x < 300 && (level == nullptr || text.min.y > level->min.y))
      level = &text;
  }
  ASSERT_NE(level, nullptr);
  click_at(level->middle());
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_EQ(last<session::SetRecipe>()->recipe.level, analysis::Level::county);
}

TEST_F(PanelTest, LegendShowsWhatTheMapShows) {
  frame();
  EXPECT_TRUE(see("Teiknforklaring"));
  for (const scene::SwatchEntry& entry : composition.legend.classes)
    EXPECT_TRUE(see(entry.label)) << entry.label;
  click("Teiknforklaring");
  ASSERT_NE(last<session::SetPreferences>(), nullptr);
  EXPECT_FALSE(last<session::SetPreferences>()->preferences.legend_open);
}

TEST_F(PanelTest, LegendStandsClearOfNorway) {
  frame();
  const auto title = see("Teiknforklaring");
  ASSERT_TRUE(title);
  EXPECT_GT(title->min.x, 300 + 800 * 0.6);
}

TEST_F(PanelTest, LanguageAndThemeGoToThePreferences) {
  click("Nynorsk");
  click("English");
  ASSERT_NE(last<session::SetPreferences>(), nullptr);
  EXPECT_EQ(last<session::SetPreferences>()->preferences.language, Language::english);
}

TEST_F(PanelTest, HoverCardNamesAllForms) {
  state.hovered = domain::MunicipalityIndex{6};
  ImGui::GetIO().MousePos = {700, 500};
  frame();
  EXPECT_TRUE(see("Porsanger – Porsáŋgu – Porsanki"));
}

TEST_F(PanelTest, SearchFindsBySamiNameAndSelects) {
  memory.search_text = "porsaŋ";
  frame();
  ASSERT_TRUE(see("Porsanger – Porsáŋgu – Porsanki"));
  click("Porsanger – Porsáŋgu – Porsanki");
  ASSERT_NE(last<session::Select>(), nullptr);
  EXPECT_EQ(last<session::Select>()->items, std::vector<session::Selected>{domain::MunicipalityIndex{6}});
  EXPECT_TRUE(last<session::Select>()->zoom);
}

TEST_F(PanelTest, LoadingAndNoticesAreShown) {
  state.loading = session::RunningJob{"progress.boundaries", 0.4, false};
  state.notices.push_back({Severity::note, "notice.exported", {{"path", "/tmp/a.png"}}, "/tmp/a.png"});
  frame();
  EXPECT_TRUE(see("Les grensene …"));
  EXPECT_TRUE(see("Kartet er lagra: /tmp/a.png"));
  click("Opne fila");
  EXPECT_EQ(opened, (std::vector<std::string>{"/tmp/a.png"}));
}

TEST_F(PanelTest, ColourVisionIsChosenAndManyClassesAreWarnedOf) {
  for (const char* above : {"period", "ministry", "kind", "agency", "oslo", "map"})
    memory.open[above] = false;
  state.preferences.timeline_open = false;
  frame();
  EXPECT_FALSE(see("Klassar er vanskelege å skilje"));
  composition.evaluation.class_colors = {rgb(0xC86432), rgb(0x8C8228)};
  frame();
  EXPECT_TRUE(see("Klassar er vanskelege å"));
  refresh();
  click("Alle (vanleg syn)");
  click("Deutan (grønsvak)");
  ASSERT_NE(last<session::SetVision>(), nullptr);
  EXPECT_EQ(last<session::SetVision>()->vision, Vision::deutan);
}

}  // namespace
}  // namespace dkart::ui
