#include <gtest/gtest.h>
#include <png.h>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
#include "publish/preview.h"
#include "publish/publish.h"
#include "publish/sheet_format.h"
#include "support/tiny_dataset.h"

namespace dkart::publish {
namespace {

namespace fs = std::filesystem;

class Publish : public testing::Test {
 protected:
  Publish() { fs::create_directories(folder_); }
  ~Publish() override { fs::remove_all(folder_); }

  recipe::MapRecipe small() const {
    recipe::MapRecipe recipe;
    recipe.page = {recipe::PageKind::pixels, 480, 360, false, 300};
    return recipe;
  }

  const domain::Dataset& data_ = *test_support::tiny_dataset();
  fs::path folder_ =
      fs::path(testing::TempDir()) /
      ("dkart-publish-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
};

TEST(SheetFormat, ByTheEndingInAnyCase) {
  EXPECT_EQ(sheet_format("a/b.png").value(), SheetFormat::png);
  EXPECT_EQ(sheet_format("b.SVG").value(), SheetFormat::svg);
  EXPECT_EQ(sheet_format("b.c.Pdf").value(), SheetFormat::pdf);
  EXPECT_EQ(sheet_format("b.jpeg").value(), SheetFormat::jpeg);
  EXPECT_EQ(sheet_format("b.JPG").value(), SheetFormat::jpeg);
  EXPECT_EQ(sheet_format("kart.HTML").value(), SheetFormat::html);
  for (const char* path : {"b.bmp", "png", "b.", ".png"}) {
    const auto format = sheet_format(path);
    ASSERT_FALSE(format.ok()) << path;
    EXPECT_EQ(format.error().code, "format_unknown");
    EXPECT_EQ(format.error().args.at("valid"), ".png, .jpg, .svg, .pdf, .html");
  }
}

TEST(SheetFormat, OnlyPicturesCanBeTooLarge) {
  recipe::PageSpec page;
  page.kind = recipe::PageKind::paper;
  page.width_mm = 841;
  page.height_mm = 1189;
  EXPECT_TRUE(check_page(SheetFormat::png, page).ok()) << "A0 at 300 dpi";
  page.height_mm = 4000;
  page.dpi = 1000;
  EXPECT_EQ(check_page(SheetFormat::png, page).error().args.at("limit"), "100000");
  page.height_mm = 2000;
  EXPECT_TRUE(check_page(SheetFormat::png, page).ok());
  EXPECT_EQ(check_page(SheetFormat::jpeg, page).error().args.at("limit"), "65535");
  EXPECT_TRUE(check_page(SheetFormat::pdf, page).ok());
}

TEST(SheetFormat, AJpegIsNotTransparent) {
  recipe::PageSpec page;
  page.transparent = true;
  EXPECT_EQ(check_page(SheetFormat::jpeg, page).error().code, "jpeg_not_transparent");
  for (const SheetFormat format : {SheetFormat::png, SheetFormat::svg, SheetFormat::pdf})
    EXPECT_TRUE(check_page(format, page).ok());
}

TEST_F(Publish, WritesEveryFormat) {
  for (const char* name : {"a.png", "a.jpg", "a.svg", "a.pdf", "a.html"}) {
    const auto published = publish_sheet(data_, small(), folder_ / name);
    ASSERT_TRUE(published.ok()) << published.error().code;
    EXPECT_EQ(published->path, folder_ / name);
    EXPECT_GT(fs::file_size(folder_ / name), 1000U);
    const bool raster = name == std::string("a.png") || name == std::string("a.jpg");
    EXPECT_EQ(published->width_px, raster ? 480 : 0);
    EXPECT_EQ(published->height_px, raster ? 360 : 0);
  }
}

TEST_F(Publish, TellsHowFarItHasCome) {
  std::vector<double> fractions;
  const Progress progress([&](std::string_view, double fraction) { fractions.push_back(fraction); });
  ASSERT_TRUE(publish_sheet(data_, small(), folder_ / "a.png", progress).ok());
  ASSERT_GE(fractions.size(), 2U);
  EXPECT_TRUE(std::is_sorted(fractions.begin(), fractions.end()));
  EXPECT_EQ(fractions.back(), 1.0);
}

TEST_F(Publish, StopsWhenNobodyWaitsAnyMore) {
  std::stop_source stop;
  stop.request_stop();
  const auto published = publish_sheet(data_, small(), folder_ / "a.png", Progress({}, stop.get_token()));
  ASSERT_FALSE(published.ok());
  EXPECT_EQ(published.error().code, "cancelled");
  EXPECT_FALSE(fs::exists(folder_ / "a.png"));
}

TEST_F(Publish, RefusesBeforeDrawing) {
  recipe::MapRecipe huge;
  huge.page = {recipe::PageKind::pixels, 100001, 100, false, 300};
  EXPECT_EQ(publish_sheet(data_, huge, folder_ / "a.png").error().code, "page_too_large");
  EXPECT_EQ(publish_sheet(data_, small(), folder_ / "a.gif").error().code, "format_unknown");
  domain::Dataset without_map = test_support::tiny_dataset_value();
  without_map.base_map = {};
  EXPECT_EQ(publish_sheet(without_map, small(), folder_ / "a.png").error().code, "map_missing");
  EXPECT_TRUE(fs::is_empty(folder_));
}

TEST_F(Publish, ThePreviewIsThePictureThatIsWritten) {
  ASSERT_TRUE(publish_sheet(data_, small(), folder_ / "a.png").ok());
  png_image picture{};
  picture.version = PNG_IMAGE_VERSION;
  ASSERT_TRUE(png_image_begin_read_from_file(&picture, (folder_ / "a.png").c_str()));
  picture.format = PNG_FORMAT_RGBA;
  std::vector<std::uint8_t> written(PNG_IMAGE_SIZE(picture));
  ASSERT_TRUE(png_image_finish_read(&picture, nullptr, written.data(), 0, nullptr));
  const auto preview = preview_sheet(data_, small(), 480);
  ASSERT_TRUE(preview.ok());
  EXPECT_EQ(preview->picture.width, 480);
  EXPECT_EQ(preview->picture.height, 360);
  ASSERT_EQ(preview->picture.rgba.size(), written.size());
  // The file is drawn in two strips, whose edges are rounded apart.
  for (std::size_t i = 0; i < written.size(); ++i)
    ASSERT_NEAR(preview->picture.rgba[i], written[i], 2) << "byte " << i;
  EXPECT_EQ(preview_sheet(data_, small(), 100)->picture.height, 75);
}

}  // namespace
}  // namespace dkart::publish
