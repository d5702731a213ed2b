#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "base/file.h"
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
  for (const char* path : {"b.jpg", "png", "b.", ".png"}) {
    const auto format = sheet_format(path);
    ASSERT_FALSE(format.ok()) << path;
    EXPECT_EQ(format.error().code, "format_unknown");
    EXPECT_EQ(format.error().args.at("valid"), ".png, .svg, .pdf");
  }
}

TEST(SheetFormat, OnlyPicturesCanBeTooLarge) {
  const recipe::PageSize a0{2383.94, 3370.39, 300.0 / 72};
  EXPECT_TRUE(check_size(SheetFormat::png, a0).ok()) << "A0 at 300 dpi";
  const recipe::PageSize huge{2383.94, 3370.39, 2400.0 / 72};
  ASSERT_FALSE(check_size(SheetFormat::png, huge).ok());
  EXPECT_EQ(check_size(SheetFormat::png, huge).error().args.at("limit"), "32767");
  EXPECT_TRUE(check_size(SheetFormat::pdf, huge).ok());
}

TEST_F(Publish, WritesEveryFormat) {
  for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
    const auto published = publish_sheet(data_, small(), folder_ / name);
    ASSERT_TRUE(published.ok()) << published.error().code;
    EXPECT_EQ(published->path, folder_ / name);
    EXPECT_GT(fs::file_size(folder_ / name), 1000U);
    EXPECT_EQ(published->width_px, std::string(name) == "a.png" ? 480 : 0);
    EXPECT_EQ(published->height_px, std::string(name) == "a.png" ? 360 : 0);
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
  huge.page = {recipe::PageKind::pixels, 50000, 100, false, 300};
  EXPECT_EQ(publish_sheet(data_, huge, folder_ / "a.png").error().code, "page_too_large");
  EXPECT_EQ(publish_sheet(data_, small(), folder_ / "a.gif").error().code, "format_unknown");
  domain::Dataset without_map = test_support::tiny_dataset_value();
  without_map.base_map = {};
  EXPECT_EQ(publish_sheet(without_map, small(), folder_ / "a.png").error().code, "map_missing");
  EXPECT_TRUE(fs::is_empty(folder_));
}

}  // namespace
}  // namespace dkart::publish
