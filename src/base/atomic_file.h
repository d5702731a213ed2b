// A file that is there whole or not at all: written without a name, or beside its place under another one, and put
// where it belongs at the end. What stood there before stays until then.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"

namespace dkart {

class AtomicFile {
 public:
  /// Makes missing folders. Error: "file_not_written" {reason}.
  static Result<AtomicFile> create(const std::filesystem::path& path);
  AtomicFile(AtomicFile&& other) noexcept;
  AtomicFile& operator=(AtomicFile&& other) noexcept;
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  /// Without commit() nothing of what was written remains.
  ~AtomicFile();

  /// Appends. Error: "file_not_written" {reason}.
  Status write(std::string_view bytes);
  /// Gives the file its name, in the place of an older one. Nothing may be written afterwards.
  /// Error: "file_not_written" {reason}.
  Status commit();

 private:
  AtomicFile(std::filesystem::path path, std::filesystem::path part, int descriptor, bool named)
      : path_(std::move(path)), part_(std::move(part)), descriptor_(descriptor), named_(named) {}
  void discard();
  Error failed(int reason) const;

  std::filesystem::path path_, part_;
  int descriptor_ = -1;
  bool named_ = false;  // whether `part_` exists
};

}  // namespace dkart
