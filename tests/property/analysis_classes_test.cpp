// Laws of classification, on made-up values from seeded generators.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "analysis/classification.h"
#include "analysis/natural_breaks.h"
#include "support/seeds.h"

namespace dkart::analysis {
namespace {

using test_support::between;
using test_support::for_seeds;
using test_support::Random;
using test_support::up_to;

constexpr ClassMethod automatic[] = {ClassMethod::natural_breaks, ClassMethod::quantile,
                                     ClassMethod::equal_interval, ClassMethod::rounded};

// Few or many values, whole or not, near or far from zero, with many ties or none, skewed as jobs are.
std::vector<double> random_values(Random& random) {
  std::vector<double> values(1 + up_to(random, 60));
  const double scale = std::pow(10.0, between(random, -3, 5));
  const double offset = up_to(random, 3) == 0 ? 100 * scale : 0;
  const bool whole = up_to(random, 1) == 0;
  const bool ties = up_to(random, 1) == 0;
  for (double& value : values) {
    value = offset + scale * std::exp(between(random, -3, 2));
    if (ties) value = scale * std::ceil(value / scale);
    if (whole) value = std::ceil(value);
  }
  return values;
}

std::vector<AreaValue> with_empties(Random& random, const std::vector<double>& values, std::size_t zeros) {
  std::vector<AreaValue> areas(values.begin(), values.end());
  areas.insert(areas.end(), zeros, Zero{});
  areas.insert(areas.end(), up_to(random, 3), NoData{});
  areas.insert(areas.end(), up_to(random, 3), OutOfScope{});
  std::shuffle(areas.begin(), areas.end(), random);
  return areas;
}

TEST(ClassLaws, EveryValueIsInExactlyOneClassAndEveryClassHasOne) {
  for_seeds(400, [](Random& random) {
    const auto values = random_values(random);
    for (const ClassMethod method : automatic) {
      SCOPED_TRACE(std::string(code_of(method)));
      const std::size_t wanted = 2 + up_to(random, 7);
      const auto result = classify({values.begin(), values.end()}, {method, wanted, {}});
      ASSERT_TRUE(result.ok());
      const Classification& c = result->classification;
      ASSERT_GE(c.class_count(), 1U);
      ASSERT_LE(c.class_count(), wanted);
      EXPECT_EQ(c.class_count() < wanted, !result->issues.empty());
      EXPECT_TRUE(std::is_sorted(c.bounds.begin(), c.bounds.end(), std::less_equal<>()));
      std::set<std::size_t> used;
      for (const double value : values) {
        std::size_t classes = 0;
        for (std::size_t i = 0; i < c.class_count(); ++i) {
          if (value > c.bounds[i] && value <= c.bounds[i + 1]) {
            ++classes;
            EXPECT_EQ(c.class_of(value), i);
            used.insert(i);
          }
        }
        EXPECT_EQ(classes, 1U) << value;
      }
      EXPECT_EQ(used.size(), c.class_count());
    }
  });
}

TEST(ClassLaws, CountsAddUpToTheAreas) {
  for_seeds(200, [](Random& random) {
    const auto areas = with_empties(random, random_values(random), up_to(random, 20));
    for (const ClassMethod method : automatic) {
      const auto result = classify(areas, {method, 5, {}});
      const ClassCounts counts = count_classes(areas, result->classification);
      EXPECT_EQ(std::accumulate(counts.classes.begin(), counts.classes.end(), std::size_t{0}) + counts.zero +
                    counts.no_data + counts.out_of_scope,
                areas.size());
    }
  });
}

TEST(ClassLaws, WithEightyPercentZerosEveryLegendClassHasAreas) {
  for_seeds(200, [](Random& random) {
    const auto values = random_values(random);
    const auto areas = with_empties(random, values, 4 * values.size());
    for (const ClassMethod method : automatic) {
      const auto result = classify(areas, {method, 5, {}});
      const ClassCounts counts = count_classes(areas, result->classification);
      for (const std::size_t count : counts.classes) EXPECT_GT(count, 0U) << code_of(method);
      EXPECT_EQ(counts.zero, 4 * values.size());
    }
  });
}

TEST(ClassLaws, OrderOfTheAreasDoesNotMatter) {
  for_seeds(100, [](Random& random) {
    auto values = random_values(random);
    for (const ClassMethod method : automatic) {
      const auto before = classify({values.begin(), values.end()}, {method, 5, {}});
      std::reverse(values.begin(), values.end());
      const auto after = classify({values.begin(), values.end()}, {method, 5, {}});
      EXPECT_EQ(before->classification, after->classification) << code_of(method);
    }
  });
}

TEST(ClassLaws, WholeNumbersHaveWholeLabelsThatDoNotOverlap) {
  for_seeds(100, [](Random& random) {
    auto values = random_values(random);
    for (double& value : values) value = std::min(std::ceil(value), 1e9);
    for (const ClassMethod method : automatic) {
      const auto result = classify({values.begin(), values.end()}, {method, 5, {}});
      const Classification& c = result->classification;
      EXPECT_TRUE(c.integers);
      for (const double bound : c.bounds) EXPECT_EQ(bound, std::floor(bound));
      std::set<std::string> labels;
      for (std::size_t i = 0; i < c.class_count(); ++i) labels.insert(class_label(c, i, Language::nynorsk));
      EXPECT_EQ(labels.size(), c.class_count());
    }
  });
}

// Sum of squared deviations from the class means, straight from the definition.
double deviation(const std::vector<double>& sorted, const std::vector<std::size_t>& starts) {
  double sum = 0;
  for (std::size_t k = 0; k < starts.size(); ++k) {
    const std::size_t end = k + 1 < starts.size() ? starts[k + 1] : sorted.size();
    double mean = 0;
    for (std::size_t i = starts[k]; i < end; ++i) mean += sorted[i] / static_cast<double>(end - starts[k]);
    for (std::size_t i = starts[k]; i < end; ++i) sum += (sorted[i] - mean) * (sorted[i] - mean);
  }
  return sum;
}

double best_by_trying_all(const std::vector<double>& sorted, std::size_t count) {
  double best = std::numeric_limits<double>::infinity();
  for (std::uint32_t cuts = 0; cuts < 1U << (sorted.size() - 1); ++cuts) {
    std::vector<std::size_t> starts{0};
    bool parts_equal_values = false;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
      if ((cuts >> (i - 1) & 1U) == 0) continue;
      starts.push_back(i);
      parts_equal_values = parts_equal_values || sorted[i] == sorted[i - 1];
    }
    if (starts.size() == count && !parts_equal_values) best = std::min(best, deviation(sorted, starts));
  }
  return best;
}

TEST(NaturalBreaksLaws, IsAsGoodAsTheBestOfAllDivisions) {
  for_seeds(80, [](Random& random) {
    auto sorted = random_values(random);
    sorted.resize(std::min<std::size_t>(sorted.size(), 9));
    std::sort(sorted.begin(), sorted.end());
    const auto groups = group_equal(sorted);
    for (std::size_t count = 2; count <= std::min<std::size_t>(groups.size(), 5); ++count) {
      const auto cuts = optimal_cuts(groups, count);
      ASSERT_EQ(cuts.size(), count - 1);
      std::vector<std::size_t> starts{0};
      for (const std::size_t cut : cuts) {
        const auto at = std::lower_bound(sorted.begin(), sorted.end(), groups[cut].smallest);
        starts.push_back(static_cast<std::size_t>(at - sorted.begin()));
      }
      const double best = best_by_trying_all(sorted, count);
      EXPECT_LE(deviation(sorted, starts), best + 1e-9 * (1 + deviation(sorted, {0})));
    }
  });
}

}  // namespace
}  // namespace dkart::analysis
