// Sheets of two periods with the real words and type: no two lines of text run into each other, none leaves the page.
#include <gtest/gtest.h>

#include <string>
#include <tuple>
#include <vector>

#include "scene/compose.h"
#include "support/tiny_dataset.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

using analysis::Measure;
using recipe::ComparisonView;
using recipe::PageKind;
using scene::Align;
using scene::PageRect;
using scene::PageText;

const text::PangoMeasurer& measurer() {
  static const Result<text::FontMap> fonts = text::FontMap::create();
  static const text::PangoMeasurer made(fonts.value());
  return made;
}

// From the height of its capitals to its baseline; letters below it may touch the line under it.
PageRect box_of(const PageText& text) {
  const double width = measurer().measure(text.text, text.style).width;
  const double left = text.align == Align::left    ? text.at.x
                      : text.align == Align::right ? text.at.x - width
                                                   : text.at.x - width / 2;
  const double height = text.style.size_pt * 0.6;
  return {left, text.at.y - height, width, height};
}

class ComparisonTexts : public testing::TestWithParam<std::tuple<Language, ComparisonView>> {
 protected:
  ComparisonTexts() {
    recipe.language = std::get<0>(GetParam());
    recipe.comparison = recipe::Comparison{std::get<1>(GetParam()), "2021-2025", "2025-2029"};
  }
  void expect_free_texts() {
    const scene::Scene sheet = scene::compose_sheet({*test_support::tiny_dataset(), recipe, measurer(),
                                                     text::strings(recipe.language)})
                                   .scene;
    std::vector<std::pair<std::string, PageRect>> texts;
    for (const scene::PageCommand& command : sheet.page) {
      if (const auto* text = std::get_if<PageText>(&command)) texts.emplace_back(text->text, box_of(*text));
    }
    ASSERT_GE(texts.size(), 10U);
    for (std::size_t a = 0; a < texts.size(); ++a) {
      const PageRect& box = texts[a].second;
      EXPECT_TRUE(box.x >= -0.01 && box.y >= 0 && box.right() <= sheet.width_pt + 0.01 &&
                  box.bottom() <= sheet.height_pt)
          << texts[a].first;
      for (std::size_t b = 0; b < a; ++b) {
        EXPECT_FALSE(box.intersects(texts[b].second))
            << "«" << texts[a].first << "» on «" << texts[b].first << "»";
      }
    }
  }
  recipe::MapRecipe recipe;
};

TEST_P(ComparisonTexts, StandFreeOnEveryPage) {
  for (const PageKind kind : {PageKind::a4, PageKind::a3, PageKind::wide_16x9, PageKind::square,
                              PageKind::link_card, PageKind::story}) {
    for (const bool landscape : {false, true}) {
      for (const Measure fill : {Measure::jobs_per_1000, Measure::decisions}) {
        recipe.page.kind = kind;
        recipe.page.landscape = landscape;
        recipe.fill = fill;
        SCOPED_TRACE(std::string(code_of(kind)) + (landscape ? " landscape " : " ") +
                     std::string(code_of(fill)));
        expect_free_texts();
      }
    }
  }
}

TEST_P(ComparisonTexts, StandFreeWithAMapOfContextToo) {
  for (const PageKind kind : {PageKind::a4, PageKind::wide_16x9}) {
    for (const Measure fill : {Measure::centrality, Measure::working_age_share}) {
      recipe.page.kind = kind;
      recipe.fill = fill;
      SCOPED_TRACE(std::string(code_of(kind)) + " " + std::string(code_of(fill)));
      expect_free_texts();
    }
  }
}

INSTANTIATE_TEST_SUITE_P(
    Languages, ComparisonTexts,
    testing::Combine(testing::Values(Language::nynorsk, Language::bokmaal, Language::english),
                     testing::Values(ComparisonView::side_by_side, ComparisonView::difference)),
    [](const auto& parameter) {
      return std::string(code_of(std::get<0>(parameter.param))) +
             (std::get<1>(parameter.param) == ComparisonView::difference ? "Difference" : "SideBySide");
    });

}  // namespace
}  // namespace dkart::publish
