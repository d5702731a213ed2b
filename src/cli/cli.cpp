#include "cli/cli.h"

#include <cerrno>
#include <cstring>
#include <ostream>

#include "cli/arguments.h"
#include "cli/commands.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

class Work {
 public:
  Work(const ingest::Sources& sources, const Console& console) : sources_(sources), console_(console) {}

  Exit operator()(const InfoArguments& arguments) const { return run_info(arguments, sources_, console_); }
  Exit operator()(const ValidateArguments& arguments) const {
    return run_validate(arguments, sources_, console_);
  }
  Exit operator()(const StatsArguments& arguments) const { return run_stats(arguments, sources_, console_); }
  Exit operator()(const CoverageArguments& arguments) const {
    return run_coverage(arguments, sources_, console_);
  }
  Exit operator()(const SiteArguments& arguments) const { return run_site(arguments, sources_, console_); }
  Exit operator()(const GrantsArguments& arguments) const {
    return run_grants(arguments, sources_, console_);
  }
  Exit operator()(const ExportArguments& arguments) const {
    return run_export(arguments, sources_, console_);
  }
  Exit operator()(const RowsArguments& arguments) const { return run_rows(arguments, sources_, console_); }
  Exit operator()(const BatchArguments& arguments) const { return run_batch(arguments, sources_, console_); }

 private:
  const ingest::Sources& sources_;
  const Console& console_;
};

/// What was printed counts only when it has arrived.
Exit delivered(const Console& console, Exit exit) {
  errno = 0;
  console.out.flush();
  if (console.out) return exit;
  const std::string reason = errno != 0 ? std::strerror(errno) : "–";
  console.err << "dkart: " << console.messages.get("cli.output_failed", {{"reason", reason}}) << '\n';
  return Exit::failed;
}

}  // namespace

int run(int argc, char** argv, const Environment& environment) {
  const auto parsed = parse_arguments(argc, argv, environment.version);
  if (const auto* answer = std::get_if<Answer>(&parsed)) {
    const Console console{text::strings(Language::nynorsk), environment.out, environment.err};
    (answer->exit == Exit::done ? console.out : console.err) << answer->text;
    return static_cast<int>(delivered(console, answer->exit));
  }
  const Request& request = std::get<Request>(parsed);
  const Console console{text::strings(request.language), environment.out, environment.err};
  return static_cast<int>(
      delivered(console, std::visit(Work(environment.sources, console), request.arguments)));
}

}  // namespace dkart::cli
