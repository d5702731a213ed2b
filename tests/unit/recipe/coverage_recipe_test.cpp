// A recipe's question of coverage: as a value and as a file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "parsing.h"

namespace dkart::recipe {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

CoverageSpec everything() {
  CoverageSpec spec;
  spec.shows = CoverageMeasure::people_outside;
  spec.limit = 45.5;
  spec.bands = {15, 45.5, 90};
  spec.rings = false;
  spec.detour = 1.3;
  spec.age = coverage::AgeGroup::working_age;
  spec.population_file = "ruter \"250 m\".gpkg";
  spec.matrix_file = "reisetid.csv";
  spec.facilities.campuses = false;
  spec.facilities.approximate_centres = false;
  spec.facilities.switched_off = {"sc-01", "cp-uit-01"};
  spec.facilities.added = {{"what-if-Røros", "Røros", {11.38, 62.57}, std::nullopt}};
  spec.scenarios = {{"To nye",
                     {},
                     {{"what-if-Dovre", "Dovre", {9.25, 61.98}, std::nullopt},
                      {"what-if-Rauma", "Rauma", {7.69, 62.56}, std::nullopt}}},
                    {"Utan Sunnfjord", {"sc-05"}, {}}};
  return spec;
}

TEST(RecipeCoverage, AllOfItIsWrittenAndReadAgain) {
  MapRecipe recipe;
  recipe.coverage = everything();
  EXPECT_EQ(parsed(print_recipe(recipe)), recipe) << print_recipe(recipe);
  recipe.coverage = CoverageSpec{};
  EXPECT_EQ(parsed(print_recipe(recipe)), recipe) << print_recipe(recipe);
}

TEST(RecipeCoverage, AnEmptyHeadingAsksTheUsualQuestion) {
  const MapRecipe recipe = parsed("[coverage]\n");
  EXPECT_EQ(recipe.coverage, CoverageSpec{});
  EXPECT_THAT(recipe.coverage->bands, ElementsAre(30, 60, 100));
  EXPECT_EQ(parsed("").coverage, std::nullopt);
}

TEST(RecipeCoverage, ComparisonAndDecisionsRestWhileCoverageIsShown) {
  MapRecipe recipe;
  recipe.comparison = Comparison{ComparisonView::difference, "2021-2025", "2025-2029"};
  EXPECT_TRUE(is_difference(recipe));
  EXPECT_TRUE(shows_decisions(recipe));
  recipe.coverage = CoverageSpec{};
  EXPECT_FALSE(is_difference(recipe));
  EXPECT_FALSE(shows_decisions(recipe));
}

TEST(RecipeCoverage, WrongValuesAreNamedWithTheirRow) {
  const struct {
    const char* toml;
    const char* column;
  } cases[] = {
      {"[coverage]\nshows = \"all\"\n", "coverage.shows"},
      {"[coverage]\nlimit = 0\n", "coverage.limit"},
      {"[coverage]\nlimit = 2000\n", "coverage.limit"},
      {"[coverage]\nbands = [60, 30]\n", "coverage.bands"},
      {"[coverage]\nbands = [1, 2, 3, 4, 5, 6, 7]\n", "coverage.bands"},
      {"[coverage]\ndetour = 0.9\n", "coverage.detour"},
      {"[coverage]\nage = \"67+\"\n", "coverage.age"},
      {"[coverage]\nwhat-if = [{name = \"Røros\", longitude = 200, latitude = 62}]\n", "coverage.what-if"},
      {"[coverage]\nwhat-if = [{longitude = 11, latitude = 62}]\n", "coverage.what-if"}};
  for (const auto& one : cases) {
    const Error error = refused(one.toml);
    EXPECT_EQ(error.code, "recipe_bad_value") << one.toml;
    EXPECT_EQ(error.where, (Where{"a.toml", 2, one.column})) << one.toml;
    EXPECT_FALSE(error.args.at("valid").empty());
  }
}

TEST(RecipeCoverage, TwoCentresOfOneNameAreRefused) {
  const Error error = refused(
      "[coverage]\nwhat-if = [\n  {name = \"Røros\", longitude = 11, latitude = 62},\n"
      "  {name = \"Røros\", longitude = 12, latitude = 62},\n]\n");
  EXPECT_EQ(error.where, (Where{"a.toml", 4, "coverage.what-if"}));
}

TEST(RecipeCoverage, AScenarioNeedsItsName) {
  const Error error = refused("[coverage]\n\n[[coverage.scenarios]]\nswitched-off = [\"sc-05\"]\n");
  EXPECT_EQ(error.code, "recipe_missing_key");
  EXPECT_EQ(error.args.at("key"), "coverage.scenarios.name");
  const Error key = refused("[coverage]\n[[coverage.scenarios]]\nname = \"A\"\nlimit = 3\n");
  EXPECT_EQ(key.code, "recipe_unknown_key");
  EXPECT_THAT(key.args.at("valid"), HasSubstr("what-if"));
}

TEST(RecipeCoverage, FilesAreLookedForBesideTheRecipe) {
  const std::filesystem::path folder = std::filesystem::temp_directory_path() / "dkart-coverage-recipe";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "kart.toml")
      << "[coverage]\nmatrix = \"reisetid.csv\"\npopulation = \"/data/r.tif\"\n";
  const auto recipe = read_recipe(folder / "kart.toml");
  std::filesystem::remove_all(folder);
  ASSERT_TRUE(recipe.ok());
  EXPECT_EQ(recipe->coverage->matrix_file, (folder / "reisetid.csv").string());
  EXPECT_EQ(recipe->coverage->population_file, "/data/r.tif");
}

TEST(CoverageSpec, BandsAreReadFromAField) {
  EXPECT_EQ(bands_from_text("30, 60, 100"), (std::vector<double>{30, 60, 100}));
  EXPECT_EQ(bands_from_text(" 7.5;20 "), (std::vector<double>{7.5, 20}));
  for (const char* wrong : {"", " , ", "60, 30", "0, 30", "30, 30", "30, 2000", "tretti", "1 2 3 4 5 6 7"})
    EXPECT_EQ(bands_from_text(wrong), std::nullopt) << wrong;
}

TEST(CoverageSpec, AScenarioTakesThePlaceOfWhatIsSupposed) {
  const CoverageSpec spec = everything();
  EXPECT_TRUE(as_it_is(spec.facilities).added.empty());
  EXPECT_TRUE(as_it_is(spec.facilities).switched_off.empty());
  EXPECT_FALSE(as_it_is(spec.facilities).campuses) << "what is counted to stays";
  const coverage::FacilityChoice other = supposed(spec.facilities, spec.scenarios[1]);
  EXPECT_THAT(other.switched_off, ElementsAre("sc-05"));
  EXPECT_TRUE(other.added.empty());
  EXPECT_FALSE(other.approximate_centres);
}

}  // namespace
}  // namespace dkart::recipe
