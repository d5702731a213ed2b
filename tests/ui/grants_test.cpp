#include "panel_fixture.h"
#include "screen_text.h"

namespace dkart::ui {
namespace {

class GrantsTest : public PanelTest {
 protected:
  GrantsTest() {
    domain::Dataset there = test_support::tiny_dataset_value();
    there.grants = {{"sc-01", 2019, 400000.0, "Vestland fylkeskommune", false, "https://example.org/county"},
                    {"sc-01", 2022, 5100000.0, "HK-dir", true, "https://example.org/scheme"},
                    {"sc-01", 2023, std::nullopt, "HK-dir rest", true, ""},
                    {"sc-03", 2024, 300000.0, "HK-dir", true, ""}};
    state.data = std::make_shared<const domain::Dataset>(std::move(there));
    state.recipe.fill = analysis::Measure::grants;
    for (const char* above : {"period", "ministry", "kind", "county", "agency", "oslo", "classes"})
      memory.open[above] = false;
    state.preferences.timeline_open = false;
    refresh();
  }
  static bool is_choice(const std::string& text) {
    const auto seen = see(text);
    return seen && seen->text == text;
  }
  static float top(const std::string& text) {
    const auto seen = see(text);
    EXPECT_TRUE(seen) << text;
    return seen ? seen->min.y : 0;
  }
};

TEST_F(GrantsTest, TheYearIsChosenFromThoseThatHaveRows) {
  click("Alle år");
  EXPECT_TRUE(is_choice("2022"));
  EXPECT_TRUE(is_choice("2023"));
  EXPECT_FALSE(is_choice("2019")) << "no row of the scheme";
  click("2024");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_EQ(last<session::SetRecipe>()->recipe.grants, (analysis::GrantFilter{2024, true}));
  apply_recipe();
  click("2024");
  click("Alle år");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_EQ(last<session::SetRecipe>()->recipe.grants.year, std::nullopt);
}

TEST_F(GrantsTest, AllGrantersAreTakenInAndOut) {
  click("Alle tilskotsgivarar");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_FALSE(last<session::SetRecipe>()->recipe.grants.scheme_only);
  apply_recipe();
  click("Alle år");
  click("2019");
  apply_recipe();
  EXPECT_EQ(state.recipe.grants, (analysis::GrantFilter{2019, false}));
  click("Alle tilskotsgivarar");
  ASSERT_NE(last<session::SetRecipe>(), nullptr);
  EXPECT_TRUE(last<session::SetRecipe>()->recipe.grants.scheme_only);
}

TEST_F(GrantsTest, TheChoiceStandsThereForAMapOfGrantsOnly) {
  state.recipe.fill = analysis::Measure::population;
  refresh();
  frame();
  EXPECT_FALSE(see("Alle tilskotsgivarar"));
  state.recipe.fill = analysis::Measure::grants_per_inhabitant;
  refresh();
  frame();
  EXPECT_TRUE(see("Alle tilskotsgivarar"));
}

TEST_F(GrantsTest, TheInspectorListsWhatACentreGotWithTheSchemeFirst) {
  state.selection = {*state.data->study_centres[0].municipality};
  state.recipe.filter.ministries = {"FIN"};  // no decision there pushes the centres out of sight
  refresh();
  frame();
  EXPECT_TRUE(see("Kjende tilskot"));
  EXPECT_TRUE(see("2023: beløp ikkje kjent"));
  EXPECT_LT(top("2022: 5\u202F100\u202F000 kr"), top("2019: 400\u202F000 kr"));
  EXPECT_FALSE(see("2024: 300\u202F000 kr")) << "of another centre";
  click("Vestland fylkeskommune", 1000);
  EXPECT_EQ(opened, (std::vector<std::string>{"https://example.org/county"}));
}

}  // namespace
}  // namespace dkart::ui
