// One map of later less earlier: its values, its colours on both sides of no change, and what its legend says.

#include "comparison_fixture.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

using analysis::AreaValue;
using analysis::Measure;
using analysis::NoData;
using analysis::OutOfScope;
using analysis::Zero;

class DifferenceMap : public ComparisonTest {
 protected:
  DifferenceMap() {
    compare(recipe::ComparisonView::difference);
    recipe.fill = Measure::jobs;
  }
  AreaValue value(const char* number) const { return evaluated().fill_values[index(number)]; }
  Color color(const char* number) const { return evaluated().fill_color(index(number), map_colors(recipe)); }
  std::vector<std::string> labels(const std::vector<SwatchEntry>& entries) const {
    std::vector<std::string> found;
    for (const SwatchEntry& entry : entries) found.push_back(entry.label);
    return found;
  }
};

TEST_F(DifferenceMap, IsLaterLessEarlierOfTheLowerBounds) {
  EXPECT_EQ(value("5501"), AreaValue(14.5));
  EXPECT_EQ(value("4647"), AreaValue(-19.0));
  EXPECT_EQ(value("5622"), AreaValue(-1.0));
  EXPECT_EQ(value("3411"), AreaValue(Zero{}));
  EXPECT_EQ(value("3407"), AreaValue(NoData{})) << "of the later there is no figure";
  EXPECT_EQ(value("5612"), AreaValue(NoData{})) << "of the earlier there is no figure";
  EXPECT_EQ(value("0301"), AreaValue(OutOfScope{}));
}

TEST_F(DifferenceMap, LessIsBrownMoreIsBlueAndTheRestIsAsOnAnyMap) {
  for (const auto theme : {recipe::Theme::light, recipe::Theme::dark}) {
    recipe.theme = theme;
    EXPECT_TRUE(is_brown(color("4647"))) << to_hex(color("4647"));
    EXPECT_TRUE(is_brown(color("5622"))) << to_hex(color("5622"));
    EXPECT_TRUE(is_blue(color("5501"))) << to_hex(color("5501"));
    const recipe::MapColors& colors = map_colors(theme);
    EXPECT_EQ(color("3411"), colors.zero);
    EXPECT_EQ(color("3407"), colors.no_data);
    EXPECT_EQ(color("0301"), colors.out_of_scope);
  }
}

TEST_F(DifferenceMap, HeldAgainstItselfAPeriodIsZeroEverywhere) {
  for (const Measure measure : {Measure::jobs, Measure::decisions, Measure::jobs_per_1000}) {
    for (const bool locked : {true, false}) {
      compare(recipe::ComparisonView::difference, "2021-2025", "2021-2025");
      recipe.fill = measure;
      recipe.classes.locked = locked;
      const Composition composition = sheet();
      for (std::size_t i = 0; i < data->municipalities.size(); ++i) {
        const AreaValue expected = i == index("0301") ? AreaValue(OutOfScope{}) : AreaValue(Zero{});
        EXPECT_EQ(composition.evaluation.fill_values[i], expected) << i << ' ' << code_of(measure);
      }
      EXPECT_EQ(labels(composition.legend.classes), std::vector<std::string>{"legend.no_change"});
      EXPECT_EQ(composition.legend.classes.at(0).count, 6U);
      EXPECT_EQ(labels(composition.legend.empties), std::vector<std::string>{"legend.out_of_scope"});
    }
  }
}

TEST_F(DifferenceMap, WhereNothingGrewThereIsOnlyTheBrownSide) {
  compare(recipe::ComparisonView::difference, "2021-2025", "none-such");
  const Composition composition = sheet();
  const auto& classes = composition.legend.classes;
  ASSERT_GE(classes.size(), 2U);
  EXPECT_EQ(classes.back().label, "legend.no_change");
  for (std::size_t i = 0; i + 1 < classes.size(); ++i) {
    EXPECT_TRUE(is_brown(classes[i].color)) << classes[i].label;
    EXPECT_TRUE(classes[i].label.starts_with("\u2212")) << classes[i].label;
  }
  for (const char* number : {"3407", "4647", "5501", "5622"}) EXPECT_TRUE(is_brown(color(number))) << number;
  compare(recipe::ComparisonView::difference, "none-such", "2021-2025");
  EXPECT_EQ(sheet().legend.classes.front().label, "legend.no_change");
  for (const char* number : {"3407", "4647", "5501", "5622"}) EXPECT_TRUE(is_blue(color(number))) << number;
}

TEST_F(DifferenceMap, TurnedAboutItIsItsMirrorImage) {
  for (const Measure measure : {Measure::jobs, Measure::decisions, Measure::jobs_per_1000}) {
    for (const auto level : {analysis::Level::municipality, analysis::Level::county}) {
      recipe.fill = measure;
      recipe.level = level;
      compare(recipe::ComparisonView::difference);
      const Evaluation there = evaluated();
      compare(recipe::ComparisonView::difference, "2025-2029", "2021-2025");
      const Evaluation back = evaluated();
      const std::size_t last = there.fill_classes.class_count() - 1;
      ASSERT_EQ(back.fill_classes.class_count(), last + 1);
      for (std::size_t i = 0; i < there.fill_values.size(); ++i) {
        const double* value = std::get_if<double>(&there.fill_values[i]);
        if (value == nullptr) {
          EXPECT_EQ(back.fill_values[i], there.fill_values[i]);
          continue;
        }
        ASSERT_EQ(back.fill_values[i], AreaValue(-*value));
        EXPECT_EQ(back.fill_classes.class_of(-*value), last - *there.fill_classes.class_of(*value));
      }
    }
  }
}

TEST_F(DifferenceMap, TheLegendRunsFromTheGreatestFallOverNoChangeToTheGreatestGrowth) {
  const Composition composition = sheet();
  const auto& classes = composition.legend.classes;
  const auto no_change = std::find_if(classes.begin(), classes.end(), [](const SwatchEntry& entry) {
    return entry.label == "legend.no_change";
  });
  ASSERT_NE(no_change, classes.end());
  const auto falls = static_cast<std::size_t>(no_change - classes.begin());
  EXPECT_EQ(falls, analysis::negative_classes(composition.evaluation.fill_classes));
  EXPECT_EQ(no_change->color, map_colors(recipe).zero);
  for (std::size_t i = 0; i < classes.size(); ++i) {
    if (i < falls) {
      EXPECT_TRUE(is_brown(classes[i].color)) << classes[i].label;
    }
    if (i > falls) {
      EXPECT_TRUE(is_blue(classes[i].color)) << classes[i].label;
    }
    EXPECT_EQ(classes[i].count,
              areas_with(composition.scene.maps[0], data->municipalities.size(), classes[i].color));
  }
  EXPECT_EQ(labels(composition.legend.empties),
            (std::vector<std::string>{"legend.difference_unknown", "legend.out_of_scope"}));
}

TEST_F(DifferenceMap, HasNoCirclesAndNoSvalbard) {
  recipe.symbols = Measure::jobs;
  const Composition composition = sheet();
  EXPECT_TRUE(composition.evaluation.symbol_values.empty());
  EXPECT_TRUE(composition.legend.circles.empty());
  EXPECT_TRUE(composition.legend.circles_title.empty());
  EXPECT_EQ(composition.scene.maps.size(), 1U);
}

TEST_F(DifferenceMap, WithoutAFillOfDecisionsItIsOfTheCircles) {
  recipe.fill = Measure::population;
  recipe.symbols = Measure::decisions;
  EXPECT_EQ(evaluated().fill, Measure::decisions);
  EXPECT_EQ(value("5501"), AreaValue(-1.0));
  recipe.fill.reset();
  recipe.symbols.reset();
  EXPECT_EQ(evaluated().fill, Measure::jobs);
  EXPECT_EQ(value("5501"), AreaValue(14.5));
}

TEST_F(DifferenceMap, TheFigureBehindAColourIsTheDifference) {
  const Evaluation evaluation = evaluated();
  const auto text = [&](const char* number) { return fill_text(evaluation, index(number), messages); };
  EXPECT_EQ(text("5501"), "+14,5");
  EXPECT_EQ(text("4647"), "\u221219");
  EXPECT_EQ(text("3411"), "0");
  EXPECT_EQ(text("3407"), "count.difference_unknown");
}

TEST_F(DifferenceMap, TheTableHasTheGreatestDifferencesOfEitherSign) {
  const Composition composition = sheet();
  EXPECT_EQ(times_written(composition.scene, "sheet.largest_difference"), 1U);
  std::vector<std::string> figures;
  for (const PageCommand& command : composition.scene.page) {
    const auto* text = std::get_if<PageText>(&command);
    if (text == nullptr) continue;
    for (const char* figure : {"\u221219", "+14,5", "\u22121"})
      if (text->text == figure && text->align == Align::right) figures.push_back(figure);
  }
  EXPECT_EQ(figures, (std::vector<std::string>{"\u221219", "+14,5", "\u22121"}));
}

TEST_F(DifferenceMap, TitleAndLegendNameBothPeriods) {
  const std::string title = sheet_title(*data, recipe, messages);
  EXPECT_EQ(title, "sheet.title_difference(earlier=2021–2025)(later=2025–2029)");
  EXPECT_EQ(sheet().legend.fill_title, difference_title(recipe, messages));
  EXPECT_EQ(difference_title(recipe, messages),
            "legend.difference(earlier=2021–2025)(later=2025–2029)(measure=legend.jobs)");
}

}  // namespace
}  // namespace dkart::scene
