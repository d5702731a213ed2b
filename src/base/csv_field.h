// One field of a CSV file.
#pragma once

#include <string>
#include <string_view>

namespace dkart {

/// Quoted where RFC 4180 wants it.
std::string csv_field(std::string_view text);

}  // namespace dkart
