// Exact is what trying every choice finds, and no other method does better.
#include <algorithm>

#include "coverage/exact_sites.h"
#include "coverage/site_search.h"
#include "random_coverage.h"

namespace dkart::coverage {
namespace {

constexpr double limit = 250'000;

std::vector<SiteCandidate> random_candidates(Random& random, std::size_t count) {
  std::vector<SiteCandidate> candidates;
  for (std::size_t i = 0; i < count; ++i) candidates.push_back({{0}, "", random_place(random)});
  return candidates;
}

double best_by_trying_all(const SiteGains& gains, std::size_t count) {
  std::vector<bool> taken(gains.rows.size(), false);
  std::fill(taken.begin(), taken.begin() + static_cast<std::ptrdiff_t>(std::min(count, taken.size())), true);
  double best = 0;
  do {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < taken.size(); ++i) {
      if (taken[i]) chosen.push_back(i);
    }
    best = std::max(best, value_of(gains, chosen));
  } while (std::prev_permutation(taken.begin(), taken.end()));
  return best;
}

TEST(Sites, ExactIsTheBestOfAllChoicesAndGreedyNeverBetter) {
  for_seeds(40, [](Random& random) {
    const auto points = random_population(random, 60, 3);
    const auto there = random_facilities(random, up_to(random, 3));
    const auto candidates = random_candidates(random, 1 + up_to(random, 11));
    const std::size_t count = 1 + up_to(random, 3);
    const auto gains =
        site_gains(points, nearest_facilities(points, there), candidates, SiteObjective::cover, limit, {});
    const double best = best_by_trying_all(gains, count);
    const auto alone = greedy(gains, count, {}), exchanged = greedy_with_exchange(gains, count, {});
    EXPECT_LE(value_of(gains, alone), value_of(gains, exchanged));
    EXPECT_LE(value_of(gains, exchanged), best);
    EXPECT_GE(simple_bound(gains, count), best);
    // Nemhauser, Wolsey & Fisher 1978: greedy reaches at least 1 - 1/e of the best.
    EXPECT_GE(value_of(gains, alone), 0.632 * best);
    const auto exact = solve_cover(gains, count, alone, 30, {});
    ASSERT_TRUE(exact.ok());
    EXPECT_TRUE(exact->optimal);
    EXPECT_EQ(value_of(gains, exact->sites), best);
    EXPECT_EQ(exact->bound, best);
    EXPECT_LE(exact->sites.size(), count);
  });
}

TEST(Sites, ExchangeForDistanceIsNeverWorseThanGreedyNorBetterThanAllChoices) {
  for_seeds(25, [](Random& random) {
    const auto points = random_population(random, 40, 3);
    const auto candidates = random_candidates(random, 9);
    const auto nearest = nearest_facilities(points, random_facilities(random, up_to(random, 3)));
    const auto gains = site_gains(points, nearest, candidates, SiteObjective::distance, 0, {});
    const double exchanged = value_of(gains, greedy_with_exchange(gains, 3, {}));
    EXPECT_GE(exchanged, value_of(gains, greedy(gains, 3, {})) * (1 - 1e-12));
    EXPECT_LE(exchanged, best_by_trying_all(gains, 3) * (1 + 1e-12));
  });
}

TEST(Sites, GainsAreWhatGeodesicsSay) {
  for_seeds(25, [](Random& random) {
    const auto points = random_population(random, 40, 3);
    const auto nearest = nearest_facilities(points, random_facilities(random, 2));
    const auto candidates = random_candidates(random, 5);
    const auto cover = site_gains(points, nearest, candidates, SiteObjective::cover, limit, {});
    const auto nearer = site_gains(points, nearest, candidates, SiteObjective::distance, 0, {});
    for (std::size_t c = 0; c < candidates.size(); ++c) {
      double persons = 0, person_km = 0;
      for (std::size_t i = 0; i < points.points.size(); ++i) {
        const double metres = geo::geodesic_distance(candidates[c].position, points.points[i].position);
        if (nearest[i].cost > limit && metres <= limit) persons += points.points[i].persons;
        person_km += points.points[i].persons * std::max(0.0, nearest[i].cost - metres) / 1000;
      }
      EXPECT_EQ(value_of(cover, std::vector{c}), persons);
      EXPECT_NEAR(value_of(nearer, std::vector{c}), person_km, 1e-6 * (1 + person_km));
    }
  });
}

TEST(Sites, InOrderOfGainTheyAddUp) {
  for_seeds(20, [](Random& random) {
    const auto points = random_population(random, 50, 3);
    const auto gains = site_gains(points, nearest_facilities(points, {}), random_candidates(random, 8),
                                  SiteObjective::cover, limit, {});
    const auto chosen = greedy_with_exchange(gains, 4, {});
    const auto ordered = in_order_of_gain(gains, chosen);
    double sum = 0;
    for (std::size_t i = 0; i < ordered.added.size(); ++i) {
      if (i > 0) {
        EXPECT_LE(ordered.added[i], ordered.added[i - 1]);
      }
      sum += ordered.added[i];
    }
    EXPECT_EQ(sum, value_of(gains, chosen));
  });
}

}  // namespace
}  // namespace dkart::coverage
