// dkart rows: the same figures as dkart stats, with the same filters.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/counted.h"
#include "cli/program.h"

namespace dkart::test_cli {
namespace {

std::vector<CsvRow> rows_of(std::vector<std::string> words) {
  const Folder folder;
  const std::string path = (folder / "rader.csv").string();
  words.insert(words.begin(), "rows");
  words.insert(words.end(), {"-o", path});
  const Outcome result = dkart(words);
  EXPECT_EQ(result.exit, 0) << result.err;
  EXPECT_EQ(result.out, path + "\n");
  return read_csv(read(path));
}

TEST(RowsCommand, FiguresAreThoseOfStats) {
  const auto rows = rows_of({"--measure", "jobs", "--period", "2021-2025", "--fill", "jobs"});
  const auto stats = csv_rows({"stats", "--measure", "jobs", "--period", "2021-2025"});
  ASSERT_EQ(rows.size(), stats.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const char* column :
         {"number", "name", "decisions", "jobs_min", "jobs_max", "jobs_unknown", "population", "class"}) {
      EXPECT_EQ(rows[i].at(column), stats[i].at(column)) << stats[i].at("name") << " " << column;
    }
  }
}

TEST(RowsCommand, DecisionsAreThoseOfTheFilter) {
  const auto rows = rows_of({"--of", "decisions", "--ministry", "JD"});
  std::vector<CsvRow> expected;
  for (const CsvRow& decision : table("state_jobs.csv")) {
    if (ministry_of(decision) == "JD") expected.push_back(decision);
  }
  ASSERT_EQ(rows.size(), expected.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (const char* column : {"id", "period", "decision_date", "agency", "municipality_number", "jobs_min",
                               "jobs_max", "jobs_qualifier", "unit", "kind", "source_url", "source_date"}) {
      EXPECT_EQ(rows[i].at(column), expected[i].at(column)) << expected[i].at("id") << " " << column;
    }
  }
}

}  // namespace
}  // namespace dkart::test_cli
