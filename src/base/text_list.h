// Several words as one text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dkart {

/// "a, b, c". Nothing stands before or after an empty word.
std::string joined(const std::vector<std::string>& words, std::string_view separator = ", ");

}  // namespace dkart
