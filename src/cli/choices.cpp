#include "cli/choices.h"

namespace dkart::cli {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

Error unknown_value(std::string_view option, std::string_view value, const std::vector<std::string>& valid) {
  return {"unknown_value",
          {},
          {{"option", std::string(option)},
           {"value", std::string(value)},
           {"valid", valid.empty() ? "–" : joined(valid)}}};
}

std::vector<std::string> split_list(const std::vector<std::string>& given) {
  std::vector<std::string> parts;
  for (const std::string& list : given) {
    std::string_view rest = list;
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      const std::string_view part = trimmed(rest.substr(0, comma));
      if (!part.empty()) parts.emplace_back(part);
      rest.remove_prefix(comma == std::string_view::npos ? rest.size() : comma + 1);
    }
  }
  return parts;
}

Result<Output> read_output(const std::string& word) {
  return choose<Output>("--format", word,
                        {{"table", Output::table}, {"csv", Output::csv}, {"json", Output::json}});
}

}  // namespace dkart::cli
