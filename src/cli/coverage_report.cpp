#include "cli/coverage_report.h"

#include "base/number_text.h"
#include "cli/stats_report.h"
#include "coverage/method.h"
#include "scene/analysis_texts.h"

namespace dkart::cli {
namespace {

using coverage::Nearest;
using coverage::ReachFigures;

struct Line {
  AreaName name;
  const ReachFigures& figures;
  const Nearest* nearest = nullptr;  // municipalities only
};

std::vector<Line> lines_of(const domain::Dataset& data, const CoverageQuestion& question,
                           const CoverageResult& result, const Messages& messages) {
  const coverage::Reach& reach = result.counted->reach;
  std::vector<Line> lines;
  if (question.level == CoverageLevel::country) {
    const std::string name = messages.get("coverage.country");
    lines.push_back({{"", name, name}, reach.country});
    return lines;
  }
  if (question.level == CoverageLevel::county) {
    const auto names = area_names(data, analysis::Level::county);
    for (std::size_t i = 0; i < names.size(); ++i) lines.push_back({names[i], reach.counties[i]});
    return lines;
  }
  const auto names = area_names(data, analysis::Level::municipality);
  const auto add = [&](std::size_t i) {
    lines.push_back({names[i], reach.municipalities[i], &reach.from_centre[i]});
  };
  if (question.gap_band) {
    for (const auto& gap : coverage::ranked_gaps(data, reach, *question.gap_band, question.gap_filter)) {
      add(gap.municipality.value);
    }
  } else {
    for (std::size_t i = 0; i < names.size(); ++i) add(i);
  }
  return lines;
}

bool in_minutes(const CoverageQuestion& question) {
  return question.reach.unit == coverage::ReachUnit::minutes;
}

std::string count(double value, const Messages& messages) {
  return readable_number(value, 0, messages.language());
}

std::string cost_text(double cost, const CoverageQuestion& question, const Messages& messages) {
  return messages.get(in_minutes(question) ? "coverage.minutes" : "coverage.kilometres",
                      {{"count", readable_number(cost, 1, messages.language())}});
}

/// "coverage.inside" or "coverage.outside" with the limit of a band.
std::string limit_text(const std::string& key, double limit, const CoverageQuestion& question,
                       const Messages& messages) {
  return messages.get(key + (in_minutes(question) ? "_minutes" : "_km"),
                      {{"limit", readable_number(limit, 2, messages.language())}});
}

/// The band outside which people are shown to be: the one whose gaps are ranked, or the last.
std::size_t outer_band(const CoverageQuestion& question) {
  return question.gap_band.value_or(question.reach.bands.size() - 1);
}

std::vector<std::string> text_cells(const Line& line, const CoverageQuestion& question,
                                    const CoverageResult& result, const Messages& messages) {
  const ReachFigures& figures = line.figures;
  std::vector<std::string> cells{line.name.number, line.name.full_name, count(figures.population, messages)};
  for (const double inside : figures.inside) cells.push_back(count(inside, messages));
  const std::size_t outer = outer_band(question);
  cells.push_back(count(figures.population - figures.inside[outer], messages));
  cells.push_back(scene::share_text(figures.share_outside(outer), messages));
  cells.push_back(figures.average ? readable_number(*figures.average, 1, messages.language()) : "");
  if (question.level != CoverageLevel::municipality) return cells;
  const bool reached = line.nearest != nullptr && line.nearest->facility != coverage::no_facility;
  cells.push_back(reached ? result.counted->facilities[line.nearest->facility].name : "");
  cells.push_back(reached ? readable_number(line.nearest->cost, 1, messages.language()) : "");
  return cells;
}

std::string table_for_people(const std::vector<Line>& lines, const CoverageQuestion& question,
                             const CoverageResult& result, const Messages& messages) {
  TextTable table;
  table.head = {messages.get("table.number"), messages.get("table.name"), messages.get("table.population")};
  for (const double band : question.reach.bands)
    table.head.push_back(limit_text("coverage.inside", band, question, messages));
  table.head.push_back(
      limit_text("coverage.outside", question.reach.bands[outer_band(question)], question, messages));
  table.head.push_back(messages.get("coverage.share_outside"));
  table.head.push_back(
      messages.get(in_minutes(question) ? "coverage.average_minutes" : "coverage.average_km"));
  table.columns.assign(table.head.size(), Column::right);
  table.columns[0] = table.columns[1] = Column::left;
  if (question.level == CoverageLevel::municipality) {
    table.head.push_back(messages.get("coverage.nearest"));
    table.head.push_back(messages.get(in_minutes(question) ? "unit.minutes" : "unit.kilometres"));
    table.columns.insert(table.columns.end(), {Column::left, Column::right});
  }
  for (const Line& line : lines) table.rows.push_back(text_cells(line, question, result, messages));
  // A ranking of some municipalities is not a whole to be summed.
  if (question.level != CoverageLevel::country && !question.gap_band) {
    const std::string name = messages.get("coverage.country");
    table.total = text_cells({{"", name, name}, result.counted->reach.country}, question, result, messages);
  }
  return aligned(table);
}

std::string changes_without_approximate(const CoverageQuestion& question, const CoverageResult& result,
                                        const Messages& messages) {
  std::string changes;
  for (std::size_t i = 0; i < question.reach.bands.size(); ++i) {
    const double change =
        result.without_approximate->reach.country.inside[i] - result.counted->reach.country.inside[i];
    changes += (changes.empty() ? "" : "; ") + cost_text(question.reach.bands[i], question, messages) + ": " +
               count(change, messages);
  }
  return messages.get("coverage.without_approximate", {{"changes", changes}});
}

coverage::MethodFacts method_of(const CoverageQuestion& question, const CoverageResult& result) {
  return {question.reach.unit, question.reach.detour, result.counted->travellers.matrix_file()};
}

std::string method_for_people(const domain::Dataset& data, const CoverageQuestion& question,
                              const CoverageResult& result, const Messages& messages) {
  std::vector<std::string> lines = coverage::distance_lines(method_of(question, result), messages);
  const auto append = [&](const std::vector<std::string>& more) {
    lines.insert(lines.end(), more.begin(), more.end());
  };
  append(coverage::population_lines(data, *result.counted->travellers.people, messages));
  append(coverage::facility_lines(data, result.counted->facilities, messages));
  if (result.without_approximate) lines.push_back(changes_without_approximate(question, result, messages));
  const ReachFigures& country = result.counted->reach.country;
  if (country.mean) {
    lines.push_back(
        messages.get("coverage.averages", {{"mean", cost_text(*country.mean, question, messages)}}));
  }
  if (country.unreached > 0) {
    lines.push_back(messages.get("coverage.unreached", {{"count", count(country.unreached, messages)}}));
  }
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

}  // namespace

CellTable coverage_for_programs(const domain::Dataset& data, const CoverageQuestion& question,
                                const CoverageResult& result, const Messages& messages) {
  constexpr int decimals = 3;
  const std::string unit = in_minutes(question) ? "minutes" : "km";
  CellTable table{{"number", "name", "population"}, {}};
  for (const double band : question.reach.bands) table.columns.push_back("inside_" + plain_number(band));
  table.columns.insert(table.columns.end(), {"outside", "mean_" + unit, "nearest_id", "nearest_" + unit});
  for (const Line& line : lines_of(data, question, result, messages)) {
    auto& row =
        table.rows.emplace_back(std::vector<Cell>{line.name.number, line.name.name, line.figures.population});
    for (const double inside : line.figures.inside) row.emplace_back(inside);
    row.emplace_back(line.figures.outside);
    row.push_back(line.figures.average ? Cell(rounded(*line.figures.average, decimals)) : Cell());
    const bool reached = line.nearest != nullptr && line.nearest->facility != coverage::no_facility;
    row.push_back(reached ? Cell(result.counted->facilities[line.nearest->facility].id) : Cell());
    row.push_back(reached ? Cell(rounded(line.nearest->cost, decimals)) : Cell());
  }
  return table;
}

std::string coverage_for_people(const domain::Dataset& data, const CoverageQuestion& question,
                                const CoverageResult& result, const Messages& messages) {
  const auto lines = lines_of(data, question, result, messages);
  const std::string table = lines.empty() ? messages.get("coverage.gaps_none") + "\n"
                                          : table_for_people(lines, question, result, messages);
  return table + "\n" + method_for_people(data, question, result, messages);
}

std::vector<std::string> unusual_method(const CoverageQuestion& question, const CoverageResult& result,
                                        const Messages& messages) {
  if (!in_minutes(question) && question.reach.detour == 1) return {};
  return coverage::distance_lines(method_of(question, result), messages);
}

}  // namespace dkart::cli
