// What is remembered between runs: preferences and recipe, as one TOML file. Hides toml++.
//
//   theme = "dark"        language = "nn"      text-size = 1.2       left-panel = true     right-panel = true
//   left-width = 300.0    right-width = 340.0  legend-open = true    timeline-open = true
//   window-width = 1440   window-height = 900  export-folder = ""     views-folder = ""
//   [recipe]              the keys of recipe/recipe_file.h
//   [view]                x = 262409.7         y = 6649017.7         metres-per-point = 400.0
//   [[bookmark]]          name = "Finnmark"
//   [bookmark.recipe]     a recipe with its view
//
// Keys that are absent keep their defaults, unknown ones are ignored (a newer version may have written them).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "session/app_state.h"

namespace dkart::session {

struct Settings {
  Preferences preferences;
  recipe::MapRecipe recipe;  // theme and language as in the preferences
  std::optional<View> view;  // nothing: all of Norway
  std::vector<Bookmark> bookmarks;
  bool operator==(const Settings&) const = default;
};

std::string print_settings(const Settings& settings);

struct ParsedSettings {
  Settings settings;
  bool whole = true;  // false: something could not be understood and has its default
};
/// parse_settings(print_settings(s)).settings == s for settings whose recipe can be written.
ParsedSettings parse_settings(std::string_view toml);

struct ReadSettings {
  Settings settings;
  /// "notice.settings_broken" {path}: the file was not whole and lies now at `path`, settings.toml.broken (or
  /// .broken-2 …). "remark.file_unreadable": it could not be read.
  std::optional<Notice> notice;
  /// False when writing would destroy a file that could neither be read nor kept aside.
  bool may_write = true;
};
/// A missing file gives the defaults without a notice.
ReadSettings read_settings(const std::filesystem::path& file);

/// Error: "file_not_written"; the old file is still there then.
Status write_settings(const std::filesystem::path& file, const Settings& settings);

}  // namespace dkart::session
