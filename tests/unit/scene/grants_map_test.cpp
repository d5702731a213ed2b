// Maps of grants to study centres: what is filled, and which words say what is counted.
#include <gmock/gmock.h>

#include "comparison_fixture.h"
#include "scene/grant_texts.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

using analysis::AreaValue;
using analysis::Measure;
using analysis::NoData;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

// Sunnfjord got 5,000,000 under the scheme in 2022, 300,000 in 2023 and 800,000 from its county in 2023; Gjøvik a sum
// that is not known. A centre that no table has got 20,000.
class GrantsMap : public ComparisonTest {
 protected:
  void SetUp() override {
    domain::Dataset there = *data;
    there.grants = {{"sc-01", 2022, 5e6, "HK-dir", true, ""},
                    {"sc-01b", 2023, 3e5, "HK-dir", true, ""},
                    {"sc-01", 2023, 8e5, "Vestland fylkeskommune", false, ""},
                    {"sc-03", 2023, std::nullopt, "HK-dir", true, ""},
                    {"sc-99", 2023, 2e4, "HK-dir", true, ""}};
    data = std::make_shared<const domain::Dataset>(std::move(there));
    recipe.fill = Measure::grants;
    recipe.symbols.reset();
  }
  AreaValue value(const char* number) const { return evaluated().fill_values[index(number)]; }
  std::vector<std::string> names_on_map() const {
    std::vector<std::string> names;
    const Composition composition = sheet();
    for (const MapCommand& command : composition.scene.maps.at(0).commands) {
      if (const auto* labels = std::get_if<DrawLabels>(&command)) {
        for (const Label& label : labels->labels) names.push_back(label.text);
      }
    }
    return names;
  }
};

TEST_F(GrantsMap, FillsWhereAGrantIsKnownAndHatchesTheRest) {
  EXPECT_EQ(value("4647"), AreaValue(5.3e6));
  EXPECT_EQ(value("3407"), AreaValue(NoData{})) << "the amount is not known";
  EXPECT_EQ(value("5501"), AreaValue(NoData{})) << "no grant is known";
  const Composition composition = sheet();
  EXPECT_EQ(composition.evaluation.fill_color(index("5501"), map_colors(recipe)), map_colors(recipe).no_data);
  ASSERT_FALSE(composition.legend.empties.empty());
  EXPECT_EQ(composition.legend.empties[0].label, "legend.grants_not_known");
  EXPECT_EQ(composition.legend.empties[0].count, 5U);
  EXPECT_EQ(composition.legend.empties[0].pattern, Pattern::hatch);
}

TEST_F(GrantsMap, TheChoiceOfYearAndGrantersDecides) {
  recipe.grants = {2023, true};
  EXPECT_EQ(value("4647"), AreaValue(3e5));
  recipe.grants = {2023, false};
  EXPECT_EQ(value("4647"), AreaValue(1.1e6));
  recipe.grants = {std::nullopt, false};
  EXPECT_EQ(value("4647"), AreaValue(6.1e6));
  recipe.grants = {2024, false};
  EXPECT_EQ(value("4647"), AreaValue(NoData{}));
}

TEST_F(GrantsMap, ClassesAreThoseOfTheChoice) {
  const auto top = [&] { return evaluated().fill_classes.bounds.back(); };
  EXPECT_GE(top(), 5.3e6);
  recipe.grants.year = 2023;
  EXPECT_GE(top(), 3e5);
  EXPECT_LT(top(), 5.3e6) << "locked classes are of what can be shown with this legend";
}

TEST_F(GrantsMap, PerInhabitantOfTheCounty) {
  recipe.fill = Measure::grants_per_inhabitant;
  recipe.level = analysis::Level::county;
  EXPECT_EQ(evaluated().fill_values[2], AreaValue(5.3e6 / 22804));
  EXPECT_EQ(fill_text(evaluated(), 2, messages), "232,4");
}

TEST_F(GrantsMap, TheLegendSaysWhichYearsAndGranters) {
  EXPECT_EQ(sheet().legend.fill_title, "legend.grants(what=grants.what_scheme)(years=2022–2023)");
  recipe.grants = {2023, false};
  recipe.fill = Measure::grants_per_inhabitant;
  EXPECT_EQ(sheet().legend.fill_title, "legend.grants_per_inhabitant(what=grants.what_all)(years=2023)");
  EXPECT_EQ(sheet_title(*data, recipe, messages), sheet().legend.fill_title);
}

TEST_F(GrantsMap, WithoutRowsTheYearsAreWords) {
  domain::Dataset none = *data;
  none.grants.clear();
  EXPECT_EQ(grant_years_text(none, {}, messages), "grants.all_years");
  EXPECT_EQ(known_grants_text(none, {}, messages), "grants.known_none");
}

TEST_F(GrantsMap, TheSubtitleHasTheKnownSum) {
  EXPECT_EQ(sheet_subtitle(*data, recipe, evaluated(), messages),
            "sheet.by_municipality_only \u00B7 grants.known(amount=grants.kroner(amount=5\u202F320\u202F000))"
            "(count=4)");
}

TEST_F(GrantsMap, TheFootSaysWhatIsCountedAndThatTheListIsNotComplete) {
  const auto foot = [&] {
    std::string text;
    for (const std::string& line : foot_lines(*data, recipe, evaluated(), messages)) text += line + "\n";
    return text;
  };
  EXPECT_THAT(foot(), HasSubstr("grants.counted(granters=grants.granters_scheme)(years=2022–2023) "
                                "grants.not_complete grants.source grants.off_map(count=1) "
                                "grants.without_amount(count=1)\n"));
  recipe.grants = {2022, false};
  EXPECT_THAT(foot(), HasSubstr("grants.counted(granters=grants.granters_all)(years=2022) "
                                "grants.not_complete grants.source\n"));
  recipe.fill = Measure::population;
  EXPECT_THAT(foot(), Not(HasSubstr("grants.")));
}

TEST_F(GrantsMap, PlacesWithAGrantAreNamedWhenNoDecisionsAreShown) {
  recipe.level = analysis::Level::county;
  EXPECT_THAT(names_on_map(), AllOf(Contains("Vestland"), Not(Contains("Troms"))));
  recipe.symbols = Measure::jobs;
  EXPECT_THAT(names_on_map(), Contains("Troms")) << "then the decisions are what the map is about";
}

}  // namespace
}  // namespace dkart::scene
