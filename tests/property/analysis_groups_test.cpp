// Laws of groups, shares, differences and the time line, on made-up decisions from seeded generators.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/compare.h"
#include "analysis/grouping.h"
#include "analysis/oslo_share.h"
#include "analysis/timeline.h"
#include "random_decisions.h"

namespace dkart::analysis {
namespace {

Selection random_selection(Random& random, const Dataset& data) {
  Filter filter;
  for (std::size_t steps = up_to(random, 2); steps > 0; --steps) filter = stricter(random, filter);
  return select(data, filter);
}

void expect_range(const std::optional<Range>& share) {
  if (!share) return;
  EXPECT_GE(share->min, 0);
  EXPECT_LE(share->min, share->max);
  EXPECT_LE(share->max, 1);
}

TEST(GroupLaws, EverySelectedDecisionIsInOneGroupAndTheJobsAddUp) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Selection selection = random_selection(random, data);
    const Figures total = count_figures(data, selection, Level::county).total;
    const auto& oslo_area = data.oslo_areas[up_to(random, data.oslo_areas.size() - 1)];
    for (const auto grouping :
         {Grouping::ministry, Grouping::kind, Grouping::centrality, Grouping::period, Grouping::oslo_area,
          Grouping::sami_area, Grouping::county, Grouping::municipality}) {
      SCOPED_TRACE(code_of(grouping));
      Selection seen;
      Range jobs;
      std::size_t unknown = 0;
      for (const Group& group : group_figures(data, selection, grouping, &oslo_area)) {
        seen.insert(seen.end(), group.figures.behind.begin(), group.figures.behind.end());
        jobs = sum_of(jobs, known_jobs(group.figures));
        unknown += group.figures.jobs_unknown;
      }
      std::sort(seen.begin(), seen.end());
      EXPECT_EQ(seen, selection);
      EXPECT_EQ(jobs, known_jobs(total));
      EXPECT_EQ(unknown, total.jobs_unknown);
    }
  });
}

TEST(GroupLaws, SharesAreRangesThatAddUpToTheWholeInAnyOrder) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Selection selection = random_selection(random, data);
    auto groups = group_figures(data, selection, Grouping::ministry);
    for (int order = 0; order < 2; ++order) {
      Range least_and_most;
      std::optional<Range> last;
      for (const Group& group : groups) {
        expect_range(group.job_share);
        expect_range(group.cumulative_job_share);
        if (group.job_share) least_and_most = sum_of(least_and_most, *group.job_share);
        if (group.kind == GroupKind::known) last = group.cumulative_job_share;
      }
      if (last) {
        EXPECT_EQ(*last, (Range{1, 1}));
        EXPECT_LE(least_and_most.min, 1 + 1e-12);
        EXPECT_GE(least_and_most.max, 1 - 1e-12);
      }
      rank_groups(groups);
    }
    for (std::size_t i = 1; i < groups.size(); ++i) {
      if (groups[i].kind != GroupKind::known) break;
      EXPECT_GE(known_jobs(groups[i - 1].figures).min, known_jobs(groups[i].figures).min);
    }
  });
}

TEST(OsloShareLaws, InsideOutsideAndUnplacedAreTheSelectionForEveryDefinition) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Selection selection = random_selection(random, data);
    const Figures total = count_figures(data, selection, Level::county).total;
    for (const OsloShare& share : oslo_shares(data, selection)) {
      EXPECT_EQ(share.inside.decisions + share.outside.decisions + share.unplaced.decisions, total.decisions);
      EXPECT_EQ(
          sum_of(known_jobs(share.unplaced), sum_of(known_jobs(share.inside), known_jobs(share.outside))),
          known_jobs(total));
      for (const auto index : share.unplaced.behind) EXPECT_FALSE(data.at(index).municipality);
      expect_range(share.job_share);
    }
  });
}

TEST(CompareLaws, EqualTablesDifferByNothingAnywhere) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Selection selection = random_selection(random, data);
    const Difference nothing{0, 0, 0, 0, false, false};
    for (const Level level : {Level::municipality, Level::county}) {
      const FigureTable table = count_figures(data, selection, level);
      const Comparison same = compare(table, table);
      for (const Difference& area : same.areas) EXPECT_EQ(area, nothing);
      EXPECT_EQ(same.unplaced, nothing);
      EXPECT_EQ(same.total, nothing);
    }
  });
}

TEST(CompareLaws, TheOtherWayRoundIsTheOppositeAndTheLowerBoundsLieInTheRange) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const FigureTable a = count_figures(data, random_selection(random, data), Level::municipality);
    const FigureTable b = count_figures(data, random_selection(random, data), Level::municipality);
    const Comparison there = compare(a, b), back = compare(b, a);
    for (std::size_t i = 0; i < there.areas.size(); ++i) {
      const Difference &x = there.areas[i], &y = back.areas[i];
      EXPECT_EQ(x.decisions, -y.decisions);
      EXPECT_EQ(x.open_above, y.open_below);
      ASSERT_EQ(x.jobs_min.has_value(), y.jobs_max.has_value());
      if (x.jobs_min) {
        EXPECT_EQ(*x.jobs_min, -*y.jobs_max);
      }
      EXPECT_EQ(x.jobs.has_value(), a.areas[i] == b.areas[i] || (a.areas[i].jobs_min && b.areas[i].jobs_min));
      if (x.jobs && x.jobs_min && x.jobs_max) {
        EXPECT_LE(*x.jobs_min, *x.jobs);
        EXPECT_LE(*x.jobs, *x.jobs_max);
      }
    }
  });
}

TEST(TimelineLaws, EverySelectedDecisionIsInOneStackAndTheAxisHasNoHoles) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Selection selection = random_selection(random, data);
    const Timeline line = timeline(data, selection);
    Selection seen;
    const auto take = [&](const KindStack& stack) {
      EXPECT_EQ(stack.counts[0] + stack.counts[1] + stack.counts[2], stack.decisions.size());
      seen.insert(seen.end(), stack.decisions.begin(), stack.decisions.end());
    };
    for (const QuarterStack& quarter : line.quarters) take(quarter.stack);
    for (const YearStack& year : line.year_only) take(year.stack);
    take(line.undated);
    std::sort(seen.begin(), seen.end());
    EXPECT_EQ(seen, selection);
    for (std::size_t i = 1; i < line.quarters.size(); ++i) {
      EXPECT_EQ(line.quarters[i].quarter, line.quarters[i - 1].quarter.next());
    }
    EXPECT_EQ(line.quarters.size(), timeline(data, {}).quarters.size());
  });
}

}  // namespace
}  // namespace dkart::analysis
