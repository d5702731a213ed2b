#include "publish/temp_folder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

namespace dkart::publish {

namespace fs = std::filesystem;

Result<TempFolder> TempFolder::create() {
  std::error_code failed;
  const fs::path parent = fs::temp_directory_path(failed);
  std::string name = (parent / "dkart-XXXXXX").string();
  if (failed || mkdtemp(name.data()) == nullptr) {
    const std::string reason = failed ? failed.message() : std::strerror(errno);
    return Error{"file_not_written", {name, 0, ""}, {{"reason", reason}}};
  }
  return TempFolder(name);
}

TempFolder::TempFolder(TempFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

TempFolder& TempFolder::operator=(TempFolder&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

}  // namespace dkart::publish
