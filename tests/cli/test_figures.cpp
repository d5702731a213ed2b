// dkart info and stats against the CSV files, counted here a second time.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "cli/counted.h"
#include "cli/program.h"
#include "cli/readers.h"

namespace dkart::test_cli {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* header =
    "number,name,decisions,jobs_min,jobs_max,jobs_unknown,population,jobs_per_1000_min,jobs_per_1000_max,"
    "class\n";

void expect_rows(const std::vector<CsvRow>& rows, const std::map<std::string, Sum>& sums) {
  double decisions = 0;
  for (const CsvRow& row : rows) {
    const auto found = sums.find(row.at("number"));
    const Sum sum = found != sums.end() ? found->second : Sum{0, 0, 0.0, 0.0};
    SCOPED_TRACE(row.at("number") + " " + row.at("name"));
    EXPECT_EQ(number(row.at("decisions")), sum.decisions);
    EXPECT_EQ(number(row.at("jobs_min")), sum.min);
    EXPECT_EQ(number(row.at("jobs_max")), sum.max);
    EXPECT_EQ(number(row.at("jobs_unknown")), sum.unknown);
    decisions += sum.decisions;
  }
  double expected = 0;
  for (const auto& [key, sum] : sums) expected += sum.decisions;
  EXPECT_EQ(decisions, expected) << "some decision is in no row";
}

TEST(Info, CountsEqualTheFiles) {
  const Outcome result = dkart({"info", "--json"});
  ASSERT_EQ(result.exit, 0) << result.err;
  const Json info = read_json(result.out);
  double with_count = 0, organisations = 0, branches = 0, population = 0;
  for (const CsvRow& row : table("state_jobs.csv")) with_count += row.at("jobs_min").empty() ? 0 : 1;
  for (const CsvRow& row : table("study_centres.csv")) {
    if (row.at("status") == "replaced") continue;
    const std::string id = row.at("id");
    (std::isalpha(static_cast<unsigned char>(id.back())) != 0 ? branches : organisations) += 1;
  }
  for (const CsvRow& row : table("municipalities.csv")) population += *number(row.at("population"));

  EXPECT_EQ(info["municipalities"].number(), 357);
  EXPECT_EQ(info["counties"].number(), 15);
  EXPECT_EQ(info["decisions"].number(), static_cast<double>(table("state_jobs.csv").size()));
  EXPECT_EQ(info["decisions_with_count"].number(), with_count);
  EXPECT_EQ(info["study_centres"].number(), organisations);
  EXPECT_EQ(info["branches"].number(), branches);
  EXPECT_EQ(info["campuses"].number(), static_cast<double>(table("campuses.csv").size()));
  EXPECT_EQ(info["police_service_points"].number(),
            static_cast<double>(table("police_service_points.csv").size()));
  EXPECT_EQ(info["places"].number(), static_cast<double>(table("populated_places.csv").size()));
  EXPECT_EQ(info["population_total"].number(), population);
  EXPECT_EQ(info["population_year"].number(), 2026);
  EXPECT_EQ(info["remarks"].number(),
            static_cast<double>(read_json(dkart({"validate", "--json"}).out).array().size()));
  EXPECT_EQ(info.object().size(), 12U);
}

TEST(Info, PeopleGetTheSameNumbers) {
  const Outcome result = dkart({"info", "--lang", "en"});
  EXPECT_EQ(result.exit, 0);
  EXPECT_THAT(result.out, HasSubstr("357"));
  EXPECT_THAT(result.out, HasSubstr("Kartverket"));
}

TEST(Stats, EveryMunicipalityInNumberOrderAndTheUnplacedLast) {
  const Outcome result = dkart({"stats", "--format", "csv"});
  ASSERT_EQ(result.exit, 0) << result.err;
  EXPECT_THAT(result.out, StartsWith(header));
  EXPECT_EQ(result.out.find('\r'), std::string::npos);
  const auto rows = read_csv(result.out);
  ASSERT_EQ(rows.size(), 358U);
  for (std::size_t i = 1; i + 1 < rows.size(); ++i) EXPECT_LT(rows[i - 1].at("number"), rows[i].at("number"));
  EXPECT_EQ(rows.back().at("number"), "");
  for (const char* column : {"population", "jobs_per_1000_min", "jobs_per_1000_max", "class"}) {
    EXPECT_EQ(rows.back().at(column), "") << column;
  }
  expect_rows(
      rows, count(table("state_jobs.csv"), [](const CsvRow& row) { return row.at("municipality_number"); }));
}

TEST(Stats, SumsOfCountiesEqualTheFile) {
  const Outcome result = dkart({"stats", "--level", "county", "--format", "csv"});
  ASSERT_EQ(result.exit, 0) << result.err;
  const auto rows = read_csv(result.out);
  ASSERT_EQ(rows.size(), 16U);
  expect_rows(rows, count(table("state_jobs.csv"),
                          [](const CsvRow& row) { return row.at("municipality_number").substr(0, 2); }));
}

TEST(Stats, FiltersSelectWhatTheFileHolds) {
  const auto selected = [](const std::function<bool(const CsvRow&)>& wanted) {
    std::vector<CsvRow> rows;
    for (const CsvRow& row : table("state_jobs.csv")) {
      if (wanted(row)) rows.push_back(row);
    }
    return count(rows, [](const CsvRow& row) { return row.at("municipality_number"); });
  };
  const auto stats = [](std::vector<std::string> filter) {
    filter.insert(filter.begin(), {"stats", "--format", "csv"});
    return read_csv(dkart(filter).out);
  };
  const auto ministry = [](const CsvRow& row, const std::string& code) {
    return row.at("department").find("(" + code + ")") != std::string::npos;
  };
  expect_rows(stats({"--period", "2021-2025"}),
              selected([](const CsvRow& row) { return row.at("period") == "2021-2025"; }));
  expect_rows(stats({"--kind", "flytta"}),
              selected([](const CsvRow& row) { return row.at("kind") == "flytta"; }));
  const auto either =
      selected([&](const CsvRow& row) { return ministry(row, "JD") || ministry(row, "FIN"); });
  expect_rows(stats({"--ministry", "JD,FIN"}), either);
  expect_rows(stats({"--ministry", "JD", "--ministry", "fin"}), either);
  expect_rows(stats({"--county", "55"}),
              selected([](const CsvRow& row) { return row.at("municipality_number").starts_with("55"); }));
}

TEST(Stats, PerThousandReadsBackExactly) {
  for (const CsvRow& row : read_csv(dkart({"stats", "--format", "csv"}).out)) {
    const auto jobs = number(row.at("jobs_min")), population = number(row.at("population"));
    if (!jobs || !population) continue;
    EXPECT_DOUBLE_EQ(number(row.at("jobs_per_1000_min")).value(), *jobs / *population * 1000)
        << row.at("name");
  }
}

TEST(Stats, ClassesAreNumbersOrOneOfThreeWords) {
  std::map<std::string, int> seen;
  for (const CsvRow& row : read_csv(dkart({"stats", "--measure", "jobs-per-1000", "--format", "csv"}).out)) {
    const std::string& word = row.at("class");
    ++seen[word];
    if (row.at("number") == "0301") {
      EXPECT_EQ(word, "out_of_scope");
    }
    if (word == "zero") {
      EXPECT_EQ(row.at("decisions"), "0");
    }
    if (word == "no_data") {
      EXPECT_EQ(row.at("jobs_min"), "");
    }
  }
  for (const char* word : {"1", "2", "3", "4", "5", "zero", "no_data", "out_of_scope", ""}) {
    EXPECT_GT(seen[word], 0) << word;
  }
  EXPECT_EQ(seen.size(), 9U);
}

TEST(Stats, ClassesAreLockedSoThatAFilterMovesNoOneWhoseFigureStays) {
  const std::vector<std::string> all{"stats", "--measure", "jobs", "--format", "csv"};
  std::vector<std::string> filtered = all;
  filtered.insert(filtered.end(), {"--period", "2021-2025"});
  const auto before = read_csv(dkart(all).out), after = read_csv(dkart(filtered).out);
  ASSERT_EQ(before.size(), after.size());
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (before[i].at("jobs_min") == after[i].at("jobs_min") &&
        before[i].at("decisions") == after[i].at("decisions")) {
      EXPECT_EQ(before[i].at("class"), after[i].at("class")) << before[i].at("name");
    }
  }
}

TEST(Stats, AnotherOsloAreaPutsOthersOutOfScope) {
  const auto out_of_scope = [](const std::string& area) {
    int count = 0;
    for (const CsvRow& row : read_csv(dkart({"stats", "--oslo-area", area, "--format", "csv"}).out)) {
      count += row.at("class") == "out_of_scope" ? 1 : 0;
    }
    return count;
  };
  EXPECT_EQ(out_of_scope("oslo"), 1);
  EXPECT_EQ(out_of_scope("sentralitet1-2024"), 5);
}

TEST(Stats, JsonSaysTheSameAsCsv) {
  const auto rows = read_csv(dkart({"stats", "--level", "county", "--format", "csv"}).out);
  const Json json = read_json(dkart({"stats", "--level", "county", "--format", "json"}).out);
  ASSERT_EQ(json.array().size(), rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const Json& object = json.array()[i];
    EXPECT_EQ(object.object().size(), 10U);
    EXPECT_EQ(object["number"].text(), rows[i].at("number"));
    EXPECT_EQ(object["name"].text(), rows[i].at("name"));
    for (const char* key : {"decisions", "jobs_min", "jobs_max", "jobs_unknown", "population",
                            "jobs_per_1000_min", "jobs_per_1000_max"}) {
      const auto expected = number(rows[i].at(key));
      ASSERT_EQ(object[key].is_null(), !expected.has_value()) << key;
      if (expected) {
        EXPECT_EQ(object[key].number(), *expected) << key;
      }
    }
    EXPECT_EQ(object["class"].is_null(), rows[i].at("class").empty());
  }
}

TEST(Stats, TheTableForPeopleHasAllNamesAndATotal) {
  const Outcome result = dkart({"stats", "--lang", "en"});
  EXPECT_EQ(result.exit, 0);
  EXPECT_THAT(result.out, HasSubstr("Porsanger – Porsáŋgu – Porsanki"));
  EXPECT_THAT(result.out, HasSubstr("Kautokeino"));
  const std::size_t total = result.out.rfind("\n        Total");
  ASSERT_NE(total, std::string::npos);
  EXPECT_THAT(result.out.substr(total, result.out.find('\n', total + 1) - total),
              HasSubstr(std::to_string(table("state_jobs.csv").size())));
}

TEST(Stats, PeopleAreToldTheShareOutsideAndHowEvenItIs) {
  const std::string out = dkart({"stats", "--lang", "en", "--definition", "oslo-akershus-1-2"}).out;
  EXPECT_THAT(
      out,
      HasSubstr("Outside the Oslo area as defined by “Oslo and Akershus, classes 1 and 2 (SSB 2024)”: "));
  EXPECT_THAT(out, HasSubstr("% of the decisions"));
  EXPECT_THAT(out, HasSubstr("Gini coefficient of the jobs against the population: 0."));
  EXPECT_THAT(dkart({"stats"}).out, AllOf(HasSubstr("av stillingane"), HasSubstr("Gini-koeffisient")));
  for (const char* format : {"csv", "json"}) {
    EXPECT_THAT(dkart({"stats", "--format", format}).out, Not(HasSubstr("Gini"))) << format;
  }
}

TEST(Stats, NothingSelectedHasNeitherShareNorGini) {
  const std::string out = dkart({"stats", "--lang", "en", "--search", "zzzz"}).out;
  EXPECT_THAT(out, AllOf(Not(HasSubstr("Gini")), Not(HasSubstr("Outside the Oslo area"))));
}

TEST(Stats, DecisionsOfNoMunicipalityStandApart) {
  const auto rows =
      read_csv(dkart({"stats", "--level", "county", "--search", "zzzz", "--format", "csv"}).out);
  ASSERT_EQ(rows.size(), 16U);
  EXPECT_EQ(rows.back().at("decisions"), "0");
  EXPECT_EQ(rows.back().at("jobs_min"), "0");
}

}  // namespace
}  // namespace dkart::test_cli
