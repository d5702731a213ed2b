#include "panel_fixture.h"
#include "screen_text.h"

namespace dkart::ui {
namespace {

const session::Selected tromso = domain::MunicipalityIndex{4};

TEST_F(PanelTest, TabsOpenTheTables) {
  click("Rangering");
  ASSERT_NE(last<session::ShowTab>(), nullptr);
  EXPECT_EQ(last<session::ShowTab>()->tab, session::InspectorTab::ranking);
}

TEST_F(PanelTest, RowOfTheRankingSelectsOnTheMap) {
  state.tab = session::InspectorTab::ranking;
  const auto name = state.data->municipalities[4].name.norwegian;
  ASSERT_EQ(name, "Tromsø");
  click(name);
  ASSERT_NE(last<session::Select>(), nullptr);
  EXPECT_EQ(last<session::Select>()->items, std::vector{tromso});
  EXPECT_TRUE(last<session::Select>()->zoom);
  apply_recipe();
  EXPECT_EQ(state.tab, session::InspectorTab::ranking) << "the ranking stays in sight";
}

TEST_F(PanelTest, RemarksTellHowCompleteTheDataAre) {
  state.tab = session::InspectorTab::remarks;
  frame();
  EXPECT_TRUE(see("Kor fullstendige er dataa?"));
  EXPECT_TRUE(see("Utanfor Oslo til 19.2.2024"));
  EXPECT_TRUE(see("Publisert, arbeidsplassar"));
  EXPECT_TRUE(see("25–30")) << "the data's own sum";
  EXPECT_TRUE(see("Utan departement"));
}

TEST_F(PanelTest, HeadingsSortTheRanking) {
  state.tab = session::InspectorTab::ranking;
  click("Kommune", 1100);
  EXPECT_EQ(memory.rank_column, RankColumn::name);
  EXPECT_FALSE(memory.rank_descending);
}

TEST_F(PanelTest, RowOfTheDecisionsSelectsTheDecision) {
  state.tab = session::InspectorTab::decisions;
  click("Finanstilsynet");
  ASSERT_NE(last<session::Select>(), nullptr);
  ASSERT_EQ(last<session::Select>()->items.size(), 1u);
  const auto* decision = std::get_if<domain::DecisionIndex>(&last<session::Select>()->items.front());
  ASSERT_NE(decision, nullptr);
  EXPECT_EQ(state.data->at(*decision).agency, "Finanstilsynet");
  EXPECT_EQ(session::Selected(*state.data->at(*decision).municipality), tromso);
}

TEST_F(PanelTest, InspectorShowsEveryDecisionWithItsSource) {
  state.selection = {domain::MunicipalityIndex{3}};
  frame();
  EXPECT_TRUE(see("minst 15 årsverk"));
  EXPECT_TRUE(see("Flytta frå Oslo"));
  EXPECT_TRUE(see("mars 2024"));
  click("Oppdikta kjelde for t-02");
  EXPECT_EQ(opened, (std::vector<std::string>{"https://example.org/t-02"}));
}

TEST_F(PanelTest, UnknownCountsAreNotZero) {
  state.selection = {tromso};
  frame();
  EXPECT_TRUE(see("tal ikkje oppgitt"));
}

TEST_F(PanelTest, RemarksShowMessageAndPlace) {
  auto data = test_support::tiny_dataset_value();
  data.issues.push_back(
      {Severity::warning, "file_missing", {"state_jobs.csv", 17, ""}, {{"file", "state_jobs.csv"}}});
  state.data = std::make_shared<const domain::Dataset>(std::move(data));
  state.tab = session::InspectorTab::remarks;
  refresh();
  frame();
  EXPECT_TRUE(see("Fann ikkje fila"));
  EXPECT_TRUE(see("state_jobs.csv, rad 17"));
  EXPECT_TRUE(see("1 merknad til dataa"));
}

}  // namespace
}  // namespace dkart::ui
