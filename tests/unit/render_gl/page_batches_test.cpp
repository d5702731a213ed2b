#include "render_gl/page_batches.h"

#include <gtest/gtest.h>

#include "support/fake_text.h"

namespace dkart::render_gl {
namespace {

TEST(PageBatches, NeighboursOfOneKindAreOneBatchAndOrderStays) {
  scene::Scene scene;
  scene.page = {scene::PageRectangle{}, scene::PageLine{}, scene::PageSymbol{},
                scene::PageText{},      scene::PageText{}, scene::PageLine{}};
  const auto batches = page_batches(scene, test_support::FakeMeasurer());
  ASSERT_EQ(batches.size(), 4U);
  EXPECT_EQ(std::get<0>(batches[0]).size(), 2U);
  EXPECT_EQ(std::get<1>(batches[1]).size(), 1U);
  EXPECT_EQ(std::get<2>(batches[2]).size(), 2U);
  EXPECT_EQ(std::get<0>(batches[3]).size(), 1U);
}

TEST(PageBatches, TextIsAlignedByItsWidth) {
  TextStyle style;
  style.size_pt = 10;
  scene::Scene scene;
  for (const auto align : {scene::Align::left, scene::Align::center, scene::Align::right}) {
    scene.page.emplace_back(scene::PageText{{100, 50}, "abcd", style, {}, align});
  }
  const auto labels =
      std::get<std::vector<scene::Label>>(page_batches(scene, test_support::FakeMeasurer()).at(0));
  EXPECT_EQ(labels[0].offset.x, 0);
  EXPECT_EQ(labels[1].offset.x, -10);
  EXPECT_EQ(labels[2].offset.x, -20);
}

TEST(PageBatches, PageCameraPutsPointsWhereTheyStand) {
  const scene::PagePoint at = page_camera(400, 300).to_page({12, -34});
  EXPECT_DOUBLE_EQ(at.x, 12);
  EXPECT_DOUBLE_EQ(at.y, 34);
}

}  // namespace
}  // namespace dkart::render_gl
