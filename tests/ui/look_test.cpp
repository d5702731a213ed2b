// Everything that is read or pressed stands out from what it lies on, in both themes (WCAG 2.2: 1.4.3 text 4.5, 1.4.11
// parts of controls 3).
#include "ui/look.h"

#include <gtest/gtest.h>

#include "recipe/palette.h"

namespace dkart::ui {
namespace {

class LookTest : public testing::TestWithParam<recipe::Theme> {
 protected:
  const Colors& colors = colors_of(GetParam());
};

TEST_P(LookTest, TextIsReadableOnEveryGroundItStandsOn) {
  for (const Color ground : {colors.panel, colors.background, colors.hover_tint, colors.accent_tint}) {
    EXPECT_GE(contrast_ratio(colors.text, ground), 4.5) << to_hex(ground);
    EXPECT_GE(contrast_ratio(colors.secondary, ground), 4.5) << to_hex(ground);
  }
  EXPECT_GE(contrast_ratio(colors.text, colors.held_tint), 4.5);
}

TEST_P(LookTest, LinksAndMessagesAreReadable) {
  for (const Color ground : {colors.panel, colors.background})
    EXPECT_GE(contrast_ratio(colors.accent, ground), 4.5) << to_hex(ground);
  EXPECT_GE(contrast_ratio(colors.on_accent, colors.accent), 4.5);
  EXPECT_GE(contrast_ratio(colors.warning, colors.warning_ground), 4.5);
  EXPECT_GE(contrast_ratio(colors.error, colors.error_ground), 4.5);
  EXPECT_GE(contrast_ratio(colors.good, colors.good_ground), 4.5);
  EXPECT_GE(contrast_ratio(colors.warning, colors.panel), 4.5);
  EXPECT_GE(contrast_ratio(colors.error, colors.panel), 4.5);
}

TEST_P(LookTest, EdgesOfControlsAndTheFocusRingAreSeen) {
  for (const Color ground : {colors.panel, colors.background}) {
    EXPECT_GE(contrast_ratio(colors.outline, ground), 3) << to_hex(ground);
    EXPECT_GE(contrast_ratio(colors.accent, ground), 3) << to_hex(ground);
  }
}

TEST_P(LookTest, BarsAndDotsOfJobsAreSeenOnThePanel) {
  const Color jobs = recipe::map_colors(GetParam()).job_symbol.with_alpha(1);
  EXPECT_GE(contrast_ratio(jobs, colors.panel), 3);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, LookTest, testing::Values(recipe::Theme::light, recipe::Theme::dark),
                         [](const testing::TestParamInfo<recipe::Theme>& theme) {
                           return std::string(code_of(theme.param));
                         });

}  // namespace
}  // namespace dkart::ui
