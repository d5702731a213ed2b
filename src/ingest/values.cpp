#include "ingest/values.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number_text.h"
#include "ingest/count_text.h"

namespace dkart::ingest {
namespace {

std::optional<double> read_degrees(const Row& row, std::string_view column, Issues& issues) {
  std::string text = row.text(column);
  if (text.empty()) return std::nullopt;
  std::replace(text.begin(), text.end(), ',', '.');
  const auto degrees = parse_number(text);
  if (!degrees) {
    issues.push_back(
        {Severity::warning, "number_unreadable", row.where(column), {{"value", row.text(column)}}});
  }
  return degrees;
}

}  // namespace

std::optional<double> read_number(const Row& row, std::string_view column, Issues& issues) {
  const std::string_view text = row[column];
  if (text.empty()) return std::nullopt;
  const auto number = parse_decimal(text);
  if (!number) {
    issues.push_back(
        {Severity::warning, "number_unreadable", row.where(column), {{"value", std::string(text)}}});
  }
  return number;
}

std::optional<int> read_year(const Row& row, std::string_view column, Issues& issues) {
  const std::string_view text = row[column];
  if (text.empty()) return std::nullopt;
  const auto year = parse_integer(text);
  if (!year || *year < 1000 || *year > 9999) {
    issues.push_back(
        {Severity::warning, "number_unreadable", row.where(column), {{"value", std::string(text)}}});
    return std::nullopt;
  }
  return static_cast<int>(*year);
}

std::optional<domain::PartialDate> read_date(const Row& row, std::string_view column, Issues& issues) {
  std::string text = row.text(column);
  if (text.empty()) return std::nullopt;
  std::replace(text.begin(), text.end(), '/', '-');
  const auto date = domain::PartialDate::parse(text);
  if (!date) {
    issues.push_back(
        {Severity::warning, "date_unreadable", row.where(column), {{"value", row.text(column)}}});
  }
  return date;
}

std::optional<geo::LonLat> read_position(const Row& row, Issues& issues) {
  const auto longitude = read_degrees(row, "longitude", issues);
  const auto latitude = read_degrees(row, "latitude", issues);
  if (row["longitude"].empty() != row["latitude"].empty()) {
    const std::string_view empty = row["longitude"].empty() ? "longitude" : "latitude";
    issues.push_back({Severity::warning, "position_incomplete", row.where(empty), {}});
  }
  if (!longitude || !latitude) return std::nullopt;
  if (std::abs(*longitude) > 180 || std::abs(*latitude) > 90) {
    issues.push_back({Severity::warning,
                      "position_impossible",
                      row.where("longitude"),
                      {{"longitude", plain_number(*longitude)}, {"latitude", plain_number(*latitude)}}});
    return std::nullopt;
  }
  return geo::LonLat{*longitude, *latitude};
}

LocalText read_local_text(const Row& row, std::string_view stem) {
  const auto cell = [&](std::string_view ending) {
    return row.text(std::string(stem) + std::string(ending));
  };
  LocalText text{cell("_nn"), cell("_nb"), cell("_en")};
  if (text.nynorsk.empty()) text.nynorsk = text.bokmaal.empty() ? text.english : text.bokmaal;
  if (text.bokmaal.empty()) text.bokmaal = text.nynorsk;
  if (text.english.empty()) text.english = text.nynorsk;
  return text;
}

void remark_unknown_word(const Row& row, std::string_view column, std::string_view valid,
                         std::string_view used, Issues& issues) {
  issues.push_back(
      {Severity::warning,
       "word_unknown",
       row.where(column),
       {{"value", row.text(column)}, {"valid", std::string(valid)}, {"used", std::string(used)}}});
}

bool UniqueKeys::take(const Row& row, std::string_view column, Issues& issues) {
  if (!row.has(column)) return true;
  const std::string key = row.text(column);
  if (key.empty()) {
    issues.push_back({Severity::error, "id_missing", row.where(column), {}});
    return true;
  }
  const auto at = std::lower_bound(seen_.begin(), seen_.end(), key,
                                   [](const auto& seen, const std::string& k) { return seen.first < k; });
  if (at != seen_.end() && at->first == key) {
    issues.push_back({Severity::error,
                      "duplicate_id",
                      row.where(column),
                      {{"id", key}, {"first_row", std::to_string(at->second)}}});
    return false;
  }
  seen_.emplace(at, key, row.number());
  return true;
}

}  // namespace dkart::ingest
