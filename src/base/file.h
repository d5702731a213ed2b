// Whole small files, read at once and written so that a failed write leaves the old file in place.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace dkart {

/// What a file's name ends with, its point included and letters A to Z made small; empty without one.
std::string lower_case_ending(const std::filesystem::path& path);
/// Errors: "file_missing", "file_unreadable".
Result<std::string> read_text_file(const std::filesystem::path& path);
/// All of it or nothing (AtomicFile). Makes missing folders. Error: "file_not_written" with the reason.
Status write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

}  // namespace dkart
