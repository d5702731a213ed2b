// dkart stats: figures by area or by group, or two periods beside each other.
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/stats_report.h"

namespace dkart::cli {
namespace {

StatsReport report(const domain::Dataset& data, const StatsQuestion& question, const Messages& messages) {
  if (question.by) return report_groups(data, question, messages);
  if (question.compare) return report_comparison(data, question, messages);
  return report_areas(data, question, messages);
}

}  // namespace

Exit run_stats(const StatsArguments& arguments, const ingest::Sources& sources, const Console& console) {
  auto question = understand_stats(arguments);
  if (!question) return refuse(console, question.error(), "stats");

  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (decisions_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  if (const Status known = hold_against(*question, arguments, *data); !known) {
    return refuse(console, known.error(), "stats");
  }

  const StatsReport answer = report(*data, *question, console.messages);
  switch (question->output) {
    case Output::table:
      console.out << answer.for_people;
      break;
    case Output::csv:
      console.out << to_csv(answer.for_programs);
      break;
    case Output::json:
      console.out << to_json(answer.for_programs);
      break;
  }
  print_remarks(console, answer.issues);
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
