// dkart stats --compare: two periods beside each other, and what the later has more or less.
#include "analysis/compare.h"
#include "cli/stats_report.h"
#include "scene/analysis_texts.h"
#include "scene/texts.h"

namespace dkart::cli {
namespace {

using analysis::Difference;
using analysis::Figures;
using analysis::FigureTable;

struct Line {
  AreaName name;
  const Figures &first, &second;
  Difference difference;
};

FigureTable figures_of(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                       const std::string& period) {
  analysis::Filter filter = recipe.filter;
  filter.periods = {period};
  return analysis::count_figures(data, analysis::select(data, filter), recipe.level);
}

CellTable for_programs(const std::vector<Line>& lines) {
  CellTable table{
      {"number", "name", "first_decisions", "first_jobs_min", "first_jobs_max", "second_decisions",
       "second_jobs_min", "second_jobs_max", "difference_min", "difference_max"},
      {}};
  for (const Line& line : lines) {
    table.rows.push_back({line.name.number, line.name.name, cell_of_count(line.first.decisions),
                          cell_of(line.first.jobs_min), cell_of(line.first.jobs_max),
                          cell_of_count(line.second.decisions), cell_of(line.second.jobs_min),
                          cell_of(line.second.jobs_max), cell_of(line.difference.jobs_min),
                          cell_of(line.difference.jobs_max)});
  }
  return table;
}

std::string for_people(const std::vector<Line>& lines, const Line& total, const StatsQuestion& question,
                       const Messages& messages) {
  const auto cells = [&](const Line& line) {
    return std::vector<std::string>{line.name.number,
                                    line.name.full_name,
                                    count_text(line.first.decisions, messages),
                                    scene::jobs_text(line.first, messages),
                                    count_text(line.second.decisions, messages),
                                    scene::jobs_text(line.second, messages),
                                    scene::difference_text(line.difference, messages)};
  };
  TextTable table;
  using enum Column;
  table.columns = {left, left, right, right, right, right, right};
  table.head = {messages.get("table.number"), messages.get("table.name")};
  for (const std::string& period : *question.compare) {
    const std::string label = " · " + scene::period_label(period, messages);
    table.head.push_back(messages.get("table.decisions") + label);
    table.head.push_back(messages.get("table.jobs") + label);
  }
  table.head.push_back(messages.get("table.difference"));
  for (const Line& line : lines) table.rows.push_back(cells(line));
  table.total = cells(total);
  return aligned(table);
}

}  // namespace

StatsReport report_comparison(const domain::Dataset& data, const StatsQuestion& question,
                              const Messages& messages) {
  const FigureTable first = figures_of(data, question.recipe, question.compare->front());
  const FigureTable second = figures_of(data, question.recipe, question.compare->back());
  const analysis::Comparison comparison = analysis::compare(first, second);

  std::vector<Line> lines;
  for (const AreaName& name : area_names(data, question.recipe.level)) {
    const std::size_t area = lines.size();
    lines.push_back({name, first.areas[area], second.areas[area], comparison.areas[area]});
  }
  const std::string unplaced = messages.get("cli.unplaced"), sum = messages.get("cli.sum");
  lines.push_back({{"", unplaced, unplaced}, first.unplaced, second.unplaced, comparison.unplaced});
  const Line total{{"", sum, sum}, first.total, second.total, comparison.total};
  return {for_programs(lines), for_people(lines, total, question, messages), {}};
}

}  // namespace dkart::cli
