// The ranking of areas as values: which columns, which rows, what stands in them. No widgets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analysis/figures.h"
#include "ui/panel_context.h"

namespace dkart::ui {

/// A figure of one area: as text, and what it is sorted by (nothing is less than any number).
struct RankCell {
  std::string text;
  std::optional<double> value;
};

struct RankRow {
  std::uint32_t area = 0;  // at the level of the evaluation's figures
  std::string name;
  std::string others;  // Sámi and Kven names
  std::string county;
  std::vector<RankCell> cells;  // one for each column
};

struct RankTable {
  std::vector<RankColumn> columns;  // without the name
  RankColumn sorted_by =
      RankColumn::jobs;  // what the memory says, or the first column where that is not shown
  std::vector<RankRow> rows;
  std::vector<RankCell> total;
};

/// The columns of each view of the ranking.
std::vector<RankColumn> columns_of(RankView view);
/// Key of a column's heading, "table.jobs".
const char* heading_key(RankColumn column);

/// Areas with decisions, sorted as the memory says; shares are summed in that order.
RankTable ranking(const PanelContext& context, RankView view);

}  // namespace dkart::ui
