// Where the user's own files lie, by the XDG base directory specification 0.8 and xdg-user-dirs.
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>

#include "base/file.h"
#include "session/session.h"

namespace dkart::session {
namespace {
namespace fs = std::filesystem;

// The specification: paths that are not absolute are ignored.
fs::path absolute_path_in(const char* variable) {
  const char* value = std::getenv(variable);
  if (value == nullptr) return {};
  fs::path path(value);
  return path.is_absolute() ? path : fs::path();
}

fs::path config_folder() {
  if (fs::path config = absolute_path_in("XDG_CONFIG_HOME"); !config.empty()) return config;
  const fs::path home = absolute_path_in("HOME");
  return home.empty() ? fs::path() : home / ".config";
}

bool is_folder(const fs::path& path) {
  std::error_code ignored;
  return !path.empty() && fs::is_directory(path, ignored);
}

// A line XDG_PICTURES_DIR="$HOME/Bilete" or with an absolute path; nothing else is allowed in that file.
fs::path pictures_folder() {
  const auto text = read_text_file(config_folder() / "user-dirs.dirs");
  if (!text) return {};
  constexpr std::string_view key = "XDG_PICTURES_DIR=\"", home = "$HOME";
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(key) || line.size() <= key.size() || line.back() != '"') continue;
    const std::string value = line.substr(key.size(), line.size() - key.size() - 1);
    if (!value.starts_with(home)) return value;
    return absolute_path_in("HOME") / fs::path(value.substr(home.size())).relative_path();
  }
  return {};
}

}  // namespace

fs::path default_settings_file() {
  const fs::path config = config_folder();
  return config.empty() ? fs::path() : config / "distriktskart" / "settings.toml";
}

fs::path export_folder(const Preferences& preferences) {
  for (const fs::path& folder :
       {fs::path(preferences.export_folder), pictures_folder(), absolute_path_in("HOME")}) {
    if (is_folder(folder)) return folder;
  }
  std::error_code ignored;
  return fs::current_path(ignored);
}

}  // namespace dkart::session
