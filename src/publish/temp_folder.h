// A folder for files on the way to somewhere else.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace dkart::publish {

/// Of its own in the system's folder for such; gone with the object, and what is in it too.
class TempFolder {
 public:
  /// Error: "file_not_written" {reason}.
  static Result<TempFolder> create();
  TempFolder(TempFolder&& other) noexcept;
  TempFolder& operator=(TempFolder&& other) noexcept;
  ~TempFolder();

  const std::filesystem::path& path() const { return path_; }

 private:
  explicit TempFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;  // empty: none
};

}  // namespace dkart::publish
