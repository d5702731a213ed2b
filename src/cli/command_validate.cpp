// dkart validate: every remark about the input, in the order in which it was found.
#include <algorithm>
#include <array>

#include "cli/commands.h"
#include "cli/input.h"
#include "cli/tables.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

constexpr std::array severities{Severity::error, Severity::warning, Severity::note};

std::string code_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      break;
  }
  return "note";
}

Cell text_or_nothing(const std::string& text) {
  if (text.empty()) return {};
  return text;
}

Cell row_or_nothing(std::uint64_t row) {
  if (row == 0) return {};
  return static_cast<double>(row);
}

std::string for_programs(const Issues& issues, const Messages& messages) {
  CellTable table{{"severity", "code", "file", "row", "column", "message"}, {}};
  for (const Issue& issue : issues) {
    table.rows.push_back({code_of(issue.severity), issue.code, text_or_nothing(issue.where.file),
                          row_or_nothing(issue.where.row), text_or_nothing(issue.where.column),
                          text::message(messages, issue)});
  }
  return to_json(table);
}

std::string for_people(const Issues& issues, const Messages& messages) {
  if (issues.empty()) return messages.get("cli.no_remarks") + "\n";
  TextTable table{{Column::left, Column::left}, {}, {}, {}};
  for (const Issue& issue : issues) {
    table.rows.push_back(
        {messages.get("remarks.severity_" + code_of(issue.severity)), text::message(messages, issue)});
  }
  std::string counts;
  for (const Severity severity : severities) {
    const auto count = std::count_if(issues.begin(), issues.end(),
                                     [&](const Issue& issue) { return issue.severity == severity; });
    counts += (counts.empty() ? "" : ", ") +
              messages.get("cli.count_" + code_of(severity), {{"count", std::to_string(count)}});
  }
  return aligned(table) + "\n" + counts + "\n";
}

}  // namespace

Exit run_validate(const ValidateArguments& arguments, const ingest::Sources& sources,
                  const Console& console) {
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  console.out << (arguments.json ? for_programs(data->issues, console.messages)
                                 : for_people(data->issues, console.messages));
  const bool errors = std::any_of(data->issues.begin(), data->issues.end(),
                                  [](const Issue& issue) { return issue.severity == Severity::error; });
  return errors ? Exit::failed : Exit::done;
}

}  // namespace dkart::cli
