// Words a user may choose among. An unknown word is answered with the valid ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text_list.h"
#include "cli/arguments.h"

namespace dkart::cli {

template <class T>
struct Choice {
  std::string_view word;
  T value;
};

/// Error "unknown_value" {option, value, valid}: `option` as the user writes it ("--period").
Error unknown_value(std::string_view option, std::string_view value, const std::vector<std::string>& valid);

/// Splits at commas, drops spaces around and empty parts: {"JD,FIN", "KD"} -> JD, FIN, KD.
std::vector<std::string> split_list(const std::vector<std::string>& given);

template <class T>
Result<T> choose(std::string_view option, std::string_view word, const std::vector<Choice<T>>& choices) {
  std::vector<std::string> valid;
  for (const Choice<T>& choice : choices) {
    if (choice.word == word) return choice.value;
    valid.emplace_back(choice.word);
  }
  return unknown_value(option, word, valid);
}

/// Of --format: "table", "csv", "json".
Result<Output> read_output(const std::string& word);

}  // namespace dkart::cli
