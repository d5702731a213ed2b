// What a folder of sheets already holds: serie.json, written anew after each sheet.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "base/result.h"

namespace dkart::publish {

/// What a sheet was made of. Equal ones give equal files.
struct SheetOrigin {
  std::string recipe;  // as print_recipe writes it
  std::string inputs;
  bool operator==(const SheetOrigin&) const = default;
};

class SeriesManifest {
 public:
  static constexpr const char* file_name = "serie.json";

  /// Of a folder; empty when there is none or it cannot be read, and then everything is made anew.
  static SeriesManifest read(const std::filesystem::path& folder);

  /// Whether `file` was made of this and still has the size that it got.
  bool holds(const std::string& file, const SheetOrigin& origin) const;
  /// `file` is whole in the folder. Error: "file_not_written".
  Status done(const std::string& file, const SheetOrigin& origin);

 private:
  struct Entry {
    SheetOrigin origin;
    std::uintmax_t size = 0;
  };

  explicit SeriesManifest(std::filesystem::path folder) : folder_(std::move(folder)) {}
  std::string text() const;

  std::filesystem::path folder_;
  std::map<std::string, Entry> entries_;
};

}  // namespace dkart::publish
