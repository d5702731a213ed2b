#include "session/screen_map.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "states.h"
#include "support/fake_text.h"

namespace dkart::session {
namespace {

std::vector<std::string> label_texts(const scene::Composition& composition) {
  std::vector<std::string> texts;
  for (const scene::MapCommand& command : composition.scene.maps.front().commands) {
    if (const auto* list = std::get_if<scene::DrawLabels>(&command)) {
      for (const scene::Label& label : list->labels) texts.push_back(label.text);
    }
  }
  return texts;
}

std::size_t stroke_count(const scene::Composition& composition) {
  const auto& commands = composition.scene.maps.front().commands;
  return static_cast<std::size_t>(std::count_if(commands.begin(), commands.end(), [](const auto& command) {
    return std::holds_alternative<scene::StrokeLines>(command);
  }));
}

class ScreenMapTest : public testing::Test {
 protected:
  const scene::Composition& compose() { return *map.composition(state, measurer); }

  test_support::FakeMeasurer measurer;
  AppState state = loaded_state();
  ScreenMap map;
};

TEST_F(ScreenMapTest, WithoutDataThereIsNothing) {
  EXPECT_EQ(map.composition({}, measurer), nullptr);
  EXPECT_EQ(map.version(), 0U);
}

TEST_F(ScreenMapTest, AnUnchangedStateIsNotComposedAgain) {
  compose();
  EXPECT_EQ(map.version(), 1U);
  compose();
  EXPECT_EQ(map.version(), 1U);
}

TEST_F(ScreenMapTest, WhatIsSeenFollowsTheRecipe) {
  EXPECT_EQ(compose().evaluation.selection.size(), 12U);
  recipe::MapRecipe recipe = state.recipe;
  recipe.filter.ministries = {"FIN"};
  state = after(state, SetRecipe{recipe});
  EXPECT_EQ(compose().evaluation.selection.size(), 3U);
  EXPECT_EQ(map.version(), 2U);
}

TEST_F(ScreenMapTest, WhatOnlySheetsShowComposesNothing) {
  compose();
  recipe::MapRecipe recipe = state.recipe;
  recipe.title = "Min tittel";
  recipe.page.kind = recipe::PageKind::a3;
  state = after(state, SetRecipe{recipe});
  compose();
  EXPECT_EQ(map.version(), 1U);
}

TEST_F(ScreenMapTest, ACameraThatMovesPlacesTheLabelsAnew) {
  compose();
  const std::vector<std::string> before = label_texts(compose());
  ASSERT_FALSE(before.empty());
  state = after(state, FitMunicipality{municipality(state, "5501")});
  const scene::Composition& moved = compose();
  EXPECT_EQ(map.version(), 2U);
  EXPECT_EQ(moved.scene.maps.front().camera, state.camera);
  const std::vector<std::string> now = label_texts(moved);
  EXPECT_TRUE(std::find(now.begin(), now.end(), "Tromsø") != now.end());
  EXPECT_TRUE(std::find(now.begin(), now.end(), "Oslo") == now.end());
}

TEST_F(ScreenMapTest, TheSelectedIsOutlined) {
  const std::size_t plain = stroke_count(compose());
  state = after(state, Select{{municipality(state, "4647")}});
  EXPECT_EQ(stroke_count(compose()), plain + 1);
  state = after(state, Select{});
  EXPECT_EQ(stroke_count(compose()), plain);
}

TEST_F(ScreenMapTest, TextSizeAndNewDataCompose) {
  compose();
  Preferences preferences = state.preferences;
  preferences.text_size = 1.5;
  state = after(state, SetPreferences{preferences});
  compose();
  EXPECT_EQ(map.version(), 2U);
  state = after(state, Loaded{std::make_shared<const domain::Dataset>(test_support::tiny_dataset_value())});
  compose();
  EXPECT_EQ(map.version(), 3U);
}

TEST_F(ScreenMapTest, LinesPreparedForOtherDataAreNotUsed) {
  auto other = std::make_shared<const domain::Dataset>();
  map.set_prepared(other, std::make_shared<const scene::PreparedMap>());
  EXPECT_GT(stroke_count(compose()), 0U);
}

TEST_F(ScreenMapTest, SelectionAndPointerAreHighlightedOnceEach) {
  EXPECT_TRUE(highlighted(state).empty());
  state = after(state, Select{{county(state, "56")}});
  EXPECT_EQ(highlighted(state).size(), 2U);
  state = after(state, Hover{municipality(state, "5622")});
  EXPECT_EQ(highlighted(state).size(), 2U);
  state = after(state, Hover{municipality(state, "3407")});
  EXPECT_EQ(highlighted(state).size(), 3U);
  state = after(state, Select{{municipality(state, "3407")}});
  EXPECT_EQ(highlighted(state).size(), 1U);
}

}  // namespace
}  // namespace dkart::session
