#include "scene/analysis_texts.h"

#include <gtest/gtest.h>

#include "support/fake_text.h"
#include "support/tiny_dataset.h"

namespace dkart::scene {
namespace {

using analysis::Difference;
using analysis::Group;
using analysis::Grouping;
using analysis::GroupKind;

const test_support::FakeMessages messages;

std::string name_of(Grouping grouping, const std::string& key, GroupKind kind = GroupKind::known) {
  Group group;
  group.key = key;
  group.kind = kind;
  return group_name(*test_support::tiny_dataset(), grouping, group, messages);
}

TEST(GroupName, SaysWhatTheGroupIs) {
  EXPECT_EQ(name_of(Grouping::ministry, "JD"), "Justis");
  EXPECT_EQ(name_of(Grouping::kind, "flytta"), "kind.flytta");
  EXPECT_EQ(name_of(Grouping::centrality, "3"), "inspector.centrality(class=3)");
  EXPECT_EQ(name_of(Grouping::period, "2021-2025"), "Regjeringa Støre 2021–2025");
  EXPECT_EQ(name_of(Grouping::oslo_area, "inside"), "group.oslo_inside");
  EXPECT_EQ(name_of(Grouping::sami_area, "no"), "group.sami_no");
  EXPECT_EQ(name_of(Grouping::population_change, "fall-5"), "group.population_fall-5");
  EXPECT_EQ(name_of(Grouping::county, "56"), "Finnmark");
}

TEST(GroupName, WhatIsMissingHasANameToo) {
  EXPECT_EQ(name_of(Grouping::ministry, "unknown", GroupKind::unknown), "filter.no_ministry");
  EXPECT_EQ(name_of(Grouping::period, "unknown", GroupKind::unknown), "period.unknown");
  EXPECT_EQ(name_of(Grouping::centrality, "unknown", GroupKind::unknown), "group.no_centrality");
  EXPECT_EQ(name_of(Grouping::population_change, "unknown", GroupKind::unknown),
            "group.no_population_change");
  EXPECT_EQ(name_of(Grouping::county, "unplaced", GroupKind::unplaced), "inspector.unplaced");
}

TEST(GroupName, AMunicipalityHasAllItsNames) {
  const auto& data = *test_support::tiny_dataset();
  const auto groups = analysis::group_figures(data, {}, Grouping::municipality);
  EXPECT_EQ(group_name(data, Grouping::municipality, groups[6], messages), "Porsanger – Porsáŋgu – Porsanki");
}

TEST(PeriodLabel, HasADash) {
  EXPECT_EQ(period_label("2021-2025", messages), "2021–2025");
  EXPECT_EQ(period_label("unknown", messages), "period.unknown");
}

TEST(ShareText, IsARangeWhereTheShareIsOne) {
  EXPECT_EQ(share_text(analysis::Range{0.625, 0.7}, messages), "group.percent(share=62,5–70)");
  EXPECT_EQ(share_text(1.0, messages), "group.percent(share=100)");
  EXPECT_EQ(share_text(std::optional<double>(), messages), "");
  EXPECT_EQ(share_text(std::optional<analysis::Range>(), messages), "");
}

TEST(DifferenceText, HasASignAndKeepsTheRange) {
  EXPECT_EQ(difference_text({1, 14.5, 14.5, 14.5, false, false}, messages), "+14,5");
  EXPECT_EQ(difference_text({0, 0, 0, 0, false, false}, messages), "0");
  EXPECT_EQ(difference_text({-1, -10, -12, -10, false, false}, messages), "date.from_to(from=−12)(to=−10)");
}

TEST(DifferenceText, SaysWhereAnEndIsOpenOrUnknown) {
  EXPECT_EQ(difference_text({1, 15, 15, 15, false, true}, messages), "count.at_least(count=+15)");
  EXPECT_EQ(difference_text({-1, -15, -15, -15, true, false}, messages), "count.no_more_than(count=−15)");
  EXPECT_EQ(difference_text({0, 0, 0, 0, true, true}, messages), "cli.not_known");
  EXPECT_EQ(difference_text({1, std::nullopt, std::nullopt, std::nullopt, false, false}, messages),
            "cli.not_known");
}

}  // namespace
}  // namespace dkart::scene
