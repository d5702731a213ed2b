// Sheets of two periods on every page: nothing lies on anything else, all lies on the page, and there is one legend.
#include "comparison_fixture.h"
#include "scene/sheet_layout.h"
#include "scene/sheet_map.h"

namespace dkart::scene {
namespace {

using recipe::ComparisonView;
using recipe::PageKind;

struct Page {
  const char* name;
  recipe::PageSpec spec;
};
const Page pages[] = {{"A4", {PageKind::a4, 0, 0, false, 300}},
                      {"A4Landscape", {PageKind::a4, 0, 0, true, 300}},
                      {"A3", {PageKind::a3, 0, 0, false, 300}},
                      {"A3Landscape", {PageKind::a3, 0, 0, true, 300}},
                      {"Wide", {PageKind::wide_16x9, 0, 0, false, 300}},
                      {"Square", {PageKind::square, 0, 0, false, 300}},
                      {"LinkCard", {PageKind::link_card, 0, 0, false, 300}},
                      {"Story", {PageKind::story, 0, 0, false, 300}},
                      {"Pixels", {PageKind::pixels, 1920, 1080, false, 300}},
                      {"TallPixels", {PageKind::pixels, 1080, 1920, false, 300}}};

class ComparisonSheets : public ComparisonTest,
                         public testing::WithParamInterface<std::tuple<Page, ComparisonView>> {
 protected:
  ComparisonSheets() {
    recipe.page = std::get<0>(GetParam()).spec;
    compare(std::get<1>(GetParam()));
    recipe.layers.campuses = true;
  }
  SheetMap laid_out() const {
    const recipe::PageSize page = page_size(recipe.page);
    return lay_out_sheet(input(), sheet(), page, style_of(page));
  }
};

std::string text_of(const PageRect& r) {
  return std::to_string(r.x) + ' ' + std::to_string(r.y) + " – " + std::to_string(r.right()) + ' ' +
         std::to_string(r.bottom());
}

bool inside(const PageRect& outer, const PageRect& inner) {
  constexpr double slack = 1e-6;
  return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.right() <= outer.right() + slack &&
         inner.bottom() <= outer.bottom() + slack;
}

TEST_P(ComparisonSheets, WhatStandsOnTheMapsStandsFreeAndOnThePage) {
  for (const auto fill : {analysis::Measure::jobs, analysis::Measure::jobs_per_1000}) {
    recipe.fill = fill;
    const recipe::PageSize page = page_size(recipe.page);
    const SheetMap sheet = laid_out();
    ASSERT_GE(sheet.furniture.size(), 2U);
    for (std::size_t a = 0; a < sheet.furniture.size(); ++a) {
      EXPECT_TRUE(inside({0, 0, page.width_pt, page.height_pt}, sheet.furniture[a].rect))
          << text_of(sheet.furniture[a].rect);
      for (std::size_t b = 0; b < a; ++b) {
        EXPECT_FALSE(sheet.furniture[a].rect.intersects(sheet.furniture[b].rect))
            << text_of(sheet.furniture[a].rect) << " and " << text_of(sheet.furniture[b].rect);
      }
    }
  }
}

TEST_P(ComparisonSheets, HeadingAndInsetStandInTheirOwnMap) {
  const SheetMap sheet = laid_out();
  const bool two = is_side_by_side(recipe);
  ASSERT_EQ(sheet.maps.size(), two ? 2U : 1U);
  // A square has no room for Svalbard beside two maps.
  const bool room = recipe.page.kind != recipe::PageKind::square;
  ASSERT_EQ(sheet.insets.size(), two && room ? 2U : 0U);
  for (std::size_t i = 0; i < sheet.insets.size(); ++i) {
    EXPECT_TRUE(inside(sheet.maps[i].camera.viewport, sheet.insets[i].camera.viewport)) << i;
  }
  if (!two) return;
  for (std::size_t i = 0; i < 2; ++i) {
    const PageRect& map = sheet.maps[i].camera.viewport;
    const std::string period = i == 0 ? "2021–2025" : "2025–2029";
    std::size_t headings = 0;
    for (const PageCommand& command : sheet.page) {
      const auto* text = std::get_if<PageText>(&command);
      if (text == nullptr || text->text != period || text->style.weight != FontWeight::semi_bold) continue;
      ++headings;
      EXPECT_GE(text->at.x, map.x);
      EXPECT_LE(text->at.x + measurer.measure(period, text->style).width, map.right());
      EXPECT_GE(text->at.y - text->style.size_pt, map.y);
    }
    EXPECT_EQ(headings, 1U) << period;
  }
}

TEST_P(ComparisonSheets, TheMapsFillTheirRoomWithoutTouchingEachOther) {
  const recipe::PageSize page = page_size(recipe.page);
  const SheetMap sheet = laid_out();
  for (std::size_t i = 0; i < sheet.maps.size(); ++i) {
    const Camera& camera = sheet.maps[i].camera;
    EXPECT_TRUE(inside({0, 0, page.width_pt, page.height_pt}, camera.viewport)) << text_of(camera.viewport);
    EXPECT_DOUBLE_EQ(camera.metres_per_point, sheet.maps[0].camera.metres_per_point);
    if (i > 0) {
      EXPECT_FALSE(camera.viewport.intersects(sheet.maps[i - 1].camera.viewport));
    }
    const geo::Extent seen = camera.visible(), norway = data->base_map.norway;
    EXPECT_TRUE(seen.min_x <= norway.min_x && seen.max_x >= norway.max_x && seen.min_y <= norway.min_y &&
                seen.max_y >= norway.max_y);
  }
}

TEST_P(ComparisonSheets, ThereIsOneLegendWithEveryClassOnce) {
  const Composition composition = sheet();
  // It may take two lines, broken at any place.
  const auto without_spaces = [](std::string text) {
    std::erase(text, ' ');
    return text;
  };
  std::string all;
  for (const PageCommand& command : composition.scene.page) {
    if (const auto* text = std::get_if<PageText>(&command)) all += without_spaces(text->text);
  }
  const std::string title = without_spaces(composition.legend.fill_title);
  const std::size_t at = all.find(title);
  EXPECT_NE(at, std::string::npos) << all;
  EXPECT_EQ(all.find(title, at + 1), std::string::npos);
  for (const auto& entries : {composition.legend.classes, composition.legend.empties}) {
    for (const SwatchEntry& entry : entries)
      EXPECT_EQ(times_written(composition.scene, entry.label), 1U) << entry.label;
  }
  for (const SymbolEntry& entry : composition.legend.symbols)
    EXPECT_EQ(times_written(composition.scene, entry.label), 1U) << entry.label;
  EXPECT_EQ(times_written(composition.scene, composition.legend.circles_title),
            composition.legend.circles.empty() ? 0U : 1U);
  std::size_t tables = times_written(composition.scene, "sheet.largest_difference");
  EXPECT_EQ(times_written(composition.scene, "sheet.largest"), 0U);
  EXPECT_LE(tables, is_difference(recipe) ? 1U : 0U);
}

TEST_P(ComparisonSheets, RectanglesAndNumbersLieOnThePage) {
  const Scene scene = sheet().scene;
  const PageRect page{0, 0, scene.width_pt, scene.height_pt};
  std::size_t swatches = 0;
  for (const PageCommand& command : scene.page) {
    if (const auto* rectangle = std::get_if<PageRectangle>(&command)) {
      ++swatches;
      EXPECT_TRUE(inside(page, rectangle->rect)) << text_of(rectangle->rect);
    }
    if (const auto* text = std::get_if<PageText>(&command)) {
      EXPECT_TRUE(page.contains(text->at)) << text->text;
      EXPECT_GE(text->at.y, text->style.size_pt * 0.5) << text->text;
    }
  }
  EXPECT_GE(swatches, 3U);
}

INSTANTIATE_TEST_SUITE_P(Pages, ComparisonSheets,
                         testing::Combine(testing::ValuesIn(pages),
                                          testing::Values(ComparisonView::side_by_side,
                                                          ComparisonView::difference)),
                         [](const auto& parameter) {
                           const bool two = std::get<1>(parameter.param) == ComparisonView::side_by_side;
                           return std::string(std::get<0>(parameter.param).name) +
                                  (two ? "SideBySide" : "Difference");
                         });

}  // namespace
}  // namespace dkart::scene
