#include "base/atomic_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>

namespace dkart {
namespace fs = std::filesystem;
namespace {

constexpr int usual_mode = 0666;  // less what the user's mask takes away

Error not_written(const fs::path& path, const std::string& reason) {
  return {"file_not_written", {path.string(), 0, ""}, {{"reason", reason}}};
}

}  // namespace

Result<AtomicFile> AtomicFile::create(const fs::path& path) {
  std::error_code error;
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  fs::create_directories(folder, error);
  if (error) return not_written(path, error.message());
  if (fs::is_directory(path, error)) return not_written(path, std::strerror(EISDIR));
  fs::path part = path;
  part += ".part";
  // A file without a name leaves nothing behind when the program is killed. Not every file system has them.
  int descriptor = ::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, usual_mode);
  const bool named = descriptor < 0;
  if (named) descriptor = ::open(part.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, usual_mode);
  if (descriptor < 0) return not_written(path, std::strerror(errno));
  return AtomicFile(path, std::move(part), descriptor, named);
}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : path_(std::move(other.path_)),
      part_(std::move(other.part_)),
      descriptor_(std::exchange(other.descriptor_, -1)),
      named_(std::exchange(other.named_, false)) {}

AtomicFile& AtomicFile::operator=(AtomicFile&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(part_, other.part_);
  std::swap(descriptor_, other.descriptor_);
  std::swap(named_, other.named_);
  return *this;
}

AtomicFile::~AtomicFile() {
  discard();
}

void AtomicFile::discard() {
  if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
  if (std::exchange(named_, false)) ::unlink(part_.c_str());
}

Error AtomicFile::failed(int reason) const {
  return not_written(path_, std::strerror(reason));
}

Status AtomicFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return failed(errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return {};
}

Status AtomicFile::commit() {
  if (!named_) {
    // A name cannot be given in the place of another file's, so it comes beside it first.
    ::unlink(part_.c_str());
    const std::string unnamed = "/proc/self/fd/" + std::to_string(descriptor_);
    if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, part_.c_str(), AT_SYMLINK_FOLLOW) != 0)
      return failed(errno);
    named_ = true;
  }
  // Some file systems tell only now that there was no room.
  if (::close(std::exchange(descriptor_, -1)) != 0) return failed(errno);
  if (std::rename(part_.c_str(), path_.c_str()) != 0) return failed(errno);
  named_ = false;
  return {};
}

}  // namespace dkart
