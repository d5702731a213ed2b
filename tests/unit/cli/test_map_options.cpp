#include <gtest/gtest.h>

#include "cli/map_options.h"

namespace dkart::cli {
namespace {

using analysis::ClassMethod;
using analysis::Measure;
using recipe::MapRecipe;
using recipe::PageKind;

MapRecipe made_of(const ExportArguments& options, const MapRecipe& base = {}) {
  const auto recipe = apply_map_options(base, options);
  EXPECT_TRUE(recipe.ok());
  return recipe.ok() ? *recipe : MapRecipe{};
}

TEST(MapOptions, NothingGivenKeepsTheRecipe) {
  MapRecipe base;
  base.level = analysis::Level::county;
  base.page.kind = PageKind::square;
  base.language = Language::english;
  EXPECT_EQ(made_of({}, base), base);
}

TEST(MapOptions, AMeasureIsShownByItsOwnConvention) {
  ExportArguments options;
  options.measure = "jobs";
  EXPECT_EQ(made_of(options), MapRecipe{}) << "the default map";
  options.measure = "decisions";
  EXPECT_EQ(made_of(options).symbols, Measure::decisions);
  EXPECT_EQ(made_of(options).fill, std::nullopt);
  options.measure = "jobs-per-1000";
  EXPECT_EQ(made_of(options).symbols, std::nullopt);
  EXPECT_EQ(made_of(options).fill, Measure::jobs_per_1000);
  options.symbols = "jobs";
  options.fill = "none";
  EXPECT_EQ(made_of(options).symbols, Measure::jobs) << "said outright goes before the convention";
  EXPECT_EQ(made_of(options).fill, std::nullopt);
}

TEST(MapOptions, WhichGrantsCount) {
  MapRecipe base;
  base.grants = {2022, false};
  ExportArguments options;
  EXPECT_EQ(made_of(options, base).grants, base.grants);
  options.fill = "grants";
  options.grants.year = "2023";
  EXPECT_EQ(made_of(options, base).grants, (analysis::GrantFilter{2023, false}));
  EXPECT_EQ(made_of(options).grants, (analysis::GrantFilter{2023, true}));
  options.grants.all_granters = true;
  EXPECT_EQ(made_of(options).grants, (analysis::GrantFilter{2023, false}));
  for (const char* text : {"", "22", "2022-01", "2022.5", "99999999999"}) {
    options.grants.year = text;
    EXPECT_EQ(apply_map_options({}, options).error().code, "invalid_year") << text;
  }
}

TEST(MapOptions, PageAndSize) {
  ExportArguments options;
  options.size = "800x600";
  EXPECT_EQ(made_of(options).page.kind, PageKind::pixels);
  EXPECT_EQ(made_of(options).page.width_px, 800);
  EXPECT_EQ(made_of(options).page.height_px, 600);
  options.page = "a3";
  EXPECT_EQ(apply_map_options({}, options).error().code, "options_exclude");
  options.size.reset();
  options.landscape = true;
  options.dpi = "150";
  EXPECT_EQ(made_of(options).page, (recipe::PageSpec{PageKind::a3, 1920, 1080, true, 150}));
}

TEST(MapOptions, PaperOfOnesOwnInMillimetresAndInches) {
  ExportArguments options;
  options.size = "841x1189mm";
  EXPECT_EQ(made_of(options).page.kind, PageKind::paper);
  EXPECT_EQ(made_of(options).page.width_mm, 841);
  EXPECT_EQ(made_of(options).page.height_mm, 1189);
  options.size = "8.5x11in";
  EXPECT_NEAR(made_of(options).page.width_mm, 215.9, 1e-9);
  options.size = "640x480px";
  EXPECT_EQ(made_of(options).page.width_px, 640);
  options.transparent = true;
  EXPECT_TRUE(made_of(options).page.transparent);
}

TEST(MapOptions, SizesThatAreNone) {
  for (const char* text : {"800", "800x", "x600", "0x600", "-8x6", "8.5x6", "800x600x2", "99999999999x1",
                           "10x10mm", "210x9000mm", "mm", "8x11inch", ""}) {
    ExportArguments options;
    options.size = text;
    const auto recipe = apply_map_options({}, options);
    ASSERT_FALSE(recipe.ok()) << text;
    EXPECT_EQ(recipe.error().code, "invalid_size") << text;
  }
}

TEST(MapOptions, Classes) {
  EXPECT_EQ(read_classes("quantile").value().method, ClassMethod::quantile);
  EXPECT_EQ(read_classes("quantile").value().count, 5U);
  EXPECT_EQ(read_classes("equal:3").value().count, 3U);
  EXPECT_EQ(read_classes("custom:0, 1,5.5").value().custom_bounds, (std::vector<double>{0, 1, 5.5}));
  for (const char* text :
       {"equal:1", "equal:10", "equal:x", "equal:", "custom", "custom:1", "custom:5,1", "custom:-1,2"}) {
    const auto classes = read_classes(text);
    ASSERT_FALSE(classes.ok()) << text;
    EXPECT_EQ(classes.error().code, "invalid_classes") << text;
  }
  EXPECT_EQ(read_classes("jenks").error().code, "unknown_value");
}

TEST(MapOptions, LayersByEitherSpelling) {
  ExportArguments options;
  options.show = {"campuses,vocational_colleges"};
  options.hide = {"labels", "county-lines"};
  const recipe::LayerSpec layers = made_of(options).layers;
  EXPECT_TRUE(layers.campuses && layers.vocational_colleges);
  EXPECT_FALSE(layers.labels || layers.county_lines);
  options.hide = {"sea"};
  EXPECT_NE(apply_map_options({}, options).error().args.at("valid").find("svalbard-inset"),
            std::string::npos);
}

TEST(MapOptions, Look) {
  ExportArguments options;
  options.theme = "dark";
  options.palette = "green";
  options.title = "Nord";
  options.input.language = "nb";
  const MapRecipe recipe = made_of(options);
  EXPECT_EQ(recipe.theme, recipe::Theme::dark);
  EXPECT_EQ(recipe.palette, "green");
  EXPECT_EQ(recipe.title, "Nord");
  EXPECT_EQ(recipe.language, Language::bokmaal);
}

}  // namespace
}  // namespace dkart::cli
