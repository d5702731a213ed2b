#include "ingest/table.h"

#include <algorithm>
#include <system_error>

#include "base/file.h"
#include "base/text_list.h"
#include "ingest/encoding.h"
#include "ingest/spreadsheet.h"

namespace dkart::ingest {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

}  // namespace

fs::path table_path(const fs::path& folder, std::string_view name) {
  std::error_code ignored;
  for (const std::string_view ending : {".csv", ".xlsx", ".ods"}) {
    fs::path path = folder / (std::string(name) + std::string(ending));
    if (fs::exists(path, ignored)) return path;
  }
  return folder / (std::string(name) + ".csv");
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view no_break_space = "\u00a0";
  const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!text.empty()) {
    if (blank(text.front())) {
      text.remove_prefix(1);
    } else if (text.starts_with(no_break_space)) {
      text.remove_prefix(no_break_space.size());
    } else if (blank(text.back())) {
      text.remove_suffix(1);
    } else if (text.ends_with(no_break_space)) {
      text.remove_suffix(no_break_space.size());
    } else {
      break;
    }
  }
  return text;
}

std::optional<Table> Table::read(const fs::path& folder, const TableSpec& spec, Issues& issues) {
  return read_file(table_path(folder, spec.name), spec, issues);
}

std::optional<Table> Table::read_file(const fs::path& path, const TableSpec& spec, Issues& issues) {
  const bool spreadsheet = path.extension() == ".xlsx" || path.extension() == ".ods";
  Table table;
  table.file_ = path.filename().string();
  Result<std::string> bytes = spreadsheet ? spreadsheet_as_csv(path) : read_text_file(path);
  if (!bytes) {
    issues.push_back({spec.when_missing, bytes.error().code, {table.file_, 0, ""}, bytes.error().args});
    return std::nullopt;
  }
  table.split(std::move(*bytes), issues);
  if (table.text_.records.empty()) {
    issues.push_back({spec.when_missing, "file_empty", {table.file_, 0, ""}, {}});
    return std::nullopt;
  }
  table.name_columns(spec, issues);
  table.check_columns(spec, issues);
  table.check_rows(issues);
  return table;
}

void Table::split(std::string bytes, Issues& issues) {
  if (bytes.starts_with(byte_order_mark)) bytes.erase(0, byte_order_mark.size());
  const std::optional<std::size_t> bad = first_byte_not_utf8(bytes);
  std::size_t bad_offset = 0;
  if (bad) {
    bad_offset = from_windows_1252(std::string_view(bytes).substr(0, *bad)).size();
    bytes = from_windows_1252(bytes);
  }
  bytes_.assign(bytes.begin(), bytes.end());
  text_ = split_csv(bytes_, guess_delimiter(bytes));
  if (bad) {
    std::uint64_t row = 1;
    for (const CsvRecord& record : text_.records) {
      if (record.offset <= bad_offset) row = record.row;
    }
    issues.push_back({Severity::warning, "not_utf8", {file_, row, ""}, {{"encoding", "Windows-1252"}}});
  }
}

void Table::name_columns(const TableSpec& spec, Issues& issues) {
  const CsvRecord& header = text_.records.front();
  for (std::size_t i = 0; i < header.cell_count; ++i) {
    const std::string_view cell = trimmed(text_.cells[header.first_cell + i]);
    columns_.push_back(lower_ascii(cell));
  }
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    const std::string& name = columns_[i];
    if (name.empty()) continue;
    const Where where{file_, header.row, name};
    const bool known = std::any_of(spec.columns.begin(), spec.columns.end(),
                                   [&](const ColumnSpec& column) { return column.name == name; });
    if (!known) {
      issues.push_back({Severity::note, "column_ignored", where, {}});
    } else if (index_of(name) != i) {
      issues.push_back({Severity::warning, "column_repeated", where, {}});
    }
  }
}

void Table::check_columns(const TableSpec& spec, Issues& issues) const {
  for (const ColumnSpec& column : spec.columns) {
    if (column.need == Need::unused || has(column.name)) continue;
    const Severity severity = column.need == Need::required ? Severity::error : Severity::warning;
    issues.push_back({severity,
                      "column_missing",
                      {file_, text_.records.front().row, std::string(column.name)},
                      {{"found", joined(columns_)}}});
  }
}

void Table::check_rows(Issues& issues) const {
  for (const CsvRecord& record : text_.records) {
    std::size_t found = record.cell_count;
    // Spreadsheets pad rows with empty cells.
    while (found > columns_.size() && text_.cells[record.first_cell + found - 1].empty()) --found;
    const Where where{file_, record.row, ""};
    if (record.quote_unclosed) issues.push_back({Severity::error, "quote_unclosed", where, {}});
    if (found != columns_.size()) {
      issues.push_back({Severity::error,
                        "cell_count_wrong",
                        where,
                        {{"expected", std::to_string(columns_.size())}, {"found", std::to_string(found)}}});
    }
  }
  if (size() == 0) issues.push_back({Severity::warning, "rows_missing", {file_, 0, ""}, {}});
}

std::optional<std::size_t> Table::index_of(std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return std::nullopt;
  return static_cast<std::size_t>(found - columns_.begin());
}

std::string_view Row::operator[](std::string_view column) const {
  return (*this)[table_->index_of(column)];
}

std::string_view Row::operator[](std::optional<std::size_t> index) const {
  if (!index || *index >= record_->cell_count) return {};
  return trimmed(table_->text_.cells[record_->first_cell + *index]);
}

}  // namespace dkart::ingest
