#include "ui/keyboard.h"
#include "panel_fixture.h"
#include "screen_text.h"

namespace dkart::ui {
namespace {

TEST(FocusOrder, GoesThroughTheStopsAndAround) {
  FocusOrder order;
  const auto frame = [&](int steps) {
    order.begin_frame(steps, false, false);
    ImGuiID focused = 0;
    for (const ImGuiID id : {11U, 12U, 13U}) {
      if (order.stop(id).focused) focused = id;
    }
    order.end_frame();
    return focused;
  };
  frame(1);
  EXPECT_EQ(frame(1), 11U);
  EXPECT_EQ(frame(1), 12U);
  EXPECT_EQ(frame(1), 13U);
  EXPECT_EQ(frame(-1), 11U);
  EXPECT_EQ(frame(0), 13U);
}

TEST(FocusOrder, DoesNotLeaveAnOpenScope) {
  FocusOrder order;
  const auto frame = [&](int steps) {
    order.begin_frame(steps, false, false);
    ImGuiID focused = 0;
    if (order.stop(1).focused) focused = 1;
    order.enter_scope();
    for (const ImGuiID id : {5U, 6U}) {
      if (order.stop(id).focused) focused = id;
    }
    order.leave_scope();
    order.end_frame();
    return focused;
  };
  frame(1);
  EXPECT_EQ(frame(1), 5U);
  EXPECT_EQ(frame(1), 6U);
  EXPECT_EQ(frame(0), 5U);
}

TEST_F(PanelTest, FirstTabStopFoldsTheLeftPanel) {
  frame();
  tab(1);
  enter();
  ASSERT_NE(last<session::SetPreferences>(), nullptr);
  EXPECT_FALSE(last<session::SetPreferences>()->preferences.left_panel);
}

TEST_F(PanelTest, EscapeEmptiesTheSearchFirst) {
  memory.search_text = "tromsø";
  EXPECT_TRUE(take_escape(memory));
  EXPECT_TRUE(memory.search_text.empty());
  EXPECT_FALSE(take_escape(memory));
}

TEST_F(PanelTest, EscapeClosesAnOpenList) {
  click("Nynorsk");
  EXPECT_TRUE(list_open());
  EXPECT_TRUE(take_escape(memory));
  frame();
  EXPECT_FALSE(list_open());
}

TEST_F(PanelTest, HelpListsTheKeys) {
  state.overlay = session::Overlay::help;
  frame();
  EXPECT_TRUE(see("Ctrl+E"));
  EXPECT_TRUE(see("Escape"));
}

TEST_F(PanelTest, ATabOpenedByKeyGetsTheFocusAndNothingElseDoes) {
  state.tab = session::InspectorTab::ranking;
  memory.enter_tab = true;
  frame();
  EXPECT_TRUE(memory.focus.visible()) << "the ranking's first control";

  memory.focus.hide();
  state.tab = session::InspectorTab::remarks;  // has nothing to press
  memory.enter_tab = true;
  frame();
  EXPECT_FALSE(memory.focus.visible()) << "no control of another panel either";
}

}  // namespace
}  // namespace dkart::ui
