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

TEST(SurelyValid, AcceptsRingsThatTouchAtACorner) {
  const Ring notched{{0, 0}, {50, 0}, {100, 0}, {100, 100}, {0, 100}};
  EXPECT_TRUE(surely_valid({{notched, {{{50, 0}, {40, 20}, {60, 20}}}}})) << "hole at the edge";
  EXPECT_TRUE(surely_valid({{outer, {}}, {{{100, 100}, {150, 100}, {150, 150}}, {}}}))
      << "islands that touch";
  EXPECT_FALSE(surely_valid({{outer, {}}, {{{0, 100}, {100, 100}, {50, 200}}, {}}})) << "a common edge";
}

TEST(SurelyValid, DoubtsRingsThatCrossOrCutOffAtACorner) {
  const Ring notched{{0, 0}, {50, 0}, {100, 0}, {100, 100}, {50, 100}, {0, 100}};
  EXPECT_FALSE(surely_valid({{notched, {{{50, 0}, {50, 100}, {60, 50}}}}})) << "hole from edge to edge";
  EXPECT_FALSE(surely_valid({{notched, {{{50, 0}, {40, 50}, {50, 60}}, {{50, 60}, {50, 100}, {60, 80}}}}}))
      << "chain of holes from edge to edge";
  EXPECT_FALSE(surely_valid({{notched, {}}, {{{50, 0}, {40, -20}, {40, 20}}, {}}}))
      << "polygons that cross at a corner";
  EXPECT_FALSE(surely_valid({{notched, {{{50, 0}, {40, -20}, {60, -20}}}}}))
      << "hole that touches from outside";
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

// The same with many small rings on a coarse lattice, which touch, cross and nest in every way.
TEST(SurelyValid, NeverAcceptsLatticeRingsThatGeosRejects) {
  std::mt19937 random(7);
  std::uniform_int_distribution<int> position(0, 6), size(1, 3), role(0, 2);
  const auto square = [&](double x, double y, double side) {
    return Ring{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}};
  };
  const auto diamond = [&](double x, double y, double side) {
    return Ring{{x, y - side}, {x + side, y}, {x, y + side}, {x - side, y}};
  };
  int accepted = 0, doubted = 0;
  for (int round = 0; round < 4000; ++round) {
    // The outer ring has corners for the others to touch.
    Ring frame;
    for (int i = 0; i < 6; ++i) frame.push_back({i * 10.0, 0});
    for (int i = 0; i < 6; ++i) frame.push_back({60, i * 10.0});
    for (int i = 6; i > 0; --i) frame.push_back({i * 10.0, 60});
    for (int i = 6; i > 0; --i) frame.push_back({0, i * 10.0});
    MultiPolygon area{{frame, {}}};
    for (int i = 0; i < 1 + round % 3; ++i) {
      const double x = position(random) * 10, y = position(random) * 10, side = size(random) * 10;
      const Ring ring = role(random) == 0 ? square(x, y, side) : diamond(x, y, side);
      if (role(random) == 0) {
        area.push_back({ring, {}});
      } else {
        area.front().holes.push_back(ring);
      }
    }
    area = geo::normalise(area);
    if (surely_valid(area)) {
      ++accepted;
      EXPECT_EQ(geo::why_invalid(area), std::nullopt) << "round " << round;
    } else {
      ++doubted;
    }
  }
  EXPECT_GT(accepted, 100);
  EXPECT_GT(doubted, 100);
}

}  // namespace
}  // namespace dkart::ingest
