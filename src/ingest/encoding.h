// Whether bytes are UTF-8, and what they say when they are not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dkart::ingest {

/// Position of the first byte that cannot belong to UTF-8 (Unicode 15, table 3-7); nothing when all of it
/// can.
std::optional<std::size_t> first_byte_not_utf8(std::string_view bytes);

/// Reads bytes as Windows-1252, which Excel writes in Norway and which agrees with Latin-1 in every printable
/// character. Its five unused bytes become U+FFFD.
std::string from_windows_1252(std::string_view bytes);

}  // namespace dkart::ingest
