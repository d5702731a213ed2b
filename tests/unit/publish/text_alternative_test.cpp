// What somebody who does not see the map can tell from its text alone.
#include "publish/text_alternative.h"

#include <gmock/gmock.h>

#include <regex>
#include <utility>

#include "base/number_text.h"
#include "publish/prose.h"
#include "unit/publish/sheets.h"

namespace dkart::publish {
namespace {

using analysis::Measure;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::Pair;

TextAlternative text_of(const domain::Dataset& data, const recipe::MapRecipe& recipe) {
  return text_alternative(data, recipe, sheet_of(data, recipe), text::strings(recipe.language));
}

TextAlternative text_of(const recipe::MapRecipe& recipe) {
  return text_of(*test_support::tiny_dataset(), recipe);
}

std::string paragraph_with(const std::string& text, const std::string& words) {
  const std::size_t at = text.find(words);
  if (at == std::string::npos) return {};
  const std::size_t begin = text.rfind("\n\n", at);
  const std::size_t from = begin == std::string::npos ? 0 : begin + 2;
  return text.substr(from, text.find("\n\n", at) - from);
}

/// "Nesna i Nordland (20–35)" and the like, in their order.
std::vector<std::pair<std::string, std::string>> areas_told(const std::string& text) {
  static const std::regex area(R"((\S+) (?:i|in) \S+ \(([^)]+)\))");
  std::vector<std::pair<std::string, std::string>> areas;
  for (auto found = std::sregex_iterator(text.begin(), text.end(), area); found != std::sregex_iterator();
       ++found)
    areas.emplace_back((*found)[1], (*found)[2]);
  return areas;
}

struct Words {
  Language language;
  std::string most, at_least, comma, unit;
};

class InEveryLanguage : public testing::TestWithParam<Words> {
 protected:
  InEveryLanguage() { recipe.language = GetParam().language; }
  recipe::MapRecipe recipe;
};

TEST_P(InEveryLanguage, TheFiveHighestTheirNumbersUnitAndPeriodAreTold) {
  const Words& words = GetParam();
  const std::string full = text_of(five_municipalities(), recipe).full;
  const std::string sentence = paragraph_with(full, words.most);
  EXPECT_THAT(areas_told(sentence),
              ElementsAre(Pair("Tromsø", "45" + words.comma + "5"), Pair("Gjøvik", "20–25"),
                          Pair("Sunnfjord", words.at_least + " 19"), Pair("Ringsaker", "7–9"),
                          Pair("Porsanger", "1")));
  EXPECT_THAT(sentence, HasSubstr(words.unit));
  EXPECT_THAT(full, HasSubstr("2021–2029"));
}

TEST_P(InEveryLanguage, TheBriefTextIsALineThatFitsAndNamesTheHighest) {
  for (const Measure fill : {Measure::jobs_per_1000, Measure::population_change_10, Measure::centrality}) {
    for (const bool circles : {true, false}) {
      recipe.fill = fill;
      recipe.symbols = circles ? std::optional(Measure::jobs) : std::nullopt;
      const std::string brief = text_of(recipe).brief;
      EXPECT_LE(length_of(brief), 250U) << brief;
      EXPECT_THAT(brief, Not(HasSubstr("\n")));
      if (circles) {
        EXPECT_THAT(brief, HasSubstr("Tromsø (45"));
      }
    }
  }
  recipe.title = std::string(100, 'x') + " " + std::string(300, 'y');
  EXPECT_LE(length_of(text_of(recipe).brief), 250U);
}

INSTANTIATE_TEST_SUITE_P(
    Languages, InEveryLanguage,
    testing::Values(Words{Language::nynorsk, "Flest stillingar har", "minst", ",", "stillingar"},
                    Words{Language::bokmaal, "Flest stillinger har", "minst", ",", "stillinger"},
                    Words{Language::english, "Most jobs:", "at least", ".", "jobs"}),
    [](const auto& tested) { return std::string(code_of(tested.param.language)); });

TEST(TextAlternative, SaysWhatIsSelectedWhatIsUnknownAndHowItWasMade) {
  recipe::MapRecipe recipe;
  recipe.filter.periods = {"2021-2025"};
  recipe.filter.ministries = {"JD"};
  const std::string full = text_of(recipe).full;
  EXPECT_THAT(full, HasSubstr("Tidsrommet er 2021–2025."));
  EXPECT_THAT(full, HasSubstr("3 av 12 vedtak"));
  EXPECT_THAT(full, HasSubstr("Utvalet er avgrensa til: Justis"));
  EXPECT_THAT(full, HasSubstr("«Ingen vedtak»"));
  EXPECT_THAT(full, HasSubstr("Oslo-området: "));
  EXPECT_THAT(full, HasSubstr("data per "));
  EXPECT_THAT(full, HasSubstr(test_support::tiny_dataset()->base_map.attribution));
}

TEST(TextAlternative, DecisionsWithoutAFigureAreNamedAndNeverZero) {
  const std::string full = text_of({}).full;
  EXPECT_THAT(full, HasSubstr("Vedtak utan oppgitt tal gjeld Gjøvik, Tromsø og Kautokeino."));
  EXPECT_THAT(full, Not(HasSubstr("Kautokeino i Finnmark (0")));
}

TEST(TextAlternative, OfADifferenceTheLargestRisesAndFalls) {
  recipe::MapRecipe recipe;
  recipe.fill = Measure::jobs;
  recipe.comparison = recipe::Comparison{recipe::ComparisonView::difference, "2021-2025", "2025-2029"};
  const std::string full = text_of(recipe).full;
  EXPECT_THAT(full, HasSubstr("Størst auke i stillingar har Tromsø i Troms (+14,5)."));
  EXPECT_THAT(full, HasSubstr("Størst nedgang har Sunnfjord i Vestland (\u221219)"));
  EXPECT_THAT(full, HasSubstr("2025–2029 minus 2021–2025"));
}

TEST(TextAlternative, SideBySideBothPeriods) {
  recipe::MapRecipe recipe;
  recipe.comparison = recipe::Comparison{recipe::ComparisonView::side_by_side, "2021-2025", "2025-2029"};
  const std::string full = text_of(recipe).full;
  EXPECT_THAT(areas_told(paragraph_with(full, "2021–2025: ")), testing::Contains(Pair("Gjøvik", "20–25")));
  EXPECT_THAT(areas_told(paragraph_with(full, "2025–2029: ")), testing::Contains(Pair("Tromsø", "30")));
}

TEST(TextAlternative, OfCoverageTheLimitEverybodyOutsideTheGapsAndTheMethod) {
  recipe::MapRecipe recipe;
  recipe.coverage.emplace().limit = 30;
  const scene::Composition sheet = sheet_of(*test_support::tiny_dataset(), recipe);
  const TextAlternative text =
      text_alternative(*test_support::tiny_dataset(), recipe, sheet, text::strings(recipe.language));
  const auto& reach = sheet.evaluation.coverage->reach();
  EXPECT_THAT(text.full, HasSubstr("30 km i luftlinje"));
  EXPECT_THAT(text.full,
              HasSubstr(readable_number(reach.country.outside_of(0), 0, recipe.language) + " personar"));
  EXPECT_THAT(text.full, HasSubstr("Flest personar med meir enn 30 km har "));
  EXPECT_THAT(text.full, HasSubstr("Det er ikkje reisetid"));
  EXPECT_THAT(text.brief, HasSubstr("Flest personar med meir enn 30 km har "));
}

TEST(TextAlternative, OfGrantsAndContextAndCounties) {
  recipe::MapRecipe recipe;
  recipe.level = analysis::Level::county;
  recipe.symbols.reset();
  recipe.fill = Measure::grants;
  EXPECT_THAT(text_of(recipe).full, HasSubstr("Størst sum av kjende tilskot har "));
  EXPECT_THAT(text_of(recipe).full, HasSubstr("ikkje null"));
  recipe.fill = Measure::population;
  EXPECT_THAT(text_of(recipe).full,
              HasSubstr("Flest innbyggjarar har Troms (79\u202F943), Innlandet (67\u202F549)"));
  EXPECT_THAT(text_of(recipe).full, HasSubstr("Kartet er delt i fylke."));
}

TEST(Prose, LongTextsAreCutBetweenWords) {
  EXPECT_EQ(shortened("éin to tre", 10), "éin to tre");
  EXPECT_EQ(shortened("éin to tre fire", 12), "éin to tre…");
  EXPECT_EQ(shortened("øøøøøø", 4), "øøø…");
}

}  // namespace
}  // namespace dkart::publish
