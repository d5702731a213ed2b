#include <gmock/gmock.h>

#include "panel_fixture.h"
#include "screen_text.h"
#include "text/strings.h"
#include "ui/commands.h"

namespace dkart::ui {
namespace {

class ComparisonTest : public PanelTest {
 protected:
  void compare(recipe::ComparisonView view) {
    recipe::MapRecipe recipe = state.recipe;
    recipe.comparison = recipe::Comparison{view, "2021-2025", "2025-2029"};
    actions = {session::SetRecipe{recipe}};
    apply_recipe();
    frame();
  }
};

TEST_F(ComparisonTest, SideBySideIsChosenInTheFilterAndHasItsChip) {
  click("Side om side");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  const auto& comparison = last<session::SetRecipe>()->recipe.comparison;
  ASSERT_TRUE(comparison);
  EXPECT_EQ(*comparison,
            (recipe::Comparison{recipe::ComparisonView::side_by_side, "2021-2025", "2025-2029"}));
  apply_recipe();
  frame();
  EXPECT_TRUE(see("2021–2025 ved sida av 2025–2029"));
}

TEST_F(ComparisonTest, ChoosingOnePeriodEndsIt) {
  compare(recipe::ComparisonView::difference);
  click("Begge periodane");
  apply_recipe();
  EXPECT_FALSE(state.recipe.comparison);
  EXPECT_TRUE(state.recipe.filter.periods.empty());
}

TEST_F(ComparisonTest, TwoMapsHaveHeadingsAndOneLegendWithTwoCounts) {
  compare(recipe::ComparisonView::side_by_side);
  std::size_t headings = 0, legends = 0;
  for (const SeenText& text : seen_texts()) {
    headings += text.text == "2021–2025" && text.min.x > 300 && text.max.x < 1100 && text.min.y < 200;
    legends += text.text == "2025–2029" && text.min.x > 300 && text.max.x < 1100 && text.min.y > 500;
  }
  EXPECT_EQ(headings, 1u);
  EXPECT_EQ(legends, 1u);
  ASSERT_EQ(composition.panes.size(), 2u);
  EXPECT_TRUE(see("Ingen vedtak", 300));
}

TEST_F(ComparisonTest, TheWholeLegendUnfoldsFromTheStripAndFoldsBack) {
  compare(recipe::ComparisonView::side_by_side);
  EXPECT_FALSE(see("Teiknforklaring"));
  click("Vis meir", 700);
  frame();
  EXPECT_TRUE(see("Teiknforklaring"));
  EXPECT_TRUE(see("25–29", 700)) << "the second column of counts";
  click("Vis mindre", 700);
  frame();
  EXPECT_FALSE(see("Teiknforklaring"));
}

TEST_F(ComparisonTest, TheRankingShowsBothPeriodsAndTheDifference) {
  compare(recipe::ComparisonView::side_by_side);
  state.tab = session::InspectorTab::ranking;
  click("Periodar", 1100);
  EXPECT_EQ(memory.rank_view, RankView::periods);
  EXPECT_TRUE(see("Skilnad", 1100));
  EXPECT_TRUE(see("−19", 1100)) << "Sunnfjord had at least 19 in the first period, nothing in the second";
}

TEST_F(ComparisonTest, WithoutAComparisonTheRankingHasNoPeriods) {
  memory.rank_view = RankView::periods;
  state.tab = session::InspectorTab::ranking;
  frame();
  EXPECT_FALSE(see("Periodar", 1100));
  EXPECT_EQ(memory.rank_view, RankView::figures);
}

TEST_F(ComparisonTest, TheCardOfAMunicipalityHasBothPeriodsAndTheDifference) {
  compare(recipe::ComparisonView::difference);
  state.hovered = state.data->find_municipality(*domain::MunicipalityNumber::parse("4647"));
  ImGui::GetIO().MousePos = {700, 500};
  frame();
  EXPECT_TRUE(see("2021–2025: minst 19 · 2025–2029: 0"));
  EXPECT_TRUE(see("Skilnad: −"));
}

TEST_F(ComparisonTest, TheDifferenceLegendHasNoChangeInTheMiddle) {
  compare(recipe::ComparisonView::difference);
  const auto unchanged = see("Ingen endring", 700);
  ASSERT_TRUE(unchanged);
  EXPECT_FALSE(see("Ingen vedtak", 700));
  for (const SeenText& text : seen_texts()) {
    if (text.text.starts_with("−") && text.text.find(" til ") != std::string::npos && text.min.x > 700) {
      EXPECT_GT(text.min.y, unchanged->min.y) << text.text << ": less stands below";
    }
  }
}

TEST_F(ComparisonTest, ItsKeyTurnsItOnAndOff) {
  const auto press = [&](const char* keys) {
    const auto commands = all_commands(state, text::strings(state.preferences.language));
    const Command* command = command_of_keys(commands, keys);
    ASSERT_NE(command, nullptr) << keys;
    run(*command, memory, actions);
    apply_recipe();
  };
  press("D");
  EXPECT_TRUE(is_side_by_side(state.recipe));
  press("Shift+D");
  EXPECT_TRUE(is_difference(state.recipe));
  press("Shift+D");
  EXPECT_FALSE(state.recipe.comparison);
}

}  // namespace
}  // namespace dkart::ui
