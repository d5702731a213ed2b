// The repository's decisions counted a second time, straight from the files by the rules of
// docs/file-formats.md.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/readers.h"

namespace dkart::test_cli {

std::vector<CsvRow> table(const std::string& name);
/// What `dkart <words> --format csv` answers; it must end well.
std::vector<CsvRow> csv_rows(std::vector<std::string> words);
std::optional<double> number(const std::string& cell);

struct Sum {
  double decisions = 0, unknown = 0;
  std::optional<double> min, max;
};
/// What `key` names gets the decision. The jobs of a decision about the same unit as another are not added.
std::map<std::string, Sum> count(const std::vector<CsvRow>& decisions,
                                 const std::function<std::string(const CsvRow&)>& key);

/// Code in the parentheses at the end of a decision's department; "unknown" if there is none.
std::string ministry_of(const CsvRow& decision);

}  // namespace dkart::test_cli
