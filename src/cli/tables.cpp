#include "cli/tables.h"

#include <algorithm>
#include <cmath>

#include "base/csv_field.h"
#include "base/json_text.h"
#include "base/number_text.h"
#include "base/spreadsheet_text.h"

namespace dkart::cli {
namespace {

std::string csv_cell(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return plain_number(*number);
  if (const auto* text = std::get_if<std::string>(&cell)) return csv_field(harmless_cell(*text));
  return "";
}

std::string json_cell(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell))
    return std::isfinite(*number) ? plain_number(*number) : "null";
  if (const auto* text = std::get_if<std::string>(&cell)) return json_string(*text);
  return "null";
}

std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string aligned_line(const std::vector<std::string>& cells, const std::vector<Column>& columns,
                         const std::vector<std::size_t>& widths) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string padding(widths[i] - width_of(cells[i]), ' ');
    if (i > 0) line += "  ";
    line += columns[i] == Column::right ? padding + cells[i] : cells[i] + padding;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line + "\n";
}

}  // namespace

double rounded(double value, int decimals) {
  const double factor = std::pow(10, decimals);
  return std::round(value * factor) / factor;
}

std::string to_csv(const CellTable& table) {
  std::string text;
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    text += (i > 0 ? "," : "") + csv_field(table.columns[i]);
  text += '\n';
  for (const auto& row : table.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) text += (i > 0 ? "," : "") + csv_cell(row[i]);
    text += '\n';
  }
  return text;
}

std::string to_json(const CellTable& table) {
  std::string text = "[";
  for (const auto& row : table.rows) {
    text += text.size() > 1 ? ",\n  {" : "\n  {";
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += (i > 0 ? ", " : "") + json_string(table.columns[i]) + ": " + json_cell(row[i]);
    }
    text += "}";
  }
  return text + (table.rows.empty() ? "]\n" : "\n]\n");
}

std::string to_json_object(const std::vector<std::string>& keys, const std::vector<Cell>& values) {
  std::string text = "{";
  for (std::size_t i = 0; i < keys.size(); ++i) {
    text += (i > 0 ? ",\n  " : "\n  ") + json_string(keys[i]) + ": " + json_cell(values[i]);
  }
  return text + "\n}\n";
}

std::string aligned(const TextTable& table) {
  std::vector<std::size_t> widths(table.columns.size(), 0);
  const auto measure = [&](const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) widths[i] = std::max(widths[i], width_of(cells[i]));
  };
  measure(table.head);
  measure(table.total);
  for (const auto& row : table.rows) measure(row);

  std::size_t full_width = widths.empty() ? 0 : 2 * (widths.size() - 1);
  for (const std::size_t width : widths) full_width += width;
  std::string rule;
  for (std::size_t i = 0; i < full_width; ++i) rule += "─";

  std::string text;
  if (!table.head.empty()) text += aligned_line(table.head, table.columns, widths) + rule + "\n";
  for (const auto& row : table.rows) text += aligned_line(row, table.columns, widths);
  if (!table.total.empty()) text += rule + "\n" + aligned_line(table.total, table.columns, widths);
  return text;
}

}  // namespace dkart::cli
