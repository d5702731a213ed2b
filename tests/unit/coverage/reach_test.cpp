#include "coverage/reach.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coverage/method.h"
#include "geo/geodesic.h"
#include "support/fake_text.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const domain::Dataset& country() {
  return *test_support::tiny_dataset();
}

// People on a line north of a facility in Oslo's square, so that the distances are known.
struct Line {
  geo::LonLat facility{12, 59.5};
  PopulationPoints points;

  Line() {
    domain::PopulationLayer layer;
    const auto north = [&](double metres) { return geo::geodesic_circle(facility, metres, 4)[0]; };
    layer.points = {{north(10'000), {0}, 100},
                    {north(40'000), {0}, 30},
                    {north(60'000), {1}, 8},
                    {north(200'000), {1}, 2}};
    points = population_from(std::move(layer));
  }

  std::vector<Facility> facilities() const {
    Facility f;
    f.id = "sc-01";
    f.position = facility;
    return {f};
  }
};

Reach reach_of(const Line& line, const ReachRequest& request) {
  return count_reach(country(), line.points, nearest_facilities(line.points, line.facilities()), {}, request);
}

TEST(Reach, BandsAreCumulativeAndCloseAtTheirLimit) {
  ReachRequest request;
  request.bands = {30, 60.000001, 100};  // the point at 60 km, give or take a rounding
  const Reach reach = reach_of(Line{}, request);
  EXPECT_THAT(reach.municipalities[0].inside, ElementsAre(100, 130, 130));
  EXPECT_EQ(reach.municipalities[0].outside, 0);
  EXPECT_THAT(reach.municipalities[1].inside, ElementsAre(0, 8, 8));
  EXPECT_EQ(reach.municipalities[1].outside, 2);
  EXPECT_EQ(reach.country.population, 140);
  EXPECT_NEAR(reach.country.mean.value(), 77.5, 1e-6);
  EXPECT_NEAR(reach.country.average.value(), (10 * 100 + 40 * 30 + 60 * 8 + 200 * 2) / 140.0, 1e-6);
  EXPECT_NEAR(reach.municipalities[1].share_outside(0).value(), 1, 0);
  EXPECT_EQ(reach.municipalities[2].share_outside(0), std::nullopt) << "nobody lives there";
}

TEST(Reach, ADetourMakesEveryDistanceLonger) {
  ReachRequest request;
  request.detour = 1.6;
  const Reach reach = reach_of(Line{}, request);
  EXPECT_THAT(reach.country.inside, ElementsAre(100, 100, 138));
  EXPECT_NEAR(reach.country.mean.value(), 77.5 * 1.6, 1e-6);
}

TEST(Reach, WithoutFacilitiesEveryoneIsOutsideAndNoDistanceIsMadeUp) {
  const Line line;
  const Reach reach = count_reach(country(), line.points, nearest_facilities(line.points, {}),
                                  nearest_from_centres(country(), {}), {});
  EXPECT_EQ(reach.country.outside, 140);
  EXPECT_EQ(reach.country.unreached, 140);
  EXPECT_EQ(reach.country.mean, std::nullopt);
  EXPECT_EQ(reach.from_centre[0].facility, no_facility);
}

TEST(Reach, NearestIsMeasuredFromTheCentre) {
  const Line line;
  const auto facilities = line.facilities();
  const Reach reach = count_reach(country(), line.points, nearest_facilities(line.points, facilities),
                                  nearest_from_centres(country(), facilities), {});
  ASSERT_EQ(reach.from_centre.size(), country().municipalities.size());
  EXPECT_NEAR(reach.from_centre[0].cost, geo::geodesic_distance({12.317132, 59.915138}, line.facility) / 1000,
              1e-6);
}

TEST(Gaps, RankPeopleOutsideTheBand) {
  const auto facilities = facilities_of(country(), {});
  Issues issues;
  const auto points = distribute_population(country(), AgeGroup::all, issues);
  const Reach reach = count_reach(country(), points, nearest_facilities(points, facilities),
                                  nearest_from_centres(country(), facilities), {});
  const auto all = ranked_gaps(country(), reach, 1, {});
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(country().at(all[0].municipality).number.text(), "0301");
  EXPECT_EQ(all[0].outside, 728714);
  for (std::size_t i = 1; i < all.size(); ++i) EXPECT_GE(all[i - 1].outside, all[i].outside);

  GapFilter filter;
  filter.sami_admin_area = true;
  for (const Gap& gap : ranked_gaps(country(), reach, 1, filter)) {
    EXPECT_TRUE(country().at(gap.municipality).sami_admin_area);
  }
  EXPECT_FALSE(ranked_gaps(country(), reach, 1, filter).empty());
  filter = {};
  filter.left_out = {*domain::MunicipalityNumber::parse("0301")};
  EXPECT_EQ(ranked_gaps(country(), reach, 1, filter).size(), all.size() - 1);
  filter = {};
  filter.centrality_classes = {1};
  EXPECT_EQ(ranked_gaps(country(), reach, 1, filter).size(), 1u);
  filter = {};
  filter.counties = {*domain::CountyNumber::parse("56")};
  for (const Gap& gap : ranked_gaps(country(), reach, 1, filter)) {
    EXPECT_EQ(country().at(gap.municipality).number.county().text(), "56");
  }
}

TEST(Method, AStraightLineIsCalledThatAndADetourNeverSilent) {
  const test_support::FakeMessages messages;
  EXPECT_THAT(distance_lines({}, messages), ElementsAre("coverage.straight_line"));
  EXPECT_THAT(distance_lines({ReachUnit::kilometres, 1.25, ""}, messages),
              ElementsAre("coverage.straight_line", "coverage.detour(factor=1,25)"));
  EXPECT_THAT(distance_lines({ReachUnit::minutes, 1, "tider.csv"}, messages),
              ElementsAre("coverage.matrix(file=tider.csv)"));
}

TEST(Method, SaysWhoIsCountedAndFromWhere) {
  const test_support::FakeMessages messages;
  PopulationPoints points;
  points.age = AgeGroup::working_age;
  EXPECT_THAT(population_lines(country(), points, messages),
              ElementsAre("coverage.population_places(year=2026)", "coverage.age_18_66"));
  points.file = "rutenett.tif";
  EXPECT_THAT(population_lines(country(), points, messages),
              ElementsAre("coverage.population_file(file=rutenett.tif)"));
}

TEST(Method, SaysWhatIsUncertainAboutTheFacilities) {
  const test_support::FakeMessages messages;
  const auto said = [&](const FacilityChoice& choice) {
    return facility_lines(country(), facilities_of(country(), choice), messages);
  };
  EXPECT_THAT(said({}),
              ElementsAre("coverage.centres(count=3)(total=3)", "coverage.approximate(count=1)(total=3)",
                          "coverage.campuses(count=2)(total=5)"));
  FacilityChoice choice;
  choice.campuses = false;
  choice.unconfirmed_centres = true;
  choice.vocational_colleges = true;
  EXPECT_THAT(said(choice),
              ElementsAre(HasSubstr("centres(count=4)"), HasSubstr("approximate(count=1)"),
                          HasSubstr("unconfirmed(count=1)"), HasSubstr("vocational_colleges(count=1)")));
  EXPECT_THAT(facility_lines(country(), {}, messages), IsEmpty());

  auto data = test_support::tiny_dataset_value();
  data.control_totals.front().own_sum = domain::OwnSum::study_centres;
  EXPECT_THAT(facility_lines(data, facilities_of(data, {}), messages),
              testing::Contains("coverage.known_centres(totals=Utanfor Oslo til 19.2.2024: 55)"));
}

}  // namespace
}  // namespace dkart::coverage
