// Two periods side by side: two maps that can be held against each other, and one legend for both.
#include "comparison_fixture.h"
#include "scene/dump.h"
#include "scene/panes.h"

namespace dkart::scene {
namespace {

using analysis::Measure;

class SideBySide : public ComparisonTest {
 protected:
  SideBySide() { compare(recipe::ComparisonView::side_by_side); }
  std::vector<Evaluation> panes() const { return evaluate_panes(*data, recipe, evaluated()); }
};

TEST_F(SideBySide, AMapShowsTheFiguresOfItsPeriod) {
  for (const auto level : {analysis::Level::municipality, analysis::Level::county}) {
    for (const Measure fill :
         {Measure::jobs, Measure::decisions, Measure::jobs_per_1000, Measure::population}) {
      recipe.level = level;
      recipe.fill = fill;
      const auto both = panes();
      ASSERT_EQ(both.size(), 2U);
      for (std::size_t i = 0; i < 2; ++i) {
        const Evaluation alone = of_period(i == 0 ? "2021-2025" : "2025-2029");
        EXPECT_EQ(both[i].selection, alone.selection);
        EXPECT_EQ(both[i].figures, alone.figures);
        EXPECT_EQ(both[i].fill_values, alone.fill_values) << code_of(fill) << ' ' << i;
        EXPECT_EQ(both[i].symbol_values, alone.symbol_values);
      }
    }
  }
  recipe.level = analysis::Level::municipality;
  recipe.fill = Measure::jobs;
  EXPECT_EQ(panes()[0].fill_values[index("5501")], analysis::AreaValue(15.5));
  EXPECT_EQ(panes()[1].fill_values[index("5501")], analysis::AreaValue(30.0));
}

TEST_F(SideBySide, LockedClassesAreThoseOfTheOneMap) {
  for (const Measure fill : {Measure::jobs, Measure::jobs_per_1000, Measure::population_change_10}) {
    recipe.fill = fill;
    recipe::MapRecipe alone = recipe;
    alone.comparison.reset();
    const Evaluation one = evaluate(*data, alone);
    for (const Evaluation& pane : panes()) {
      EXPECT_EQ(pane.fill_classes, one.fill_classes) << code_of(fill);
      EXPECT_EQ(pane.class_colors, one.class_colors);
      EXPECT_EQ(pane.symbol_scale.largest_value, one.symbol_scale.largest_value);
    }
  }
}

TEST_F(SideBySide, UnlockedClassesAreMadeOfBothMapsTogether) {
  recipe.classes.locked = false;
  recipe.fill = Measure::jobs;
  const auto both = panes();
  EXPECT_EQ(both[0].fill_classes, both[1].fill_classes);
  EXPECT_EQ(both[0].class_colors, both[1].class_colors);
  std::vector<analysis::AreaValue> values = both[0].fill_values;
  values.insert(values.end(), both[1].fill_values.begin(), both[1].fill_values.end());
  EXPECT_EQ(both[0].fill_classes, analysis::classify(values, recipe.classes.request)->classification);
  // 45.5 in Tromsø is on neither map.
  EXPECT_EQ(both[0].symbol_scale.largest_value, 30);
  EXPECT_EQ(both[1].symbol_scale.largest_value, 30);
}

TEST_F(SideBySide, TheFiltersOwnPeriodsDoNotCountTheRestDoes) {
  const auto plain = panes();
  recipe.filter.periods = {"unknown"};
  const auto same = panes();
  for (std::size_t i = 0; i < 2; ++i) EXPECT_EQ(same[i].fill_values, plain[i].fill_values);
  recipe.filter.ministries = {"FIN"};
  const auto finance = panes();
  EXPECT_EQ(finance[0].selection.size(), 2U);
  EXPECT_EQ(finance[1].selection.size(), 1U);
}

TEST_F(SideBySide, OtherRecipesHaveNoPanes) {
  compare(recipe::ComparisonView::difference);
  EXPECT_TRUE(panes().empty());
  recipe.comparison.reset();
  EXPECT_TRUE(panes().empty());
  const Composition one = sheet();
  EXPECT_TRUE(one.panes.empty());
  EXPECT_TRUE(one.legend.count_head.empty() && one.legend.later_count_head.empty());
  for (const SwatchEntry& entry : one.legend.classes) EXPECT_FALSE(entry.later_count);
}

TEST_F(SideBySide, TheLegendCountsTheAreasOfBothMaps) {
  for (const Measure fill : {Measure::jobs, Measure::jobs_per_1000, Measure::working_age_share}) {
    recipe.fill = fill;
    const Composition composition = sheet();
    const Legend& legend = composition.legend;
    EXPECT_EQ(legend.count_head, "2021–2025");
    EXPECT_EQ(legend.later_count_head, "2025–2029");
    ASSERT_GE(composition.scene.maps.size(), 2U);
    std::size_t earlier = 0, later = 0;
    for (const auto& entries : {legend.classes, legend.empties}) {
      for (const SwatchEntry& entry : entries) {
        ASSERT_TRUE(entry.later_count) << entry.label;
        const std::size_t all = data->municipalities.size();
        EXPECT_EQ(entry.count, areas_with(composition.scene.maps[0], all, entry.color)) << entry.label;
        EXPECT_EQ(*entry.later_count, areas_with(composition.scene.maps[1], all, entry.color)) << entry.label;
        earlier += entry.count;
        later += *entry.later_count;
      }
    }
    EXPECT_EQ(earlier, data->municipalities.size()) << code_of(fill);
    EXPECT_EQ(later, data->municipalities.size()) << code_of(fill);
  }
}

TEST_F(SideBySide, ASheetHasTwoMapsOfTheSameScaleAndPlace) {
  for (const bool finnmark : {false, true}) {
    if (finnmark) recipe.filter.counties = {*domain::CountyNumber::parse("56")};
    const Composition composition = sheet();
    ASSERT_GE(composition.scene.maps.size(), 2U);
    const Camera &first = composition.scene.maps[0].camera, &second = composition.scene.maps[1].camera;
    EXPECT_DOUBLE_EQ(first.metres_per_point, second.metres_per_point);
    EXPECT_EQ(first.center, second.center);
    EXPECT_DOUBLE_EQ(first.viewport.width, second.viewport.width);
    EXPECT_DOUBLE_EQ(first.viewport.height, second.viewport.height);
    EXPECT_DOUBLE_EQ(first.viewport.y, second.viewport.y);
    EXPECT_GT(second.viewport.x, first.viewport.right());
    EXPECT_LE(second.viewport.right(), composition.scene.width_pt + 1e-9);
    EXPECT_EQ(times_written(composition.scene, composition.legend.fill_title), 1U);
  }
}

TEST_F(SideBySide, TheScreensMapsAreThoseOfThePanes) {
  const PageRect area{300, 48, 800, 600};
  const std::vector<PageRect> rooms = map_panes(area, recipe);
  ASSERT_EQ(rooms.size(), 2U);
  EXPECT_EQ(rooms[0].x, area.x);
  EXPECT_DOUBLE_EQ(rooms[1].right(), area.right());
  EXPECT_DOUBLE_EQ(rooms[0].width, rooms[1].width);
  const Composition composition = screen(fit_norway(*data, rooms[0]));
  ASSERT_EQ(composition.scene.maps.size(), 2U);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(composition.scene.maps[i].camera.viewport, rooms[i]);
    EXPECT_EQ(composition.scene.maps[i].camera.center, composition.scene.maps[0].camera.center);
  }
  EXPECT_DOUBLE_EQ(composition.scene.width_pt, area.right());
}

TEST_F(SideBySide, APointOfTheSecondMapIsTheSamePlaceInTheFirst) {
  const Camera first = fit_norway(*data, map_panes({300, 48, 800, 600}, recipe).front());
  const Camera second = pane_camera(first, 1);
  const geo::MapPoint tromso{45'000, 6'750'000};
  const PanePoint there = pane_point(first, 2, second.to_page(tromso));
  EXPECT_EQ(there.pane, 1U);
  EXPECT_NEAR(there.in_first.x, first.to_page(tromso).x, 1e-9);
  EXPECT_NEAR(there.in_first.y, first.to_page(tromso).y, 1e-9);
  EXPECT_EQ(pane_point(first, 2, first.to_page(tromso)).pane, 0U);
  EXPECT_EQ(pane_point(first, 1, second.to_page(tromso)).pane, 0U);
}

TEST_F(SideBySide, PlacingLabelsAgainFollowsTheCameraOnBothMaps) {
  const Camera far = fit_norway(*data, map_panes({0, 0, 900, 600}, recipe).front());
  Composition composition = screen(far);
  const Camera close = far.zoomed(4, far.to_page(data->municipalities[index("5622")].symbol_point));
  place_labels_again(composition, input(), close);
  EXPECT_EQ(dump(composition.scene), dump(screen(close).scene));
}

TEST_F(SideBySide, EachMapHasTheSvalbardOfItsPeriod) {
  domain::Dataset there = test_support::tiny_dataset_value();
  for (domain::Decision& decision : there.decisions) {
    if (decision.id != "t-08") continue;
    decision.place = "Longyearbyen";
    decision.svalbard_point = geo::MapPoint{500'000, 8'600'000};
  }
  data = std::make_shared<const domain::Dataset>(std::move(there));
  const Composition composition = sheet();
  ASSERT_EQ(composition.scene.maps.size(), 4U);
  const auto symbols = [&](std::size_t map) {
    const auto& commands = composition.scene.maps[map].commands;
    return std::count_if(commands.begin(), commands.end(), [](const MapCommand& command) {
      return std::holds_alternative<DrawSymbols>(command);
    });
  };
  EXPECT_EQ(symbols(2), 1);
  EXPECT_EQ(symbols(3), 0);
}

}  // namespace
}  // namespace dkart::scene
