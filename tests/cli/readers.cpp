#include "cli/readers.h"

#include <charconv>
#include <stdexcept>

namespace dkart::test_cli {
namespace {

std::vector<std::vector<std::string>> csv_cells(std::string_view text) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row(1);
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      row.back() += '"';
      ++i;
    } else if (c == '"') {
      quoted = !quoted;
    } else if (!quoted && c == ',') {
      row.emplace_back();
    } else if (!quoted && c == '\n') {
      rows.push_back(row);
      row.assign(1, "");
    } else {
      row.back() += c;
    }
  }
  if (row.size() > 1 || !row.back().empty()) rows.push_back(row);
  return rows;
}

class JsonReader {
 public:
  explicit JsonReader(std::string_view text) : text_(text) {}

  Json whole() {
    Json value = any();
    skip_space();
    if (!text_.empty()) fail("something after the value");
    return value;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error("JSON: " + what + " before '" + std::string(text_.substr(0, 20)) + "'");
  }
  void skip_space() {
    while (!text_.empty() && std::string_view(" \n\t\r").find(text_.front()) != std::string_view::npos) {
      text_.remove_prefix(1);
    }
  }
  bool take(std::string_view word) {
    skip_space();
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  void want(std::string_view word) {
    if (!take(word)) fail("no " + std::string(word));
  }

  Json any() {
    skip_space();
    if (text_.starts_with('{')) return object();
    if (text_.starts_with('[')) return array();
    if (text_.starts_with('"')) return {string()};
    if (take("null")) return {nullptr};
    if (take("true")) return {true};
    if (take("false")) return {false};
    return {number()};
  }
  double number() {
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
    if (error != std::errc()) fail("no value");
    text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
    return value;
  }
  std::string string() {
    want("\"");
    std::string value;
    while (!text_.starts_with('"')) {
      if (text_.size() < 2 || static_cast<unsigned char>(text_.front()) < 0x20) fail("open string");
      if (text_.front() == '\\') {
        text_.remove_prefix(1);
        value += escaped();
      } else {
        value += text_.front();
        text_.remove_prefix(1);
      }
    }
    text_.remove_prefix(1);
    return value;
  }
  char escaped() {
    const char c = text_.front();
    text_.remove_prefix(1);
    if (c == '"' || c == '\\' || c == '/') return c;
    if (c != 'u') fail("unknown escape");
    unsigned code = 0;
    std::from_chars(text_.data(), text_.data() + 4, code, 16);
    text_.remove_prefix(4);
    if (code > 0x1F) fail("escape that is not needed");
    return static_cast<char>(code);
  }
  Json array() {
    Json::Array values;
    want("[");
    if (take("]")) return {values};
    do values.push_back(any());
    while (take(","));
    want("]");
    return {values};
  }
  Json object() {
    Json::Object members;
    want("{");
    if (take("}")) return {members};
    do {
      skip_space();
      std::string key = string();
      want(":");
      members.emplace(std::move(key), any());
    } while (take(","));
    want("}");
    return {members};
  }

  std::string_view text_;
};

}  // namespace

std::vector<CsvRow> read_csv(std::string_view text) {
  const auto cells = csv_cells(text);
  if (cells.empty()) throw std::runtime_error("CSV without a header");
  std::vector<CsvRow> rows;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    if (cells[i].size() != cells[0].size()) throw std::runtime_error("CSV row " + std::to_string(i + 1));
    CsvRow row;
    for (std::size_t j = 0; j < cells[i].size(); ++j) row[cells[0][j]] = cells[i][j];
    rows.push_back(row);
  }
  return rows;
}

Json read_json(std::string_view text) {
  return JsonReader(text).whole();
}

}  // namespace dkart::test_cli
