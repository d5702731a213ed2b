// What the program has to say about its input or about a failure: a code with arguments, never a finished
// sentence. The sentence in the user's language is made by text::message from lang/*.toml ("remark.<code>").
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dkart {

/// Where something was found. Rows count from 1 with the header as row 1, as a spreadsheet shows them;
/// 0 means that no row (or feature) is concerned.
struct Where {
  std::string file;
  std::uint64_t row = 0;
  std::string column;

  bool operator==(const Where&) const = default;
};

/// Named arguments of a message, for example {"number", "9999"}.
using MessageArgs = std::map<std::string, std::string>;

/// No value could be made.
struct Error {
  std::string code;
  Where where;
  MessageArgs args;

  bool operator==(const Error&) const = default;
};

enum class Severity { note, warning, error };

/// A value was made, with a remark.
struct Issue {
  Severity severity = Severity::warning;
  std::string code;
  Where where;
  MessageArgs args;

  bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

}  // namespace dkart
