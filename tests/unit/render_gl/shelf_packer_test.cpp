#include "render_gl/shelf_packer.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace dkart::render_gl {
namespace {

TEST(ShelfPacker, PlacesDoNotOverlap) {
  struct Rect {
    int left, top, width, height;
  };
  std::mt19937 random(20260723);
  std::vector<Rect> placed;
  ShelfPacker packer(500, 500);
  for (int i = 0; i < 400; ++i) {
    const int width = 5 + static_cast<int>(random() % 80);
    const int height = 8 + static_cast<int>(random() % 20);
    const auto place = packer.place(width, height);
    if (!place) continue;
    placed.push_back({place->left, place->top, width, height});
  }
  EXPECT_GT(placed.size(), 150U);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    const Rect& a = placed[i];
    EXPECT_LE(a.left + a.width, 500);
    EXPECT_LE(a.top + a.height, packer.used_height());
    for (std::size_t j = 0; j < i; ++j) {
      const Rect& b = placed[j];
      EXPECT_FALSE(a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height &&
                   b.top < a.top + a.height);
    }
  }
}

TEST(ShelfPacker, TellsWhenThereIsNoRoom) {
  ShelfPacker packer(100, 50);
  EXPECT_FALSE(packer.place(101, 10));
  EXPECT_FALSE(packer.place(10, 51));
  EXPECT_TRUE(packer.place(100, 30));
  EXPECT_FALSE(packer.place(100, 30));
  EXPECT_TRUE(packer.place(100, 20));
  packer.clear();
  EXPECT_TRUE(packer.place(100, 50));
}

}  // namespace
}  // namespace dkart::render_gl
