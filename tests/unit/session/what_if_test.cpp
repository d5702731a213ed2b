// Suppositions about centres: how they are changed, remembered and undone.
#include "session/what_if.h"

#include <gtest/gtest.h>

#include "session/reduce.h"
#include "states.h"
#include "support/tiny_dataset.h"

namespace dkart::session {
namespace {

using recipe::CoverageSpec;

TEST(WhatIf, NoTwoCentresHaveTheSameName) {
  CoverageSpec spec;
  add_centre(spec, "Røros", {11.4, 62.6});
  add_centre(spec, "Røros", {11.5, 62.6});
  add_centre(spec, "Røros", {11.6, 62.6});
  ASSERT_EQ(spec.facilities.added.size(), 3U);
  EXPECT_EQ(spec.facilities.added[1].name, "Røros 2");
  EXPECT_EQ(spec.facilities.added[2].name, "Røros 3");
  EXPECT_NE(spec.facilities.added[0].id, spec.facilities.added[1].id);
}

TEST(WhatIf, ACentreIsNamedAfterThePlaceItIsNearestTo) {
  CoverageSpec spec;
  const domain::DatasetPtr data = test_support::tiny_dataset();
  const geo::LonLat near_moelv{10.13, 59.68};
  add_centre_at(spec, *data, near_moelv);
  EXPECT_EQ(spec.facilities.added.front().name, "Moelv");
  EXPECT_EQ(spec.facilities.added.front().position, near_moelv);
}

TEST(WhatIf, ACentreThatIsMovedGetsTheNameOfItsNewPlace) {
  CoverageSpec spec;
  const domain::DatasetPtr data = test_support::tiny_dataset();
  add_centre(spec, "Moelv", {10, 60});
  add_centre(spec, "B", {11, 61});
  const geo::LonLat near_moelv{10.13, 59.68};
  const std::string id = move_centre(spec, *data, spec.facilities.added[1].id, near_moelv);
  EXPECT_EQ(spec.facilities.added[1].position, near_moelv);
  EXPECT_EQ(spec.facilities.added[1].name, "Moelv 2") << "there is one of that name";
  EXPECT_EQ(spec.facilities.added[1].id, id);
  EXPECT_EQ(move_centre(spec, *data, id, {10.1300004, 59.68}), id) << "it does not take a number from itself";
  EXPECT_EQ(spec.facilities.added[1].position, near_moelv) << "to a metre";
  EXPECT_EQ(spec.facilities.added[0].position, (geo::LonLat{10, 60}));
  EXPECT_EQ(move_centre(spec, *data, "nobody", {0, 0}), "nobody");
}

TEST(WhatIf, ACentreIsTakenAwayById) {
  CoverageSpec spec;
  add_centre(spec, "A", {10, 60});
  add_centre(spec, "B", {11, 61});
  remove_centre(spec, spec.facilities.added[0].id);
  ASSERT_EQ(spec.facilities.added.size(), 1U);
  EXPECT_EQ(spec.facilities.added[0].name, "B");
}

TEST(WhatIf, AScenarioIsKeptShownAndReplaced) {
  CoverageSpec spec;
  add_centre(spec, "A", {10, 60});
  keep_scenario(spec, "Ein");
  EXPECT_TRUE(is_shown(spec, spec.scenarios[0]));
  spec.facilities.switched_off = {"sc-01"};
  EXPECT_FALSE(is_shown(spec, spec.scenarios[0]));
  keep_scenario(spec, "To");
  show_scenario(spec, spec.scenarios[0]);
  EXPECT_TRUE(spec.facilities.switched_off.empty());
  EXPECT_EQ(spec.facilities.added.size(), 1U);
  remove_centre(spec, spec.facilities.added[0].id);
  keep_scenario(spec, "To");
  ASSERT_EQ(spec.scenarios.size(), 2U) << "of that name there was one";
  EXPECT_TRUE(spec.scenarios[1].added.empty());
}

class CoverageState : public testing::Test {
 protected:
  CoverageState() {
    state.data = test_support::tiny_dataset();
    state.recipe.coverage = CoverageSpec{};
  }
  Effects send(const Action& action) {
    Reduced reduced = reduce(std::move(state), action);
    state = std::move(reduced.state);
    return reduced.effects;
  }
  template <class T>
  static const T* find(const Effects& effects) {
    for (const Effect& effect : effects) {
      if (const T* found = std::get_if<T>(&effect)) return found;
    }
    return nullptr;
  }
  template <class Change>
  Effects edit(Change change, Undoing undoing = Undoing::alone) {
    recipe::MapRecipe copy = state.recipe;
    change(*copy.coverage);
    return send(SetRecipe{copy, undoing});
  }

  AppState state;
};

TEST_F(CoverageState, TheQuestionIsThereAgainWhenCoverageIsShownAgain) {
  edit([](CoverageSpec& spec) { spec.limit = 100; });
  send(ShowCoverage{false});
  EXPECT_FALSE(state.recipe.coverage);
  send(ShowCoverage{true});
  ASSERT_TRUE(state.recipe.coverage);
  EXPECT_EQ(state.recipe.coverage->limit, 100);
  send(Undo{});
  EXPECT_FALSE(state.recipe.coverage) << "showing it is a step of undo";
}

TEST_F(CoverageState, ADragIsOneStepOfUndo) {
  edit([](CoverageSpec& spec) { add_centre(spec, "A", {10, 60}); });
  const std::size_t steps = state.undo.size();
  for (int i = 0; i < 5; ++i) {
    const std::string id = state.recipe.coverage->facilities.added.front().id;
    edit(
        [&](CoverageSpec& spec) {
          move_centre(spec, *state.data, id, {10.0 + i, 61});
        },
        i == 0 ? Undoing::alone : Undoing::with_the_last);
  }
  EXPECT_EQ(state.undo.size(), steps + 1);
  send(Undo{});
  EXPECT_EQ(state.recipe.coverage->facilities.added.front().position, (geo::LonLat{10, 60}));
}

TEST_F(CoverageState, AnAnswerHoldsForItsQuestionOnly) {
  const Effects begun = send(FindSites{{2, true, coverage::SiteObjective::cover}});
  ASSERT_NE(find<SearchSites>(begun), nullptr);
  EXPECT_EQ(find<SearchSites>(begun)->question.count, 2U);
  EXPECT_TRUE(state.searching);
  EXPECT_EQ(find<SearchSites>(send(FindSites{})), nullptr) << "one search at a time";
  const Effects stopped = edit([](CoverageSpec& spec) { spec.limit = 30; });
  EXPECT_NE(find<CancelSearch>(stopped), nullptr);
  EXPECT_FALSE(state.searching);

  send(FindSites{});
  send(SitesFound{std::make_shared<const FoundSites>()});
  EXPECT_TRUE(state.sites);
  EXPECT_FALSE(state.searching);
  edit([](CoverageSpec& spec) { spec.limit = 60; });
  EXPECT_FALSE(state.sites);
}

TEST_F(CoverageState, ASearchCanBeStoppedAndMayFail) {
  send(FindSites{});
  EXPECT_NE(find<CancelSearch>(send(CancelSites{})), nullptr);
  EXPECT_FALSE(state.searching);
  send(FindSites{});
  send(SitesFailed{{"job_failed", {}, {{"reason", "x"}}}});
  EXPECT_FALSE(state.searching);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].text_key, "remark.job_failed");
}

TEST_F(CoverageState, WithTravelTimesThereIsNoSearch) {
  edit([](CoverageSpec& spec) { spec.matrix_file = "/t/reisetid.csv"; });
  EXPECT_EQ(find<SearchSites>(send(FindSites{})), nullptr);
}

TEST_F(CoverageState, FilesAreReadOnceWhenTheyAreNamed) {
  const Effects named = edit([](CoverageSpec& spec) { spec.matrix_file = "/t/reisetid.csv"; });
  ASSERT_NE(find<ReadCoverageFiles>(named), nullptr);
  EXPECT_EQ(find<ReadCoverageFiles>(named)->matrix_file, "/t/reisetid.csv");
  EXPECT_TRUE(state.reading);
  CoverageFiles files{"", "/t/reisetid.csv", {nullptr, std::make_shared<const domain::TravelMatrix>()}, {}};
  files.remarks.push_back({Severity::warning, "matrix_minutes_negative", {}, {}});
  send(CoverageRead{files});
  EXPECT_FALSE(state.reading);
  EXPECT_EQ(state.coverage_files.input, files.input);
  ASSERT_EQ(state.notices.size(), 1U) << "remarks are told";
  EXPECT_EQ(state.notices[0].args.at("count"), "1");
  EXPECT_EQ(find<ReadCoverageFiles>(edit([](CoverageSpec& spec) { spec.limit = 30; })), nullptr);
}

TEST_F(CoverageState, AFileThatCannotBeReadLeavesTheQuestionAsItWas) {
  edit([](CoverageSpec& spec) { spec.matrix_file = "/t/borte.csv"; });
  send(CoverageReadFailed{{"file_missing", {"/t/borte.csv", 0, ""}, {}}});
  EXPECT_FALSE(state.reading);
  EXPECT_EQ(state.recipe.coverage->matrix_file, "");
  EXPECT_EQ(state.recipe.coverage->limit, 60);
  ASSERT_EQ(state.notices.size(), 1U);
  EXPECT_EQ(state.notices[0].args.at("file"), "/t/borte.csv");
}

TEST_F(CoverageState, PlacingEndsWithEscapeAndWithCoverage) {
  send(SetPlacing{true});
  EXPECT_TRUE(state.placing);
  send(CloseTopmost{});
  EXPECT_FALSE(state.placing);
  send(SetPlacing{true});
  send(ShowCoverage{false});
  EXPECT_FALSE(state.placing);
  send(SetPlacing{true});
  EXPECT_FALSE(state.placing) << "there is nothing to place a centre in";
}

}  // namespace
}  // namespace dkart::session
