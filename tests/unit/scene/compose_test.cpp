#include "scene/compose.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <variant>

#include "analysis/oslo_share.h"
#include "recipe/palette.h"
#include "scene/dump.h"
#include "scene/hit_test.h"
#include "scene/labels.h"
#include "scene/map_layers.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"

namespace dkart::scene {
namespace {

class ComposeTest : public testing::Test {
 protected:
  Composition sheet() { return compose_sheet({*data, recipe, measurer, messages}); }

  template <class Command>
  static std::vector<Command> commands(const Composition& composition, std::size_t map = 0) {
    std::vector<Command> found;
    for (const MapCommand& command : composition.scene.maps[map].commands) {
      if (const auto* wanted = std::get_if<Command>(&command)) found.push_back(*wanted);
    }
    return found;
  }

  std::uint32_t index(const char* number) const {
    return data->find_municipality(*domain::MunicipalityNumber::parse(number))->value;
  }

  domain::DatasetPtr data = test_support::tiny_dataset();
  recipe::MapRecipe recipe;
  test_support::FakeMeasurer measurer;
  test_support::FakeMessages messages;
};

TEST_F(ComposeTest, LegendSwatchesAreTheColoursOfTheMap) {
  const Composition composition = sheet();
  std::map<std::string, std::size_t> on_map;
  const FillAreas land = commands<FillAreas>(composition).at(0);
  for (const FillAreas::Fill& fill : land.fills) {
    if (fill.area < static_cast<geo::AreaId>(data->municipalities.size())) ++on_map[to_hex(fill.color)];
  }
  std::map<std::string, std::size_t> in_legend;
  for (const auto& list : {composition.legend.classes, composition.legend.empties}) {
    for (const SwatchEntry& entry : list) {
      in_legend[to_hex(entry.color)] += entry.count;
      EXPECT_GT(entry.count, 0u) << entry.label;
    }
  }
  EXPECT_EQ(in_legend, on_map);
  EXPECT_GE(composition.legend.classes.size(), 2u);
}

TEST_F(ComposeTest, ZeroNoDataAndOutOfScopeAreThreeThings) {
  const Composition composition = sheet();
  const auto fill = [&](const char* number) {
    return commands<FillAreas>(composition).at(0).fills.at(index(number));
  };
  const recipe::MapColors& colors = map_colors(recipe);
  EXPECT_EQ(fill("3411").color, colors.zero);
  EXPECT_EQ(fill("3411").pattern, Pattern::none);
  EXPECT_EQ(fill("5612").color, colors.no_data);
  EXPECT_EQ(fill("5612").pattern, Pattern::hatch);
  EXPECT_EQ(fill("0301").color, colors.out_of_scope);
  EXPECT_EQ(fill("0301").pattern, Pattern::dots);
}

TEST_F(ComposeTest, WithLockedClassesAFilterRecoloursNothingThatKeepsItsValue) {
  recipe.fill = analysis::Measure::jobs;
  const Composition all = sheet();
  recipe.filter.ministries = {"JD"};
  const Composition justice = sheet();
  const std::uint32_t gjovik = index("3407");
  ASSERT_EQ(all.evaluation.fill_values[gjovik], justice.evaluation.fill_values[gjovik]);
  EXPECT_EQ(all.evaluation.fill_color(gjovik, map_colors(recipe)),
            justice.evaluation.fill_color(gjovik, map_colors(recipe)));
  EXPECT_EQ(all.evaluation.fill_classes, justice.evaluation.fill_classes);
  EXPECT_DOUBLE_EQ(all.evaluation.symbol_scale.largest_value, justice.evaluation.symbol_scale.largest_value);

  recipe.classes.locked = false;
  EXPECT_NE(sheet().evaluation.fill_classes, all.evaluation.fill_classes);
}

TEST_F(ComposeTest, CirclesHaveAreasInProportionAndLargestComeFirst) {
  const SymbolScale scale{100, 20, 1, false};
  EXPECT_DOUBLE_EQ(scale.radius_pt(25), 10);
  EXPECT_GT((SymbolScale{100, 20, 1, true}.radius_pt(50)), 0);
  EXPECT_LT((SymbolScale{100, 20, 1, true}.radius_pt(25)), 10);
  const auto symbols = commands<DrawSymbols>(sheet()).at(0).symbols;
  std::vector<double> filled;
  for (const Symbol& symbol : symbols) {
    if (!symbol.hollow) filled.push_back(symbol.radius_pt);
  }
  ASSERT_GE(filled.size(), 3u);
  EXPECT_TRUE(std::is_sorted(filled.rbegin(), filled.rend()));
}

TEST_F(ComposeTest, LabelsCarryAllOfficialNamesAndNeverOverlap) {
  const Composition composition = sheet();
  const Camera& camera = composition.scene.maps[0].camera;
  std::vector<PageRect> boxes;
  bool porsanger = false;
  for (const DrawLabels& list : commands<DrawLabels>(composition)) {
    for (const Label& label : list.labels) {
      porsanger = porsanger || label.text == "Porsanger – Porsáŋgu – Porsanki";
      const PagePoint at = camera.to_page(label.anchor);
      const TextSize size = measurer.measure(label.text, label.style);
      boxes.push_back({at.x + label.offset.x, at.y + label.offset.y - label.style.size_pt * 0.7, size.width,
                       label.style.size_pt * 0.7});
    }
  }
  EXPECT_TRUE(porsanger);
  ASSERT_GE(boxes.size(), 5u);
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    for (std::size_t b = a + 1; b < boxes.size(); ++b)
      EXPECT_FALSE(boxes[a].intersects(boxes[b])) << a << " " << b;
  }
}

TEST_F(ComposeTest, ADroppedLabelIsReported) {
  recipe.page.kind = recipe::PageKind::pixels;
  recipe.page.width_px = recipe.page.height_px = 260;
  const Composition composition = sheet();
  std::vector<Issue> told;
  std::ranges::copy_if(composition.issues, std::back_inserter(told),
                       [](const Issue& issue) { return issue.code == "labels_dropped"; });
  ASSERT_EQ(told.size(), 1U) << "all in one remark";
  const std::string names = told[0].args.at("names");
  EXPECT_EQ(std::to_string(std::ranges::count(names, ',') + 1), told[0].args.at("count"));
}

TEST_F(ComposeTest, CreditDefinitionAndSourceStandOnEverySheet) {
  for (const auto kind : {recipe::PageKind::a4, recipe::PageKind::a3, recipe::PageKind::wide_16x9,
                          recipe::PageKind::square, recipe::PageKind::link_card, recipe::PageKind::story}) {
    recipe.page.kind = kind;
    const Composition composition = sheet();
    const std::string text = dump(composition.scene);
    EXPECT_NE(composition.scene.info.description.find(data->base_map.attribution), std::string::npos);
    EXPECT_NE(text.find("sheet.oslo_area"), std::string::npos);
    EXPECT_NE(text.find("sheet.method"), std::string::npos);
    EXPECT_NE(text.find("sheet.source"), std::string::npos);
    EXPECT_NE(text.find("sheet.title"), std::string::npos);
  }
}

TEST_F(ComposeTest, NothingOnThePageReachesOutsideIt) {
  for (const auto kind : {recipe::PageKind::a4, recipe::PageKind::wide_16x9, recipe::PageKind::square,
                          recipe::PageKind::link_card, recipe::PageKind::story}) {
    recipe.page.kind = kind;
    const Scene scene = sheet().scene;
    for (const PageCommand& command : scene.page) {
      if (const auto* text = std::get_if<PageText>(&command)) {
        EXPECT_GE(text->at.y, text->style.size_pt * 0.5) << text->text;
        EXPECT_LE(text->at.y, scene.height_pt) << text->text;
      }
      if (const auto* rectangle = std::get_if<PageRectangle>(&command)) {
        EXPECT_GE(rectangle->rect.x, 0);
        EXPECT_LE(rectangle->rect.right(), scene.width_pt);
        EXPECT_LE(rectangle->rect.bottom(), scene.height_pt);
      }
    }
  }
}

TEST_F(ComposeTest, SameInputGivesTheSameScene) {
  EXPECT_EQ(dump(sheet().scene), dump(sheet().scene));
}

TEST_F(ComposeTest, ASheetHasTheMapAtTheDetailThatItsScaleShows) {
  const Composition composition = sheet();
  const double metres_per_point = composition.scene.maps[0].camera.metres_per_point;
  const double pixels_per_point = recipe::page_size(recipe.page).pixels_per_point;
  const FillAreas land = commands<FillAreas>(composition).at(0);
  ASSERT_EQ(land.areas->size(), 1u);
  EXPECT_NEAR((*land.areas)[0].tolerance, 0.35 * metres_per_point / pixels_per_point, 1e-6);
  for (const StrokeLines& lines : commands<StrokeLines>(composition))
    EXPECT_EQ(lines.lines->levels.size(), 1u);
}

// Two municipalities that have become one may still have the old boundary between their parts.
TEST_F(ComposeTest, NoLineRunsInsideOneMunicipality) {
  domain::Dataset merged = test_support::tiny_dataset_value();
  const auto square = [](double x) {
    return geo::Polygon{{{x, 0}, {x + 1000, 0}, {x + 1000, 1000}, {x, 1000}}, {}};
  };
  std::vector<geo::MultiPolygon> areas(merged.municipalities.size());
  areas[0] = {square(0), square(1000)};
  merged.base_map.areas = geo::LevelsOfDetail::build(geo::Topology::build(areas), {0});
  const auto map = prepare_map(merged);
  EXPECT_TRUE(map->municipality_lines->levels.at(0).empty());
  EXPECT_TRUE(map->county_lines->levels.at(0).empty());
  for (const geo::Polyline& line : map->coast->levels.at(0)) {
    for (std::size_t i = 1; i < line.size(); ++i) EXPECT_FALSE(line[i - 1].x == 1000 && line[i].x == 1000);
  }
}

TEST_F(ComposeTest, CountyLevelColoursAllMunicipalitiesOfACountyAlike) {
  recipe.level = analysis::Level::county;
  const Composition composition = sheet();
  const auto fills = commands<FillAreas>(composition).at(0).fills;
  EXPECT_EQ(fills.at(index("5612")).color, fills.at(index("5622")).color);
  EXPECT_EQ(composition.evaluation.fill_values.size(), data->counties.size());
}

TEST_F(ComposeTest, ACountyWithoutACircleHasItsNameOnItself) {
  recipe.level = analysis::Level::county;
  recipe.layers.study_centres = false;
  const auto clearances = [&] {
    const Composition composition = sheet();
    std::vector<double> all;
    for (const LabelWish& wish : label_wishes({*data, recipe, measurer, messages}, composition.evaluation,
                                              composition.scene.maps[0].camera, {}))
      all.push_back(wish.clearance_pt);
    return all;
  };
  recipe.symbols.reset();
  ASSERT_FALSE(clearances().empty());
  EXPECT_THAT(clearances(), testing::Each(0.0));
  recipe.symbols = analysis::Measure::jobs;
  EXPECT_THAT(clearances(), testing::Each(testing::Gt(0.0)));
}

TEST_F(ComposeTest, NoLineOfTheSubtitleCutsANumberFromItsWordOrBeginsWithADot) {
  for (int width = 420; width <= 1600; width += 10) {
    recipe.page = {recipe::PageKind::pixels, width, 2000, false, 72};
    for (const PageCommand& command : sheet().scene.page) {
      const auto* line = std::get_if<PageText>(&command);
      if (line == nullptr) continue;
      EXPECT_FALSE(line->text.starts_with("·")) << line->text;
      EXPECT_FALSE(line->text.starts_with("1 (SSB 2024)")) << "cut from its class at " << width;
    }
  }
}

TEST_F(ComposeTest, WhatACountyFilterLeavesOutIsNotCalledTheOsloArea) {
  const auto labels = [&] {
    std::vector<std::string> all;
    for (const SwatchEntry& entry : sheet().legend.empties) all.push_back(entry.label);
    return all;
  };
  EXPECT_THAT(labels(), testing::Contains("legend.out_of_scope"));
  recipe.filter.counties = {*domain::CountyNumber::parse("55")};
  EXPECT_THAT(labels(), testing::Contains("legend.out_of_scope_filter"));
  EXPECT_THAT(labels(), testing::Not(testing::Contains("legend.out_of_scope")));
}

TEST_F(ComposeTest, ACountyFilterShowsThatCountyLarge) {
  const double country = sheet().scene.maps[0].camera.metres_per_point;
  recipe.filter.counties = {*domain::CountyNumber::parse("55")};
  EXPECT_LT(sheet().scene.maps[0].camera.metres_per_point, country / 2);
}

TEST_F(ComposeTest, ScreenAndSheetGiveEachAreaTheSameColour) {
  const Composition page = sheet();
  const Composition screen =
      compose_screen({*data, recipe, measurer, messages}, fit_norway(*data, {0, 0, 800, 600}), {});
  const auto a = commands<FillAreas>(page).at(0).fills, b = commands<FillAreas>(screen).at(0).fills;
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_EQ(a[i].color, b[i].color) << i;
}

TEST_F(ComposeTest, ADecisionOnSvalbardStandsInItsInset) {
  domain::Dataset there = test_support::tiny_dataset_value();
  const auto decision = std::find_if(there.decisions.begin(), there.decisions.end(),
                                     [](const domain::Decision& d) { return d.id == "t-08"; });
  ASSERT_NE(decision, there.decisions.end());
  decision->place = "Longyearbyen";
  decision->svalbard_point = geo::MapPoint{500'000, 8'600'000};
  data = std::make_shared<const domain::Dataset>(std::move(there));
  recipe.symbols = analysis::Measure::jobs;

  const Composition composition = sheet();
  ASSERT_EQ(composition.scene.maps.size(), 2u);
  const auto symbols = commands<DrawSymbols>(composition, 1);
  ASSERT_EQ(symbols.size(), 1u);
  ASSERT_EQ(symbols[0].symbols.size(), 1u);
  EXPECT_EQ(symbols[0].symbols[0].at, (geo::MapPoint{500'000, 8'600'000}));
  EXPECT_DOUBLE_EQ(symbols[0].symbols[0].radius_pt, composition.evaluation.symbol_scale.radius_pt(10));
  const auto names_it = [](const PageCommand& command) {
    const auto* text = std::get_if<PageText>(&command);
    return text != nullptr && text->text == "sheet.svalbard: Longyearbyen";
  };
  EXPECT_TRUE(std::any_of(composition.scene.page.begin(), composition.scene.page.end(), names_it));

  // A filter that leaves the decision out leaves the inset empty.
  recipe.filter.ministries = {"UD"};
  EXPECT_TRUE(commands<DrawSymbols>(sheet(), 1).empty());
}

TEST_F(ComposeTest, HitTestFindsAreasCirclesAndCentres) {
  const Camera camera = fit_norway(*data, {0, 0, 800, 600});
  const Composition screen = compose_screen({*data, recipe, measurer, messages}, camera, {});
  const auto hit = [&](geo::MapPoint p) {
    return hit_test(*data, recipe, screen.evaluation, camera, camera.to_page(p));
  };
  const std::uint32_t ringsaker = index("3411");
  const geo::Extent& extent = (*data->base_map.areas)[0].topology.extent(static_cast<geo::AreaId>(ringsaker));
  EXPECT_EQ(hit({extent.max_x - 2000, extent.max_y - 2000}).municipality,
            domain::MunicipalityIndex{ringsaker});
  EXPECT_FALSE(hit({extent.min_x, extent.min_y - 400000}).municipality.has_value());
  for (std::size_t i = 0; i < data->study_centres.size(); ++i) {
    if (shows(recipe.layers, data->study_centres[i])) {
      EXPECT_TRUE(hit(*data->study_centres[i].map_position).study_centre.has_value()) << i;
    }
  }
}

TEST_F(ComposeTest, PlacingLabelsAgainFollowsTheCamera) {
  const Camera far = fit_norway(*data, {0, 0, 800, 600});
  const ComposeInput input{*data, recipe, measurer, messages};
  Composition screen = compose_screen(input, far, {});
  const Camera close = far.zoomed(4, far.to_page(data->municipalities[index("5622")].symbol_point));
  place_labels_again(screen, input, close);
  EXPECT_EQ(screen.scene.maps[0].camera, close);
  const auto lists = commands<DrawLabels>(screen);
  ASSERT_EQ(lists.size(), 1u);
  const Composition fresh = compose_screen(input, close, {});
  EXPECT_EQ(dump(screen.scene), dump(fresh.scene));
}

TEST_F(ComposeTest, AnotherOsloAreaChangesShareMapTitleAndCreditAtOnce) {
  const auto gjovik = static_cast<geo::AreaId>(index("3407"));
  const auto pattern_of_gjovik = [&](const Composition& composition) {
    const FillAreas land = commands<FillAreas>(composition).at(0);
    for (const FillAreas::Fill& fill : land.fills) {
      if (fill.area == gjovik) return fill.pattern;
    }
    return Pattern::none;
  };
  const auto texts_with = [](const Composition& composition, const std::string& words) {
    return std::count_if(composition.scene.page.begin(), composition.scene.page.end(),
                         [&](const PageCommand& command) {
                           const auto* text = std::get_if<PageText>(&command);
                           return text != nullptr && text->text.find(words) != std::string::npos;
                         });
  };
  const auto shares = analysis::oslo_shares(*data, sheet().evaluation.selection);
  ASSERT_EQ(shares.size(), 2u);
  ASSERT_TRUE(shares[0].job_share && shares[1].job_share);
  EXPECT_LT(shares[1].job_share->max, shares[0].job_share->min) << "Gjøvik counts as inside in the second";

  const Composition usual = sheet();
  EXPECT_EQ(pattern_of_gjovik(usual), Pattern::none);
  EXPECT_GE(texts_with(usual, "Sentralitetsklasse"), 2) << "under the title and at the foot";
  EXPECT_EQ(texts_with(usual, "Mjøsbyane"), 0);

  recipe.oslo_area = "mjosbyane";
  const Composition other = sheet();
  EXPECT_EQ(pattern_of_gjovik(other), Pattern::dots);
  EXPECT_GE(texts_with(other, "Mjøsbyane"), 2);
  EXPECT_EQ(texts_with(other, "Sentralitetsklasse 1"), 0);
}

}  // namespace
}  // namespace dkart::scene
