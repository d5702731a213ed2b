// dkart stats --compare against the figures of each period by itself.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

#include "cli/counted.h"
#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr const char* header =
    "number,name,first_decisions,first_jobs_min,first_jobs_max,second_decisions,second_jobs_min,"
    "second_jobs_max,difference_min,difference_max\n";

std::vector<CsvRow> csv(std::vector<std::string> words) {
  words.insert(words.begin(), "stats");
  return csv_rows(std::move(words));
}

std::optional<double> less(const std::string& from, const std::string& what) {
  const auto a = number(from), b = number(what);
  if (!a || !b) return std::nullopt;
  return *a - *b;
}

TEST(StatsCompare, HasTheFiguresOfBothPeriodsAndTheirDifference) {
  EXPECT_THAT(dkart({"stats", "--compare", "2021-2025,2025-2029", "--format", "csv"}).out,
              StartsWith(header));
  for (const char* level : {"municipality", "county"}) {
    const auto rows = csv({"--level", level, "--compare", "2021-2025,2025-2029"});
    const auto first = csv({"--level", level, "--period", "2021-2025"});
    const auto second = csv({"--level", level, "--period", "2025-2029"});
    ASSERT_EQ(rows.size(), first.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
      SCOPED_TRACE(rows[i].at("name"));
      for (const char* column : {"number", "name"}) EXPECT_EQ(rows[i].at(column), first[i].at(column));
      for (const std::string column : {"decisions", "jobs_min", "jobs_max"}) {
        EXPECT_EQ(rows[i].at("first_" + column), first[i].at(column));
        EXPECT_EQ(rows[i].at("second_" + column), second[i].at(column));
      }
      // An area whose decisions are the same in both (here: none) differs by nothing.
      EXPECT_EQ(number(rows[i].at("difference_min")),
                less(second[i].at("jobs_min"), first[i].at("jobs_max")));
      EXPECT_EQ(number(rows[i].at("difference_max")),
                less(second[i].at("jobs_max"), first[i].at("jobs_min")));
    }
  }
}

TEST(StatsCompare, EqualPeriodsDifferByNothingEverywhere) {
  for (const CsvRow& row : csv({"--compare", "2021-2025,2021-2025"})) {
    EXPECT_EQ(row.at("difference_min"), "0") << row.at("name");
    EXPECT_EQ(row.at("difference_max"), "0") << row.at("name");
  }
}

TEST(StatsCompare, OtherFiltersAreInForce) {
  const auto rows = csv({"--compare", "2021-2025,2025-2029", "--ministry", "JD"});
  const auto alone = csv({"--period", "2021-2025", "--ministry", "JD"});
  for (std::size_t i = 0; i < rows.size(); ++i)
    EXPECT_EQ(rows[i].at("first_decisions"), alone[i].at("decisions"));
}

TEST(StatsCompare, JsonSaysTheSameAsCsv) {
  const auto rows = csv({"--compare", "2021-2025,unknown", "--level", "county"});
  const Json json = read_json(
      dkart({"stats", "--compare", "2021-2025,unknown", "--level", "county", "--format", "json"}).out);
  ASSERT_EQ(json.array().size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(json.array()[i].object().size(), 10U);
    const Json& difference = json.array()[i]["difference_min"];
    ASSERT_EQ(difference.is_null(), rows[i].at("difference_min").empty());
    if (!difference.is_null()) {
      EXPECT_EQ(difference.number(), number(rows[i].at("difference_min")));
    }
  }
}

TEST(StatsCompare, PeopleSeeWhichPeriodIsWhichAndTheSign) {
  const std::string out = dkart({"stats", "--compare", "2021-2025,2025-2029", "--level", "county"}).out;
  EXPECT_THAT(out, AllOf(HasSubstr("Vedtak · 2021–2025"), HasSubstr("Stillingar · 2025–2029"),
                         HasSubstr("Skilnad"), HasSubstr("−"), HasSubstr("Utan kommune"), HasSubstr("Sum")));
}

}  // namespace
}  // namespace dkart::test_cli
