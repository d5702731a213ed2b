#include "ingest/csv_text.h"

#include <algorithm>

namespace dkart::ingest {
namespace {

class Splitter {
 public:
  Splitter(std::span<char> text, char delimiter) : text_(text), delimiter_(delimiter) {}

  CsvText split() {
    result_.cells.reserve(text_.size() / 8);
    for (std::uint64_t row = 1; at_ < text_.size(); ++row) read_record(row);
    return std::move(result_);
  }

 private:
  bool at_line_end() const { return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r'; }
  bool at_cell_end() const { return at_line_end() || text_[at_] == delimiter_; }

  void read_record(std::uint64_t row) {
    CsvRecord record{row, at_, result_.cells.size(), 0, false};
    bool blank = true;
    while (true) {
      const std::string_view cell = read_cell(record);
      blank = blank && cell.empty();
      result_.cells.push_back(cell);
      if (at_line_end()) break;
      ++at_;  // the delimiter
    }
    skip_line_end();
    record.cell_count = result_.cells.size() - record.first_cell;
    if (blank) {
      result_.cells.resize(record.first_cell);
    } else {
      result_.records.push_back(record);
    }
  }

  // LF, CR LF, or the lone CR of old files.
  void skip_line_end() {
    if (at_ == text_.size()) return;
    const bool carriage_return = text_[at_++] == '\r';
    if (carriage_return && at_ < text_.size() && text_[at_] == '\n') ++at_;
  }

  std::string_view read_cell(CsvRecord& record) {
    if (at_ < text_.size() && text_[at_] == '"') {
      if (const std::size_t closing = find_closing_quote(); closing < text_.size())
        return read_quoted(closing);
      record.quote_unclosed = true;
    }
    const std::size_t begin = at_;
    while (!at_cell_end()) ++at_;
    return {text_.data() + begin, at_ - begin};
  }

  // Position of the mark that closes the one at `at_`; text_.size() if none does.
  std::size_t find_closing_quote() const {
    for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
      if (text_[i] != '"') continue;
      if (i + 1 == text_.size() || text_[i + 1] != '"') return i;
      ++i;
    }
    return text_.size();
  }

  std::string_view read_quoted(std::size_t closing) {
    const std::size_t begin = at_ + 1;
    std::size_t write = begin;
    for (std::size_t i = begin; i < closing; ++i) {
      text_[write++] = text_[i];
      if (text_[i] == '"') ++i;
    }
    // Characters between the closing mark and the delimiter are against the format, but are not lost.
    for (at_ = closing + 1; !at_cell_end(); ++at_) text_[write++] = text_[at_];
    return {text_.data() + begin, write - begin};
  }

  std::span<char> text_;
  char delimiter_;
  std::size_t at_ = 0;
  CsvText result_;
};

}  // namespace

CsvText split_csv(std::span<char> text, char delimiter) {
  return Splitter(text, delimiter).split();
}

char guess_delimiter(std::string_view text) {
  const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
  const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
  char best = ',';
  for (const char candidate : {';', '\t'}) {
    if (count(candidate) > count(best)) best = candidate;
  }
  return best;
}

}  // namespace dkart::ingest
