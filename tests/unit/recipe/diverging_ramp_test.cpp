// The colours of less and more: told apart by everyone, and as strong on both sides of the neutral middle.
#include <gtest/gtest.h>

#include <string>

#include "recipe/palette.h"

namespace dkart::recipe {
namespace {

constexpr Vision visions[] = {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan, Vision::grey};
// So much two classes that may touch must differ in every way of seeing.
constexpr double told_apart = 8;

double difference_seen(Color a, Color b, Vision vision) {
  return color_difference(simulated(a, vision), simulated(b, vision));
}

class DivergingRamp : public testing::TestWithParam<Theme> {
 protected:
  const Theme theme = GetParam();
  const Color neutral = map_colors(theme).zero;

  double strength(Color color, Vision vision = Vision::normal) const {
    return difference_seen(color, neutral, vision);
  }
  // From the strongest fall over the neutral middle to the strongest growth.
  std::vector<Color> with_the_middle(std::size_t side) const {
    std::vector<Color> colors = diverging_ramp(side, side, theme);
    colors.insert(colors.begin() + static_cast<std::ptrdiff_t>(side), neutral);
    return colors;
  }
};

TEST_P(DivergingRamp, HasAsManyColoursAsClassesBrownBelowAndBlueAbove) {
  for (std::size_t below = 0; below <= 5; ++below) {
    for (std::size_t above = 0; above <= 5; ++above) {
      const auto colors = diverging_ramp(below, above, theme);
      ASSERT_EQ(colors.size(), below + above);
      for (std::size_t i = 0; i < colors.size(); ++i) {
        const bool brown = colors[i].r > colors[i].b;
        EXPECT_EQ(brown, i < below) << to_hex(colors[i]) << ' ' << below << '+' << above;
      }
    }
  }
}

TEST_P(DivergingRamp, EachSideGrowsStrongerOutward) {
  for (std::size_t side = 2; side <= 4; ++side) {
    const auto colors = diverging_ramp(side, side, theme);
    for (const Vision vision : visions) {
      for (std::size_t i = 1; i < side; ++i) {
        EXPECT_GT(strength(colors[side - 1 - i], vision), strength(colors[side - i], vision) + 1)
            << code_of(vision) << " below, " << side << " a side";
        EXPECT_GT(strength(colors[side + i], vision), strength(colors[side + i - 1], vision) + 1)
            << code_of(vision) << " above, " << side << " a side";
      }
    }
  }
}

// By lightness, since brown and blue have no common measure of colourfulness.
TEST_P(DivergingRamp, AClassIsAsFarFromTheMiddleAsItsMirrorImage) {
  for (std::size_t side = 1; side <= 4; ++side) {
    const auto colors = diverging_ramp(side, side, theme);
    for (std::size_t i = 0; i < side; ++i) {
      EXPECT_NEAR(strength(colors[i], Vision::grey), strength(colors[2 * side - 1 - i], Vision::grey), 3)
          << i << " of " << side << " a side";
    }
  }
}

TEST_P(DivergingRamp, ASideWithFewerClassesHasTheInnerColoursOfTheOther) {
  for (std::size_t side = 1; side <= 4; ++side) {
    const auto both = diverging_ramp(side, side, theme);
    for (std::size_t fewer = 0; fewer < side; ++fewer) {
      const auto outer = static_cast<std::ptrdiff_t>(side - fewer);
      EXPECT_EQ(diverging_ramp(fewer, side, theme), std::vector(both.begin() + outer, both.end()));
      EXPECT_EQ(diverging_ramp(side, fewer, theme), std::vector(both.begin(), both.end() - outer));
    }
  }
}

TEST_P(DivergingRamp, NeighboursAreToldApartByEveryoneAlsoAcrossTheMiddle) {
  for (std::size_t side = 1; side <= 3; ++side) {
    const auto colors = with_the_middle(side);
    for (const Vision vision : visions) {
      for (std::size_t i = 1; i < colors.size(); ++i) {
        EXPECT_GE(difference_seen(colors[i - 1], colors[i], vision), told_apart)
            << to_hex(colors[i - 1]) << ' ' << to_hex(colors[i]) << ' ' << code_of(vision) << ", " << side
            << " a side";
      }
    }
  }
}

// In grey print the sides cannot be told apart; whoever sees colour must never take less for more.
TEST_P(DivergingRamp, NoClassOfLessLooksLikeOneOfMore) {
  for (std::size_t side = 1; side <= 3; ++side) {
    const auto colors = diverging_ramp(side, side, theme);
    for (const Vision vision : {Vision::normal, Vision::protan, Vision::deutan, Vision::tritan}) {
      for (std::size_t less = 0; less < side; ++less) {
        for (std::size_t more = side; more < 2 * side; ++more) {
          EXPECT_GE(difference_seen(colors[less], colors[more], vision), told_apart * 2)
              << to_hex(colors[less]) << ' ' << to_hex(colors[more]) << ' ' << code_of(vision);
        }
      }
    }
  }
}

TEST_P(DivergingRamp, OnTheDarkThemeTheGreatestDifferencesAreTheLightest) {
  const auto colors = diverging_ramp(3, 3, theme);
  const Color white = rgb(0xFFFFFF);
  const bool outer_is_lighter = contrast_ratio(colors[0], white) < contrast_ratio(colors[2], white) &&
                                contrast_ratio(colors[5], white) < contrast_ratio(colors[3], white);
  const bool outer_is_darker = contrast_ratio(colors[0], white) > contrast_ratio(colors[2], white) &&
                               contrast_ratio(colors[5], white) > contrast_ratio(colors[3], white);
  EXPECT_EQ(outer_is_lighter, theme == Theme::dark);
  EXPECT_EQ(outer_is_darker, theme == Theme::light);
}

INSTANTIATE_TEST_SUITE_P(Themes, DivergingRamp, testing::Values(Theme::light, Theme::dark),
                         [](const auto& theme) { return std::string(code_of(theme.param)); });

}  // namespace
}  // namespace dkart::recipe
