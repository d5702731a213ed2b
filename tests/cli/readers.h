// Small readers of CSV and JSON, written for the tests alone, so that they judge the program's output on
// their own.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dkart::test_cli {

using CsvRow = std::map<std::string, std::string>;
/// RFC 4180 with a header. Throws std::runtime_error if a row has another length than the header.
std::vector<CsvRow> read_csv(std::string_view text);

struct Json {
  using Array = std::vector<Json>;
  using Object = std::map<std::string, Json>;
  std::variant<std::nullptr_t, bool, double, std::string, Array, Object> value;

  bool is_null() const { return std::holds_alternative<std::nullptr_t>(value); }
  double number() const { return std::get<double>(value); }
  const std::string& text() const { return std::get<std::string>(value); }
  const Array& array() const { return std::get<Array>(value); }
  const Object& object() const { return std::get<Object>(value); }
  const Json& operator[](const std::string& key) const { return object().at(key); }
};
/// Throws std::runtime_error if `text` is not one JSON value (RFC 8259) and nothing more.
Json read_json(std::string_view text);

}  // namespace dkart::test_cli
