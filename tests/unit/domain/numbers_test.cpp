#include "domain/numbers.h"

#include <gtest/gtest.h>

namespace dkart::domain {
namespace {

TEST(MunicipalityNumber, KeepsItsZero) {
  const auto oslo = MunicipalityNumber::parse("0301");
  ASSERT_TRUE(oslo);
  EXPECT_EQ(oslo->text(), "0301");
  EXPECT_EQ(oslo->county().text(), "03");
}

TEST(MunicipalityNumber, IsFourDigitsAndNothingElse) {
  for (const char* text : {"", "301", "03010", " 301", "30 1", "30l4", "-301", "３"}) {
    EXPECT_EQ(MunicipalityNumber::parse(text), std::nullopt) << text;
  }
}

TEST(MunicipalityNumber, SortsAsText) {
  EXPECT_LT(*MunicipalityNumber::parse("0301"), *MunicipalityNumber::parse("1101"));
  EXPECT_EQ(*MunicipalityNumber::parse("5622"), *MunicipalityNumber::parse("5622"));
}

TEST(CountyNumber, IsTwoDigits) {
  EXPECT_EQ(CountyNumber::parse("03")->text(), "03");
  for (const char* text : {"", "3", "030", "a3"}) EXPECT_EQ(CountyNumber::parse(text), std::nullopt) << text;
}

}  // namespace
}  // namespace dkart::domain
