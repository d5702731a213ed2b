// The planner's half of the window: the question of coverage, what is supposed, gaps and new sites.
#include <gmock/gmock.h>

#include "panel_fixture.h"
#include "screen_text.h"
#include "session/what_if.h"

namespace dkart::ui {
namespace {

using recipe::CoverageSpec;
using testing::ElementsAre;

constexpr float right_panel = 1100;

class CoveragePanels : public PanelTest {
 protected:
  CoveragePanels() {
    state.recipe.coverage = CoverageSpec{};
    state.tab = session::InspectorTab::ranking;
    refresh();
  }
  CoverageSpec& spec() { return *state.recipe.coverage; }
  void click_and_apply(const std::string& text, float from_x = 0) {
    click(text, from_x);
    apply_recipe();
  }
  domain::MunicipalityIndex municipality(const char* number) const {
    return *state.data->find_municipality(*domain::MunicipalityNumber::parse(number));
  }
  // Into the field under a caption.
  void write_below(const std::string& caption, const std::string& text) {
    frame();
    const auto seen = see(caption);
    ASSERT_TRUE(seen) << caption;
    click_at({seen->min.x + 30, seen->max.y + 18});
    type(text);
  }
  void suppose_lakselv() {
    session::add_centre(spec(), "Lakselv", *state.data->at(municipality("5622")).centre);
    refresh();
  }
  // A municipality of the list of gaps.
  static bool is_listed(const std::string& name) {
    const auto seen = see(name, right_panel);
    return seen && seen->text == name;
  }
  double country_inside() const {
    const auto& result = *composition.evaluation.coverage;
    return result.reach().country.inside[result.limit];
  }
};

TEST_F(CoveragePanels, TheTwoQuestionsAreTabsAtTheTop) {
  state.recipe.coverage.reset();
  refresh();
  frame();
  EXPECT_TRUE(see("Periode"));
  click_and_apply("Studiesenterdekning");
  ASSERT_TRUE(state.recipe.coverage);
  frame();
  EXPECT_FALSE(see("Periode")) << "periods are of decisions";
  EXPECT_FALSE(see("Spel av")) << "and so is the time line";
  EXPECT_TRUE(see("Grense i luftlinje"));
  click_and_apply("Statlege arbeidsplassar");
  EXPECT_FALSE(state.recipe.coverage);
}

TEST_F(CoveragePanels, TheLimitIsOneOfTheBands) {
  click_and_apply("100 km");
  EXPECT_EQ(spec().limit, 100);
  spec().bands = {20, 40};
  spec().limit = 40;
  refresh();
  click_and_apply("20 km");
  EXPECT_EQ(spec().limit, 20);
}

TEST_F(CoveragePanels, OwnBandsAreTakenAndTheLimitIsTheNearestOfThem) {
  memory.open["coverage method"] = true;
  write_below("Avstandsband, kilometer", "20, 50");
  apply_recipe();
  EXPECT_THAT(spec().bands, ElementsAre(20, 50));
  EXPECT_EQ(spec().limit, 50);
}

TEST_F(CoveragePanels, BandsThatAreNoneAreToldAndChangeNothing) {
  memory.open["coverage method"] = true;
  write_below("Avstandsband, kilometer", "80, 20");
  EXPECT_EQ(last<session::SetRecipe>(), nullptr);
  EXPECT_TRUE(see("stigande tal"));
  EXPECT_THAT(spec().bands, ElementsAre(30, 60, 100));
}

TEST_F(CoveragePanels, WhatIsCountedToIsChosenAndItsNumberShown) {
  frame();
  EXPECT_TRUE(see("Universitet og høgskular"));
  click_and_apply("Universitet og høgskular");
  EXPECT_FALSE(spec().facilities.campuses);
  click_and_apply("Ta med omtrentleg plasserte");
  EXPECT_FALSE(spec().facilities.approximate_centres);
  click_and_apply("18–66 år");
  EXPECT_EQ(spec().age, coverage::AgeGroup::working_age);
}

TEST_F(CoveragePanels, ADetourIsAnExplicitChoice) {
  memory.open["coverage method"] = true;
  write_below("Omvegsfaktor", "1,3");
  apply_recipe();
  EXPECT_EQ(spec().detour, 1.3);
  frame();
  EXPECT_TRUE(see("1,3)", right_panel)) << "the headline says it";
  write_below("Omvegsfaktor", "0,5");
  EXPECT_EQ(last<session::SetRecipe>(), nullptr) << "no way is shorter than the straight line";
}

TEST_F(CoveragePanels, TheHeadlineAndTheListSayTheSameAsTheFigures) {
  frame();
  const auto& result = *composition.evaluation.coverage;
  const double outside = result.reach().municipalities[municipality("5622").value].outside_of(result.limit);
  EXPECT_GT(outside, 0);
  const auto row = see("Porsanger", right_panel);
  ASSERT_TRUE(row);
  EXPECT_FALSE(is_listed("Sunnfjord")) << "everybody there is inside";
  EXPECT_FALSE(is_listed("Oslo")) << "the Oslo area is left out";
  click_and_apply("Ta med Oslo-området", right_panel);
  frame();
  EXPECT_TRUE(is_listed("Oslo"));
}

TEST_F(CoveragePanels, TheListCanBeOfTheSamiAreaOnly) {
  click_and_apply("Ta med Oslo-området", right_panel);
  frame();
  ASSERT_TRUE(is_listed("Oslo"));
  click("Berre samisk forvaltingsområde", right_panel);
  frame();
  EXPECT_TRUE(see("Porsanger", right_panel));
  EXPECT_FALSE(is_listed("Oslo"));
}

TEST_F(CoveragePanels, APressOnAGapSelectsIt) {
  click_and_apply("Porsanger", right_panel);
  EXPECT_EQ(state.selection, (std::vector<session::Selected>{municipality("5622")}));
}

TEST_F(CoveragePanels, ACentreSupposedInTheInspectorTellsWhatItGains) {
  const double before = country_inside();
  state.tab = session::InspectorTab::details;
  state.selection = {municipality("5622")};
  click_and_apply("Tenk eit senter her", right_panel);
  ASSERT_EQ(spec().facilities.added.size(), 1U);
  EXPECT_EQ(spec().facilities.added[0].name, "Porsanger");
  EXPECT_GT(country_inside(), before);
  state.tab = session::InspectorTab::ranking;
  frame();
  EXPECT_TRUE(see("samanlikna med i dag", right_panel));
  EXPECT_TRUE(see("Finnmark", right_panel)) << "the county that gains";
}

TEST_F(CoveragePanels, ACentreIsLeftOutAndTakenInAgain) {
  const std::size_t all = composition.evaluation.coverage->now->facilities.size();
  memory.open["facilities"] = true;
  click_and_apply("Sunnfjord studiesenter");
  EXPECT_THAT(spec().facilities.switched_off, ElementsAre("sc-01"));
  EXPECT_EQ(composition.evaluation.coverage->now->facilities.size(), all - 1);
  memory.facility_search = "noko heilt anna";
  click_and_apply("Sunnfjord studiesenter");
  EXPECT_TRUE(spec().facilities.switched_off.empty()) << "what is left out is always there to be taken in";
}

TEST_F(CoveragePanels, PlacingIsAnnouncedOnTheMap) {
  click_and_apply("Plasser eit tenkt senter");
  EXPECT_TRUE(state.placing);
  frame();
  EXPECT_TRUE(see("Klikk på kartet"));
  click_and_apply("Avbryt plasseringa", 320);
  EXPECT_FALSE(state.placing);
}

TEST_F(CoveragePanels, AScenarioIsKeptAndHeldAgainstToday) {
  suppose_lakselv();
  memory.scenario_name = "Eitt i Lakselv";
  click_and_apply("Ta vare på");
  ASSERT_EQ(spec().scenarios.size(), 1U);
  EXPECT_EQ(spec().scenarios[0].name, "Eitt i Lakselv");
  click_and_apply("Slik det er i dag");
  EXPECT_TRUE(spec().facilities.added.empty());
  frame();
  EXPECT_TRUE(see("Scenarioa jamførte", right_panel));
  EXPECT_TRUE(see("Eitt i Lakselv", right_panel));
  click_and_apply("Eitt i Lakselv", 0);
  EXPECT_EQ(spec().facilities.added.size(), 1U);
}

TEST_F(CoveragePanels, SitesAreAskedForFoundAndSupposed) {
  // A wide panel and a short list, so that all of it is in sight.
  constexpr float wide_panel = 880;
  state.preferences.right_width = 560;
  memory.gaps.sami_admin_area = true;
  memory.sites.count = 2;
  click("Finn stader", wide_panel);
  const auto* asked = last<session::FindSites>();
  ASSERT_NE(asked, nullptr);
  EXPECT_EQ(asked->question.count, 2U);
  apply_recipe();
  frame();
  EXPECT_TRUE(see("Leitar etter gode stader"));
  click_and_apply("Avbryt", wide_panel);
  EXPECT_FALSE(state.searching);

  session::FoundSites found;
  found.candidates = coverage::candidates_at_centres(*state.data);
  found.answer.sites = {{6, 2244}};
  found.answer.covered_before = 1000;
  found.answer.covered_after = 3244;
  found.answer.optimal = true;
  state.sites = std::make_shared<const session::FoundSites>(found);
  frame();
  EXPECT_TRUE(see("+2244", wide_panel));
  EXPECT_TRUE(see("Bevist", wide_panel));
  click_and_apply("Vis dei som tenkte senter", wide_panel);
  ASSERT_EQ(spec().facilities.added.size(), 1U);
  EXPECT_EQ(spec().facilities.added[0].name, "Porsanger");
}

TEST_F(CoveragePanels, WithTravelTimesTheWordsAreMinutes) {
  spec().matrix_file = "/t/reisetid.csv";
  auto matrix = std::make_shared<domain::TravelMatrix>();
  matrix->file = "reisetid.csv";
  matrix->facilities = {"sc-01"};
  matrix->from["4647"] = {{0, 12}};
  matrix->from["5622"] = {{0, 90}};
  state.coverage_files = {"", "/t/reisetid.csv", {nullptr, matrix}, {}};
  refresh();
  frame();
  EXPECT_TRUE(see("Grense for reisetid"));
  EXPECT_TRUE(see("60 min"));
  EXPECT_TRUE(see("60 minutt", right_panel));
  EXPECT_TRUE(see("ikkje tilgjengeleg", right_panel)) << "the search for sites";
}

TEST_F(CoveragePanels, AFileIsTakenOnceItExists) {
  memory.open["coverage files"] = true;
  host.exists = [](const std::string& path) { return path == "/t/ruter.tif"; };
  write_below("Befolkningspunkt eller rutenett", "/t/ru");
  EXPECT_EQ(last<session::SetRecipe>(), nullptr);
  type("ter.tif");
  apply_recipe();
  EXPECT_EQ(spec().population_file, "/t/ruter.tif");
  EXPECT_TRUE(state.reading);
}

}  // namespace
}  // namespace dkart::ui
