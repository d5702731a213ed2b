#include "geo/geodesic.h"

#include <gtest/gtest.h>

#include <cmath>

#include "geo/earth_point.h"

namespace dkart::geo {
namespace {

double degrees(double d, double minutes, double seconds) {
  return d + minutes / 60 + seconds / 3600;
}

TEST(Geodesic, AgreesWithThePublishedTestLine) {
  // Flinders Peak to Buninyong on GRS 80: Geocentric Datum of Australia Technical Manual, chapter 4.
  const LonLat flinders{degrees(144, 25, 29.52440), -degrees(37, 57, 3.72030)};
  const LonLat buninyong{degrees(143, 55, 35.38390), -degrees(37, 39, 10.15610)};
  EXPECT_NEAR(geodesic_distance(flinders, buninyong), 54972.271, 0.001);
}

TEST(Geodesic, MeasuresOsloToTromso) {
  // Computed by Vincenty's inverse formula (1975), which shares nothing with Karney's.
  EXPECT_NEAR(geodesic_distance({10.75, 59.91}, {18.955, 69.649}), 1151376.404, 0.01);
  EXPECT_DOUBLE_EQ(geodesic_distance({18.955, 69.649}, {10.75, 59.91}),
                   geodesic_distance({10.75, 59.91}, {18.955, 69.649}));
  EXPECT_EQ(geodesic_distance({10.75, 59.91}, {10.75, 59.91}), 0);
}

// GeodSolve -i -e 6378137 1/298.257222101 of GeographicLib 2.1.2, which shares no code with PROJ.
struct KnownPair {
  const char* what;
  LonLat a, b;
  double metres;
};
constexpr KnownPair known_pairs[] = {
    {"Oslo to Bergen", {10.74609, 59.91273}, {5.32415, 60.39299}, 305772.192},
    {"Oslo to Tromsø", {10.74609, 59.91273}, {18.95508, 69.6489}, 1151135.873},
    {"Kristiansand to Vadsø", {7.9956, 58.14671}, {29.74921, 70.07436}, 1680946.583},
    {"Hammerfest to Honningsvåg", {23.68209, 70.66336}, {25.97040, 70.98210}, 91145.213},
    {"Lyngdal to Kongsvinger", {7.070, 58.138}, {11.997, 60.191}, 362787.785},
    {"Tynset to Røros", {10.782, 62.276}, {11.38416, 62.57465}, 45560.897},
    {"Bodø to Fauske", {14.405, 67.28}, {15.3941, 67.2596}, 42725.972},
    {"Lindesnes to the North Cape", {7.04741, 57.98255}, {25.78333, 71.16895}, 1706056.092},
    {"across a street", {10.0, 60.0}, {10.0002, 60.0001}, 15.769},
    {"across the date line", {179.5, 65}, {-179.5, 65}, 47175.039}};

TEST(Geodesic, AgreesWithGeographicLib) {
  for (const KnownPair& pair : known_pairs) {
    EXPECT_NEAR(geodesic_distance(pair.a, pair.b), pair.metres, 0.001) << pair.what;
  }
}

TEST(Geodesic, NoChordIsLongerAndNoneMuchShorter) {
  for (const KnownPair& pair : known_pairs) {
    const double chord = std::sqrt(squared_chord(earth_point(pair.a), earth_point(pair.b)));
    EXPECT_LE(chord, pair.metres + 0.001) << pair.what;
    EXPECT_GE(longest_geodesic(chord), pair.metres - 0.001) << pair.what;
    // Chord and arc of a circle as large as the earth: not more than half a metre at 60 km.
    EXPECT_LT(longest_geodesic(chord) - chord, 1e-15 * chord * chord * chord * 1.5 + 1e-3) << pair.what;
  }
}

TEST(Geodesic, ACircleIsEquallyFarEverywhereAndBeginsInTheNorth) {
  const LonLat center{23, 69};
  const auto circle = geodesic_circle(center, 60'000, 4);
  ASSERT_EQ(circle.size(), 4u);
  // GeodSolve -e 6378137 1/298.257222101 of GeographicLib 2.1.2.
  const LonLat expected[] = {
      {23, 69.53786268}, {24.49931809, 68.99342953}, {23, 68.46210320}, {21.50068191, 68.99342953}};
  for (std::size_t i = 0; i < 4; ++i) EXPECT_LT(geodesic_distance(circle[i], expected[i]), 0.01) << i;
  for (const LonLat& p : geodesic_circle(center, 100'000, 97)) {
    EXPECT_NEAR(geodesic_distance(center, p), 100'000, 1e-6);
  }
}

TEST(Geodesic, MeasuresAnOctantOfTheEllipsoid) {
  // An eighth of the surface of GRS 80, from the closed formula for an oblate ellipsoid.
  const std::vector<LonLat> octant = {{0, 0}, {90, 0}, {0, 90}};
  EXPECT_NEAR(geodesic_area(octant) / 63758202714811.4, 1, 1e-12);
}

TEST(Geodesic, AreaIsPositiveInEitherDirection) {
  const std::vector<LonLat> there = {{10, 60}, {11, 60}, {11, 61}, {10, 61}};
  const std::vector<LonLat> back(there.rbegin(), there.rend());
  EXPECT_GT(geodesic_area(there), 6.0e9);
  EXPECT_LT(geodesic_area(there), 6.2e9);
  EXPECT_NEAR(geodesic_area(back), geodesic_area(there), 1);
  EXPECT_EQ(geodesic_area({}), 0);
}

}  // namespace
}  // namespace dkart::geo
