// Cells to values, with a remark on each cell that cannot be understood. An empty cell is simply no value.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language.h"
#include "base/remark.h"
#include "domain/partial_date.h"
#include "geo/points.h"
#include "ingest/table.h"

namespace dkart::ingest {

/// At least 0. Remark: "number_unreadable" {value}.
std::optional<double> read_number(const Row& row, std::string_view column, Issues& issues);
/// Remark: "number_unreadable" {value}.
std::optional<int> read_year(const Row& row, std::string_view column, Issues& issues);
/// "2024-03-01", "2024-03" or "2024"; also with slashes, as spreadsheets hand dates over. Remark:
/// "date_unreadable" {value}.
std::optional<domain::PartialDate> read_date(const Row& row, std::string_view column, Issues& issues);
/// Columns longitude and latitude. Remarks: "number_unreadable", "position_incomplete" (one of two),
/// "position_impossible" {longitude, latitude} (not on the globe).
std::optional<geo::LonLat> read_position(const Row& row, Issues& issues);
/// The columns `stem`_nn, _nb and _en; a missing language is filled from the others.
LocalText read_local_text(const Row& row, std::string_view stem);

/// A word of a fixed list and what it means.
template <class T>
using Words = std::vector<std::pair<std::string_view, T>>;

/// Remark on a word that is not in the list: "word_unknown" {value, valid, used}. `used`, the list's first
/// word for `fallback`, is what the row then counts as; nothing said also means `fallback`.
void remark_unknown_word(const Row& row, std::string_view column, std::string_view valid,
                         std::string_view used, Issues& issues);

template <class T>
T read_word(const Row& row, std::string_view column, const Words<T>& words, T fallback, Issues& issues) {
  const std::string_view word = row[column];
  std::string valid;
  std::string_view used;
  for (const auto& [text, value] : words) {
    if (text == word) return value;
    valid += (valid.empty() ? "" : ", ") + std::string(text);
    if (used.empty() && value == fallback) used = text;
  }
  if (!word.empty()) remark_unknown_word(row, column, valid, used, issues);
  return fallback;
}

/// Rows whose key was not seen before; the others are remarked on as "duplicate_id" {id, first_row} and not
/// counted.
class UniqueKeys {
 public:
  /// Also true for an empty key, after the remark "id_missing".
  bool take(const Row& row, std::string_view column, Issues& issues);

 private:
  std::vector<std::pair<std::string, std::uint64_t>> seen_;
};

}  // namespace dkart::ingest
