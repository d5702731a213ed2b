// Maps of what jobs are held against: their classes, colours, legend and words.
#include "comparison_fixture.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

using analysis::Measure;

class ContextMap : public ComparisonTest {
 protected:
  // Persons ten years before the dataset's year, of which there are as many today as the tiny country says.
  void ten_years_ago(const char* number, double persons) {
    domain::Dataset there = *data;
    there.population.push_back(
        {domain::MunicipalityIndex{static_cast<std::uint32_t>(index(number))}, 2016, "all", persons});
    data = std::make_shared<const domain::Dataset>(std::move(there));
  }
  double persons(const char* number) const { return data->municipalities[index(number)].population.value(); }
  std::vector<std::string> labels(const std::vector<SwatchEntry>& entries) const {
    std::vector<std::string> found;
    for (const SwatchEntry& entry : entries) found.push_back(entry.label);
    return found;
  }
};

TEST_F(ContextMap, PopulationChangeIsBrownWhereItFellAndBlueWhereItGrew) {
  recipe.fill = Measure::population_change_10;
  ten_years_ago("5501", persons("5501") / 1.2);
  ten_years_ago("3407", persons("3407") / 1.02);
  ten_years_ago("4647", persons("4647") / 0.9);
  ten_years_ago("5612", persons("5612"));
  const Composition composition = sheet();
  const Evaluation& evaluation = composition.evaluation;
  const auto color = [&](const char* number) {
    return evaluation.fill_color(index(number), map_colors(recipe));
  };
  EXPECT_TRUE(is_blue(color("5501")));
  EXPECT_TRUE(is_blue(color("3407")));
  EXPECT_TRUE(is_brown(color("4647")));
  EXPECT_EQ(color("5612"), map_colors(recipe).zero);
  EXPECT_EQ(color("5622"), map_colors(recipe).no_data);

  const auto& classes = composition.legend.classes;
  EXPECT_EQ(std::count_if(classes.begin(), classes.end(),
                          [](const SwatchEntry& entry) { return entry.label == "legend.no_change"; }),
            1);
  EXPECT_TRUE(is_brown(classes.front().color));
  EXPECT_TRUE(is_blue(classes.back().color));
  EXPECT_EQ(labels(composition.legend.empties),
            (std::vector<std::string>{"legend.not_known", "legend.out_of_scope"}));
  EXPECT_EQ(composition.legend.fill_title, "legend.population_change_10(from=2016)(to=2026)");
}

TEST_F(ContextMap, WhereAllGrewThereIsNoBrownSideInTheLegend) {
  recipe.fill = Measure::population_change_10;
  for (const char* number : {"3407", "3411", "4647", "5501", "5612", "5622"})
    ten_years_ago(number, persons(number) / 1.1);
  const auto legend = sheet().legend;
  ASSERT_FALSE(legend.classes.empty());
  for (const SwatchEntry& entry : legend.classes) EXPECT_TRUE(is_blue(entry.color)) << entry.label;
}

TEST_F(ContextMap, CentralityHasTheSixClassesOfStatisticsNorwayInWords) {
  recipe.fill = Measure::centrality;
  recipe.classes.request = {analysis::ClassMethod::quantile, 3, {}};
  const Composition composition = sheet();
  EXPECT_EQ(composition.evaluation.fill_classes.class_count(), 6U);
  EXPECT_EQ(composition.evaluation.class_colors.size(), 6U) << "a class keeps its colour whoever is in it";
  EXPECT_EQ(labels(composition.legend.classes),
            (std::vector<std::string>{"legend.centrality_3", "legend.centrality_5", "legend.centrality_6"}))
      << "only what is on the map";
  EXPECT_EQ(composition.legend.classes[0].count, 3U);
  EXPECT_EQ(composition.legend.classes[2].count, 2U);
  EXPECT_NE(composition.scene.info.description.find("sheet.centrality_source"), std::string::npos);
  recipe.fill = Measure::jobs;
  EXPECT_EQ(sheet().scene.info.description.find("sheet.centrality_source"), std::string::npos);
}

TEST_F(ContextMap, AFilterOfDecisionsChangesNothingInIt) {
  for (const Measure measure : {Measure::population, Measure::working_age_share, Measure::centrality}) {
    recipe.fill = measure;
    recipe.filter = {};
    const Evaluation all = evaluated();
    recipe.filter.ministries = {"UD"};
    const Evaluation some = evaluated();
    EXPECT_EQ(all.fill_values, some.fill_values) << code_of(measure);
    EXPECT_EQ(all.fill_classes, some.fill_classes) << code_of(measure);
  }
}

TEST_F(ContextMap, TheTitleIsItsOwnOnlyWhenNoJobsAreShown) {
  recipe.fill = Measure::population;
  recipe.symbols.reset();
  EXPECT_EQ(sheet_title(*data, recipe, messages), legend_title(*data, Measure::population, messages));
  recipe.symbols = Measure::jobs;
  EXPECT_TRUE(sheet_title(*data, recipe, messages).starts_with("sheet.title("));
}

TEST_F(ContextMap, TheFigureBehindAColourIsOfTheMeasure) {
  const auto text = [&](Measure measure, const char* number) {
    recipe.fill = measure;
    return fill_text(evaluated(), index(number), messages);
  };
  EXPECT_EQ(text(Measure::population, "5622"), "3906");
  EXPECT_EQ(text(Measure::jobs, "3407"), "20–25");
  EXPECT_EQ(text(Measure::decisions, "5501"), "4");
  EXPECT_EQ(text(Measure::population_change_10, "5501"), "") << "of ten years ago nothing is known";
  recipe.fill.reset();
  EXPECT_EQ(fill_text(evaluated(), index("3407"), messages), "");
}

TEST(SignedText, HasASignButForNothing) {
  EXPECT_EQ(signed_text(14.5, 1, Language::nynorsk), "+14,5");
  EXPECT_EQ(signed_text(-3, 1, Language::bokmaal), "\u22123");
  EXPECT_EQ(signed_text(0, 1, Language::english), "0");
  EXPECT_EQ(signed_text(14.5, 1, Language::english), "+14.5");
  EXPECT_EQ(signed_text(0.02, 1, Language::nynorsk), "0");
  EXPECT_EQ(signed_text(-0.02, 1, Language::nynorsk), "0");
}

TEST(ContextText, IsInTheUnitOfTheMeasure) {
  const test_support::FakeMessages messages;
  EXPECT_EQ(context_text(3.24, Measure::population_change_5, messages), "group.percent(share=+3,2)");
  EXPECT_EQ(context_text(-3.26, Measure::population_change_10, messages), "group.percent(share=\u22123,3)");
  EXPECT_EQ(context_text(58.12, Measure::working_age_share, messages), "group.percent(share=58,1)");
  EXPECT_EQ(context_text(12000, Measure::population, messages), "12\u202F000");
  EXPECT_EQ(context_text(4, Measure::centrality, messages), "4");
}

}  // namespace
}  // namespace dkart::scene
