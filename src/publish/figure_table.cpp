#include "publish/figure_table.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/csv_field.h"
#include "base/spreadsheet_text.h"
#include "publish/table_columns.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

bool by_municipality(const TableInput& input) {
  return input.recipe.level == analysis::Level::municipality;
}

ColumnMakers name_columns(const TableInput& input) {
  const Messages& messages = input.messages;
  const bool municipalities = by_municipality(input);
  const auto area_text = [](const std::string& text) { return text_cell(text); };
  ColumnMakers columns;
  columns.push_back(
      {{messages.get("table.number"), {"number"}, false}, [&input, area_text](const TableRow& row) {
         if (row.kind != RowKind::area) return area_text("");
         return area_text(by_municipality(input) ? input.data.municipalities[row.area].number.text()
                                                 : input.data.counties[row.area].number.text());
       }});
  columns.push_back({{messages.get(municipalities ? "table.municipality" : "table.county"), {"name"}, false},
                     [&input](const TableRow& row) -> TableCell {
                       if (row.kind == RowKind::unplaced)
                         return text_cell(input.messages.get("cli.unplaced"));
                       if (row.kind == RowKind::total)
                         return text_cell(input.messages.get("coverage.country"));
                       if (!by_municipality(input)) return text_cell(input.data.counties[row.area].name);
                       const domain::OfficialName& name = input.data.municipalities[row.area].name;
                       return {name.full(), {name.norwegian}};
                     }});
  if (municipalities) {
    columns.push_back({{messages.get("table.county"), {"county"}, false}, [&input](const TableRow& row) {
                         if (row.kind != RowKind::area) return text_cell("");
                         return text_cell(input.data.at(input.data.municipalities[row.area].county).name);
                       }});
  }
  return columns;
}

ColumnMakers figure_columns(const TableInput& input) {
  if (input.sheet.evaluation.coverage) return coverage_columns(input);
  if (input.sheet.evaluation.compared) return comparison_columns(input);
  if (shows_decisions(input.recipe)) return decision_columns(input);
  return context_columns(input);
}

bool has_unplaced(const TableInput& input) {
  const scene::Evaluation& shown = input.sheet.evaluation;
  if (shown.coverage) return false;
  if (!shows_decisions(input.recipe)) {
    return shows_grants(input.recipe) &&
           analysis::sum_grants(input.data, input.recipe.grants).unplaced.grants > 0;
  }
  return shown.figures.unplaced.decisions > 0;
}

// Shares and classes of the country are not sums, and nothing is known of them here.
bool has_total(const TableInput& input) {
  return input.sheet.evaluation.coverage || shows_decisions(input.recipe) || shows_grants(input.recipe);
}

}  // namespace

FigureTable figure_table(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                         const scene::Composition& sheet, const Messages& messages) {
  const TableInput input{data, recipe, sheet, messages};
  ColumnMakers columns = name_columns(input);
  std::ranges::move(figure_columns(input), std::back_inserter(columns));
  const auto row_of = [&](const TableRow& row) {
    std::vector<TableCell> cells;
    for (const ColumnMaker& column : columns) cells.push_back(column.cell(row));
    return cells;
  };
  FigureTable table;
  table.caption = scene::sheet_title(data, recipe, messages);
  for (const ColumnMaker& column : columns) table.columns.push_back(column.column);
  const std::size_t areas = by_municipality(input) ? data.municipalities.size() : data.counties.size();
  for (std::size_t i = 0; i < areas; ++i) table.rows.push_back(row_of({RowKind::area, i}));
  if (has_unplaced(input)) table.rows.push_back(row_of({RowKind::unplaced, 0}));
  if (has_total(input)) table.total = row_of({RowKind::total, 0});
  return table;
}

std::string csv_text(const FigureTable& table) {
  std::string text;
  const auto end_line = [&] {
    text.back() = '\n';  // in place of the last comma
  };
  for (const TableColumn& column : table.columns) {
    for (const std::string& key : column.keys) text += csv_field(key) + ",";
  }
  end_line();
  for (const std::vector<TableCell>& row : table.rows) {
    for (const TableCell& cell : row) {
      for (const std::string& field : cell.fields) text += csv_field(harmless_cell(field)) + ",";
    }
    end_line();
  }
  return text;
}

}  // namespace dkart::publish
