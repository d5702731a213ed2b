// The index finds what asking every facility finds, and an update what a search from scratch finds.
#include "random_coverage.h"

namespace dkart::coverage {
namespace {

TEST(Nearest, EqualsBruteForce) {
  for_seeds(30, [](Random& random) {
    const auto facilities = random_facilities(random, up_to(random, 120));
    const auto points = random_population(random, 60, 3);
    const auto found = nearest_facilities(points, facilities);
    for (std::size_t i = 0; i < found.size(); ++i) {
      EXPECT_EQ(found[i], nearest_by_brute_force(points.points[i].position, facilities)) << i;
    }
  });
}

// Where chord and geodesic order them differently the geodesic decides: facilities on a circle around the point, a
// millimetre apart in distance and in all directions.
TEST(Nearest, DecidesByGeodesicWhereChordsAreNearlyEqual) {
  for_seeds(20, [](Random& random) {
    const geo::LonLat from{between(random, 5, 30), between(random, 58, 71)};
    std::vector<Facility> facilities;
    const double metres = between(random, 50'000, 1'500'000);
    for (std::size_t i = 0; i < 24; ++i) {
      Facility f;
      f.id = "f-" + std::to_string(i);
      f.position = geo::geodesic_circle(from, metres + 0.001 * static_cast<double>(up_to(random, 50)), 24)[i];
      facilities.push_back(std::move(f));
    }
    EXPECT_EQ(FacilityIndex(facilities).nearest(from, geo::earth_point(from)),
              nearest_by_brute_force(from, facilities));
  });
}

TEST(Nearest, WithoutFacilitiesThereIsNone) {
  Random random(1);
  for (const Nearest& n : nearest_facilities(random_population(random, 5, 1), {})) EXPECT_EQ(n, Nearest{});
}

TEST(Nearest, CanBeCancelledAndTellsHowFarItIs) {
  Random random(1);
  const auto points = random_population(random, 10'000, 1);
  const auto facilities = random_facilities(random, 5);
  std::stop_source stop;
  double last = -1;
  const Progress cancelled_half_way(
      [&](std::string_view key, double fraction) {
        EXPECT_EQ(key, "progress.nearest");
        EXPECT_GT(fraction, last);
        last = fraction;
        if (fraction > 0) stop.request_stop();
      },
      stop.get_token());
  EXPECT_EQ(nearest_facilities(points, facilities, cancelled_half_way).size(), 8192u);
}

TEST(UpdatedNearest, EqualsASearchFromScratch) {
  for_seeds(60, [](Random& random) {
    const auto points = random_population(random, 80, 3);
    const auto before = random_facilities(random, up_to(random, 30));
    auto after = before;
    for (std::size_t change = up_to(random, 4); change > 0; --change) {
      switch (up_to(random, 3)) {
        case 0:
          after.push_back(random_facilities(random, 1)[0]);
          after.back().id = "new-" + std::to_string(change);
          break;
        case 1:
          if (!after.empty())
            after.erase(after.begin() + static_cast<std::ptrdiff_t>(up_to(random, after.size() - 1)));
          break;
        case 2:
          if (!after.empty()) after[up_to(random, after.size() - 1)].position = random_place(random);
          break;
        default:
          std::shuffle(after.begin(), after.end(), random);
          break;
      }
    }
    EXPECT_EQ(updated_nearest(points, before, nearest_facilities(points, before), after),
              nearest_facilities(points, after));
  });
}

TEST(UpdatedNearest, ManyNewFacilitiesAtOnce) {
  Random random(7);
  const auto points = random_population(random, 200, 3);
  const auto after = random_facilities(random, 60);
  EXPECT_EQ(updated_nearest(points, {}, nearest_facilities(points, {}), after),
            nearest_facilities(points, after));
}

}  // namespace
}  // namespace dkart::coverage
