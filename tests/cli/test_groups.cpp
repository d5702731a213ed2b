// dkart stats --by and --definition against the CSV files, counted here a second time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

#include "cli/counted.h"
#include "cli/program.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

constexpr const char* columns =
    "group,name,decisions,jobs_min,jobs_max,jobs_unknown,population,jobs_per_1000_min,jobs_per_1000_max,"
    "decision_share,cumulative_decision_share,job_share_min,job_share_max,cumulative_job_share_min,"
    "cumulative_job_share_max\n";

std::vector<CsvRow> by(const std::string& grouping, std::vector<std::string> more = {}) {
  more.insert(more.begin(), {"stats", "--by", grouping});
  return csv_rows(std::move(more));
}

void expect_groups(const std::vector<CsvRow>& rows, const std::map<std::string, Sum>& sums) {
  std::set<std::string> seen;
  for (const CsvRow& row : rows) {
    const auto found = sums.find(row.at("group"));
    const Sum sum = found != sums.end() ? found->second : Sum{0, 0, 0.0, 0.0};
    SCOPED_TRACE(row.at("group") + " " + row.at("name"));
    EXPECT_TRUE(seen.insert(row.at("group")).second) << "twice";
    EXPECT_EQ(number(row.at("decisions")), sum.decisions);
    EXPECT_EQ(number(row.at("jobs_min")), sum.min);
    EXPECT_EQ(number(row.at("jobs_max")), sum.max);
    EXPECT_EQ(number(row.at("jobs_unknown")), sum.unknown);
  }
  for (const auto& [key, sum] : sums) EXPECT_TRUE(seen.contains(key)) << "no row " << key;
}

/// A column of municipalities.csv by number.
std::function<std::string(const CsvRow&)> through_municipality(const std::string& column) {
  std::map<std::string, std::string> values;
  for (const CsvRow& row : table("municipalities.csv")) values[row.at("number")] = row.at(column);
  return [values](const CsvRow& decision) {
    const auto found = values.find(decision.at("municipality_number"));
    return found != values.end() ? found->second : "unplaced";
  };
}

std::set<std::string> words_of(const std::string& list) {
  std::set<std::string> words;
  for (std::size_t from = 0; from < list.size();) {
    const std::size_t to = std::min(list.find(';', from), list.size());
    words.insert(list.substr(from, to - from));
    from = to + 1;
  }
  return words;
}

TEST(StatsBy, MinistriesEqualTheFileMostJobsFirst) {
  const auto rows = by("ministry");
  EXPECT_EQ(rows.size(), table("ministries.csv").size() + 1);
  expect_groups(rows, count(table("state_jobs.csv"), ministry_of));
  EXPECT_EQ(rows.back().at("group"), "unknown");
  EXPECT_EQ(rows.back().at("job_share_min"), "");
  for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
    EXPECT_GE(number(rows[i - 1].at("jobs_min")).value_or(0), number(rows[i].at("jobs_min")).value_or(0));
  }
  EXPECT_EQ(rows[rows.size() - 2].at("cumulative_job_share_min"), "1");
  EXPECT_EQ(rows[rows.size() - 2].at("cumulative_decision_share"), "1");
}

TEST(StatsBy, KindsPeriodsClassesAndSamiAreaEqualTheFile) {
  const auto decisions = table("state_jobs.csv");
  expect_groups(by("kind"), count(decisions, [](const CsvRow& row) { return row.at("kind"); }));
  expect_groups(by("period"), count(decisions, [](const CsvRow& row) { return row.at("period"); }));
  expect_groups(by("centrality"), count(decisions, through_municipality("centrality_class")));
  expect_groups(by("sami-area"), count(decisions, through_municipality("sami_admin_area")));
  EXPECT_EQ(by("kind").size(), 3U);
  EXPECT_EQ(by("period").back().at("group"), "unknown");
  EXPECT_EQ(by("centrality").back().at("group"), "unplaced");
}

TEST(StatsBy, PeopleOfAGroupAreThoseOfItsMunicipalities) {
  std::map<std::string, double> population;
  for (const CsvRow& row : table("municipalities.csv")) {
    population[row.at("centrality_class")] += *number(row.at("population"));
  }
  for (const CsvRow& row : by("centrality")) {
    if (row.at("group") == "unplaced") {
      EXPECT_EQ(row.at("population"), "");
      continue;
    }
    EXPECT_EQ(number(row.at("population")), population[row.at("group")]);
    if (const auto jobs = number(row.at("jobs_max"))) {
      EXPECT_DOUBLE_EQ(*number(row.at("jobs_per_1000_max")), *jobs / population[row.at("group")] * 1000);
    }
  }
  for (const CsvRow& row : by("ministry")) EXPECT_EQ(row.at("population"), "");
}

TEST(StatsBy, SharesOutsideEqualTheFileForEveryDefinition) {
  const auto definitions = table("oslo_areas.csv");
  const auto rows = by("oslo-area");
  ASSERT_EQ(rows.size(), 3 * definitions.size());
  for (std::size_t i = 0; i < definitions.size(); ++i) {
    SCOPED_TRACE(definitions[i].at("id"));
    const std::vector<CsvRow> three(rows.begin() + static_cast<std::ptrdiff_t>(3 * i),
                                    rows.begin() + static_cast<std::ptrdiff_t>(3 * i + 3));
    for (const CsvRow& row : three) EXPECT_EQ(row.at("definition"), definitions[i].at("id"));
    const auto area = words_of(definitions[i].at("numbers"));
    auto sums = count(table("state_jobs.csv"), [&](const CsvRow& row) -> std::string {
      const std::string& municipality = row.at("municipality_number");
      if (municipality.empty()) return "unplaced";
      return area.contains(municipality) ? "inside" : "outside";
    });
    expect_groups(three, sums);
    EXPECT_EQ(three[0].at("group"), "outside");
    EXPECT_EQ(three[2].at("group"), "unplaced");
    EXPECT_EQ(three[2].at("job_share_max"), "") << "neither inside nor outside";

    const Sum &out = sums["outside"], &in = sums["inside"];
    EXPECT_DOUBLE_EQ(*number(three[0].at("decision_share")), out.decisions / (out.decisions + in.decisions));
    EXPECT_DOUBLE_EQ(*number(three[0].at("job_share_min")), *out.min / (*out.min + in.max.value_or(0)));
    EXPECT_DOUBLE_EQ(*number(three[0].at("job_share_max")), *out.max / (*out.max + in.min.value_or(0)));
  }
}

TEST(StatsBy, ADefinitionLeavesItsOwnRows) {
  for (const char* option : {"--definition", "--oslo-area"}) {
    const auto rows = by("oslo-area", {option, "oslo"});
    ASSERT_EQ(rows.size(), 3U);
    for (const CsvRow& row : rows) EXPECT_EQ(row.at("definition"), "oslo");
  }
}

TEST(StatsBy, TheFilterIsInForce) {
  std::vector<CsvRow> moved;
  for (const CsvRow& row : table("state_jobs.csv")) {
    if (row.at("kind") == "flytta") moved.push_back(row);
  }
  expect_groups(by("ministry", {"--kind", "flytta"}), count(moved, ministry_of));
}

TEST(StatsBy, ColumnsAreStable) {
  for (const char* grouping : {"ministry", "kind", "centrality", "period", "sami-area"}) {
    EXPECT_THAT(dkart({"stats", "--by", grouping, "--format", "csv"}).out, StartsWith(columns)) << grouping;
  }
  EXPECT_THAT(dkart({"stats", "--by", "oslo-area", "--format", "csv"}).out,
              StartsWith(std::string("definition,") + columns));
}

TEST(StatsBy, JsonSaysTheSameAsCsv) {
  const auto rows = by("oslo-area");
  const Json json = read_json(dkart({"stats", "--by", "oslo-area", "--format", "json"}).out);
  ASSERT_EQ(json.array().size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Json& object = json.array()[i];
    EXPECT_EQ(object.object().size(), 16U);
    for (const auto& [key, cell] : rows[i]) {
      if (key == "definition" || key == "group" || key == "name") {
        EXPECT_EQ(object[key].text(), cell);
      } else {
        ASSERT_EQ(object[key].is_null(), cell.empty()) << key;
        if (!cell.empty()) {
          EXPECT_EQ(object[key].number(), number(cell)) << key;
        }
      }
    }
  }
}

TEST(StatsBy, PeopleGetNamesSharesAndATotalInTheirLanguage) {
  EXPECT_THAT(dkart({"stats", "--by", "sami-area"}).out,
              AllOf(HasSubstr("I forvaltingsområdet for samiske språk"), HasSubstr("Del av stillingane"),
                    HasSubstr("Utan kommune"), HasSubstr("Sum"), HasSubstr("%")));
  EXPECT_THAT(dkart({"stats", "--by", "ministry", "--lang", "en"}).out,
              AllOf(HasSubstr("Justice"), HasSubstr("Cumulative share"), Not(HasSubstr("Inhabitants"))));
  EXPECT_THAT(dkart({"stats", "--by", "oslo-area", "--lang", "nb"}).out,
              AllOf(HasSubstr("Bare Oslo"), HasSubstr("Utenfor Oslo-området")));
  const std::vector<std::pair<std::string, std::string>> others{
      {"kind", "nn"}, {"centrality", "nb"}, {"period", "en"}, {"sami-area", "en"}};
  for (const auto& [grouping, language] : others) {
    EXPECT_THAT(dkart({"stats", "--by", grouping, "--lang", language}).out,
                AllOf(Not(HasSubstr("group.")), Not(HasSubstr("table.")), Not(HasSubstr("cli."))))
        << grouping;
  }
}

TEST(StatsDefinition, IsTheSameAsOsloArea) {
  for (const char* format : {"csv", "table"}) {
    EXPECT_EQ(dkart({"stats", "--definition", "oslo", "--format", format}).out,
              dkart({"stats", "--oslo-area", "oslo", "--format", format}).out);
  }
}

}  // namespace
}  // namespace dkart::test_cli
