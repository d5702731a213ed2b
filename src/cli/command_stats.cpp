// dkart stats: the figures of every municipality or county, as a map of the same recipe would class them.
#include "base/number_text.h"
#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/filter_options.h"
#include "cli/input.h"
#include "cli/map_options.h"
#include "cli/tables.h"
#include "scene/evaluate.h"
#include "scene/texts.h"

namespace dkart::cli {
namespace {

using analysis::Figures;
using analysis::Level;
using domain::Dataset;
using scene::Evaluation;

/// One line of the result. `area` is empty for the decisions that name no municipality.
struct Line {
  std::string number;
  std::string name, full_name;
  const Figures& figures;
  std::optional<std::size_t> area;
};

struct Question {
  recipe::MapRecipe recipe;
  Output output = Output::table;
};

Result<Question> understand(const StatsArguments& arguments) {
  Question question;
  question.recipe.symbols = std::nullopt;
  question.recipe.fill = analysis::Measure::jobs;
  if (arguments.measure) {
    const auto measure = read_measure("--measure", *arguments.measure);
    if (!measure) return measure.error();
    question.recipe.fill = *measure;
  }
  if (arguments.level) {
    const auto level = read_level(*arguments.level);
    if (!level) return level.error();
    question.recipe.level = *level;
  }
  if (arguments.classes) {
    auto classes = read_classes(*arguments.classes);
    if (!classes) return classes.error();
    question.recipe.classes.request = std::move(*classes);
  }
  if (arguments.oslo_area) question.recipe.oslo_area = *arguments.oslo_area;
  if (arguments.format) {
    const auto output =
        choose<Output>("--format", *arguments.format,
                       {{"table", Output::table}, {"csv", Output::csv}, {"json", Output::json}});
    if (!output) return output.error();
    question.output = *output;
  }
  return question;
}

std::vector<Line> lines_of(const Dataset& data, const Evaluation& evaluation, const Messages& messages) {
  const analysis::FigureTable& figures = evaluation.figures;
  std::vector<Line> lines;
  for (std::size_t i = 0; i < figures.areas.size(); ++i) {
    if (figures.level == Level::county) {
      const domain::County& county = data.counties[i];
      lines.push_back({county.number.text(), county.name, county.name, figures.areas[i], i});
    } else {
      const domain::Municipality& municipality = data.municipalities[i];
      lines.push_back({municipality.number.text(), municipality.name.norwegian, municipality.name.full(),
                       figures.areas[i], i});
    }
  }
  const std::string unplaced = messages.get("cli.unplaced");
  lines.push_back({"", unplaced, unplaced, figures.unplaced, std::nullopt});
  return lines;
}

std::string class_word(const Evaluation& evaluation, std::size_t area) {
  const analysis::AreaValue& value = evaluation.fill_values[area];
  if (std::holds_alternative<analysis::OutOfScope>(value)) return "out_of_scope";
  if (std::holds_alternative<analysis::Zero>(value)) return "zero";
  if (const double* number = std::get_if<double>(&value)) {
    if (const auto index = evaluation.fill_classes.class_of(*number)) return std::to_string(*index + 1);
  }
  return "no_data";
}

CellTable for_programs(const std::vector<Line>& lines, const Evaluation& evaluation) {
  const auto number = [](const std::optional<double>& value) { return value ? Cell(*value) : Cell(); };
  const auto count = [](std::size_t value) { return Cell(static_cast<double>(value)); };
  CellTable table{{"number", "name", "decisions", "jobs_min", "jobs_max", "jobs_unknown", "population",
                   "jobs_per_1000_min", "jobs_per_1000_max", "class"},
                  {}};
  for (const Line& line : lines) {
    const Figures& figures = line.figures;
    table.rows.push_back({line.number, line.name, count(figures.decisions), number(figures.jobs_min),
                          number(figures.jobs_max), count(figures.jobs_unknown), number(figures.population),
                          number(figures.per_1000_min), number(figures.per_1000_max),
                          line.area ? Cell(class_word(evaluation, *line.area)) : Cell()});
  }
  return table;
}

std::string class_label_of(const Evaluation& evaluation, std::size_t area, const Messages& messages) {
  const std::string word = class_word(evaluation, area);
  if (const auto index = parse_integer(word)) {
    return analysis::class_label(evaluation.fill_classes, static_cast<std::size_t>(*index - 1),
                                 messages.language());
  }
  return messages.get("cli.class_" + word);
}

std::string for_people(const std::vector<Line>& lines, const Evaluation& evaluation,
                       const Messages& messages) {
  const auto count = [&](std::size_t value) {
    return readable_number(static_cast<double>(value), 0, messages.language());
  };
  const auto cells = [&](const std::string& number, const std::string& name, const Figures& figures,
                         const std::string& label) {
    const std::string population =
        figures.population ? readable_number(*figures.population, 0, messages.language()) : "";
    return std::vector<std::string>{number,
                                    name,
                                    count(figures.decisions),
                                    scene::jobs_text(figures, messages),
                                    count(figures.jobs_unknown),
                                    population,
                                    scene::per_1000_text(figures, messages),
                                    label};
  };
  TextTable table;
  using enum Column;
  table.columns = {left, left, right, right, right, right, right, right};
  for (const char* key :
       {"number", "name", "decisions", "jobs", "unknown", "population", "per_1000", "class"}) {
    table.head.push_back(messages.get(std::string("table.") + key));
  }
  for (const Line& line : lines) {
    const std::string label = line.area ? class_label_of(evaluation, *line.area, messages) : "";
    table.rows.push_back(cells(line.number, line.full_name, line.figures, label));
  }
  table.total = cells("", messages.get("cli.sum"), evaluation.figures.total, "");
  return aligned(table);
}

}  // namespace

Exit run_stats(const StatsArguments& arguments, const ingest::Sources& sources, const Console& console) {
  auto question = understand(arguments);
  if (!question) return refuse(console, question.error(), "stats");

  const domain::DatasetPtr data = load_facts(arguments.input, sources);
  if (decisions_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  auto filter = apply_filter_options({}, arguments.filter, *data);
  if (!filter) return refuse(console, filter.error(), "stats");
  if (arguments.oslo_area) {
    if (const Status known = check_oslo_area("--oslo-area", *arguments.oslo_area, *data); !known) {
      return refuse(console, known.error(), "stats");
    }
  }
  question->recipe.filter = std::move(*filter);

  const Evaluation evaluation = scene::evaluate(*data, question->recipe);
  const auto lines = lines_of(*data, evaluation, console.messages);
  switch (question->output) {
    case Output::table:
      console.out << for_people(lines, evaluation, console.messages);
      break;
    case Output::csv:
      console.out << to_csv(for_programs(lines, evaluation));
      break;
    case Output::json:
      console.out << to_json(for_programs(lines, evaluation));
      break;
  }
  print_remarks(console, evaluation.issues);
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
