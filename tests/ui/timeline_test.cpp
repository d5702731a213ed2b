#include <gmock/gmock.h>

#include "panel_fixture.h"
#include "screen_text.h"
#include "ui/time_range.h"

namespace dkart::ui {
namespace {

analysis::Timeline all_time(const domain::Dataset& data) {
  return analysis::timeline(data, analysis::select(data, {}));
}

class TimeRange : public testing::Test {
 protected:
  // From the fourth quarter of 2022 (t-10) to the fourth of 2025 (t-06, t-12).
  analysis::Timeline timeline = all_time(*test_support::tiny_dataset());
  std::size_t last = timeline.quarters.size() - 1;
};

TEST_F(TimeRange, NoDatesAreNoRangeAndBack) {
  EXPECT_FALSE(range_of({}, timeline));
  EXPECT_TRUE(with_range({}, timeline, std::nullopt).empty());
}

TEST_F(TimeRange, QuartersAndDatesAnswerEachOther) {
  for (std::size_t first = 0; first <= last; ++first) {
    for (std::size_t end = first; end <= last; ++end) {
      const QuarterRange range{first, end};
      EXPECT_EQ(range_of(with_range({}, timeline, range), timeline), range);
    }
  }
}

TEST_F(TimeRange, OtherPartsOfTheFilterStay) {
  analysis::Filter filter;
  filter.ministries = {"JD"};
  EXPECT_EQ(with_range(filter, timeline, QuarterRange{1, 2}).ministries, filter.ministries);
}

TEST_F(TimeRange, ADayWithinAQuarterTouchesIt) {
  analysis::Filter filter;
  filter.from = domain::PartialDate::parse("2023-05-20");
  filter.to = domain::PartialDate::parse("2023-07-01");
  const auto range = range_of(filter, timeline);
  ASSERT_TRUE(range);
  EXPECT_EQ(timeline.quarters[range->first].quarter, (analysis::Quarter{2023, 2}));
  EXPECT_EQ(timeline.quarters[range->last].quarter, (analysis::Quarter{2023, 3}));
}

TEST_F(TimeRange, FromTheBeginningItGrowsElseItMoves) {
  EXPECT_EQ(stepped(std::nullopt, timeline, 1), (QuarterRange{0, 0}));
  EXPECT_EQ(stepped(QuarterRange{0, 0}, timeline, 1), (QuarterRange{0, 1}));
  EXPECT_EQ(stepped(QuarterRange{2, 3}, timeline, 1), (QuarterRange{3, 4}));
  EXPECT_EQ(stepped(QuarterRange{2, 3}, timeline, -1), (QuarterRange{1, 2}));
  EXPECT_EQ(stepped(QuarterRange{0, 3}, timeline, -1), (QuarterRange{0, 2}));
}

TEST_F(TimeRange, ThereIsNoStepOutOfTheTimeline) {
  EXPECT_FALSE(stepped(QuarterRange{0, last}, timeline, 1));
  EXPECT_FALSE(stepped(QuarterRange{0, 0}, timeline, -1));
  EXPECT_FALSE(stepped(std::nullopt, timeline, -1));
  EXPECT_FALSE(stepped(QuarterRange{0, 0}, analysis::Timeline{}, 1));
}

class TimelinePanel : public PanelTest {
 protected:
  ImVec2 bar(std::size_t position) const {
    // Between the head and what stands apart; the years on the axis tell where.
    const auto first = see("2023"), next = see("2024");
    EXPECT_TRUE(first && next);
    const float step = (next->min.x - first->min.x) / 4;
    return {first->min.x + step * (static_cast<float>(position) + 0.4F), first->min.y - 20};
  }
  void drag(ImVec2 from, ImVec2 to) {
    ImGuiIO& io = ImGui::GetIO();
    io.MousePos = from;
    frame();
    io.MouseDown[0] = true;
    frame();
    apply_recipe();
    io.MousePos = to;
    frame();
    apply_recipe();
    io.MouseDown[0] = false;
    frame();
    apply_recipe();
  }
};

TEST_F(TimelinePanel, ShowsYearsKindsAndWhatIsDatedByYearOnly) {
  frame();
  EXPECT_TRUE(see("Tidslinje"));
  EXPECT_TRUE(see("2023"));
  EXPECT_TRUE(see("2025, berre år"));
  EXPECT_TRUE(see("Utan dato"));
}

TEST_F(TimelinePanel, DraggingSetsTheDatesAndIsUndoneAtOnce) {
  frame();
  drag(bar(0), bar(2));
  EXPECT_EQ(state.recipe.filter.from, domain::PartialDate::parse("2023-01"));
  EXPECT_EQ(state.recipe.filter.to, domain::PartialDate::parse("2023-09"));
  EXPECT_EQ(state.undo.size(), 1u);
}

TEST_F(TimelinePanel, PlayingGrowsToTheEndAndStops) {
  toggle_playing(memory.timeline);
  std::size_t most = 0;
  for (int i = 0; i < 60 && memory.timeline.playing; ++i) {
    memory.timeline.next_step = 0;
    frame();
    apply_recipe();
    most = std::max(most, state.undo.size());
  }
  EXPECT_FALSE(memory.timeline.playing);
  EXPECT_FALSE(state.recipe.filter.from);
  EXPECT_EQ(state.recipe.filter.to, domain::PartialDate::parse("2025-12"));
  EXPECT_EQ(most, 1u) << "all of it is one step of undo";
}

TEST_F(TimelinePanel, FoldsToItsHead) {
  click("Tidslinje");
  ASSERT_NE(last<session::SetPreferences>(), nullptr);
  EXPECT_FALSE(last<session::SetPreferences>()->preferences.timeline_open);
  apply_recipe();
  frame();
  EXPECT_FALSE(see("Utan dato"));
  EXPECT_TRUE(see("Tidslinje"));
}

}  // namespace
}  // namespace dkart::ui
