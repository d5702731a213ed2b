#include "recipe/palette.h"

#include <gtest/gtest.h>

namespace dkart::recipe {
namespace {

const Color white = rgb(0xFFFFFF);

TEST(Palette, TheThreeRampsOfTheHouse) {
  ASSERT_EQ(sequential_palettes().size(), 3U);
  ASSERT_NE(find_palette("blue"), nullptr);
  EXPECT_EQ(find_palette("blue")->colors,
            (std::vector{rgb(0xE1ECF4), rgb(0xAFCDE4), rgb(0x74A9D0), rgb(0x3A7DB4), rgb(0x0E4A80)}));
  EXPECT_EQ(find_palette("green")->colors,
            (std::vector{rgb(0xE6EFDD), rgb(0xB9D6A6), rgb(0x7FB47B), rgb(0x3F8A5B), rgb(0x0F5A40)}));
  EXPECT_EQ(find_palette("violet")->colors,
            (std::vector{rgb(0xECE6F2), rgb(0xCBB8DC), rgb(0xA184C0), rgb(0x76529F), rgb(0x472672)}));
  EXPECT_EQ(find_palette("rainbow"), nullptr);
}

TEST(Ramp, FiveIsTheRampItself) {
  for (const Palette& palette : sequential_palettes()) EXPECT_EQ(ramp(palette, 5), palette.colors);
}

TEST(Ramp, OtherCountsKeepTheEndsAndGrowDarker) {
  for (const Palette& palette : sequential_palettes()) {
    for (std::size_t count = 2; count <= 9; ++count) {
      const auto colors = ramp(palette, count);
      ASSERT_EQ(colors.size(), count);
      EXPECT_EQ(colors.front(), palette.colors.front());
      EXPECT_EQ(colors.back(), palette.colors.back());
      for (std::size_t i = 1; i < count; ++i) {
        EXPECT_GT(contrast_ratio(colors[i], white), contrast_ratio(colors[i - 1], white) * 1.05)
            << palette.id << ' ' << count << ' ' << i;
      }
    }
  }
}

TEST(Ramp, NineHoldsTheFiveAndOneIsTheMiddle) {
  const Palette& blue = *find_palette("blue");
  const auto nine = ramp(blue, 9);
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(nine[2 * i], blue.colors[i]);
  EXPECT_EQ(ramp(blue, 1), std::vector{blue.colors[2]});
}

TEST(Ramp, OnTheDarkThemeGreaterValuesAreLighter) {
  const Palette& blue = *find_palette("blue");
  const auto dark = ramp(blue, 4, Theme::dark);
  EXPECT_EQ(dark.front(), blue.colors.back());
  EXPECT_EQ(dark.back(), blue.colors.front());
}

TEST(MapColors, LightIsTheHousesLook) {
  const MapColors& c = map_colors(Theme::light);
  EXPECT_EQ(to_hex(c.sea), "#E4EDF3");
  EXPECT_EQ(to_hex(c.other_land), "#EFEDE7");
  EXPECT_EQ(to_hex(c.coast), "#7A8894");
  EXPECT_EQ(to_hex(c.county_line), "#4A5763");
  EXPECT_EQ(to_hex(c.municipality_line_on_fill), "#FFFFFF");
  EXPECT_EQ(to_hex(c.municipality_line_on_empty), "#C4C9CE");
  EXPECT_EQ(to_hex(c.zero), "#F7F4EC");
  EXPECT_EQ(to_hex(c.no_data), "#F4F4F2");
  EXPECT_EQ(to_hex(c.hatch), "#B9C0C6");
  EXPECT_EQ(to_hex(c.out_of_scope), "#FFFFFF");
  EXPECT_EQ(c.job_symbol, rgb(0xC8501E).with_alpha(0.8));
  EXPECT_EQ(to_hex(c.study_centre), "#1B2733");
  EXPECT_EQ(to_hex(c.campus), "#55636F");
  EXPECT_EQ(to_hex(c.accent), "#0B5CAD");
}

class ThemeContrast : public testing::TestWithParam<Theme> {
 protected:
  const MapColors& c = map_colors(GetParam());
};

TEST_P(ThemeContrast, TextIsReadable) {
  for (const Color ground : {c.paper, c.halo, c.zero, c.sea, c.out_of_scope}) {
    EXPECT_GE(contrast_ratio(c.text, ground), 4.5) << to_hex(ground);
  }
  for (const Color ground : {c.paper, c.sea}) EXPECT_GE(contrast_ratio(c.text_secondary, ground), 4.5);
  EXPECT_GE(contrast_ratio(c.accent, c.paper), 4.5);
}

TEST_P(ThemeContrast, GraphicsThatMeanSomethingAreSeen) {
  for (const Color ground : {c.zero, c.sea}) {
    EXPECT_GE(contrast_ratio(c.coast, ground), 3.0) << to_hex(ground);
    EXPECT_GE(contrast_ratio(c.county_line, ground), 3.0) << to_hex(ground);
    EXPECT_GE(contrast_ratio(c.job_symbol, ground), 3.0) << to_hex(ground);
    EXPECT_GE(contrast_ratio(c.study_centre, ground), 3.0) << to_hex(ground);
    EXPECT_GE(contrast_ratio(c.campus, ground), 3.0) << to_hex(ground);
  }
  EXPECT_GE(contrast_ratio(c.out_of_scope_dots, c.out_of_scope), 3.0);
  EXPECT_GE(contrast_ratio(c.rule, c.paper), 3.0);
  EXPECT_GE(contrast_ratio(c.job_ring_light, c.job_ring_dark), 4.5);
}

TEST_P(ThemeContrast, LinesRankByImportance) {
  EXPECT_GT(contrast_ratio(c.county_line, c.zero), contrast_ratio(c.coast, c.zero));
  EXPECT_GT(contrast_ratio(c.coast, c.zero), contrast_ratio(c.municipality_line_on_empty, c.zero));
  EXPECT_GE(contrast_ratio(c.municipality_line_on_empty, c.zero), 1.5);
  EXPECT_GE(contrast_ratio(c.hatch, c.no_data), 1.5);
}

TEST_P(ThemeContrast, TheStrongestClassStandsOutMostFromTheEmpties) {
  for (const Palette& palette : sequential_palettes()) {
    const auto colors = ramp(palette, 5, GetParam());
    for (std::size_t i = 1; i < colors.size(); ++i) {
      EXPECT_GT(contrast_ratio(colors[i], c.zero), contrast_ratio(colors[i - 1], c.zero)) << palette.id;
    }
    EXPECT_GE(contrast_ratio(colors.back(), c.zero), 4.5) << palette.id;
    EXPECT_NE(colors.front(), c.zero);
  }
}

INSTANTIATE_TEST_SUITE_P(Themes, ThemeContrast, testing::Values(Theme::light, Theme::dark),
                         [](const auto& theme) { return std::string(code_of(theme.param)); });

}  // namespace
}  // namespace dkart::recipe
