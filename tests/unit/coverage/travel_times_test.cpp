#include "coverage/travel_times.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "coverage/reach.h"
#include "support/tiny_dataset.h"

namespace dkart::coverage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class TravelTimes : public testing::Test {
 protected:
  // Two points in Oslo, the second with an id, and one in Gjøvik.
  TravelTimes() {
    points = population_from(
        {"", {{{12, 60}, {0}, 70}, {{12, 60}, {0}, 20}, {{9, 60}, {1}, 10}}, {"", "p-2", ""}});
    for (const char* id : {"a", "b"}) {
      Facility f;
      f.id = id;
      facilities.push_back(f);
    }
    matrix.file = "tider.csv";
    matrix.facilities = {"elsewhere", "b", "a"};
    matrix.from["0301"] = {{0, 1}, {1, 25}, {2, 40}};
    matrix.from["3407"] = {{1, 95}, {2, 80}};
  }

  coverage::TravelTimes times() {
    return soonest_facilities(*test_support::tiny_dataset(), points, facilities, matrix, issues);
  }

  PopulationPoints points;
  std::vector<Facility> facilities;
  domain::TravelMatrix matrix;
  Issues issues;
};

TEST_F(TravelTimes, TheSoonestOfTheChosenFacilities) {
  const auto found = times();
  EXPECT_THAT(found.points, ElementsAre(Nearest{1, 25}, Nearest{1, 25}, Nearest{0, 80}));
  EXPECT_EQ(found.municipalities[0], (Nearest{1, 25}));
  EXPECT_EQ(found.municipalities[2], Nearest{}) << "nobody lives there and it has no row";
  EXPECT_THAT(issues, IsEmpty());

  ReachRequest request;
  request.unit = ReachUnit::minutes;
  request.bands = {30, 60, 90};
  request.detour = 3;  // of no effect on minutes
  const Reach reach =
      count_reach(*test_support::tiny_dataset(), points, found.points, found.municipalities, request);
  EXPECT_THAT(reach.country.inside, ElementsAre(90, 90, 100));
  EXPECT_DOUBLE_EQ(reach.country.average.value(), (90 * 25 + 10 * 80) / 100.0);
  EXPECT_EQ(reach.from_centre[1], (Nearest{0, 80}));
}

TEST_F(TravelTimes, APointWithARowOfItsOwnHasItsOwnTime) {
  matrix.from["p-2"] = {{2, 5}, {1, 7}};
  EXPECT_THAT(times().points, ElementsAre(Nearest{1, 25}, Nearest{0, 5}, Nearest{0, 80}));
}

TEST_F(TravelTimes, AMunicipalityWithoutARowIsOutOfReachAndNamed) {
  matrix.from.erase("3407");
  EXPECT_EQ(times().points[2], Nearest{});
  EXPECT_THAT(issues, ElementsAre(Issue{Severity::warning,
                                        "matrix_origins_missing",
                                        {"tider.csv", 0, ""},
                                        {{"count", "1"}, {"numbers", "3407"}}}));
}

TEST_F(TravelTimes, MissingPairsAreCountedWithAnExample) {
  matrix.from["3407"] = {{1, 95}};
  EXPECT_EQ(times().points[2], (Nearest{1, 95}));
  EXPECT_THAT(issues, ElementsAre(Issue{Severity::warning,
                                        "matrix_pairs_missing",
                                        {"tider.csv", 0, ""},
                                        {{"count", "1"}, {"example", "3407 – a"}}}));
}

TEST_F(TravelTimes, EquallySoonIsDecidedById) {
  matrix.from["0301"] = {{1, 25}, {2, 25}};
  EXPECT_EQ(times().points[0], (Nearest{0, 25}));
}

}  // namespace
}  // namespace dkart::coverage
