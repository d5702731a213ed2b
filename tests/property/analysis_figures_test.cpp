// Laws of filters and figures, on made-up decisions from seeded generators.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "analysis/classification.h"
#include "analysis/figures.h"
#include "support/tiny_dataset.h"

namespace dkart::analysis {
namespace {

using domain::Dataset;
using domain::Decision;
using Random = std::mt19937_64;

std::size_t up_to(Random& random, std::size_t most) {
  return std::uniform_int_distribution<std::size_t>(0, most)(random);
}
bool one_in(Random& random, std::size_t n) {
  return up_to(random, n - 1) == 0;
}

template <class List>
auto any_of(Random& random, const List& list) {
  return list[up_to(random, list.size() - 1)];
}

domain::JobCount random_jobs(Random& random) {
  // Halves add up exactly.
  const double jobs = static_cast<double>(up_to(random, 80)) / 2;
  switch (up_to(random, 3)) {
    case 0:
      return {};
    case 1:
      return {std::nullopt, jobs, domain::CountQualifier::at_most, domain::JobUnit::positions};
    case 2:
      return {jobs, std::nullopt, domain::CountQualifier::at_least, domain::JobUnit::positions};
    default:
      return {jobs, jobs + 5, domain::CountQualifier::interval, domain::JobUnit::positions};
  }
}

Dataset random_dataset(Random& random) {
  static const Dataset usual = test_support::tiny_dataset_value();
  Dataset data = usual;
  data.decisions.clear();
  const std::size_t count = up_to(random, 40);
  for (std::size_t i = 0; i < count; ++i) {
    Decision d;
    d.id = "r-" + std::to_string(i);
    d.period = any_of(random, std::vector<std::string>{"2021-2025", "2025-2029", domain::period_unknown});
    d.date = domain::PartialDate::parse(
        any_of(random, std::vector<std::string>{"", "2022", "2023-05", "2024-02-29", "2025", "2026-01-02"}));
    d.ministry = any_of(random, std::vector<std::string>{"", "FIN", "JD", "KLD", "UD"});
    d.agency = any_of(random, std::vector<std::string>{"Skatteetaten", "Politiet", "Statens naturoppsyn"});
    if (!one_in(random, 6)) {
      d.municipality = domain::MunicipalityIndex{
          static_cast<std::uint32_t>(up_to(random, data.municipalities.size() - 1))};
    }
    d.jobs = random_jobs(random);
    d.kind = one_in(random, 3) ? domain::DecisionKind::moved : domain::DecisionKind::created;
    if (i > 0 && one_in(random, 5)) d.same_unit_as = "r-" + std::to_string(up_to(random, i - 1));
    data.decisions.push_back(std::move(d));
  }
  return data;
}

// Narrows `filter` in one way. Sets that are already narrow are kept so.
Filter stricter(Random& random, Filter filter) {
  switch (up_to(random, 5)) {
    case 0:
      if (filter.periods.empty())
        filter.periods = {"2021-2025", "2025-2029"};
      else if (filter.periods.size() > 1)
        filter.periods.erase(filter.periods.begin());
      break;
    case 1:
      if (filter.ministries.empty())
        filter.ministries = {"", "JD", "UD"};
      else if (filter.ministries.size() > 1)
        filter.ministries.erase(filter.ministries.begin());
      break;
    case 2:
      filter.kinds = filter.kinds.empty() ? std::set{domain::DecisionKind::created} : filter.kinds;
      break;
    case 3:
      filter.counties.insert(*domain::CountyNumber::parse(filter.counties.empty() ? "56" : "56"));
      break;
    case 4:
      filter.from = domain::PartialDate::parse(filter.from ? "2024" : "2023");
      break;
    default:
      filter.search += " t";
      break;
  }
  return filter;
}

template <class Check>
void for_seeds(unsigned count, Check check) {
  for (unsigned seed = 1; seed <= count; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    Random random(seed);
    check(random);
    if (testing::Test::HasFailure()) return;
  }
}

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
