#include "recipe/palette_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "recipe/palette.h"

namespace dkart::recipe {
namespace {

bool has(const std::vector<MergingPair>& pairs, Vision vision) {
  return std::any_of(pairs.begin(), pairs.end(),
                     [&](const MergingPair& pair) { return pair.vision == vision; });
}

TEST(PaletteCheck, TheRampsOfFiveHoldForEveryone) {
  for (const Palette& palette : sequential_palettes()) {
    for (const Theme theme : {Theme::light, Theme::dark}) {
      const auto colors = ramp(palette, 5, theme);
      EXPECT_TRUE(merging_pairs(colors).empty()) << palette.id;
    }
  }
}

TEST(PaletteCheck, RedAndGreenMergeForTwoOfFive) {
  // Alike in lightness for a deutan, far apart for others.
  const std::array colors{rgb(0xB4782D), rgb(0x8A8A2E)};
  EXPECT_GT(color_difference(colors[0], colors[1]), 25);
  EXPECT_TRUE(has(merging_pairs(colors), Vision::deutan));
  EXPECT_FALSE(has(merging_pairs(colors), Vision::normal));
}

TEST(PaletteCheck, ColoursOfOneLightnessMergeInGrey) {
  const std::array colors{rgb(0xC8501E), rgb(0x3A7DB4)};
  const auto pairs = merging_pairs(colors);
  ASSERT_EQ(pairs.size(), 1u);
  EXPECT_EQ(pairs[0].vision, Vision::grey);
  EXPECT_EQ(pairs[0].first, 0u);
  EXPECT_EQ(pairs[0].second, 1u);
}

}  // namespace
}  // namespace dkart::recipe
