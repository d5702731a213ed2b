#include "cli/console.h"

#include <algorithm>

#include "text/strings.h"

namespace dkart::cli {
namespace {

constexpr std::string_view speaker = "dkart: ";

}  // namespace

std::string usage_text(const Messages& messages, const Error& error) {
  return messages.get("cli." + error.code, error.args);
}

Exit refuse(const Console& console, const Error& error, std::string_view command) {
  const std::string help = "dkart " + std::string(command) + " --help";
  console.err << speaker << usage_text(console.messages, error) << '\n'
              << console.messages.get("cli.see_help", {{"command", help}}) << '\n';
  return Exit::usage;
}

Exit fail(const Console& console, const Error& error) {
  console.err << speaker << text::message(console.messages, error) << '\n';
  return Exit::failed;
}

void print_remarks(const Console& console, const Issues& issues) {
  for (const Issue& issue : issues) console.err << text::message(console.messages, issue) << '\n';
}

void warn_of_errors(const Console& console, const domain::Dataset& data) {
  const auto errors = std::count_if(data.issues.begin(), data.issues.end(),
                                    [](const Issue& issue) { return issue.severity == Severity::error; });
  if (errors == 0) return;
  console.err << speaker << console.messages.get("cli.input_errors", {{"count", std::to_string(errors)}})
              << '\n';
}

}  // namespace dkart::cli
