// Which version of the program this is.
#pragma once

#include <string_view>

namespace dkart {

/// "0.5.0", as CMakeLists.txt says.
std::string_view program_version();

}  // namespace dkart
