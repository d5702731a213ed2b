// The columns of each kind of map. A column knows what stands in any of the table's rows.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "publish/figure_table.h"

namespace dkart::publish {

struct TableInput {
  const domain::Dataset& data;
  const recipe::MapRecipe& recipe;
  const scene::Composition& sheet;
  const Messages& messages;
};

enum class RowKind { area, unplaced, total };
struct TableRow {
  RowKind kind = RowKind::area;
  std::size_t area = 0;  // by the recipe's level
};

struct ColumnMaker {
  TableColumn column;
  std::function<TableCell(const TableRow&)> cell;
};
/// May refer to the input, which must live as long.
using ColumnMakers = std::vector<ColumnMaker>;

ColumnMakers decision_columns(const TableInput& input);
ColumnMakers comparison_columns(const TableInput& input);
/// Precondition: the sheet has an answer of coverage.
ColumnMakers coverage_columns(const TableInput& input);
/// Of a map that says nothing of decisions.
ColumnMakers context_columns(const TableInput& input);

// ---- parts that they share ----

/// Nothing known is an empty cell.
TableCell number_cell(std::optional<double> value, int decimals, const Messages& messages);
TableCell text_cell(const std::string& text);
/// Number and word of a class, as the legend has it; of areas only.
ColumnMaker class_column(const TableInput& input, const scene::Evaluation& evaluation,
                         const std::string& head, const std::string& key);
/// What the areas are held against, where that fills them and is not their population, which has a column anyway.
std::optional<ColumnMaker> context_column(const TableInput& input);
/// "population_change_10".
std::string key_of(analysis::Measure measure);
std::optional<double> population_of(const TableInput& input, const TableRow& row);

}  // namespace dkart::publish
