#include "publish/table_columns.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <variant>

#include "analysis/compare.h"
#include "base/code_text.h"
#include "base/number_text.h"
#include "scene/analysis_texts.h"
#include "scene/class_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using analysis::Figures;
using analysis::Measure;

std::string plain(const std::optional<double>& value) {
  return value ? plain_number(*value) : std::string();
}

TableCell count_cell(std::size_t count, const Messages& messages) {
  return number_cell(static_cast<double>(count), 0, messages);
}

const Figures& figures_of(const analysis::FigureTable& figures, const TableRow& row) {
  if (row.kind == RowKind::unplaced) return figures.unplaced;
  return row.kind == RowKind::total ? figures.total : figures.areas[row.area];
}

// Decisions, jobs and, where the map is of them, jobs per 1,000 inhabitants of one table of figures. `period` and `prefix`
// tell two periods apart.
ColumnMakers columns_of(const TableInput& input, const analysis::FigureTable& figures,
                        const std::string& period, const std::string& prefix, bool rate) {
  const Messages& messages = input.messages;
  const auto head = [&](const char* key) { return messages.get(key) + (period.empty() ? "" : " " + period); };
  ColumnMakers columns;
  columns.push_back({{head("table.decisions"), {prefix + "decisions"}, true}, [&](const TableRow& row) {
                       return count_cell(figures_of(figures, row).decisions, messages);
                     }});
  columns.push_back({{head("table.jobs"), {prefix + "jobs_min", prefix + "jobs_max"}, true},
                     [&](const TableRow& row) -> TableCell {
                       const Figures& own = figures_of(figures, row);
                       return {scene::jobs_text(own, messages), {plain(own.jobs_min), plain(own.jobs_max)}};
                     }});
  if (!rate) return columns;
  columns.push_back(
      {{head("table.per_1000"), {prefix + "jobs_per_1000_min", prefix + "jobs_per_1000_max"}, true},
       [&](const TableRow& row) -> TableCell {
         const Figures& own = figures_of(figures, row);
         return {scene::per_1000_text(own, messages), {plain(own.per_1000_min), plain(own.per_1000_max)}};
       }});
  return columns;
}

// What the colour of a difference shows, where that is not the difference of jobs, which has its own column.
std::optional<ColumnMaker> shown_difference(const TableInput& input) {
  const scene::Evaluation& shown = input.sheet.evaluation;
  if (!is_difference(input.recipe) || shown.fill == Measure::jobs || !shown.fill) return std::nullopt;
  return ColumnMaker{
      {input.messages.get("passport.difference_of",
                          {{"measure", input.messages.get("measure_in_text." + key_of(*shown.fill))}}),
       {"difference_" + key_of(*shown.fill)},
       true},
      [&](const TableRow& row) -> TableCell {
        if (row.kind != RowKind::area) return text_cell("");
        const analysis::AreaValue& value = shown.fill_values[row.area];
        if (std::holds_alternative<analysis::OutOfScope>(value)) return text_cell("");
        const double* number = std::get_if<double>(&value);
        const bool zero = std::holds_alternative<analysis::Zero>(value);
        return {scene::fill_text(shown, row.area, input.messages),
                {number != nullptr ? plain_number(*number)
                 : zero            ? "0"
                                   : ""}};
      }};
}

}  // namespace

TableCell number_cell(std::optional<double> value, int decimals, const Messages& messages) {
  if (!value) return {"", {""}};
  return {readable_number(*value, decimals, messages.language()), {plain_number(*value)}};
}

TableCell text_cell(const std::string& text) {
  return {text, {text}};
}

std::string key_of(Measure measure) {
  return with_underscores(code_of(measure));
}

std::optional<double> population_of(const TableInput& input, const TableRow& row) {
  return figures_of(input.sheet.evaluation.figures, row).population;
}

ColumnMaker class_column(const TableInput& input, const scene::Evaluation& evaluation,
                         const std::string& head, const std::string& key) {
  return {{head, {key}, false}, [&](const TableRow& row) -> TableCell {
            if (row.kind != RowKind::area) return text_cell("");
            return {scene::class_text(input.recipe, evaluation, row.area, input.messages),
                    {scene::class_code(evaluation, row.area)}};
          }};
}

std::optional<ColumnMaker> context_column(const TableInput& input) {
  const scene::Evaluation& shown = input.sheet.evaluation;
  if (!shown.fill || !analysis::is_context(*shown.fill) || shown.fill == Measure::population)
    return std::nullopt;
  return ColumnMaker{{scene::legend_title(input.data, *shown.fill, input.messages, input.recipe.grants),
                      {key_of(*shown.fill)},
                      true},
                     [&](const TableRow& row) -> TableCell {
                       if (row.kind != RowKind::area) return text_cell("");
                       const analysis::AreaValue& value = shown.fill_values[row.area];
                       if (std::holds_alternative<analysis::Zero>(value)) return {"0", {"0"}};
                       const double* number = std::get_if<double>(&value);
                       return {scene::fill_text(shown, row.area, input.messages),
                               {number == nullptr ? std::string() : plain_number(*number)}};
                     }};
}

ColumnMakers decision_columns(const TableInput& input) {
  const scene::Evaluation& shown = input.sheet.evaluation;
  const Messages& messages = input.messages;
  ColumnMakers columns = columns_of(input, shown.figures, "", "", false);
  columns.push_back({{messages.get("table.unknown"), {"jobs_unknown"}, true}, [&](const TableRow& row) {
                       return count_cell(figures_of(shown.figures, row).jobs_unknown, messages);
                     }});
  columns.push_back({{messages.get("table.population"), {"population"}, true}, [&](const TableRow& row) {
                       return number_cell(population_of(input, row), 0, messages);
                     }});
  columns.push_back(columns_of(input, shown.figures, "", "", true).back());
  if (auto context = context_column(input)) columns.push_back(std::move(*context));
  if (shown.fill) columns.push_back(class_column(input, shown, messages.get("table.class"), "class"));
  return columns;
}

ColumnMakers comparison_columns(const TableInput& input) {
  const scene::Composition& sheet = input.sheet;
  const scene::Evaluation& shown = sheet.evaluation;
  const Messages& messages = input.messages;
  const recipe::Comparison& comparison = *input.recipe.comparison;
  const bool rate = shown.fill == Measure::jobs_per_1000;
  const std::string earlier = scene::period_label(comparison.earlier, messages),
                    later = scene::period_label(comparison.later, messages);
  ColumnMakers columns = columns_of(input, shown.compared->earlier, earlier, "first_", rate);
  std::ranges::move(columns_of(input, shown.compared->later, later, "second_", rate),
                    std::back_inserter(columns));
  columns.push_back(
      {{messages.get("passport.difference_jobs"), {"difference_min", "difference_max"}, true},
       [&](const TableRow& row) -> TableCell {
         const analysis::Comparison& all = shown.compared->difference;
         const analysis::Difference& own = row.kind == RowKind::area       ? all.areas[row.area]
                                           : row.kind == RowKind::unplaced ? all.unplaced
                                                                           : all.total;
         return {scene::difference_text(own, messages), {plain(own.jobs_min), plain(own.jobs_max)}};
       }});
  if (auto difference = shown_difference(input)) columns.push_back(std::move(*difference));
  if (auto context = context_column(input)) columns.push_back(std::move(*context));
  const std::string word = messages.get("table.class");
  if (sheet.panes.size() == 2 && shown.fill) {
    columns.push_back(class_column(input, sheet.panes[0], word + " " + earlier, "first_class"));
    columns.push_back(class_column(input, sheet.panes[1], word + " " + later, "second_class"));
  } else if (shown.fill) {
    columns.push_back(class_column(input, shown, word, "class"));
  }
  return columns;
}

}  // namespace dkart::publish
