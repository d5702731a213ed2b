// A made country in which the best answer is known, and where greedy choice is misled.
#include "coverage/sites.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coverage/exact_sites.h"
#include "coverage/site_search.h"
#include "geo/geodesic.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

// Five towns on a line, 40 km apart, and a candidate between neighbours and on the middle town:
//
//   persons   100     90      80      90     100
//              A---0---B---1---C---2---D---3---E        candidate 4 on C
//
// Within 45 km candidate 4 reaches B, C and D: 260, more than any other. With two sites the best is 0 and 3 (A, B, D, E:
// 380), but who takes 4 first ends with 360.
struct Town {
  double km;
  double persons;
};

geo::LonLat at_km(double km) {
  return geo::geodesic_circle({15, 62}, km * 1000, 4)[0];
}

PopulationPoints people() {
  domain::PopulationLayer layer;
  for (const Town& town : {Town{0, 100}, {40, 90}, {80, 80}, {120, 90}, {160, 100}}) {
    layer.points.push_back({at_km(town.km), {0}, town.persons});
  }
  return population_from(std::move(layer));
}

std::vector<SiteCandidate> candidates() {
  std::vector<SiteCandidate> all;
  for (const double km : {20, 60, 100, 140, 80}) all.push_back({{0}, "", at_km(km)});
  return all;
}

std::vector<std::size_t> indexes(const SiteAnswer& answer) {
  std::vector<std::size_t> found;
  for (const NewSite& site : answer.sites) found.push_back(site.candidate);
  return found;
}

SiteRequest two_sites() {
  SiteRequest request;
  request.count = 2;
  request.within_km = 45;
  return request;
}

const std::vector<Nearest> nobody_served(5);

TEST(Sites, GreedyAloneIsMisledAndExchangeMendsIt) {
  const auto gains = site_gains(people(), nobody_served, candidates(), SiteObjective::cover, 45'000, {});
  const auto first = greedy(gains, 2, {});
  EXPECT_EQ(first[0], 4u);
  EXPECT_EQ(value_of(gains, first), 360);
  EXPECT_EQ(value_of(gains, greedy_with_exchange(gains, 2, {})), 380);
}

TEST(Sites, ExactFindsTheKnownOptimumFromABadStartAndProvesIt) {
  const auto gains = site_gains(people(), nobody_served, candidates(), SiteObjective::cover, 45'000, {});
  const auto exact = solve_cover(gains, 2, greedy(gains, 2, {}), 30, {});
  ASSERT_TRUE(exact.ok());
  EXPECT_THAT(exact->sites, UnorderedElementsAre(0u, 3u));
  EXPECT_TRUE(exact->optimal);
  EXPECT_EQ(exact->bound, 380);
}

TEST(Sites, TheAnswerSaysWhatIsGainedAndHowSureItIs) {
  auto request = two_sites();
  auto answer = best_sites(people(), nobody_served, candidates(), request);
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->method, SiteMethod::greedy_exchange);
  EXPECT_FALSE(answer->optimal);
  EXPECT_EQ(answer->bound, 450) << "260 and 190, the two largest alone";

  request.exact = true;
  answer = best_sites(people(), nobody_served, candidates(), request);
  ASSERT_TRUE(answer.ok());
  EXPECT_THAT(indexes(*answer), ElementsAre(0, 3));
  EXPECT_EQ(answer->sites[0].gained, 190);
  EXPECT_EQ(answer->sites[1].gained, 190);
  EXPECT_EQ(answer->covered_before, 0);
  EXPECT_EQ(answer->covered_after, 380);
  EXPECT_EQ(answer->population, 460);
  EXPECT_EQ(code_of(answer->method), "exact");
  EXPECT_TRUE(answer->optimal);
  EXPECT_EQ(answer->bound, 380);
}

TEST(Sites, WhoIsCoveredAlreadyGainsNothing) {
  Facility there;
  there.position = at_km(-40);  // reaches A
  auto request = two_sites();
  request.count = 1;
  const auto points = people();
  const auto answer =
      best_sites(points, nearest_facilities(points, std::vector{there}), candidates(), request);
  ASSERT_TRUE(answer.ok());
  EXPECT_EQ(answer->covered_before, 100);
  EXPECT_THAT(indexes(*answer), ElementsAre(4));
  EXPECT_EQ(answer->covered_after, 360);
}

TEST(Sites, NoMoreSitesThanHelp) {
  auto request = two_sites();
  request.count = 9;
  for (const bool exact : {false, true}) {
    request.exact = exact;
    const auto answer = best_sites(people(), nobody_served, candidates(), request);
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer->covered_after, 460);
    EXPECT_EQ(answer->bound, 460);
    EXPECT_LE(answer->sites.size(), 4u);
    for (const NewSite& site : answer->sites) EXPECT_GT(site.gained, 0);
  }
}

TEST(Sites, LeastDistanceInSum) {
  auto request = two_sites();
  request.count = 1;
  request.objective = SiteObjective::distance;
  Facility far;
  far.position = at_km(-100);
  const auto points = people();
  const auto answer = best_sites(points, nearest_facilities(points, std::vector{far}), candidates(), request);
  ASSERT_TRUE(answer.ok());
  // C: everyone but A (100 km from the old one, 80 from C) by hand.
  EXPECT_THAT(indexes(*answer), ElementsAre(4));
  EXPECT_NEAR(answer->person_km_before.value(), 100 * 100 + 90 * 140 + 80 * 180 + 90 * 220 + 100 * 260, 0.01);
  EXPECT_NEAR(answer->person_km_after.value(), 100 * 80 + 90 * 40 + 90 * 40 + 100 * 80, 0.01);
  EXPECT_NEAR(answer->sites[0].gained, *answer->person_km_before - *answer->person_km_after, 0.01);
  EXPECT_EQ(answer->bound, std::nullopt);
}

TEST(Sites, CanBeCancelledAndTellHowFarTheyAre) {
  std::stop_source stop;
  double last = 0;
  const Progress running(
      [&](std::string_view, double fraction) {
        EXPECT_GE(fraction, last);
        EXPECT_LE(fraction, 1);
        last = fraction;
      },
      stop.get_token());
  auto request = two_sites();
  request.exact = true;
  EXPECT_TRUE(best_sites(people(), nobody_served, candidates(), request, running).ok());
  EXPECT_GE(last, 0.5);
  stop.request_stop();
  const auto answer = best_sites(people(), nobody_served, candidates(), request, running);
  ASSERT_FALSE(answer.ok());
  EXPECT_EQ(answer.error().code, "cancelled");
  const auto gains = site_gains(people(), nobody_served, candidates(), SiteObjective::cover, 45'000, {});
  EXPECT_FALSE(solve_cover(gains, 2, {}, 30, running).ok());
}

TEST(Candidates, AreMunicipalitiesOrPlaces) {
  const auto& data = *test_support::tiny_dataset();
  const auto centres = candidates_at_centres(data);
  ASSERT_EQ(centres.size(), data.municipalities.size());
  EXPECT_EQ(centres[5].name, "Kautokeino");
  const auto places = candidates_at_places(data);
  ASSERT_EQ(places.size(), data.places.size());
  EXPECT_EQ(places[4].name, "Moelv");
  EXPECT_EQ(data.at(places[4].municipality).number.text(), "3411");
}

}  // namespace
}  // namespace dkart::coverage
