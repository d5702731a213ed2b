// dkart coverage: how many people live within reach of a study centre or campus.
#include "cli/commands.h"
#include "cli/coverage_report.h"
#include "cli/input.h"

namespace dkart::cli {
namespace {

Result<CoverageResult> count(const domain::Dataset& data, const CoverageQuestion& question, Issues& issues) {
  const auto travellers = load_travellers(data, question.choice, question.matrix_file, issues);
  if (!travellers) return travellers.error();
  CoverageResult result;
  result.counted = coverage::count(data, *travellers, question.choice.facilities, question.reach);
  result.without_approximate = coverage::without_approximate(data, *result.counted, {result.counted});
  issues.insert(issues.end(), result.counted->remarks.begin(), result.counted->remarks.end());
  return result;
}

}  // namespace

Exit run_coverage(const CoverageArguments& arguments, const ingest::Sources& sources,
                  const Console& console) {
  // Options first: a misspelt one is told before any file is opened.
  if (const auto alone = understand_coverage_question(arguments, {}); !alone)
    return refuse(console, alone.error(), "coverage");
  const auto spec = read_coverage_spec(arguments.recipe_file);
  if (!spec) return fail(console, spec.error());
  auto question = understand_coverage_question(arguments, *spec);
  if (!question) return refuse(console, question.error(), "coverage");
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (municipalities_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  if (const Status known = hold_against(*question, arguments, *data); !known) {
    return refuse(console, known.error(), "coverage");
  }
  Issues issues;
  const auto result = count(*data, *question, issues);
  print_remarks(console, issues);
  if (!result) return fail(console, result.error());

  if (question->output == Output::table) {
    console.out << coverage_for_people(*data, *question, *result, console.messages);
  } else {
    const CellTable table = coverage_for_programs(*data, *question, *result, console.messages);
    console.out << (question->output == Output::csv ? to_csv(table) : to_json(table));
    for (const std::string& line : unusual_method(*question, *result, console.messages)) {
      console.err << line << '\n';
    }
  }
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
