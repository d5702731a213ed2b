#include "ui/commands.h"

#include <gmock/gmock.h>

#include <set>

#include "panel_fixture.h"
#include "screen_text.h"
#include "text/strings.h"

namespace dkart::ui {
namespace {

class CommandsTest : public PanelTest {
 protected:
  std::vector<Command> commands() const {
    return all_commands(state, text::strings(state.preferences.language));
  }
  const Command* of_keys(const char* keys) {
    known_ = commands();
    return command_of_keys(known_, keys);
  }

 private:
  std::vector<Command> known_;
};

TEST_F(CommandsTest, EachHasATitleAndAKeyOfItsOwn) {
  std::set<std::string> ids, keys;
  for (const Command& command : commands()) {
    EXPECT_FALSE(command.title.empty()) << command.id;
    EXPECT_FALSE(command.keys.empty()) << command.id;
    EXPECT_TRUE(ids.insert(command.id).second) << command.id;
    EXPECT_TRUE(keys.insert(command.keys).second) << command.keys << " of " << command.id;
    if (command.other_keys.empty()) continue;
    EXPECT_TRUE(keys.insert(command.other_keys).second) << command.other_keys;
  }
  EXPECT_GE(ids.size(), 30u);
}

TEST_F(CommandsTest, KeysFindTheirCommand) {
  ASSERT_NE(of_keys("Ctrl+E"), nullptr);
  EXPECT_EQ(of_keys("Ctrl+E")->id, "export");
  EXPECT_EQ(of_keys("Ctrl+Y")->id, "redo");
  EXPECT_EQ(of_keys("Ctrl+Shift+Z")->id, "redo");
  EXPECT_EQ(of_keys("-")->id, "zoom-out");
  EXPECT_EQ(of_keys("Ctrl+J"), nullptr);
  EXPECT_EQ(of_keys(""), nullptr);
}

TEST_F(CommandsTest, APeriodIsChosenByItsKey) {
  Actions out;
  run(*of_keys("Alt+2"), memory, out);
  ASSERT_EQ(out.size(), 1u);
  EXPECT_EQ(std::get<session::SetRecipe>(out[0]).recipe.filter.periods, std::set<std::string>{"2025-2029"});
}

TEST_F(CommandsTest, MeasuresComeRound) {
  std::vector<std::optional<analysis::Measure>> seen;
  for (std::size_t i = 0; i <= analysis::all_measures().size(); ++i) {
    seen.push_back(state.recipe.fill);
    run(*of_keys("M"), memory, actions);
    apply_recipe();
  }
  using enum analysis::Measure;
  EXPECT_THAT(seen, testing::ElementsAre(jobs_per_1000, jobs, decisions, population, population_change_5,
                                         population_change_10, working_age, working_age_share, centrality,
                                         grants, grants_per_inhabitant, std::nullopt));
  EXPECT_EQ(state.recipe.fill, analysis::Measure::jobs_per_1000);
}

TEST_F(CommandsTest, WhatCannotBeDoneIsNotDone) {
  ASSERT_FALSE(of_keys("Ctrl+Z")->enabled);
  run(*of_keys("Ctrl+Z"), memory, actions);
  EXPECT_TRUE(actions.empty());
  run(*of_keys("G"), memory, actions);
  apply_recipe();
  EXPECT_TRUE(of_keys("Ctrl+Z")->enabled);
}

TEST_F(CommandsTest, AreFoundByWordsInAnyOrderWithoutAccents) {
  const auto ids = [&](const char* text) {
    std::vector<std::string> found;
    for (const Command& command : matching(commands(), text)) found.push_back(command.id);
    return found;
  };
  EXPECT_THAT(ids("noreg heile"), testing::ElementsAre("fit-norway"));
  EXPECT_THAT(ids("STORRE"), testing::ElementsAre("text-bigger"));
  EXPECT_THAT(ids("ctrl+q"), testing::ElementsAre("quit"));
  EXPECT_THAT(ids("kaffi"), testing::IsEmpty());
  EXPECT_EQ(ids("").size(), commands().size());
}

TEST_F(CommandsTest, ThePaletteShowsKeysAndDoesWhatIsClicked) {
  state.overlay = session::Overlay::palette;
  frame();
  EXPECT_TRUE(see("Ctrl+F"));
  click("Eksporter kartet");
  ASSERT_GE(actions.size(), 2u);
  EXPECT_TRUE(std::holds_alternative<session::CloseTopmost>(actions[actions.size() - 2]))
      << "the palette closes first";
  ASSERT_NE(last<session::OpenOverlay>(), nullptr);
  EXPECT_EQ(last<session::OpenOverlay>()->overlay, session::Overlay::export_dialog);
}

TEST_F(CommandsTest, ThePaletteNarrowsWhileOneWrites) {
  state.overlay = session::Overlay::palette;
  memory.palette.focus = true;
  frame();
  type("heile noreg");
  EXPECT_TRUE(see("Vis heile Noreg"));
  EXPECT_FALSE(see("Eksporter kartet"));
}

TEST_F(CommandsTest, ThePaletteSaysWhenNothingIsFound) {
  state.overlay = session::Overlay::palette;
  memory.palette.text = "finst ikkje";
  frame();
  EXPECT_TRUE(see("Ingen treff på «finst ikkje»."));
}

TEST_F(CommandsTest, ThePaletteForgetsWhatWasWritten) {
  state.overlay = session::Overlay::palette;
  memory.palette.text = "zoom";
  frame();
  state.overlay = session::Overlay::none;
  frame();
  EXPECT_TRUE(memory.palette.text.empty());
}

}  // namespace
}  // namespace dkart::ui
