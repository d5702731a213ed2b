// dkart grants: the known grants to study centres, one by one or summed by county or country.
#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/grant_options.h"
#include "cli/grants_report.h"
#include "cli/input.h"

namespace dkart::cli {
namespace {

constexpr std::string_view command = "grants";

struct Question {
  analysis::GrantFilter filter;
  GrantLevel level = GrantLevel::centre;
  Output output = Output::table;
};

/// Opens no file. Errors: "unknown_value" {option, value, valid}, "invalid_year" {option, value}.
Result<Question> understand(const GrantsArguments& arguments) {
  Question question;
  const auto filter = apply_grant_options({}, arguments.grants, "--year");
  if (!filter) return filter.error();
  question.filter = *filter;
  if (arguments.level) {
    const auto level = choose<GrantLevel>(
        "--level", *arguments.level,
        {{"centre", GrantLevel::centre}, {"county", GrantLevel::county}, {"country", GrantLevel::country}});
    if (!level) return level.error();
    question.level = *level;
  }
  if (arguments.format) {
    const auto output = read_output(*arguments.format);
    if (!output) return output.error();
    question.output = *output;
  }
  return question;
}

}  // namespace

Exit run_grants(const GrantsArguments& arguments, const ingest::Sources& sources, const Console& console) {
  const auto question = understand(arguments);
  if (!question) return refuse(console, question.error(), command);
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (municipalities_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  if (const Status known = check_grant_year("--year", question->filter, *data); !known)
    return refuse(console, known.error(), command);

  if (question->output == Output::table) {
    console.out << grants_for_people(*data, question->level, question->filter, console.messages);
  } else {
    const CellTable table = grants_for_programs(*data, question->level, question->filter, console.messages);
    console.out << (question->output == Output::csv ? to_csv(table) : to_json(table));
  }
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
