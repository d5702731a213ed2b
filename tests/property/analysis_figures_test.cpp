// Laws of filters and figures, on made-up decisions from seeded generators.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/classification.h"
#include "analysis/figures.h"
#include "random_decisions.h"

namespace dkart::analysis {
namespace {

TEST(FilterLaws, AStricterFilterSelectsASubset) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    Filter filter;
    Selection wide = select(data, filter);
    EXPECT_EQ(wide.size(), data.decisions.size());
    for (int step = 0; step < 6; ++step) {
      filter = stricter(random, filter);
      const Selection narrow = select(data, filter);
      EXPECT_TRUE(std::is_sorted(narrow.begin(), narrow.end()));
      EXPECT_TRUE(std::includes(wide.begin(), wide.end(), narrow.begin(), narrow.end()));
      wide = narrow;
    }
  });
}

TEST(FilterLaws, AChoiceCountsWhatChoosingItWouldLeave) {
  for_seeds(100, [](Random& random) {
    const Dataset data = random_dataset(random);
    Filter filter;
    for (int step = 0; step < 3; ++step) filter = stricter(random, filter);
    const ChoiceCounts counts = count_choices(data, filter);
    EXPECT_EQ(counts.selected, select(data, filter).size());
    for (const auto& [ministry, count] : counts.ministries) {
      Filter only = filter;
      only.ministries = {ministry};
      EXPECT_EQ(select(data, only).size(), count) << ministry;
    }
    for (const auto& [period, count] : counts.periods) {
      Filter only = filter;
      only.periods = {period};
      EXPECT_EQ(select(data, only).size(), count) << period;
    }
    for (const auto& [kind, count] : counts.kinds) {
      Filter only = filter;
      only.kinds = {kind};
      EXPECT_EQ(select(data, only).size(), count) << code_of(kind);
    }
    for (const auto& [county, count] : counts.counties) {
      Filter only = filter;
      only.counties = {county};
      EXPECT_EQ(select(data, only).size(), count) << county.text();
    }
  });
}

// The selection's sums straight from the rule, without areas.
Figures sum_by_hand(const Dataset& data, const Selection& selection) {
  Figures sum;
  for (const auto index : selection) {
    const Decision& d = data.at(index);
    ++sum.decisions;
    sum.jobs_unknown += d.jobs.min ? 0U : 1U;
    const bool again = std::any_of(selection.begin(), selection.end(), [&](auto other) {
      return other != index && data.at(other).id == d.same_unit_as;
    });
    if (again) continue;
    if (d.jobs.min) sum.jobs_min = sum.jobs_min.value_or(0) + *d.jobs.min;
    if (d.jobs.max || d.jobs.min)
      sum.jobs_max = sum.jobs_max.value_or(0) + d.jobs.max.value_or(d.jobs.min.value_or(0));
  }
  if (sum.decisions == 0) sum.jobs_min = sum.jobs_max = 0;
  return sum;
}

TEST(FigureLaws, AreasAndUnplacedAddUpToTheSelectionOnBothLevels) {
  for_seeds(300, [](Random& random) {
    const Dataset data = random_dataset(random);
    Filter filter;
    if (!one_in(random, 3)) filter = stricter(random, filter);
    const Selection selection = select(data, filter);
    const Figures expected = sum_by_hand(data, selection);
    for (const Level level : {Level::municipality, Level::county}) {
      const FigureTable table = count_figures(data, selection, level);
      EXPECT_EQ(table.total.decisions, expected.decisions);
      EXPECT_EQ(table.total.jobs_min, expected.jobs_min);
      EXPECT_EQ(table.total.jobs_max, expected.jobs_max);
      EXPECT_EQ(table.total.jobs_unknown, expected.jobs_unknown);
      EXPECT_EQ(table.total.behind, selection);

      auto parts = table.areas;
      parts.push_back(table.unplaced);
      double jobs_min = 0, jobs_max = 0;
      std::size_t decisions = 0, unknown = 0;
      for (const Figures& part : parts) {
        jobs_min += part.jobs_min.value_or(0);
        jobs_max += part.jobs_max.value_or(0);
        decisions += part.decisions;
        unknown += part.jobs_unknown;
        EXPECT_EQ(part.behind.size(), part.decisions);
        if (part.jobs_min) {
          EXPECT_LE(*part.jobs_min, part.jobs_max.value());
        }
      }
      EXPECT_EQ(jobs_min, expected.jobs_min.value_or(0));
      EXPECT_EQ(jobs_max, expected.jobs_max.value_or(0));
      EXPECT_EQ(decisions, expected.decisions);
      EXPECT_EQ(unknown, expected.jobs_unknown);
    }
  });
}

TEST(FigureLaws, EveryAreaIsExactlyWhatItsFiguresSay) {
  for_seeds(100, [](Random& random) {
    const Dataset data = random_dataset(random);
    const FigureTable table = count_figures(data, select(data, {}), Level::municipality);
    const auto values = area_values(data, table, Measure::jobs, scope_of(data, {}, nullptr));
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Figures& figures = table.areas[i];
      EXPECT_EQ(std::holds_alternative<NoData>(values[i]), !figures.jobs_min.has_value());
      EXPECT_EQ(std::holds_alternative<double>(values[i]), figures.jobs_min.value_or(0) > 0);
      if (figures.decisions == 0) {
        EXPECT_TRUE(std::holds_alternative<Zero>(values[i]));
      }
    }
  });
}

TEST(FigureLaws, WithLockedBreaksFilteringRecoloursOnlyWhatChanged) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const Scope scope = scope_of(data, {}, nullptr);
    const auto values_for = [&](const Filter& filter) {
      return area_values(data, count_figures(data, select(data, filter), Level::municipality), Measure::jobs,
                         scope);
    };
    const auto all = values_for({});
    const Classification locked = classify(all, {})->classification;
    Filter filter;
    filter.ministries = {"JD", "UD"};
    const auto some = values_for(filter);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const double* before = std::get_if<double>(&all[i]);
      const double* after = std::get_if<double>(&some[i]);
      if (before == nullptr || after == nullptr || locked.class_count() == 0) continue;
      if (*before == *after) {
        EXPECT_EQ(locked.class_of(*before), locked.class_of(*after));
      }
      // A smaller value still fits the label of its class: classes begin at 0.
      const std::size_t index = *locked.class_of(*after);
      EXPECT_GT(*after, locked.bounds[index]);
    }
  });
}

}  // namespace
}  // namespace dkart::analysis
