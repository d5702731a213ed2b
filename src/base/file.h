// Whole small files, read at once and written so that a failed write leaves the old file in place.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace dkart {

/// Errors: "file_missing", "file_unreadable".
Result<std::string> read_text_file(const std::filesystem::path& path);
/// All of it or nothing (AtomicFile). Makes missing folders. Error: "file_not_written" with the reason.
Status write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace dkart
