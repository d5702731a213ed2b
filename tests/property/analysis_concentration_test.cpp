// Laws of Lorenz curve, Gini coefficient and location quotient, on random areas.
#include <gtest/gtest.h>

#include <algorithm>

#include "analysis/concentration.h"
#include "random_decisions.h"

namespace dkart::analysis {
namespace {

constexpr double near = 1e-12;

std::vector<Holding> random_holdings(Random& random) {
  std::vector<Holding> holdings(1 + up_to(random, 60));
  for (Holding& holding : holdings) {
    holding.population = 1 + static_cast<double>(up_to(random, one_in(random, 5) ? 700000 : 8000));
    holding.jobs = one_in(random, 2) ? 0 : static_cast<double>(up_to(random, 200)) / 2;
  }
  holdings.front().jobs += 0.5;  // something to share
  return holdings;
}

double gini_of(const std::vector<Holding>& holdings) {
  return gini_coefficient(lorenz_curve(holdings)).value();
}

TEST(GiniLaws, LiesFromZeroUpToButNotOne) {
  for_seeds(500, [](Random& random) {
    const double gini = gini_of(random_holdings(random));
    EXPECT_GE(gini, 0);
    EXPECT_LT(gini, 1);
  });
}

TEST(GiniLaws, ProportionalIsZero) {
  for_seeds(200, [](Random& random) {
    auto holdings = random_holdings(random);
    const double rate = static_cast<double>(1 + up_to(random, 50)) / 1000;
    for (Holding& holding : holdings) holding.jobs = holding.population * rate;
    EXPECT_NEAR(gini_of(holdings), 0, near);
  });
}

TEST(GiniLaws, NeitherTheUnitNorTheOrderMatters) {
  for_seeds(200, [](Random& random) {
    auto holdings = random_holdings(random);
    const double gini = gini_of(holdings);
    for (Holding& holding : holdings) {
      holding.jobs *= 7.3;
      holding.population /= 1000;
    }
    std::shuffle(holdings.begin(), holdings.end(), random);
    EXPECT_NEAR(gini_of(holdings), gini, 1e-10);
  });
}

TEST(GiniLaws, DividingAnAreaIntoEqualPartsChangesNothing) {
  for_seeds(200, [](Random& random) {
    auto holdings = random_holdings(random);
    const double gini = gini_of(holdings);
    Holding& divided = holdings[up_to(random, holdings.size() - 1)];
    divided = {divided.population / 2, divided.jobs / 2};
    holdings.push_back(Holding(divided));
    EXPECT_NEAR(gini_of(holdings), gini, 1e-10);
  });
}

TEST(LorenzLaws, IsConvexBelowTheDiagonalAndEndsAtOne) {
  for_seeds(500, [](Random& random) {
    const auto holdings = random_holdings(random);
    const auto curve = lorenz_curve(holdings);
    ASSERT_EQ(curve.size(), holdings.size() + 1);
    EXPECT_EQ(curve.front(), (LorenzPoint{0, 0}));
    EXPECT_EQ(curve.back(), (LorenzPoint{1, 1}));
    for (std::size_t i = 1; i < curve.size(); ++i) {
      EXPECT_GT(curve[i].population_share, curve[i - 1].population_share);
      EXPECT_GE(curve[i].job_share, curve[i - 1].job_share);
      EXPECT_LE(curve[i].job_share, curve[i].population_share + near);
      if (i == 1) continue;
      const double rise = (curve[i].job_share - curve[i - 1].job_share) *
                          (curve[i - 1].population_share - curve[i - 2].population_share);
      const double rise_before = (curve[i - 1].job_share - curve[i - 2].job_share) *
                                 (curve[i].population_share - curve[i - 1].population_share);
      EXPECT_GE(rise, rise_before - near);
    }
  });
}

TEST(LocationQuotientLaws, WeightedByPopulationTheyAddUpToOne) {
  for_seeds(200, [](Random& random) {
    const Dataset data = random_dataset(random);
    const FigureTable table = count_figures(data, select(data, {}), Level::municipality);
    const Concentration all = concentration(table);
    double population = 0, weighted = 0;
    std::size_t measured = 0;
    for (std::size_t i = 0; i < table.areas.size(); ++i) {
      if (table.areas[i].jobs_min) population += *table.areas[i].population;
    }
    for (std::size_t i = 0; i < table.areas.size(); ++i) {
      const auto& quotient = all.location_quotients[i];
      EXPECT_EQ(quotient.has_value(), all.gini.has_value() && table.areas[i].jobs_min.has_value());
      if (!quotient) continue;
      weighted += *quotient * *table.areas[i].population / population;
      ++measured;
    }
    if (all.gini) {
      EXPECT_NEAR(weighted, 1, near);
      EXPECT_EQ(measured, all.areas);
    }
  });
}

}  // namespace
}  // namespace dkart::analysis
