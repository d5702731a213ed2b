#include "base/file.h"

#include "base/atomic_file.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <system_error>

namespace dkart {
namespace fs = std::filesystem;

std::string lower_case_ending(const fs::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

Result<std::string> read_text_file(const fs::path& path) {
  std::error_code ignored;
  if (!fs::exists(path, ignored)) return Error{"file_missing", {path.string(), 0, ""}, {}};
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in || fs::is_directory(path, ignored)) return Error{"file_unreadable", {path.string(), 0, ""}, {}};
  return text.str();
}

Status write_file_atomically(const fs::path& path, std::string_view bytes) {
  auto file = AtomicFile::create(path);
  if (!file) return file.error();
  if (Status written = file->write(bytes); !written) return written;
  return file->commit();
}

}  // namespace dkart
