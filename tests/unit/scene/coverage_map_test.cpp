// Maps of coverage: their values, classes, legend, words and what is drawn.
#include "scene/coverage_map.h"

#include <gmock/gmock.h>

#include "comparison_fixture.h"
#include "scene/coverage_texts.h"
#include "scene/hit_test.h"
#include "scene/texts.h"

namespace dkart::scene {
namespace {

using recipe::CoverageMeasure;
using testing::Contains;
using testing::HasSubstr;

class CoverageMap : public ComparisonTest {
 protected:
  CoverageMap() { recipe.coverage = recipe::CoverageSpec{}; }
  recipe::CoverageSpec& spec() { return *recipe.coverage; }
  coverage::ReachFigures figures(const char* number) const {
    return evaluated().coverage->reach().municipalities[index(number)];
  }
  void add(const std::string& name, geo::LonLat at) {
    spec().facilities.added.push_back({"what-if-" + name, name, at, std::nullopt});
  }
  std::vector<std::string> symbols(const Legend& legend) const {
    std::vector<std::string> labels;
    for (const SymbolEntry& entry : legend.symbols) labels.push_back(entry.label);
    return labels;
  }
  static std::size_t dashed_lines(const Scene& scene) {
    std::size_t count = 0;
    for (const MapCommand& command : scene.maps.front().commands) {
      const auto* lines = std::get_if<StrokeLines>(&command);
      if (lines != nullptr && !lines->dash_pt.empty()) ++count;
    }
    return count;
  }
};

TEST_F(CoverageMap, EachMeasureIsTheAreasOwnFigure) {
  const std::size_t lakselv = index("5622");
  const coverage::ReachFigures own = figures("5622");
  ASSERT_GT(own.outside_of(1), 0);
  spec().shows = CoverageMeasure::share_outside;
  EXPECT_EQ(std::get<double>(evaluated().fill_values[lakselv]), *own.share_outside(1) * 100);
  spec().shows = CoverageMeasure::people_outside;
  EXPECT_EQ(std::get<double>(evaluated().fill_values[lakselv]), own.outside_of(1));
  spec().shows = CoverageMeasure::mean_distance;
  EXPECT_EQ(std::get<double>(evaluated().fill_values[lakselv]), own.average.value());
}

TEST_F(CoverageMap, WhereEverybodyIsInsideTheValueIsZeroAndTheOsloAreaIsCountedToo) {
  const Evaluation evaluation = evaluated();
  EXPECT_TRUE(std::holds_alternative<analysis::Zero>(evaluation.fill_values[index("4647")]));
  EXPECT_TRUE(std::holds_alternative<double>(evaluation.fill_values[index("0301")]));
  recipe.filter.counties = {*domain::CountyNumber::parse("46")};
  EXPECT_TRUE(std::holds_alternative<analysis::OutOfScope>(evaluated().fill_values[index("0301")]));
}

TEST_F(CoverageMap, ALimitOfItsOwnIsCountedBesideTheBands) {
  spec().limit = 80;
  const auto evaluation = evaluated();
  EXPECT_EQ(evaluation.coverage->reach().request.bands, (std::vector<double>{30, 60, 80, 100}));
  EXPECT_EQ(evaluation.coverage->limit, 2U);
}

TEST_F(CoverageMap, ADetourMakesEveryWayLongerAndRingsSmaller) {
  const double straight = figures("5622").average.value();
  const auto rings = evaluated().coverage->rings;
  spec().detour = 1.5;
  EXPECT_NEAR(figures("5622").average.value(), straight * 1.5, 1e-9);
  EXPECT_EQ(evaluated().coverage->rings->metres, (std::vector<double>{20'000, 40'000, 100'000 / 1.5}));
  EXPECT_EQ(rings->metres, (std::vector<double>{30'000, 60'000, 100'000}));
}

TEST_F(CoverageMap, ASupposedCentreIsHeldAgainstTodayAndKeepsLockedClasses) {
  const Evaluation before = evaluated();
  EXPECT_FALSE(before.coverage->supposes());
  add("Lakselv", *data->municipalities[index("5622")].centre);
  const Evaluation after = evaluated();
  ASSERT_TRUE(after.coverage->supposes());
  EXPECT_EQ(after.coverage->before->reach.country, before.coverage->reach().country);
  EXPECT_GT(after.coverage->reach().country.inside[1], before.coverage->reach().country.inside[1]);
  EXPECT_EQ(after.fill_classes.bounds, before.fill_classes.bounds);
  for (std::size_t i = 0; i < before.fill_values.size(); ++i) {
    if (before.fill_values[i] != after.fill_values[i]) continue;
    EXPECT_EQ(before.fill_color(i, map_colors(recipe)), after.fill_color(i, map_colors(recipe))) << i;
  }
}

TEST_F(CoverageMap, WhereNothingIsSupposedAnotherQuestionSupposesNothingEither) {
  const CoveragePtr first = evaluated().coverage;
  spec().bands = {20, 60};
  const CoveragePtr second = cover(*data, recipe, {}, first);
  EXPECT_FALSE(second->supposes());
  EXPECT_EQ(second->now, second->before) << "and nothing is counted twice";
  spec().scenarios = {{"Som i dag", {}, {}}};
  spec().detour = 1.3;
  const CoveragePtr third = cover(*data, recipe, {}, second);
  EXPECT_EQ(third->now, third->before);
  EXPECT_EQ(third->scenarios[0], third->before);
}

TEST_F(CoverageMap, ACentreLeftOutIsNeitherCountedToNorDrawn) {
  const std::size_t all = evaluated().coverage->now->facilities.size();
  spec().facilities.switched_off = {"sc-01"};
  const Evaluation without = evaluated();
  EXPECT_EQ(without.coverage->now->facilities.size(), all - 1);
  EXPECT_EQ(without.coverage->positions.size(), all - 1);
  EXPECT_LE(without.coverage->reach().country.inside[0], without.coverage->before->reach.country.inside[0]);
}

TEST_F(CoverageMap, ScenariosAreCountedBesideWhatIsShown) {
  spec().scenarios = {{"Lakselv", {}, {{"what-if-L", "L", *data->municipalities[index("5622")].centre, {}}}},
                      {"Ingen", {"sc-01", "sc-01b", "sc-03", "cp-01", "cp-02"}, {}}};
  const auto result = evaluated().coverage;
  ASSERT_EQ(result->scenarios.size(), 2U);
  EXPECT_FALSE(result->supposes());
  const double today = result->reach().country.inside[1];
  EXPECT_GT(result->scenarios[0]->reach.country.inside[1], today);
  EXPECT_EQ(result->scenarios[1]->reach.country.inside[1], 0);
  EXPECT_EQ(result->scenarios[1]->reach.country.unreached, result->reach().country.population);
}

TEST_F(CoverageMap, WhatApproximateCentresAreWorthIsToldOnTheSheet) {
  const auto result = evaluated().coverage;
  ASSERT_TRUE(result->without_approximate) << "sc-03 is placed approximately";
  const double lost =
      result->reach().country.inside[1] - result->without_approximate->reach.country.inside[1];
  EXPECT_GT(lost, 0);
  const std::string text = without_approximate_text(spec(), *result, messages);
  EXPECT_THAT(text, HasSubstr("coverage.without_approximate_limit"));
  EXPECT_THAT(text, HasSubstr("\u2212" + std::to_string(static_cast<long>(lost)).substr(0, 2)));
  EXPECT_THAT(foot_lines(*data, recipe, evaluated(), messages), Contains(HasSubstr(text)));
  spec().facilities.approximate_centres = false;
  EXPECT_EQ(evaluated().coverage->without_approximate, nullptr);
}

TEST_F(CoverageMap, TheSheetSaysHowFarIsMeasuredAndToWhere) {
  spec().detour = 1.3;
  const auto lines = foot_lines(*data, recipe, evaluated(), messages);
  EXPECT_THAT(lines, Contains(HasSubstr("coverage.straight_line")));
  EXPECT_THAT(lines, Contains(HasSubstr("coverage.detour(factor=1,3)")));
  EXPECT_THAT(lines, Contains(HasSubstr("coverage.population_places")));
  EXPECT_THAT(lines, Contains(HasSubstr("coverage.centres")));
  EXPECT_EQ(sheet_title(*data, recipe, messages), coverage_title(spec(), messages));
}

TEST_F(CoverageMap, TheLegendHasTheBandsAndWhatIsCountedTo) {
  const Legend legend = sheet().legend;
  EXPECT_EQ(symbols(legend), (std::vector<std::string>{"legend.study_centre",
                                                       "legend.study_centre_approximate", "legend.campus"}));
  ASSERT_EQ(legend.lines.size(), 3U);
  EXPECT_FALSE(legend.lines[0].dash_pt.empty());
  EXPECT_TRUE(legend.lines[1].dash_pt.empty()) << "the limit stands out";
  EXPECT_TRUE(legend.circles.empty());
  add("Lakselv", {11.5, 60.9});
  EXPECT_THAT(symbols(sheet().legend), Contains("legend.what_if_centre"));
}

TEST_F(CoverageMap, RingsAreDrawnUnlessTheyAreNotWanted) {
  EXPECT_EQ(dashed_lines(sheet().scene), 2U) << "30 and 100 km";
  spec().rings = false;
  EXPECT_EQ(dashed_lines(sheet().scene), 0U);
  EXPECT_TRUE(sheet().legend.lines.empty());
}

TEST_F(CoverageMap, RingsStayOnLand) {
  const auto rings = evaluated().coverage->rings;
  ASSERT_TRUE(rings);
  std::size_t points = 0;
  for (const auto& band : rings->lines) {
    for (const geo::Polyline& line : band->levels.front()) {
      for (const geo::MapPoint p : line) {
        ++points;
        EXPECT_GE(p.x, -40'010);
        EXPECT_LE(p.x, 400'010) << "other land is not Norway";
        EXPECT_GE(p.y, 6'599'990);
        EXPECT_LE(p.y, 6'800'010);
      }
    }
  }
  EXPECT_GT(points, 100U);
}

TEST_F(CoverageMap, NothingIsShownUntilItsFilesAreThere) {
  spec().matrix_file = "reisetid.csv";
  EXPECT_EQ(evaluated().coverage, nullptr);
  EXPECT_TRUE(evaluated().fill_values.empty());
  const Composition waiting = sheet();
  EXPECT_TRUE(waiting.legend.classes.empty());

  auto matrix = std::make_shared<domain::TravelMatrix>();
  matrix->file = "reisetid.csv";
  matrix->facilities = {"sc-01", "cp-01"};
  matrix->from["4647"] = {{0, 12}, {1, 80}};
  matrix->from["5622"] = {{1, 75}};
  const CoverageInput input{nullptr, matrix};
  const Evaluation evaluation = evaluate(*data, recipe, input);
  ASSERT_TRUE(evaluation.coverage);
  EXPECT_EQ(evaluation.coverage->reach().request.unit, coverage::ReachUnit::minutes);
  EXPECT_EQ(evaluation.coverage->reach().municipalities[index("4647")].average, 12);
  EXPECT_EQ(evaluation.coverage->reach().municipalities[index("5622")].inside[1], 0);
  EXPECT_EQ(evaluation.coverage->rings, nullptr) << "minutes have no circles";
  const auto is_told = [&](const char* code) {
    return std::any_of(evaluation.issues.begin(), evaluation.issues.end(),
                       [&](const Issue& issue) { return issue.code == code; });
  };
  EXPECT_TRUE(is_told("matrix_origins_missing"));
  EXPECT_TRUE(is_told("matrix_pairs_missing"));
  EXPECT_THAT(foot_lines(*data, recipe, evaluation, messages),
              Contains(HasSubstr("coverage.matrix(file=reisetid.csv)")));
}

TEST_F(CoverageMap, APopulationFileReplacesTheDatasOwnPeople) {
  spec().population_file = "ruter.tif";
  EXPECT_EQ(evaluated().coverage, nullptr);
  domain::PopulationLayer layer;
  layer.file = "ruter.tif";
  layer.points = {
      {*data->municipalities[index("5622")].centre, {static_cast<std::uint32_t>(index("5622"))}, 77}};
  const CoverageInput input{
      std::make_shared<const coverage::PopulationPoints>(coverage::population_from(layer)), nullptr};
  const Evaluation evaluation = evaluate(*data, recipe, input);
  ASSERT_TRUE(evaluation.coverage);
  EXPECT_EQ(evaluation.coverage->reach().country.population, 77);
  EXPECT_TRUE(std::holds_alternative<analysis::NoData>(evaluation.fill_values[index("4647")]))
      << "nobody lives there by the file";
}

TEST_F(CoverageMap, WhatAnEarlierAnswerSparesIsTheSameAnswer) {
  const CoveragePtr first = evaluated().coverage;
  const CoveragePtr again = cover(*data, recipe, {}, first);
  EXPECT_EQ(again->now, first->now);
  EXPECT_EQ(again->rings, first->rings);
  add("Lakselv", {11.5, 60.9});
  const CoveragePtr spared = cover(*data, recipe, {}, first), fresh = cover(*data, recipe);
  EXPECT_EQ(spared->reach().municipalities, fresh->reach().municipalities);
  EXPECT_EQ(spared->now->travellers.people, first->now->travellers.people) << "people are not made anew";
  EXPECT_EQ(spared->before, first->before);
}

TEST_F(CoverageMap, RingsThatAnEarlierAnswerSparesAreTheSame) {
  add("A", {9, 60});
  const CoveragePtr first = evaluated().coverage;
  spec().facilities.added.front().position = {9.5, 60.2};
  const CoveragePtr spared = cover(*data, recipe, {}, first), fresh = cover(*data, recipe);
  ASSERT_EQ(spared->rings->circles, fresh->rings->circles);
  for (std::size_t band = 0; band < 3; ++band)
    EXPECT_EQ(spared->rings->lines[band]->levels, fresh->rings->lines[band]->levels);
}

TEST_F(CoverageMap, APointHitsTheCentreThatIsDrawnThere) {
  add("Midt på", {9.5, 60.2});
  const Camera camera = fit_norway(*data, {0, 0, 800, 600});
  const Composition composition = screen(camera);
  const auto& facilities = composition.evaluation.coverage->now->facilities;
  const PagePoint at = camera.to_page(composition.evaluation.coverage->positions.back());
  const Hit hit = hit_test(*data, recipe, composition.evaluation, camera, at);
  ASSERT_TRUE(hit.facility);
  EXPECT_EQ(facilities[*hit.facility].name, "Midt på");
  EXPECT_TRUE(hit.municipality);
  EXPECT_FALSE(hit.study_centre);
}

}  // namespace
}  // namespace dkart::scene
