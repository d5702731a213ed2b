#include "base/number_text.h"

#include <gtest/gtest.h>

namespace dkart {
namespace {

TEST(PlainNumber, IsTheShortestFormWithAPoint) {
  EXPECT_EQ(plain_number(20), "20");
  EXPECT_EQ(plain_number(10.5), "10.5");
  EXPECT_EQ(plain_number(0.1), "0.1");
  EXPECT_EQ(plain_number(-3.25), "-3.25");
  EXPECT_EQ(plain_number(0), "0");
}

TEST(PlainNumber, NeverHasAnExponentAndLosesNothing) {
  EXPECT_EQ(plain_number(1e9), "1000000000");
  EXPECT_EQ(plain_number(2.5e-7), "0.00000025");
  EXPECT_EQ(parse_number(plain_number(1.0 / 3)), 1.0 / 3);
  EXPECT_EQ(parse_number(plain_number(1e-9 / 3)), 1e-9 / 3);
}

TEST(PlainNumber, DropsTrailingZeros) {
  EXPECT_EQ(plain_number(2.0, 3), "2");
  EXPECT_EQ(plain_number(2.5, 3), "2.5");
  EXPECT_EQ(plain_number(2.0004, 3), "2");
  EXPECT_EQ(plain_number(-0.0001, 2), "0");
  EXPECT_EQ(plain_number(100, 0), "100");
}

TEST(ReadableNumber, GroupsFromTenThousandUp) {
  EXPECT_EQ(readable_number(9999, 0, Language::nynorsk), "9999");
  EXPECT_EQ(readable_number(10000, 0, Language::nynorsk), "10\u202F000");
  EXPECT_EQ(readable_number(5627400, 0, Language::english), "5\u202F627\u202F400");
}

TEST(ReadableNumber, UsesTheLanguagesDecimalSign) {
  EXPECT_EQ(readable_number(0.75, 2, Language::nynorsk), "0,75");
  EXPECT_EQ(readable_number(0.75, 2, Language::bokmaal), "0,75");
  EXPECT_EQ(readable_number(0.75, 2, Language::english), "0.75");
}

TEST(ReadableNumber, HasATrueMinusButNoMinusZero) {
  EXPECT_EQ(readable_number(-4.2, 1, Language::nynorsk), "\u22124,2");
  EXPECT_EQ(readable_number(-0.01, 1, Language::nynorsk), "0");
}

TEST(ReadableRange, IsOneNumberWhenBothReadAlike) {
  EXPECT_EQ(readable_range(15, 20, 0, Language::nynorsk), "15–20");
  EXPECT_EQ(readable_range(15, 15, 0, Language::nynorsk), "15");
  EXPECT_EQ(readable_range(1.01, 1.02, 1, Language::nynorsk), "1");
}

TEST(ParseNumber, TakesDecimalNumbersOnly) {
  EXPECT_EQ(parse_number("10.5"), 10.5);
  EXPECT_EQ(parse_number("-3"), -3.0);
  for (const char* text : {"", " 1", "1 ", "1,5", "1e5", "inf", "nan", "0x10", "15-20", "abc"}) {
    EXPECT_EQ(parse_number(text), std::nullopt) << text;
  }
}

TEST(ParseInteger, TakesWholeNumbersOnly) {
  EXPECT_EQ(parse_integer("0301"), 301);
  EXPECT_EQ(parse_integer("-7"), -7);
  for (const char* text : {"", "1.0", "+1", "1 ", "99999999999999999999"}) {
    EXPECT_EQ(parse_integer(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace dkart
