// One table of facts as text cells with names and rows, from CSV or a spreadsheet. What is wrong with the
// file itself is remarked on here; what is wrong with a value is remarked on where the value is understood.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/remark.h"
#include "ingest/csv_text.h"

namespace dkart::ingest {

enum class Need { required, optional, unused };

struct ColumnSpec {
  std::string_view name;
  Need need = Need::required;
};

/// What is expected of a table. A missing one is an error when much depends on it, a warning otherwise.
struct TableSpec {
  std::string_view name;  // "state_jobs"
  Severity when_missing = Severity::warning;
  std::vector<ColumnSpec> columns;
};

class Row;

class Table {
 public:
  /// Reads `folder`/name.csv, or else name.xlsx or name.ods. Nothing if there is no such file or it is empty.
  /// Remarks: file_missing, file_unreadable, file_damaged, file_empty, rows_missing, not_utf8,
  /// column_missing, column_ignored, column_repeated, cell_count_wrong, quote_unclosed.
  static std::optional<Table> read(const std::filesystem::path& folder, const TableSpec& spec,
                                   Issues& issues);
  /// The same for one particular file; the ending says whether it is a spreadsheet.
  static std::optional<Table> read_file(const std::filesystem::path& path, const TableSpec& spec,
                                        Issues& issues);

  const std::string& file() const { return file_; }
  std::size_t size() const { return text_.records.size() - 1; }
  Row operator[](std::size_t i) const;
  bool has(std::string_view column) const { return index_of(column).has_value(); }
  /// Position of a column, to look it up once for many rows.
  std::optional<std::size_t> index_of(std::string_view column) const;

 private:
  friend class Row;
  void split(std::string bytes, Issues& issues);
  void name_columns(const TableSpec& spec, Issues& issues);
  void check_columns(const TableSpec& spec, Issues& issues) const;
  void check_rows(Issues& issues) const;

  std::string file_;
  std::vector<char> bytes_;
  CsvText text_;
  std::vector<std::string> columns_;
};

/// A row of a table, valid while the table lives. Cells come without surrounding blanks; a column or cell
/// that is not there is empty.
class Row {
 public:
  Row(const Table& table, const CsvRecord& record) : table_(&table), record_(&record) {}

  std::string_view operator[](std::string_view column) const;
  std::string_view operator[](std::optional<std::size_t> index) const;
  std::string text(std::string_view column) const { return std::string((*this)[column]); }
  std::uint64_t number() const { return record_->row; }
  bool has(std::string_view column) const { return table_->has(column); }
  Where where(std::string_view column = {}) const {
    return {table_->file(), record_->row, std::string(column)};
  }

 private:
  const Table* table_;
  const CsvRecord* record_;
};

inline Row Table::operator[](std::size_t i) const {
  return {*this, text_.records[i + 1]};
}

/// `folder`/name.csv, or else name.xlsx or name.ods; the first where there is none.
std::filesystem::path table_path(const std::filesystem::path& folder, std::string_view name);

/// Without blanks (also no-break ones) at either end.
std::string_view trimmed(std::string_view text);

}  // namespace dkart::ingest
