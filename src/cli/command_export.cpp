// dkart export: a recipe file, options on top of it, and the map as a file.
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "cli/chosen_map.h"
#include "cli/commands.h"
#include "publish/publish.h"
#include "publish/sheet_format.h"

namespace dkart::cli {
namespace {

constexpr std::string_view command = "export";

publish::Passport passport_of(const ExportArguments& arguments) {
  if (arguments.zip) return publish::Passport::zip;
  return arguments.passport ? publish::Passport::beside : publish::Passport::none;
}

Exit tell_refusal(const Console& console, const Issues& issues) {
  const auto findings = std::count_if(issues.begin(), issues.end(),
                                      [](const Issue& issue) { return issue.severity != Severity::note; });
  console.err << "dkart: "
              << console.messages.get("cli.refused_strict", {{"count", std::to_string(findings)}}) << '\n';
  return Exit::failed;
}

}  // namespace

Exit run_export(const ExportArguments& arguments, const ingest::Sources& sources, const Console& console) {
  if (!arguments.output || arguments.output->empty()) return refuse(console, {"no_output", {}, {}}, command);
  if (const auto format = publish::sheet_format(*arguments.output); !format) {
    fail(console, format.error());
    return Exit::usage;
  }
  const auto chosen = choose_map(arguments, sources, console, command);
  if (const Exit* exit = std::get_if<Exit>(&chosen)) return *exit;
  const ChosenMap& map = std::get<ChosenMap>(chosen);

  std::error_code unknown;
  const bool replaces = std::filesystem::exists(*arguments.output, unknown);
  const auto published =
      publish::publish_sheet(*map.data, map.recipe, *arguments.output, {}, map.coverage,
                             {.passport = passport_of(arguments), .strict = arguments.strict});
  if (!published) return fail(console, published.error());
  print_remarks(console, published->issues);
  if (published->refused) return tell_refusal(console, published->issues);
  if (replaces) console.err << console.messages.get("cli.replaced", {{"file", *arguments.output}}) << '\n';
  console.out << published->path.string() << '\n';
  for (const auto& path : published->more) console.out << path.string() << '\n';
  return Exit::done;
}

}  // namespace dkart::cli
