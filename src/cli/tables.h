// Rows and columns as text: CSV and JSON for programs, aligned columns for people.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dkart::cli {

/// Nothing known, a number, or a text.
using Cell = std::variant<std::monostate, double, std::string>;

struct CellTable {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;  // each as long as `columns`
};

/// Rounded for files: kilometres, minutes and rates to three decimals, degrees to five.
double rounded(double value, int decimals);

/// RFC 4180 quoting, decimal point, lines end in LF; nothing known is an empty field. Texts that a spreadsheet would run
/// as formulas are made harmless.
std::string to_csv(const CellTable& table);
/// An array of objects with the columns as keys, one object a line; nothing known is null. Numbers in their
/// shortest form that reads back the same.
std::string to_json(const CellTable& table);
/// One object with a member a line.
std::string to_json_object(const std::vector<std::string>& keys, const std::vector<Cell>& values);

enum class Column { left, right };

struct TextTable {
  std::vector<Column> columns;
  std::vector<std::string> head;  // may be empty
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> total;  // may be empty; set off by a rule
};
/// Columns two spaces apart, as wide as their longest text (counted in characters, UTF-8).
std::string aligned(const TextTable& table);

}  // namespace dkart::cli
