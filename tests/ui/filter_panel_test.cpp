#include <algorithm>
#include <cmath>

#include "panel_fixture.h"
#include "screen_text.h"

namespace dkart::ui {
namespace {

TEST_F(PanelTest, ChoosingAPeriodAsksForThatPeriod) {
  click("2021–2025");
  const auto* set = last<session::SetRecipe>();
  ASSERT_NE(set, nullptr);
  EXPECT_EQ(set->recipe.filter.periods, (std::set<std::string>{"2021-2025"}));
}

TEST_F(PanelTest, BothPeriodsIsNoRestriction) {
  state.recipe.filter.periods = {"2021-2025"};
  refresh();
  click("Begge periodane");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_TRUE(last<session::SetRecipe>()->recipe.filter.periods.empty());
}

TEST_F(PanelTest, MinistriesAreAddedAndTakenAway) {
  click("Justis");
  apply_recipe();
  click("Finans");
  apply_recipe();
  EXPECT_EQ(state.recipe.filter.ministries, (std::set<std::string>{"JD", "FIN"}));
  actions.clear();
  frame();
  const auto all = seen_texts();
  const auto box = std::find_if(all.begin(), all.end(),
                                [](const SeenText& t) { return t.text == "Justis" && t.min.x < 300; });
  ASSERT_NE(box, all.end());
  click_at(box->middle());
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_EQ(last<session::SetRecipe>()->recipe.filter.ministries, (std::set<std::string>{"FIN"}));
}

TEST_F(PanelTest, CountsStandBesideTheChoices) {
  frame();
  const auto label = see("Justis");
  ASSERT_TRUE(label);
  const std::string wanted = std::to_string(counts.ministries.at("JD"));
  const auto all = seen_texts();
  EXPECT_TRUE(std::any_of(all.begin(), all.end(), [&](const SeenText& t) {
    return t.text == wanted && t.min.x > label->max.x && t.max.x < 300 &&
           std::abs(t.middle().y - label->middle().y) < 6;
  }));
}

TEST_F(PanelTest, AChoiceWithNothingBehindItIsStillThere) {
  state.recipe.filter.periods = {"2025-2029"};
  refresh();
  ASSERT_EQ(counts.ministries.at("KLD"), 0U);
  frame();
  EXPECT_TRUE(see("Klima og miljø"));
}

TEST_F(PanelTest, CrossOnAChipTakesThatPartAway) {
  state.recipe.filter.periods = {"2021-2025"};
  state.recipe.filter.ministries = {"JD"};
  refresh();
  frame();
  const auto all = seen_texts();
  const auto chip = std::find_if(all.begin(), all.end(),
                                 [](const SeenText& t) { return t.text == "Justis" && t.min.x > 300; });
  ASSERT_NE(chip, all.end());
  click_at({chip->max.x + 12, chip->middle().y});
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_TRUE(last<session::SetRecipe>()->recipe.filter.ministries.empty());
  EXPECT_EQ(last<session::SetRecipe>()->recipe.filter.periods.size(), 1U);
}

TEST_F(PanelTest, ChipsBarSaysHowManyAreShown) {
  state.recipe.filter.ministries = {"JD"};
  refresh();
  frame();
  EXPECT_TRUE(see("Viser " + std::to_string(counts.selected) + " av 12 vedtak"));
}

TEST_F(PanelTest, NothingFoundSaysSoAndOffersTheWayOut) {
  state.recipe.filter.periods = {"2025-2029"};
  state.recipe.filter.ministries = {"KLD"};
  refresh();
  frame();
  EXPECT_TRUE(see("Ingen vedtak frå"));
  click("Fjern filter");
  EXPECT_NE(last<session::ResetFilter>(), nullptr);
}

TEST_F(PanelTest, AWholeDateReachesTheFilterAndAHalfOneDoesNot) {
  memory.open["date"] = true;
  memory.open["ministry"] = false;
  frame();
  const auto hint = see("ÅÅÅÅ-MM");
  ASSERT_TRUE(hint);
  const auto all = seen_texts();
  const auto from =
      std::find_if(all.begin(), all.end(), [](const SeenText& t) { return t.text == "ÅÅÅÅ-MM"; });
  click_at(from->middle());
  type("2024-0");
  EXPECT_TRUE(see("Skriv datoen"));
  type("3");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  ASSERT_TRUE(last<session::SetRecipe>()->recipe.filter.from);
  EXPECT_EQ(last<session::SetRecipe>()->recipe.filter.from->text(), "2024-03");
}

}  // namespace
}  // namespace dkart::ui
