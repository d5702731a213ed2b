// What is selected or pointed at in one view is seen in the others.
#include <gmock/gmock.h>

#include "panel_fixture.h"
#include "screen_text.h"
#include "session/selection.h"

namespace dkart::ui {
namespace {

class LinkedViews : public PanelTest {
 protected:
  domain::MunicipalityIndex municipality(const char* number) const {
    return *state.data->find_municipality(*domain::MunicipalityNumber::parse(number));
  }
  void with_control(const std::string& text, float from_x = 1100) {
    ImGui::GetIO().KeyCtrl = true;
    click(text, from_x);
    ImGui::GetIO().KeyCtrl = false;
  }
  // Everyone's population ten years before: Gjøvik had more, all others fewer.
  void give_history() {
    auto data = test_support::tiny_dataset_value();
    for (std::uint32_t i = 0; i < data.municipalities.size(); ++i) {
      const double now = *data.municipalities[i].population;
      const bool gjovik = data.municipalities[i].number.text() == "3407";
      data.population.push_back({domain::MunicipalityIndex{i}, 2016, "all", now * (gjovik ? 1.25 : 0.8)});
    }
    state.data = std::make_shared<const domain::Dataset>(std::move(data));
    refresh();
  }
};

TEST_F(LinkedViews, ControlAddsARowToTheSelectionAndTakesItOutAgain) {
  state.tab = session::InspectorTab::ranking;
  click("Tromsø", 1100);
  apply_recipe();
  with_control("Gjøvik");
  apply_recipe();
  EXPECT_EQ(state.selection, (std::vector<session::Selected>{municipality("5501"), municipality("3407")}));
  with_control("Tromsø");
  apply_recipe();
  EXPECT_EQ(state.selection, (std::vector<session::Selected>{municipality("3407")}));
}

TEST_F(LinkedViews, SeveralHaveTheirSumAndEachDecision) {
  state.selection = {municipality("3407"), municipality("5501")};
  frame();
  EXPECT_TRUE(see("2 valde"));
  EXPECT_TRUE(see("65,5–70,5 stillingar · 6 vedtak", 1100)) << "20–25 in Gjøvik, 10.5 and 5 and 30 in Tromsø";
  EXPECT_TRUE(see("Finanstilsynet", 1100));
  EXPECT_TRUE(see("Økokrim", 1100));
}

TEST_F(LinkedViews, TheSelectionCanBeLetGo) {
  state.selection = {municipality("3407"), municipality("5501")};
  click("Opphev valet", 1100);
  apply_recipe();
  EXPECT_TRUE(state.selection.empty());
}

TEST_F(LinkedViews, ADecisionIsShownWithItsSource) {
  state.selection = {domain::DecisionIndex{4}};
  ASSERT_EQ(state.data->at(domain::DecisionIndex{4}).agency, "Finanstilsynet");
  frame();
  EXPECT_TRUE(see("Finanstilsynet", 1100));
  click("Oppdikta kjelde for t-05", 1100);
  EXPECT_EQ(opened, (std::vector<std::string>{"https://example.org/t-05"}));
}

TEST_F(LinkedViews, ControlOnABarOfTheTimeLineSelectsItsDecisions) {
  frame();
  const auto quarter = see("4", 600);  // four decisions in the first quarter of 2024
  ASSERT_TRUE(quarter);
  ImGui::GetIO().KeyCtrl = true;
  click_at({quarter->middle().x, quarter->max.y + 10});
  ImGui::GetIO().KeyCtrl = false;
  ASSERT_NE(last<session::Select>(), nullptr);
  EXPECT_EQ(last<session::Select>()->items.size(), 4u);
  EXPECT_EQ(last<session::SetRecipe>(), nullptr) << "a selection is no filter";
}

TEST_F(LinkedViews, TheScatterPlotAnswersInWords) {
  give_history();
  state.tab = session::InspectorTab::ranking;
  memory.rank_page = RankPage::scatter;
  frame();
  EXPECT_TRUE(see("Kom stillingane dit folketalet minkar?", 1100));
  EXPECT_TRUE(see("av stillingane ligg i kommunar", 1100));
  EXPECT_TRUE(see("1 med nedgang", 1100));
}

TEST_F(LinkedViews, ADotPointsAtItsMunicipalityAndSelectsIt) {
  give_history();
  state.tab = session::InspectorTab::ranking;
  memory.rank_page = RankPage::scatter;
  frame();
  // Gjøvik is the only one with fewer people, so its dot is the only one in the left half.
  const auto zero = see("0", 1100);
  const auto heading = see("Stillingar per 1000 innbyggjarar", 1100);
  ASSERT_TRUE(zero && heading);
  std::optional<ImVec2> found;
  for (float x = heading->min.x + 30; x < 1300 && !found; x += 3) {
    for (float y = heading->max.y; y < heading->max.y + 250 && !found; y += 3) {
      ImGui::GetIO().MousePos = {x, y};
      actions.clear();
      frame();
      const auto* hover = last<session::Hover>();
      if (hover != nullptr && hover->municipality == municipality("3407")) found = ImVec2{x, y};
    }
  }
  ASSERT_TRUE(found);
  click_at(*found);
  ASSERT_NE(last<session::Select>(), nullptr);
  EXPECT_EQ(last<session::Select>()->items, (std::vector<session::Selected>{municipality("3407")}));
}

TEST_F(LinkedViews, WithoutPopulationOverTimeItSaysSo) {
  auto data = test_support::tiny_dataset_value();
  data.population.clear();
  state.data = std::make_shared<const domain::Dataset>(std::move(data));
  state.tab = session::InspectorTab::ranking;
  memory.rank_page = RankPage::scatter;
  refresh();
  frame();
  EXPECT_TRUE(see("Folketalet over tid manglar", 1100));
}

TEST_F(LinkedViews, SharesAndContextAreColumnsOfTheRanking) {
  give_history();
  state.tab = session::InspectorTab::ranking;
  memory.rank_view = RankView::shares;
  frame();
  EXPECT_TRUE(see("Kvotient", 1100));
  EXPECT_TRUE(see("100\u00A0%", 1100)) << "all together";
  click("Bakgrunn", 1100);
  frame();
  EXPECT_EQ(memory.rank_view, RankView::context);
  EXPECT_TRUE(see("−20\u00A0%", 1100)) << "Gjøvik";
  EXPECT_TRUE(see("+25\u00A0%", 1100));
}

}  // namespace
}  // namespace dkart::ui
