#include "base/color.h"

#include <gtest/gtest.h>

namespace dkart {
namespace {

TEST(Color, TextAndBack) {
  EXPECT_EQ(parse_color("#C8501E"), (Color{0xC8, 0x50, 0x1E, 255}));
  EXPECT_EQ(parse_color("#c8501e"), rgb(0xC8501E));
  EXPECT_EQ(to_hex(rgb(0x0E4A80)), "#0E4A80");
  for (const char* text : {"", "C8501E", "#C8501", "#C8501E0", "#-12345", "#+12345", "#GGGGGG"}) {
    EXPECT_EQ(parse_color(text), std::nullopt) << text;
  }
}

TEST(Color, AlphaIsRounded) {
  EXPECT_EQ(rgb(0xFFFFFF).with_alpha(0.8).a, 204);
  EXPECT_EQ(rgb(0xFFFFFF).with_alpha(1).a, 255);
  EXPECT_EQ(rgb(0xFFFFFF).with_alpha(0).a, 0);
}

TEST(ContrastRatio, AgreesWithTheDefinition) {
  EXPECT_NEAR(contrast_ratio(rgb(0x000000), rgb(0xFFFFFF)), 21.0, 1e-9);
  EXPECT_NEAR(contrast_ratio(rgb(0x777777), rgb(0xFFFFFF)), 4.478, 0.001);  // the known just-too-light grey
  EXPECT_DOUBLE_EQ(contrast_ratio(rgb(0x1B2733), rgb(0xE4EDF3)),
                   contrast_ratio(rgb(0xE4EDF3), rgb(0x1B2733)));
  EXPECT_DOUBLE_EQ(contrast_ratio(rgb(0x123456), rgb(0x123456)), 1.0);
}

TEST(ColorVision, GreysStayAndNormalChangesNothing) {
  for (const Vision vision : {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan, Vision::grey}) {
    for (const Color grey : {rgb(0x000000), rgb(0x808080), rgb(0xFFFFFF)}) {
      EXPECT_EQ(simulated(grey, vision), grey) << code_of(vision);
    }
  }
  EXPECT_EQ(simulated(rgb(0xC8501E), Vision::normal), rgb(0xC8501E));
  EXPECT_EQ(simulated(rgb(0xC8501E).with_alpha(0.5), Vision::deutan).a, 128);
}

TEST(ColorVision, RedAndGreenComeNearEachOtherWithoutTheirCones) {
  const Color red = rgb(0xC86432), green = rgb(0x8C8228);
  EXPECT_GT(color_difference(red, green), 40);
  EXPECT_LT(color_difference(simulated(red, Vision::deutan), simulated(green, Vision::deutan)), 4);
  EXPECT_GT(color_difference(simulated(red, Vision::tritan), simulated(green, Vision::tritan)), 40);
}

TEST(ColorVision, GreyKeepsTheLuminance) {
  const Color grey = simulated(rgb(0x3A7DB4), Vision::grey);
  EXPECT_EQ(grey.r, grey.g);
  EXPECT_EQ(grey.g, grey.b);
  EXPECT_NEAR(contrast_ratio(grey, rgb(0xFFFFFF)), contrast_ratio(rgb(0x3A7DB4), rgb(0xFFFFFF)), 0.05);
}

TEST(MixLab, KeepsTheEndsAndIsGreyBetweenGreys) {
  const Color from = rgb(0xE1ECF4), to = rgb(0x0E4A80);
  EXPECT_EQ(mix_lab(from, to, 0), from);
  EXPECT_EQ(mix_lab(from, to, 1), to);
  // L* = 50 is the sRGB grey 119.
  EXPECT_EQ(mix_lab(rgb(0x000000), rgb(0xFFFFFF), 0.5), (Color{119, 119, 119, 255}));
}

TEST(MixLab, GoesEvenlyFromLightToDark) {
  double last = 100;
  for (const double t : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    const double contrast = contrast_ratio(mix_lab(rgb(0xE1ECF4), rgb(0x0E4A80), t), rgb(0x000000));
    EXPECT_LT(contrast, last);
    last = contrast;
  }
}

}  // namespace
}  // namespace dkart
