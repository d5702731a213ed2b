#include "domain/partial_date.h"

#include <gtest/gtest.h>

namespace dkart::domain {
namespace {

using std::chrono::sys_days;
using namespace std::chrono_literals;

TEST(PartialDate, KeepsTheFormItWasGivenIn) {
  for (const char* text : {"2025", "2025-03", "2025-03-01"}) {
    const auto date = PartialDate::parse(text);
    ASSERT_TRUE(date) << text;
    EXPECT_EQ(date->text(), text);
  }
}

TEST(PartialDate, TellsHowExactItIs) {
  EXPECT_EQ(PartialDate::parse("2025")->month(), std::nullopt);
  EXPECT_EQ(PartialDate::parse("2025-03")->month(), 3U);
  EXPECT_EQ(PartialDate::parse("2025-03")->day(), std::nullopt);
  EXPECT_EQ(PartialDate::parse("2025-03-09")->day(), 9U);
  EXPECT_EQ(PartialDate::parse("2025-03-09")->year(), 2025);
}

TEST(PartialDate, SpansTheDaysItMayMean) {
  const auto year = *PartialDate::parse("2025");
  EXPECT_EQ(year.first_day(), sys_days(2025y / 1 / 1));
  EXPECT_EQ(year.last_day(), sys_days(2025y / 12 / 31));
  const auto february = *PartialDate::parse("2024-02");
  EXPECT_EQ(february.first_day(), sys_days(2024y / 2 / 1));
  EXPECT_EQ(february.last_day(), sys_days(2024y / 2 / 29));
  const auto day = *PartialDate::parse("2025-09-08");
  EXPECT_EQ(day.first_day(), day.last_day());
}

TEST(PartialDate, OnlyDatesThatExist) {
  EXPECT_TRUE(PartialDate::parse("2024-02-29"));
  for (const char* text :
       {"", "25", "2025-", "2025-13", "2025-00", "2025-3", "2025-02-29", "2025-04-31", "2025-01-00",
        "2025/01/01", "2025-01-1a", "01.02.2025", "0025", "-123", "2025-+1", "2025-01-01T00"}) {
    EXPECT_EQ(PartialDate::parse(text), std::nullopt) << text;
  }
}

TEST(PartialDate, AYearIsNotItsFirstDay) {
  EXPECT_NE(*PartialDate::parse("2025"), *PartialDate::parse("2025-01-01"));
}

}  // namespace
}  // namespace dkart::domain
