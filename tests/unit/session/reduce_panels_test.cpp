#include <gtest/gtest.h>

#include <cmath>

#include "states.h"

namespace dkart::session {
namespace {

Notice a_notice(std::string key) {
  return {Severity::note, std::move(key), {}, ""};
}

TEST(ReducePanels, HoverTakesWhatExistsAndForgetsTheRest) {
  AppState state = loaded_state();
  state = after(state, Hover{municipality(state, "5501")});
  EXPECT_EQ(state.hovered, municipality(state, "5501"));
  EXPECT_FALSE(changes(state, Hover{state.hovered}));
  EXPECT_FALSE(after(state, Hover{domain::MunicipalityIndex{999}}).hovered);
  EXPECT_FALSE(after(state, Hover{}).hovered);
}

TEST(ReducePanels, SelectOpensTheDetailsAndTheirPanel) {
  AppState state = loaded_state();
  state.tab = InspectorTab::ranking;
  state.preferences.right_panel = false;
  Effects effects;
  const AppState selected = after(state, Select{{municipality(state, "4647")}}, &effects);
  EXPECT_EQ(selected.selection, std::vector<Selected>{municipality(state, "4647")});
  EXPECT_EQ(selected.tab, InspectorTab::details);
  EXPECT_TRUE(selected.preferences.right_panel);
  EXPECT_TRUE(has<SaveSettings>(effects));
}

TEST(ReducePanels, SelectingNothingOpensNothing) {
  AppState state = loaded_state();
  state = after(state, Select{{county(state, "46")}});
  state.tab = InspectorTab::ranking;
  state.preferences.right_panel = false;
  state = after(state, Select{});
  EXPECT_TRUE(state.selection.empty());
  EXPECT_EQ(state.tab, InspectorTab::ranking);
  EXPECT_FALSE(state.preferences.right_panel);
}

TEST(ReducePanels, WhatDoesNotExistCannotBeSelected) {
  EXPECT_FALSE(changes(loaded_state(), Select{{domain::MunicipalityIndex{999}}}));
  EXPECT_FALSE(changes(loaded_state(), Select{{domain::CountyIndex{999}}}));
  EXPECT_FALSE(changes(loaded_state(), Select{{domain::DecisionIndex{999}}}));
  EXPECT_FALSE(changes(AppState{}, Select{{domain::MunicipalityIndex{0}}}));
}

TEST(ReducePanels, ShowTabAlsoOpensThePanel) {
  AppState state = loaded_state();
  state.preferences.right_panel = false;
  state = after(state, ShowTab{InspectorTab::remarks});
  EXPECT_EQ(state.tab, InspectorTab::remarks);
  EXPECT_TRUE(state.preferences.right_panel);
  EXPECT_FALSE(changes(state, ShowTab{InspectorTab::remarks}));
}

TEST(ReducePanels, EscapeClosesOverlayThenNoticesThenSelection) {
  AppState state = loaded_state();
  state = after(state, Select{{domain::MunicipalityIndex{2}}});
  state.notices = {a_notice("old"), a_notice("new")};
  state = after(state, OpenOverlay{Overlay::help});
  EXPECT_EQ(state.overlay, Overlay::help);

  state = after(state, CloseTopmost{});
  EXPECT_EQ(state.overlay, Overlay::none);
  EXPECT_EQ(state.notices.size(), 2U);
  state = after(state, CloseTopmost{});
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices.front().text_key, "old");
  state = after(state, CloseTopmost{});
  EXPECT_TRUE(state.notices.empty());
  EXPECT_FALSE(state.selection.empty());
  state = after(state, CloseTopmost{});
  EXPECT_TRUE(state.selection.empty());
  EXPECT_FALSE(changes(state, CloseTopmost{}));
}

TEST(ReducePanels, DismissTakesTheOneThatWasMeant) {
  AppState state = loaded_state();
  state.notices = {a_notice("a"), a_notice("b"), a_notice("c")};
  state = after(state, DismissNotice{1});
  ASSERT_EQ(state.notices.size(), 2U);
  EXPECT_EQ(state.notices[1].text_key, "c");
  EXPECT_FALSE(changes(state, DismissNotice{7}));
}

TEST(ReducePanels, EqualPreferencesChangeNothing) {
  const Reduced reduced = reduce(loaded_state(), SetPreferences{});
  EXPECT_FALSE(reduced.changed);
  EXPECT_TRUE(reduced.effects.empty());
}

TEST(ReducePanels, PreferencesStayWithinWhatCanBeUsed) {
  Preferences wild;
  wild.text_size = 30;
  wild.left_width = 1;
  wild.right_width = std::nanf("");
  wild.window_width = -5;
  const Preferences kept = after(loaded_state(), SetPreferences{wild}).preferences;
  EXPECT_DOUBLE_EQ(kept.text_size, 2.0);
  EXPECT_FLOAT_EQ(kept.left_width, 160);
  EXPECT_FLOAT_EQ(kept.right_width, Preferences{}.right_width);
  EXPECT_EQ(kept.window_width, 480);
}

TEST(ReducePanels, QuitQuits) {
  EXPECT_TRUE(after(loaded_state(), Quit{}).quit);
}

}  // namespace
}  // namespace dkart::session
