#include "recipe/recipe_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "parsing.h"

namespace dkart::recipe {
namespace {

using analysis::ClassMethod;
using analysis::Measure;
using testing::HasSubstr;

TEST(ParseRecipe, NothingIsTheDefaultMap) {
  EXPECT_EQ(parsed(""), MapRecipe{});
  EXPECT_EQ(parsed("# only a remark\n[filter]\n[page]\n"), MapRecipe{});
}

TEST(ParseRecipe, ReadsEveryKey) {
  const MapRecipe recipe = parsed(R"(
level = "county"
fill = "none"
symbols = "decisions"
flannery = true
palette = "violet"
oslo-area = "oslo"
language = "nb"
theme = "dark"
title = "Statlege arbeidsplassar"
subtitle = "Justis"
[filter]
periods = ["2021-2025", "unknown"]
ministries = ["JD", ""]
kinds = ["flytta"]
counties = ["03", "46"]
from = "2022"
to = "2024-06"
search = "politi"
[grants]
year = 2022
all-granters = true
[classes]
method = "custom"
count = 4
bounds = [0, 2.5, 10]
locked = false
[layers]
labels = false
campuses = true
[page]
kind = "pixels"
width = 800
height = 600
landscape = true
dpi = 150
)");
  MapRecipe expected;
  expected.level = analysis::Level::county;
  expected.fill = std::nullopt;
  expected.symbols = Measure::decisions;
  expected.flannery = true;
  expected.palette = "violet";
  expected.oslo_area = "oslo";
  expected.language = Language::bokmaal;
  expected.theme = Theme::dark;
  expected.title = "Statlege arbeidsplassar";
  expected.subtitle = "Justis";
  expected.filter.periods = {"2021-2025", "unknown"};
  expected.filter.ministries = {"JD", ""};
  expected.filter.kinds = {domain::DecisionKind::moved};
  expected.filter.counties = {*domain::CountyNumber::parse("03"), *domain::CountyNumber::parse("46")};
  expected.filter.from = domain::PartialDate::parse("2022");
  expected.filter.to = domain::PartialDate::parse("2024-06");
  expected.filter.search = "politi";
  expected.grants = {2022, false};
  expected.classes = {{ClassMethod::custom, 4, {0, 2.5, 10}}, false};
  expected.layers.labels = false;
  expected.layers.campuses = true;
  expected.page = {PageKind::pixels, 800, 600, true, 150};
  EXPECT_EQ(recipe, expected);
  EXPECT_EQ(parsed(print_recipe(expected)), expected);
}

TEST(ParseRecipe, SyntaxErrorsNameTheRow) {
  const Error error = refused("level = \"county\"\nfill = \n");
  EXPECT_EQ(error.code, "recipe_syntax");
  EXPECT_EQ(error.where.file, "a.toml");
  EXPECT_EQ(error.where.row, 2U);
  EXPECT_FALSE(error.args.at("reason").empty());
}

TEST(ParseRecipe, TextThatIsNotUtf8IsASyntaxError) {
  EXPECT_EQ(refused("title = \"f\xF8rde\"\n").code, "recipe_syntax");
}

TEST(ParseRecipe, UnknownKeysAreNamedWithTheValidOnes) {
  const Error error = refused("level = \"county\"\n\ncolour = \"blue\"\n");
  EXPECT_EQ(error.code, "recipe_unknown_key");
  EXPECT_EQ(error.where.row, 3U);
  EXPECT_EQ(error.args.at("key"), "colour");
  EXPECT_THAT(error.args.at("valid"), HasSubstr("palette, oslo-area"));
}

TEST(ParseRecipe, UnknownKeysBelowAHeading) {
  const Error error = refused("[page]\nkind = \"a3\"\ndpi = 300\nmargin = 12\n");
  EXPECT_EQ(error.code, "recipe_unknown_key");
  EXPECT_EQ(error.where, (Where{"a.toml", 4, "page.margin"}));
  EXPECT_EQ(error.args.at("valid"), "kind, width, height, width-mm, height-mm, landscape, dpi, transparent");
  EXPECT_EQ(refused("[legend]\nx = 1\n").args.at("key"), "legend");
}

struct BadValue {
  const char* toml;
  const char* key;
  std::uint64_t row;
  const char* valid;
};

class RecipeBadValue : public testing::TestWithParam<BadValue> {};

TEST_P(RecipeBadValue, IsNamedWithItsRow) {
  const Error error = refused(GetParam().toml);
  EXPECT_EQ(error.code, "recipe_bad_value");
  EXPECT_EQ(error.where, (Where{"a.toml", GetParam().row, GetParam().key}));
  EXPECT_EQ(error.args.at("key"), GetParam().key);
  EXPECT_THAT(error.args.at("valid"), HasSubstr(GetParam().valid));
  EXPECT_FALSE(error.args.at("value").empty());
}

INSTANTIATE_TEST_SUITE_P(
    Family, RecipeBadValue,
    testing::Values(BadValue{"level = \"town\"", "level", 1, "\"municipality\", \"county\""},
                    BadValue{"level = 3", "level", 1, "\"county\""},
                    BadValue{"\nfill = \"people\"", "fill", 2, "\"grants-per-inhabitant\", \"none\""},
                    BadValue{"flannery = \"yes\"", "flannery", 1, "true, false"},
                    BadValue{"palette = \"rainbow\"", "palette", 1, "\"blue\", \"green\", \"violet\""},
                    BadValue{"language = \"no\"", "language", 1, "\"nn\", \"nb\", \"en\""},
                    BadValue{"theme = \"grey\"", "theme", 1, "\"light\", \"dark\""},
                    BadValue{"title = 5", "title", 1, "\"…\""},
                    BadValue{"filter = 5", "filter", 1, "[filter]"},
                    BadValue{"[filter]\nperiods = \"2021-2025\"", "filter.periods", 2, "["},
                    BadValue{"[filter]\nkinds = [\"oppretta\",\n\"new\"]", "filter.kinds", 3, "\"flytta\""},
                    BadValue{"[filter]\ncounties = [46]", "filter.counties", 2, "\"46\""},
                    BadValue{"[filter]\ncounties = [\"4601\"]", "filter.counties", 2, "\"46\""},
                    BadValue{"[filter]\nfrom = \"2024-13\"", "filter.from", 2, "\"2022-01\""},
                    BadValue{"[filter]\nto = 2024-01-01", "filter.to", 2, "\"2022-01-31\""},
                    BadValue{"[grants]\nyear = \"2022\"", "grants.year", 2, "1900–2100"},
                    BadValue{"[grants]\nyear = 22", "grants.year", 2, "1900–2100"},
                    BadValue{"[grants]\nall-granters = 1", "grants.all-granters", 2, "true, false"},
                    BadValue{"[classes]\nmethod = \"jenks\"", "classes.method", 2, "\"natural-breaks\""},
                    BadValue{"[classes]\ncount = 1", "classes.count", 2, "2–9"},
                    BadValue{"[classes]\ncount = 10", "classes.count", 2, "2–9"},
                    BadValue{"[classes]\ncount = -3", "classes.count", 2, "2–9"},
                    BadValue{"[classes]\nbounds = [5, 3]", "classes.bounds", 2, "<"},
                    BadValue{"[classes]\nbounds = [0, \"5\"]", "classes.bounds", 2, "<"},
                    BadValue{"[layers]\nlabels = 1", "layers.labels", 2, "true, false"},
                    BadValue{"[page]\nkind = \"A4\"", "page.kind", 2, "\"a4\", \"a3\""},
                    BadValue{"[page]\nwidth = 140000", "page.width", 2, "64–100\u202F000"},
                    BadValue{"[page]\nheight = 10.5", "page.height", 2, "64–"},
                    BadValue{"[page]\ndpi = 0", "page.dpi", 2, "36–1200"},
                    BadValue{"[page]\ndpi = nan", "page.dpi", 2, "36–1200"}));

TEST(ParseRecipe, TheFirstThingWrongInTheFileIsNamed) {
  EXPECT_EQ(refused("flannery = 1\nlevel = 2\n").where.row, 1U);
  EXPECT_EQ(refused("nonsense = 1\nlevel = 2\n").code, "recipe_unknown_key");
}

TEST(PrintRecipe, TheDefaultMapIsARemarkOnly) {
  const std::string text = print_recipe({});
  EXPECT_EQ(text.front(), '#');
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 1);
}

TEST(PrintRecipe, WritesWhatDiffersInAFixedOrder) {
  MapRecipe recipe;
  recipe.page.dpi = 150;
  recipe.fill = std::nullopt;
  recipe.level = analysis::Level::county;
  recipe.filter.ministries = {"UD", "JD"};
  recipe.grants.year = 2023;
  const std::string text = print_recipe(recipe);
  EXPECT_EQ(text.substr(text.find('\n') + 1),
            "level = \"county\"\nfill = \"none\"\n\n[filter]\nministries = [\"JD\", "
            "\"UD\"]\n\n[grants]\nyear = 2023\n\n[page]\ndpi = "
            "150\n");
}

TEST(PrintRecipe, AnyTextComesBack) {
  MapRecipe recipe;
  recipe.title = "Linje 1\nLinje \"2\" \\ \t\x01\x7F – Porsáŋgu 𝒳";
  recipe.filter.search = "'''\"\"\"#]=";
  EXPECT_EQ(parsed(print_recipe(recipe)), recipe);
}

}  // namespace
}  // namespace dkart::recipe
