// Texts as JSON writes them.
#pragma once

#include <string>
#include <string_view>

namespace dkart {

/// A JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
std::string json_string(std::string_view text);

}  // namespace dkart
