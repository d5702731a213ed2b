#include "base/text_list.h"

namespace dkart {

std::string joined(const std::vector<std::string>& words, std::string_view separator) {
  std::string text;
  for (const std::string& word : words) {
    if (!text.empty() && !word.empty()) text += separator;
    text += word;
  }
  return text;
}

}  // namespace dkart
