// Figures of every municipality or county, as a map of the same recipe would class them.
#include <algorithm>

#include "base/code_text.h"
#include "base/number_text.h"
#include "base/text_list.h"
#include "cli/stats_report.h"
#include "scene/class_texts.h"
#include "scene/evaluate.h"
#include "scene/grant_texts.h"
#include "scene/texts.h"

namespace dkart::cli {
namespace {

using analysis::Figures;
using scene::Evaluation;

/// One line of the result. `area` is empty for the decisions that name no municipality.
struct Line {
  AreaName name;
  const Figures& figures;
  std::optional<std::size_t> area;
};

std::vector<Line> lines_of(const domain::Dataset& data, const Evaluation& evaluation,
                           const Messages& messages) {
  const analysis::FigureTable& figures = evaluation.figures;
  std::vector<Line> lines;
  for (const AreaName& name : area_names(data, figures.level)) {
    const std::size_t area = lines.size();
    lines.push_back({name, figures.areas[area], area});
  }
  const std::string unplaced = messages.get("cli.unplaced");
  lines.push_back({{"", unplaced, unplaced}, figures.unplaced, std::nullopt});
  return lines;
}

Cell context_cell(const Evaluation& evaluation, std::size_t area) {
  const analysis::AreaValue& value = evaluation.fill_values[area];
  if (std::holds_alternative<analysis::Zero>(value)) return cell_of(0.0);
  const double* number = std::get_if<double>(&value);
  return number == nullptr ? Cell() : cell_of(*number);
}

CellTable for_programs(const std::vector<Line>& lines, const Evaluation& evaluation) {
  CellTable table{{"number", "name", "decisions", "jobs_min", "jobs_max", "jobs_unknown", "population",
                   "jobs_per_1000_min", "jobs_per_1000_max", "class"},
                  {}};
  // What the jobs are held against has a column of its own, named by the measure.
  const bool context = analysis::is_context(*evaluation.fill);
  if (context) table.columns.push_back(with_underscores(code_of(*evaluation.fill)));
  for (const Line& line : lines) {
    const Figures& figures = line.figures;
    table.rows.push_back({line.name.number, line.name.name, cell_of_count(figures.decisions),
                          cell_of(figures.jobs_min), cell_of(figures.jobs_max),
                          cell_of_count(figures.jobs_unknown), cell_of(figures.population),
                          cell_of(figures.per_1000_min), cell_of(figures.per_1000_max),
                          line.area ? Cell(scene::class_code(evaluation, *line.area)) : Cell()});
    if (context) table.rows.back().push_back(line.area ? context_cell(evaluation, *line.area) : Cell());
  }
  return table;
}

std::string class_label_of(const Evaluation& evaluation, std::size_t area, const Messages& messages) {
  const std::string word = scene::class_code(evaluation, area);
  if (const auto index = parse_integer(word)) {
    return analysis::class_label(evaluation.fill_classes, static_cast<std::size_t>(*index - 1),
                                 messages.language());
  }
  return messages.get("cli.class_" + word);
}

std::string for_people(const std::vector<Line>& lines, const Evaluation& evaluation,
                       const Messages& messages) {
  const auto cells = [&](const std::string& number, const std::string& name, const Figures& figures,
                         const std::string& label) {
    const std::string population =
        figures.population ? readable_number(*figures.population, 0, messages.language()) : "";
    return std::vector<std::string>{number,
                                    name,
                                    count_text(figures.decisions, messages),
                                    scene::jobs_text(figures, messages),
                                    count_text(figures.jobs_unknown, messages),
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
  const bool context = analysis::is_context(*evaluation.fill);
  if (context) {
    table.columns.push_back(right);
    table.head.push_back(scene::measure_name(*evaluation.fill, messages));
  }
  for (const Line& line : lines) {
    const std::string label = line.area ? class_label_of(evaluation, *line.area, messages) : "";
    table.rows.push_back(cells(line.name.number, line.name.full_name, line.figures, label));
    if (context)
      table.rows.back().push_back(line.area ? scene::fill_text(evaluation, *line.area, messages) : "");
  }
  table.total = cells("", messages.get("cli.sum"), evaluation.figures.total, "");
  if (context) table.total.emplace_back();
  return aligned(table);
}

}  // namespace

StatsReport report_areas(const domain::Dataset& data, const StatsQuestion& question,
                         const Messages& messages) {
  const Evaluation evaluation = scene::evaluate(data, question.recipe);
  const std::vector<Line> lines = lines_of(data, evaluation, messages);
  std::string text = for_people(lines, evaluation, messages);
  if (const std::string summary = summary_lines(data, question.recipe, messages); !summary.empty()) {
    text += "\n" + summary;
  }
  if (shows_grants(question.recipe))
    text += joined(scene::grant_lines(data, question.recipe.grants, messages), "\n") + "\n";
  return {for_programs(lines, evaluation), std::move(text), evaluation.issues};
}

}  // namespace dkart::cli
