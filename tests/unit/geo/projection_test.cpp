#include "geo/projection.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace dkart::geo {
namespace {

TEST(Projection, PutsOsloWhereTheMapHasIt) {
  const auto projection = Projection::lon_lat_to_map();
  ASSERT_TRUE(projection.ok());
  const auto oslo = projection->forward(LonLat{10.75, 59.91});
  ASSERT_TRUE(oslo.has_value());
  EXPECT_NEAR(oslo->x, 262409.7, 0.1);
  EXPECT_NEAR(oslo->y, 6649017.7, 0.1);
}

TEST(Projection, TakesGeographicCrsInTraditionalAxisOrder) {
  const auto written_out = Projection::lon_lat_to_map();
  const auto official = Projection::to_map("EPSG:4326");
  ASSERT_TRUE(written_out.ok());
  ASSERT_TRUE(official.ok());
  for (const LonLat p : {LonLat{4.9, 59.3}, LonLat{10.75, 59.91}, LonLat{25.8, 71.1}, LonLat{31.1, 70.37}}) {
    const auto a = written_out->forward(p);
    const auto b = official->forward(p);
    ASSERT_TRUE(a && b);
    EXPECT_NEAR(a->x, b->x, 1e-6);
    EXPECT_NEAR(a->y, b->y, 1e-6);
  }
}

TEST(Projection, ComesFromAnotherUtmZone) {
  const auto zone_32 = Projection::to_map("EPSG:25832");
  const auto lon_lat = Projection::lon_lat_to_map();
  ASSERT_TRUE(zone_32.ok());
  // The central meridian of zone 32 is 9 degrees east, at false easting 500 km.
  const auto from_zone = zone_32->forward(500000, 6650000);
  ASSERT_TRUE(from_zone.has_value());
  const auto back = lon_lat->inverse(*from_zone);
  ASSERT_TRUE(back.has_value());
  EXPECT_NEAR(back->lon, 9.0, 1e-9);
  const auto in_zone = zone_32->inverse(*from_zone);
  ASSERT_TRUE(in_zone.has_value());
  EXPECT_NEAR(in_zone->lon, 500000, 1e-3);
  EXPECT_NEAR(in_zone->lat, 6650000, 1e-3);
}

TEST(Projection, TakesANorthingEastingCrsEastFirst) {
  // EPSG:3035 is defined north first; its origin is 10 E, 52 N at (4321000, 3210000).
  const auto laea = Projection::to_map("EPSG:3035");
  const auto lon_lat = Projection::lon_lat_to_map();
  ASSERT_TRUE(laea.ok());
  const auto origin = laea->forward(4321000, 3210000);
  ASSERT_TRUE(origin.has_value());
  const auto expected = lon_lat->forward(LonLat{10, 52});
  EXPECT_NEAR(origin->x, expected->x, 0.01);
  EXPECT_NEAR(origin->y, expected->y, 0.01);
}

TEST(Projection, LeavesMapCoordinatesAsTheyAreBitByBit) {
  const auto same = Projection::to_map("EPSG:25833");
  ASSERT_TRUE(same.ok());
  const MapPoint p{262409.7321234567, 6649017.748912345};
  EXPECT_EQ(same->forward(p.x, p.y), p);
  EXPECT_EQ(same->inverse(p), (LonLat{p.x, p.y}));
}

TEST(Projection, SaysWhichCrsIsUnknown) {
  for (const std::string crs : {"EPSG:999999", "somewhere", ""}) {
    const auto projection = Projection::to_map(crs);
    ASSERT_FALSE(projection.ok()) << crs;
    EXPECT_EQ(projection.error().code, "crs_unknown");
    EXPECT_EQ(projection.error().args.at("crs"), crs);
  }
}

TEST(Projection, RefusesWhatIsNotAPlaceOnTheMap) {
  const auto projection = Projection::lon_lat_to_map();
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(projection->forward(nan, 60), std::nullopt);
  EXPECT_EQ(projection->forward(10, nan), std::nullopt);
  EXPECT_EQ(projection->forward(infinity, 60), std::nullopt);
  EXPECT_EQ(projection->forward(10, 1000), std::nullopt);
  EXPECT_EQ(projection->inverse({nan, 6.6e6}), std::nullopt);
  EXPECT_EQ(projection->inverse({infinity, 6.6e6}), std::nullopt);
}

TEST(Projection, RefusesSwappedLatitudeAndLongitude) {
  const auto projection = Projection::lon_lat_to_map();
  EXPECT_TRUE(projection->forward(10.75, 59.91).has_value());
  EXPECT_EQ(projection->forward(59.91, 10.75), std::nullopt);
  const auto same = Projection::to_map("EPSG:25833");
  EXPECT_EQ(same->forward(6649017.7, 262409.7), std::nullopt);
}

TEST(Projection, MayBeMoved) {
  auto made = Projection::lon_lat_to_map();
  ASSERT_TRUE(made.ok());
  Projection moved = std::move(made).value();
  auto other = Projection::to_map("EPSG:25833");
  other.value() = std::move(moved);
  EXPECT_TRUE(other->forward(LonLat{10.75, 59.91}).has_value());
}

}  // namespace
}  // namespace dkart::geo
