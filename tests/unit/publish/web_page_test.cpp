#include "publish/web_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <string>

#include "base/markup_text.h"
#include "publish/web_data.h"
#include "publish/web_map.h"
#include "publish/web_path.h"
#include "publish/web_text.h"
#include "support/tiny_dataset.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

using analysis::Level;
using analysis::Measure;
using testing::HasSubstr;
using testing::Not;

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

class WebPage : public testing::Test {
 protected:
  std::string made() const { return web_page(data_, recipe_, text::strings(recipe_.language)); }
  std::string json() const {
    return web_data(data_, recipe_, web_camera(data_, recipe_), text::strings(recipe_.language));
  }
  std::string svg() const {
    return web_map(data_, recipe_, web_camera(data_, recipe_), text::strings(recipe_.language));
  }

  domain::Dataset data_ = test_support::tiny_dataset_value();
  recipe::MapRecipe recipe_;
};

TEST_F(WebPage, IsTheSameEveryTime) {
  EXPECT_EQ(made(), made());
}

TEST_F(WebPage, HasNoPartThatIsNotThere) {
  for (const Language language : {Language::nynorsk, Language::bokmaal, Language::english}) {
    recipe_.language = language;
    const std::string page = made();
    EXPECT_THAT(page, HasSubstr("<html lang=\"" + std::string(code_of(language)) + "\">"));
    EXPECT_EQ(page.find("{{"), std::string::npos);
    EXPECT_EQ(page.find(">page."), std::string::npos) << "a text without a sentence";
    const std::regex key("\"([a-z_0-9]+\\.[a-z_0-9]+)\":\"\\1\"");
    EXPECT_FALSE(std::regex_search(page, key)) << "the script would show a key instead of its text";
  }
}

// A source of a decision is a link to be followed, not something that is loaded.
TEST_F(WebPage, LoadsNothing) {
  const std::string page = made();
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
  for (const char* loading :
       {" src=", "<link", "<img", "<iframe", "@import", "url(http", "url(\"", "fetch(", "import "})
    EXPECT_THAT(page, Not(HasSubstr(loading)));
  const std::regex link("<[a-z]+[^>]* href=\"(?!#)");
  EXPECT_FALSE(std::regex_search(page, link));
}

TEST_F(WebPage, HoldsTheDecisionsOfTheRecipeAndNoOthers) {
  EXPECT_EQ(count_of(json(), "{\"id\":"), data_.decisions.size());
  recipe_.filter.ministries = {"JD"};
  recipe_.filter.periods = {"2021-2025"};
  const std::string narrowed = json();
  const analysis::Selection selected = analysis::select(data_, recipe_.filter);
  EXPECT_EQ(count_of(narrowed, "{\"id\":"), selected.size());
  for (const domain::DecisionIndex index : selected)
    EXPECT_THAT(narrowed, HasSubstr("{\"id\":\"" + data_.at(index).id + "\""));
}

TEST_F(WebPage, WhatACountyFilterLeavesOutIsNotCalledTheOsloArea) {
  const auto words = [](const char* said) { return "\"legend.out_of_scope\":\"" + std::string(said) + "\""; };
  EXPECT_THAT(json(), HasSubstr(words("Oslo-området, ikkje med")));
  recipe_.filter.counties = {*domain::CountyNumber::parse("55")};
  EXPECT_THAT(json(), HasSubstr(words("Utanfor utvalet")));
}

TEST_F(WebPage, KeepsRangesAndUnknownFigures) {
  const std::string all = json();
  EXPECT_THAT(all, HasSubstr("\"min\":20,\"max\":25,"));
  EXPECT_THAT(all, HasSubstr("\"min\":null,\"max\":5,")) << "opptil 5";
  EXPECT_THAT(all, HasSubstr("\"min\":null,\"max\":null,")) << "not stated";
  EXPECT_THAT(all, HasSubstr("\"min\":15,\"max\":15,")) << "minst 15";
  EXPECT_EQ(count_of(all, "\"open\":1"), 1U);
  EXPECT_EQ(count_of(all, "\"same\":\"t-08\""), 1U);
}

TEST_F(WebPage, HasTheClassesOfTheMapAtBothLevels) {
  const std::string all = json();
  for (const Level level : {Level::municipality, Level::county}) {
    for (const Measure measure : {Measure::jobs, Measure::decisions, Measure::jobs_per_1000}) {
      recipe::MapRecipe recipe = recipe_;
      recipe.level = level;
      recipe.fill = measure;
      const scene::Evaluation evaluation = scene::evaluate(data_, recipe);
      std::string colors;
      for (const Color color : evaluation.class_colors)
        colors += (colors.empty() ? "\"" : ",\"") + to_hex(color) + "\"";
      EXPECT_THAT(all, HasSubstr("\"light\":[" + colors + "]"));
    }
  }
}

// Bounds of one's own say nothing of another measure.
TEST_F(WebPage, OwnBoundsAreOfTheirMeasureOnly) {
  recipe_.classes.request = {analysis::ClassMethod::custom, 5, {0, 10, 20}};
  recipe_.fill = Measure::jobs;
  EXPECT_EQ(count_of(json(), "\"bounds\":[0,10,20]"), 2U) << "both levels";
  EXPECT_EQ(count_of(json(), "\"bounds\":"), 2U);
}

TEST_F(WebPage, EveryMunicipalityIsAPathInItsCounty) {
  const std::string map = svg();
  for (const domain::Municipality& municipality : data_.municipalities)
    EXPECT_EQ(count_of(map, "<path id=\"m" + municipality.number.text() + "\""), 1U);
  for (const domain::County& county : data_.counties)
    EXPECT_EQ(count_of(map, "<g id=\"k" + county.number.text() + "\""), 1U);
  EXPECT_THAT(map, HasSubstr("<path id=\"m0301\" class=\"outside\"")) << "Oslo is out of scope";
  EXPECT_THAT(map, HasSubstr("<path id=\"m3411\" class=\"zero\"")) << "Ringsaker has no decision";
}

TEST_F(WebPage, ALessThanSignEndsNeitherScriptNorText) {
  data_.decisions[0].agency = "</script><b>A & \"B\"";
  recipe_.title = "A </script> & \"B\"";
  recipe_.subtitle = "<!-- </title>";
  const std::string page = made();
  EXPECT_THAT(page, HasSubstr("\"agency\":\"\\u003c/script>\\u003cb>A & \\\"B\\\"\""));
  EXPECT_THAT(page, HasSubstr("<title>A &lt;/script&gt; &amp; &quot;B&quot;</title>"));
  EXPECT_THAT(page, HasSubstr("<h1>A &lt;/script&gt; &amp; &quot;B&quot;</h1>"));
  EXPECT_EQ(count_of(page, "<!--"), 0U);
  EXPECT_EQ(count_of(page, "</title>"), 1U);
  EXPECT_EQ(count_of(page, "</script>"), 2U);
}

TEST_F(WebPage, OnlyAddressesOfTheWebAreLinks) {
  data_.decisions[0].source.url = "javascript:alert(1)";
  EXPECT_THAT(json(), Not(HasSubstr("javascript:")));
}

TEST_F(WebPage, SaysWhatItCannotShow) {
  EXPECT_TRUE(check_web_page(recipe_).ok());
  recipe_.fill = std::nullopt;
  EXPECT_TRUE(check_web_page(recipe_).ok());
  recipe_.fill = Measure::population;
  EXPECT_EQ(check_web_page(recipe_).error().code, "page_of_context");
  EXPECT_EQ(check_web_page(recipe_).error().args.at("measure"), "population");
  recipe_.fill = Measure::jobs;
  recipe_.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  EXPECT_EQ(check_web_page(recipe_).error().code, "page_of_comparison");
  recipe_.comparison.reset();
  recipe_.coverage.emplace();
  EXPECT_EQ(check_web_page(recipe_).error().code, "page_of_coverage");
}

TEST(WebPath, WritesWholeStepsAndLeavesOutWhatFallsTogether) {
  const scene::Camera camera{{0, 0}, 1, {0, 0, 0, 0}};
  WebPath path(camera);
  path.add(geo::Polyline{{1, 0}, {1.01, 0}, {2, 1}, {3, -1}});
  EXPECT_EQ(path.text(), "M10 0l10-10 10 20");
  WebPath area(camera);
  area.add(geo::MultiPolygon{{{{0, 0}, {0.01, 0}, {0, 0.01}}, {}}});
  EXPECT_EQ(area.text(), "") << "less than a triangle";
  area.add(geo::MultiPolygon{{{{0, 0}, {1, 0}, {1, 1}}, {}}});
  EXPECT_EQ(area.text(), "M0 0l10 0 0-10z");
}

TEST(WebText, PutsPartsInOnce) {
  EXPECT_EQ(filled_in("a{{b}}c{{d}}", [](std::string_view name) { return "{{" + std::string(name) + "}}"; }),
            "a{{b}}c{{d}}");
  EXPECT_EQ(filled_in("a{{b", [](std::string_view) { return "x"; }), "a{{b");
}

}  // namespace
}  // namespace dkart::publish
