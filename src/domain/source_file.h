// A file that facts were read from, as it was when it was read.
#pragma once

#include <cstdint>
#include <filesystem>

namespace dkart::domain {

struct SourceFile {
  std::filesystem::path path;
  std::uintmax_t size = 0;
  std::filesystem::file_time_type modified;
};

}  // namespace dkart::domain
