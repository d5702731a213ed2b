// Text as XML and HTML take it.
#pragma once

#include <string>
#include <string_view>

namespace dkart {

/// With the signs escaped that mean something in the content of elements and in attributes in double quotes.
std::string markup_text(std::string_view text);

}  // namespace dkart
