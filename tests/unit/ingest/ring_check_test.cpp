#include "ingest/ring_check.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "country.h"
#include "geo/validity.h"

namespace dkart::ingest {
namespace {

using geo::MultiPolygon;
using geo::Ring;

const Ring outer{{0, 0}, {100, 0}, {100, 100}, {0, 100}};

TEST(SurelyValid, AcceptsOrdinaryAreas) {
  EXPECT_TRUE(surely_valid({}));
  EXPECT_TRUE(surely_valid({{outer, {}}}));
  EXPECT_TRUE(surely_valid({{outer, {{{10, 10}, {10, 20}, {20, 20}}, {{30, 30}, {30, 40}, {40, 40}}}}}));
  EXPECT_TRUE(surely_valid({{outer, {}}, {{{200, 0}, {300, 0}, {300, 50}}, {}}}));
  EXPECT_TRUE(surely_valid(
      {{outer, {{{10, 10}, {10, 90}, {90, 90}, {90, 10}}}}, {{{20, 20}, {30, 20}, {30, 30}}, {}}}))
      << "an island in a lake";
}

TEST(SurelyValid, DoubtsWhatTouchesOrCrosses) {
  EXPECT_FALSE(surely_valid({{{{0, 0}, {100, 100}, {100, 0}, {0, 100}}, {}}})) << "bow tie";
  EXPECT_FALSE(surely_valid({{{{0, 0}, {100, 0}, {100, 100}, {50, 0}, {0, 100}}, {}}}))
      << "touches its own edge";
  EXPECT_FALSE(surely_valid({{{{0, 0}, {50, 50}, {100, 0}, {100, 100}, {50, 50}, {0, 100}}, {}}}))
      << "corner used twice";
  EXPECT_FALSE(surely_valid({{{{0, 0}, {100, 0}, {50, 0}, {50, 100}}, {}}})) << "runs back along itself";
  EXPECT_FALSE(surely_valid({{{{0, 0}, {0, 0}, {100, 0}, {100, 100}}, {}}})) << "repeated point";
  EXPECT_FALSE(surely_valid({{{{0, 0}, {100, 0}}, {}}})) << "two points";
}

TEST(SurelyValid, DoubtsWrongNesting) {
  EXPECT_FALSE(surely_valid({{outer, {{{200, 10}, {200, 20}, {220, 20}}}}})) << "hole outside";
  EXPECT_FALSE(
      surely_valid({{outer, {{{10, 10}, {10, 90}, {90, 90}, {90, 10}}, {{20, 20}, {20, 30}, {30, 30}}}}}))
      << "hole in a hole";
  EXPECT_FALSE(surely_valid({{outer, {}}, {{{20, 20}, {30, 20}, {30, 30}}, {}}})) << "polygon on a polygon";
}

// Whatever it accepts, GEOS must accept: stars with random corners, some of them crossing themselves.
TEST(SurelyValid, NeverAcceptsWhatGeosRejects) {
  std::mt19937 random(20240101);
  std::uniform_real_distribution<double> radius(1, 100), offset(-0.4, 0.4);
  int accepted = 0, doubted = 0;
  for (int round = 0; round < 400; ++round) {
    const int corners = 3 + round % 30;
    Ring ring;
    for (int i = 0; i < corners; ++i) {
      const double angle = (i + offset(random) * (round % 4)) * 6.283185307 / corners;
      const double r = radius(random);
      ring.push_back({5e5 + r * std::cos(angle), 7e6 + r * std::sin(angle)});
    }
    const MultiPolygon area = geo::normalise({{ring, {}}});
    if (surely_valid(area)) {
      ++accepted;
      EXPECT_EQ(geo::why_invalid(area), std::nullopt) << "round " << round;
    } else {
      ++doubted;
    }
  }
  EXPECT_GT(accepted, 50);
  EXPECT_GT(doubted, 50);
}

}  // namespace
}  // namespace dkart::ingest
