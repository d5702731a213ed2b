#include "base/file.h"

#include <cstring>
#include <fstream>
#include <sstream>
#include <system_error>

namespace dkart {
namespace fs = std::filesystem;

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
  std::error_code error;
  const auto failed = [&](const std::string& reason) {
    return Status(Error{"file_not_written", {path.string(), 0, ""}, {{"reason", reason}}});
  };
  if (path.has_parent_path()) {
    fs::create_directories(path.parent_path(), error);
    if (error) return failed(error.message());
  }
  fs::path part = path;
  part += ".part";
  {
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.flush();
    if (!out) {
      const std::string reason = std::strerror(errno);
      fs::remove(part, error);
      return failed(reason);
    }
  }
  fs::rename(part, path, error);
  if (error) {
    const std::string reason = error.message();
    fs::remove(part, error);
    return failed(reason);
  }
  return {};
}

}  // namespace dkart
