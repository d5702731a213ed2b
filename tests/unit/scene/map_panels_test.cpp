#include "scene/map_panels.h"

#include <gtest/gtest.h>

namespace dkart::scene {
namespace {

// A country like a slash from lower left to upper right, 100 km by 100 km, on a page of 200 × 200 points.
class MapPanelsTest : public testing::Test {
 protected:
  static geo::Topology slash() {
    return geo::Topology::build({{{{{0, 0}, {20'000, 0}, {100'000, 100'000}, {80'000, 100'000}}, {}}}});
  }
  PanelTask task(std::vector<Panel> panels) const {
    PanelTask out;
    out.extent = {0, 0, 100'000, 100'000};
    out.viewport = {0, 0, 200, 200};
    out.map_margin = 10;
    out.room = {10, 10, 180, 180};
    out.panels = std::move(panels);
    return out;
  }
  void expect_free(const PanelTask& asked, const Arrangement& found) const {
    for (std::size_t a = 0; a < found.rooms.size(); ++a) {
      if (!found.rooms[a]) continue;
      EXPECT_EQ(land.covered(*found.rooms[a], found.camera), 0) << a;
      EXPECT_EQ(found.rooms[a]->width, asked.panels[a].width);
      for (std::size_t b = 0; b < a; ++b) {
        EXPECT_FALSE(found.rooms[b] && found.rooms[a]->intersects(*found.rooms[b])) << a << ' ' << b;
      }
    }
  }
  const LandMask land{slash(), [](geo::AreaId) { return true; }};
};

TEST_F(MapPanelsTest, PanelsStandInTheirCornersWhereThereIsSea) {
  const PanelTask asked = task({{70, 50, {Corner::bottom_right}, true}, {60, 60, {Corner::top_left}, false}});
  const auto found = arrange_panels(asked, land);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->zoom, 1);
  ASSERT_TRUE(found->rooms[0] && found->rooms[1]);
  EXPECT_NEAR(found->rooms[0]->right(), 190, 1e-9);
  EXPECT_NEAR(found->rooms[0]->bottom(), 190, 1e-9);
  EXPECT_NEAR(found->rooms[1]->x, 10, 1e-9);
  expect_free(asked, *found);
}

TEST_F(MapPanelsTest, TheMapGivesWayToWhatIsNeededOnly) {
  const Panel large{100, 90, {Corner::bottom_right, Corner::top_left}, true};
  const auto needed = arrange_panels(task({large}), land);
  ASSERT_TRUE(needed && needed->rooms[0]);
  EXPECT_LT(needed->zoom, 1);
  expect_free(task({large}), *needed);

  Panel optional = large;
  optional.width = optional.height = 170;
  optional.needed = false;
  const auto without = arrange_panels(task({optional}), land);
  ASSERT_TRUE(without);
  EXPECT_EQ(without->zoom, 1);
  EXPECT_FALSE(without->rooms[0]);
}

TEST_F(MapPanelsTest, NothingIsForcedOntoTheLand) {
  EXPECT_FALSE(arrange_panels(task({{175, 175, {Corner::bottom_right}, true}}), land));
}

TEST_F(MapPanelsTest, SymbolsAreSeenAsWell) {
  PanelTask asked = task({{60, 40, {Corner::bottom_right}, false}});
  asked.symbols = {{{90'000, 10'000}, 8}};
  const auto found = arrange_panels(asked, land);
  ASSERT_TRUE(found && found->rooms[0]);
  const PagePoint at = found->camera.to_page(asked.symbols[0].at);
  EXPECT_FALSE(found->rooms[0]->intersects({at.x - 8, at.y - 8, 16, 16}));
}

}  // namespace
}  // namespace dkart::scene
