// The columns of maps that are not of decisions: coverage, grants and what else areas are held against.
#include <cmath>
#include <memory>
#include <utility>

#include "base/number_text.h"
#include "publish/table_columns.h"
#include "scene/analysis_texts.h"
#include "scene/coverage_texts.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

using coverage::ReachFigures;

// To three decimals, as `dkart coverage` writes them.
TableCell cost_cell(std::optional<double> cost, const Messages& messages) {
  if (!cost) return text_cell("");
  return {readable_number(*cost, 1, messages.language()), {plain_number(*cost, 3)}};
}

ColumnMakers nearest_columns(const TableInput& input, const std::string& unit) {
  const scene::CoverageResult& result = *input.sheet.evaluation.coverage;
  const Messages& messages = input.messages;
  const auto nearest = [&result](const TableRow& row) -> const coverage::Nearest* {
    if (row.kind != RowKind::area) return nullptr;
    const coverage::Nearest& found = result.reach().from_centre[row.area];
    return found.facility == coverage::no_facility ? nullptr : &found;
  };
  ColumnMakers columns;
  columns.push_back({{messages.get("coverage.nearest"), {"nearest_id"}, false},
                     [&result, nearest](const TableRow& row) -> TableCell {
                       const coverage::Nearest* found = nearest(row);
                       if (found == nullptr) return text_cell("");
                       const coverage::Facility& facility = result.now->facilities[found->facility];
                       return {facility.name, {facility.id}};
                     }});
  columns.push_back({{messages.get("passport.to_nearest_" + unit), {"nearest_" + unit}, true},
                     [&messages, nearest](const TableRow& row) {
                       const coverage::Nearest* found = nearest(row);
                       return cost_cell(found == nullptr ? std::nullopt : std::optional(found->cost),
                                        messages);
                     }});
  return columns;
}

ColumnMakers grant_columns(const TableInput& input) {
  const Messages& messages = input.messages;
  const bool municipalities = input.recipe.level == analysis::Level::municipality;
  const auto sums =
      std::make_shared<analysis::GrantSums>(analysis::sum_grants(input.data, input.recipe.grants));
  const auto sum = [sums, municipalities](const TableRow& row) -> const analysis::GrantSum& {
    if (row.kind == RowKind::unplaced) return sums->unplaced;
    if (row.kind == RowKind::total) return sums->country;
    return municipalities ? sums->municipalities[row.area] : sums->counties[row.area];
  };
  const auto number = [&](const char* head, const char* key, int decimals, auto value) {
    return ColumnMaker{{messages.get(head), {key}, true},
                       [&messages, sum, decimals, value](const TableRow& row) {
                         return number_cell(value(sum(row)), decimals, messages);
                       }};
  };
  using Sum = analysis::GrantSum;
  using Value = std::optional<double>;
  ColumnMakers columns;
  columns.push_back(number("grants.column_grants", "grants", 0,
                           [](const Sum& own) { return Value(static_cast<double>(own.grants)); }));
  columns.push_back(
      number("grants.column_amount", "amount_nok", 0, [](const Sum& own) { return own.amount; }));
  columns.push_back(
      number("table.population", "population", 0, [](const Sum& own) { return own.population; }));
  columns.push_back(number("passport.per_inhabitant", "nok_per_inhabitant", 2, [](const Sum& own) {
    return own.per_inhabitant ? Value(std::round(*own.per_inhabitant * 1000) / 1000) : Value();
  }));
  columns.push_back(number("grants.column_without_amount", "grants_without_amount", 0,
                           [](const Sum& own) { return Value(static_cast<double>(own.without_amount)); }));
  return columns;
}

}  // namespace

ColumnMakers coverage_columns(const TableInput& input) {
  const scene::Evaluation& shown = input.sheet.evaluation;
  const scene::CoverageResult& result = *shown.coverage;
  const recipe::CoverageSpec& spec = *input.recipe.coverage;
  const Messages& messages = input.messages;
  const std::string unit = spec.matrix_file.empty() ? "km" : "minutes";
  const auto figures = [&input, &result](const TableRow& row) -> const ReachFigures& {
    return row.kind == RowKind::area ? scene::reach_of(result.reach(), input.recipe.level, row.area)
                                     : result.reach().country;
  };
  const auto limit_head = [&](const char* key, double limit) {
    return messages.get(std::string(key) + (spec.matrix_file.empty() ? "_km" : "_minutes"),
                        {{"limit", readable_number(limit, 2, messages.language())}});
  };
  ColumnMakers columns;
  columns.push_back(
      {{messages.get("table.population"), {"population"}, true},
       [&, figures](const TableRow& row) { return number_cell(figures(row).population, 0, messages); }});
  const std::vector<double>& bands = result.reach().request.bands;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    columns.push_back({{limit_head("coverage.inside", bands[i]), {"inside_" + plain_number(bands[i])}, true},
                       [&messages, figures, i](const TableRow& row) {
                         return number_cell(figures(row).inside[i], 0, messages);
                       }});
  }
  columns.push_back(
      {{limit_head("coverage.outside", spec.limit), {"outside_" + plain_number(spec.limit)}, true},
       [&, figures](const TableRow& row) {
         return number_cell(figures(row).outside_of(result.limit), 0, messages);
       }});
  columns.push_back(
      {{messages.get("coverage.share_outside"), {"share_outside"}, true},
       [&, figures](const TableRow& row) -> TableCell {
         const auto share = figures(row).share_outside(result.limit);
         return {scene::share_text(share, messages), {share ? plain_number(*share * 100, 3) : ""}};
       }});
  columns.push_back(
      {{messages.get("passport.mean_" + unit), {"mean_" + unit}, true},
       [&messages, figures](const TableRow& row) { return cost_cell(figures(row).average, messages); }});
  if (input.recipe.level == analysis::Level::municipality) {
    for (ColumnMaker& column : nearest_columns(input, unit)) columns.push_back(std::move(column));
  }
  columns.push_back(class_column(input, shown, messages.get("table.class"), "class"));
  return columns;
}

ColumnMakers context_columns(const TableInput& input) {
  const Messages& messages = input.messages;
  ColumnMakers columns;
  if (shows_grants(input.recipe)) {
    columns = grant_columns(input);
  } else {
    columns.push_back({{messages.get("table.population"), {"population"}, true}, [&](const TableRow& row) {
                         return number_cell(population_of(input, row), 0, messages);
                       }});
    if (auto context = context_column(input)) columns.push_back(std::move(*context));
  }
  columns.push_back(class_column(input, input.sheet.evaluation, messages.get("table.class"), "class"));
  return columns;
}

}  // namespace dkart::publish
