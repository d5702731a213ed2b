#include "text/label_bitmap.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dkart::text {
namespace {

class LabelBitmapTest : public ::testing::Test {
 protected:
  FontMap fonts_ = FontMap::create().value();
};

int at(const LabelBitmap& bitmap, int x, int y, int channel) {
  return bitmap.coverage[static_cast<std::size_t>((y * bitmap.width + x) * 2 + channel)];
}

long sum_of(const LabelBitmap& bitmap, int channel, int from_x, int to_x, int from_y, int to_y) {
  long sum = 0;
  for (int y = from_y; y < to_y; ++y) {
    for (int x = from_x; x < to_x; ++x) sum += at(bitmap, x, y, channel);
  }
  return sum;
}

TEST_F(LabelBitmapTest, stands_upright_and_reads_from_left_to_right) {
  // An L has its weight at the left and at the bottom.
  const LabelBitmap letter = rasterise_label(fonts_, "L", {.size_pt = 40}, 0, 1);
  const int w = letter.width;
  const int h = letter.height;
  ASSERT_GT(w, 10);
  EXPECT_GT(sum_of(letter, 0, 0, w / 2, 0, h), 2 * sum_of(letter, 0, w / 2, w, 0, h));
  EXPECT_GT(sum_of(letter, 0, 0, w, h / 2, h), sum_of(letter, 0, 0, w, 0, h / 2));
}

TEST_F(LabelBitmapTest, the_origin_is_the_left_end_of_the_baseline) {
  const LabelBitmap upright = rasterise_label(fonts_, "H", {.size_pt = 40}, 0, 1);
  const int baseline = static_cast<int>(upright.origin_y);
  EXPECT_EQ(sum_of(upright, 0, 0, upright.width, baseline + 1, upright.height), 0);
  EXPECT_GT(sum_of(upright, 0, 0, upright.width, baseline - 2, baseline), 0);
  const LabelBitmap hanging = rasterise_label(fonts_, "g", {.size_pt = 40}, 0, 1);
  EXPECT_GT(sum_of(hanging, 0, 0, hanging.width, static_cast<int>(hanging.origin_y) + 1, hanging.height), 0);
}

TEST_F(LabelBitmapTest, the_halo_encloses_the_letters) {
  const LabelBitmap label = rasterise_label(fonts_, "Åfjord", {.size_pt = 10}, 1.5, 2);
  ASSERT_GT(label.width, 40);
  for (int y = 0; y < label.height; ++y) {
    for (int x = 0; x < label.width; ++x) ASSERT_GE(at(label, x, y, 1), at(label, x, y, 0));
  }
  EXPECT_GT(sum_of(label, 1, 0, label.width, 0, label.height),
            3 * sum_of(label, 0, 0, label.width, 0, label.height) / 2);
}

TEST_F(LabelBitmapTest, nothing_is_cut_off_at_the_edges) {
  const LabelBitmap label = rasterise_label(fonts_, "Ålgj", {.size_pt = 12}, 2, 1.7);
  EXPECT_EQ(sum_of(label, 1, 0, label.width, 0, 1), 0);
  EXPECT_EQ(sum_of(label, 1, 0, label.width, label.height - 1, label.height), 0);
  EXPECT_EQ(sum_of(label, 1, 0, 1, 0, label.height), 0);
  EXPECT_EQ(sum_of(label, 1, label.width - 1, label.width, 0, label.height), 0);
}

TEST_F(LabelBitmapTest, without_a_halo_both_channels_are_the_letters) {
  const LabelBitmap label = rasterise_label(fonts_, "Bodø", {.size_pt = 10}, 0, 2);
  for (std::size_t i = 0; i + 1 < label.coverage.size(); i += 2) {
    ASSERT_EQ(label.coverage[i], label.coverage[i + 1]);
  }
}

TEST_F(LabelBitmapTest, grows_with_the_pixels_of_a_point) {
  const LabelBitmap small = rasterise_label(fonts_, "Tromsø", {.size_pt = 10}, 1, 1);
  const LabelBitmap large = rasterise_label(fonts_, "Tromsø", {.size_pt = 10}, 1, 3);
  EXPECT_NEAR(large.width, 3 * small.width, 10);
  EXPECT_NEAR(large.height, 3 * small.height, 10);
}

TEST_F(LabelBitmapTest, a_text_without_ink_is_empty) {
  const LabelBitmap empty = rasterise_label(fonts_, " ", {.size_pt = 10}, 1, 2);
  EXPECT_EQ(empty.width, 0);
  EXPECT_EQ(empty.coverage.size(), 0U);
}

}  // namespace
}  // namespace dkart::text
