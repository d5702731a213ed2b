// Inside and outside are everyone, on each level, whatever the bands and facilities.
#include <algorithm>
#include <numeric>

#include "coverage/reach.h"
#include "random_coverage.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

std::vector<double> random_bands(Random& random) {
  std::vector<double> bands;
  for (std::size_t i = 0; i <= up_to(random, 4); ++i) bands.push_back(between(random, 0, 900));
  std::sort(bands.begin(), bands.end());
  return bands;
}

void expect_whole(const ReachFigures& figures, double total) {
  EXPECT_EQ(figures.population, total);
  EXPECT_EQ(figures.inside.back() + figures.outside, total);
  EXPECT_TRUE(std::is_sorted(figures.inside.begin(), figures.inside.end()));
  EXPECT_LE(figures.unreached, figures.outside);
  for (std::size_t band = 0; band < figures.inside.size(); ++band) {
    const auto share = figures.share_outside(band);
    ASSERT_EQ(share.has_value(), total > 0);
    if (share) {
      EXPECT_NEAR(figures.inside[band] + *share * total, total, 1e-9 * total);
    }
  }
}

TEST(Reach, InsideAndOutsideAreEveryoneOnEachLevel) {
  const auto& data = *test_support::tiny_dataset();
  for_seeds(80, [&](Random& random) {
    const auto points = random_population(random, up_to(random, 200), data.municipalities.size());
    const auto facilities = random_facilities(random, up_to(random, 12));
    ReachRequest request;
    request.bands = random_bands(random);
    request.detour = between(random, 1, 2);
    const Reach reach = count_reach(data, points, nearest_facilities(points, facilities),
                                    nearest_from_centres(data, facilities), request);
    std::vector<double> municipalities(data.municipalities.size(), 0), counties(data.counties.size(), 0);
    double country = 0;
    for (const auto& point : points.points) {
      municipalities[point.municipality.value] += point.persons;
      counties[data.at(point.municipality).county.value] += point.persons;
      country += point.persons;
    }
    for (std::size_t i = 0; i < municipalities.size(); ++i)
      expect_whole(reach.municipalities[i], municipalities[i]);
    for (std::size_t i = 0; i < counties.size(); ++i) expect_whole(reach.counties[i], counties[i]);
    expect_whole(reach.country, country);
  });
}

TEST(Reach, EqualsACountByHand) {
  const auto& data = *test_support::tiny_dataset();
  for_seeds(20, [&](Random& random) {
    const auto points = random_population(random, 100, data.municipalities.size());
    const auto facilities = random_facilities(random, 1 + up_to(random, 8));
    ReachRequest request;
    request.detour = 1.3;
    const Reach reach = count_reach(data, points, nearest_facilities(points, facilities), {}, request);
    double inside_60 = 0, persons = 0, personal_km = 0, km_sum = 0;
    for (const auto& point : points.points) {
      const double km = 1.3 * nearest_by_brute_force(point.position, facilities).cost / 1000;
      if (km <= 60) inside_60 += point.persons;
      persons += point.persons;
      personal_km += km * point.persons;
      km_sum += km;
    }
    EXPECT_EQ(reach.country.inside[1], inside_60);
    EXPECT_NEAR(reach.country.average.value(), personal_km / persons, 1e-9);
    EXPECT_NEAR(reach.country.mean.value(), km_sum / 100, 1e-9);
  });
}

TEST(Reach, OneMoreFacilityTakesNobodyOutside) {
  const auto& data = *test_support::tiny_dataset();
  for_seeds(30, [&](Random& random) {
    const auto points = random_population(random, 100, data.municipalities.size());
    auto facilities = random_facilities(random, up_to(random, 10));
    const auto before = count_reach(data, points, nearest_facilities(points, facilities), {}, {});
    facilities.push_back(random_facilities(random, 1)[0]);
    const auto after = count_reach(data, points, nearest_facilities(points, facilities), {}, {});
    for (std::size_t i = 0; i < before.municipalities.size(); ++i) {
      for (std::size_t band = 0; band < 3; ++band) {
        EXPECT_GE(after.municipalities[i].inside[band], before.municipalities[i].inside[band]);
      }
    }
  });
}

}  // namespace
}  // namespace dkart::coverage
