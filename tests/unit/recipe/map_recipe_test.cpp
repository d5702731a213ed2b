#include "recipe/map_recipe.h"

#include <gtest/gtest.h>

namespace dkart::recipe {
namespace {

PageSize size_of(PageKind kind, bool landscape = false, double dpi = 300) {
  PageSpec spec;
  spec.kind = kind;
  spec.landscape = landscape;
  spec.dpi = dpi;
  return page_size(spec);
}

TEST(PageSize, PaperAtThreeHundredDotsPerInch) {
  const PageSize a4 = size_of(PageKind::a4);
  EXPECT_DOUBLE_EQ(a4.width_pt, 595.28);
  EXPECT_DOUBLE_EQ(a4.height_pt, 841.89);
  EXPECT_EQ(a4.width_px(), 2480);
  EXPECT_EQ(a4.height_px(), 3508);
  const PageSize a3 = size_of(PageKind::a3);
  EXPECT_EQ(a3.width_px(), 3508);
  EXPECT_EQ(a3.height_px(), 4961);
}

TEST(PageSize, LandscapeAndResolution) {
  const PageSize a4 = size_of(PageKind::a4, true, 72);
  EXPECT_EQ(a4.width_px(), 842);
  EXPECT_EQ(a4.height_px(), 595);
  EXPECT_DOUBLE_EQ(a4.pixels_per_point, 1);
}

TEST(PageSize, ScreensAreTwoPixelsAPointAtFullHeight) {
  const PageSize wide = size_of(PageKind::wide_16x9);
  EXPECT_EQ(wide, (PageSize{960, 540, 2}));
  EXPECT_EQ(wide.width_px(), 1920);
  const PageSize square = size_of(PageKind::square, true);
  EXPECT_EQ(square, (PageSize{540, 540, 2}));
  EXPECT_EQ(size_of(PageKind::link_card).width_px(), 1200);
  EXPECT_EQ(size_of(PageKind::link_card).height_px(), 630);
  EXPECT_EQ(size_of(PageKind::story).width_px(), 1080);
  EXPECT_EQ(size_of(PageKind::story).height_px(), 1920);
}

TEST(PageSize, AnyPixelSizeIsExact) {
  for (const auto& [width, height] :
       {std::pair{1920, 1080}, {1080, 1920}, {1200, 630}, {641, 479}, {9933, 14043}}) {
    PageSpec spec;
    spec.kind = PageKind::pixels;
    spec.width_px = width;
    spec.height_px = height;
    const PageSize size = page_size(spec);
    EXPECT_EQ(size.width_px(), width);
    EXPECT_EQ(size.height_px(), height);
    EXPECT_GE(size.pixels_per_point, 1.25);
  }
}

TEST(PageSize, PaperOfOnesOwnIsExact) {
  PageSpec page;
  page.kind = PageKind::paper;
  page.width_mm = 841;
  page.height_mm = 1189;
  EXPECT_EQ(page_size(page).width_px(), 9933);
  EXPECT_EQ(page_size(page).height_px(), 14043);
  page.width_mm = 8.5 * 25.4;
  page.height_mm = 11 * 25.4;
  page.dpi = 150;
  EXPECT_NEAR(page_size(page).width_pt, 612, 1e-9);
  EXPECT_EQ(page_size(page).width_px(), 1275);
  EXPECT_EQ(page_size(page).height_px(), 1650);
}

TEST(Codes, GoBothWays) {
  EXPECT_EQ(page_kinds().size(), 8U);
  for (const auto kind : page_kinds()) {
    EXPECT_EQ(page_kind_from_code(code_of(kind)), kind);
  }
  for (const auto theme : {Theme::light, Theme::dark}) EXPECT_EQ(theme_from_code(code_of(theme)), theme);
  EXPECT_EQ(page_kind_from_code("A4"), std::nullopt);
  EXPECT_EQ(theme_from_code(""), std::nullopt);
}

TEST(LayerKeys, NameEveryLayerOnce) {
  // Switching every named layer must give the opposite of the defaults.
  LayerSpec layers;
  for (const auto& [key, shown] : layer_keys()) layers.*shown = !(layers.*shown);
  EXPECT_EQ(layers,
            (LayerSpec{false, false, false, false, true, true, true, true, false, false, false, true}));
}

}  // namespace
}  // namespace dkart::recipe
