#include "cli/counted.h"

#include <gtest/gtest.h>

#include <set>

#include "cli/program.h"

namespace dkart::test_cli {

std::vector<CsvRow> table(const std::string& name) {
  return read_csv(read(repository_data() / name));
}

std::vector<CsvRow> csv_rows(std::vector<std::string> words) {
  words.insert(words.end(), {"--format", "csv"});
  const Outcome result = dkart(words);
  EXPECT_EQ(result.exit, 0) << result.err;
  return read_csv(result.out);
}

std::optional<double> number(const std::string& cell) {
  if (cell.empty()) return std::nullopt;
  return std::stod(cell);
}

std::map<std::string, Sum> count(const std::vector<CsvRow>& decisions,
                                 const std::function<std::string(const CsvRow&)>& key) {
  std::set<std::string> selected;
  for (const CsvRow& row : decisions) selected.insert(row.at("id"));
  std::map<std::string, Sum> sums;
  for (const CsvRow& row : decisions) {
    Sum& sum = sums[key(row)];
    const auto min = number(row.at("jobs_min")), max = number(row.at("jobs_max"));
    sum.decisions += 1;
    if (!min) sum.unknown += 1;
    if (selected.contains(row.at("same_unit_as"))) continue;
    if (min) sum.min = sum.min.value_or(0) + *min;
    if (max || min) sum.max = sum.max.value_or(0) + (max ? *max : *min);
  }
  return sums;
}

std::string ministry_of(const CsvRow& decision) {
  const std::string& department = decision.at("department");
  const auto open = department.rfind('('), close = department.rfind(')');
  if (open == std::string::npos || close == std::string::npos) return "unknown";
  return department.substr(open + 1, close - open - 1);
}

}  // namespace dkart::test_cli
