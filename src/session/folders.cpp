// Where the user's own files lie, by the XDG base directory specification 0.8 and xdg-user-dirs.
#include <algorithm>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

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
fs::path user_folder(std::string_view name) {
  const auto text = read_text_file(config_folder() / "user-dirs.dirs");
  if (!text) return {};
  const std::string key = "XDG_" + std::string(name) + "_DIR=\"";
  constexpr std::string_view home = "$HOME";
  std::istringstream lines(*text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with(key) || line.size() <= key.size() || line.back() != '"') continue;
    const std::string value = line.substr(key.size(), line.size() - key.size() - 1);
    if (!value.starts_with(home)) return value;
    return absolute_path_in("HOME") / fs::path(value.substr(home.size())).relative_path();
  }
  return {};
}

fs::path first_folder(const std::vector<fs::path>& wanted) {
  for (const fs::path& folder : wanted) {
    if (is_folder(folder)) return folder;
  }
  std::error_code ignored;
  return fs::current_path(ignored);
}

}  // namespace

fs::path default_settings_file() {
  const fs::path config = config_folder();
  return config.empty() ? fs::path() : config / "distriktskart" / "settings.toml";
}

fs::path export_folder(const Preferences& preferences) {
  return first_folder({preferences.export_folder, user_folder("PICTURES"), absolute_path_in("HOME")});
}

fs::path views_folder(const Preferences& preferences) {
  return first_folder({preferences.views_folder, user_folder("DOCUMENTS"), absolute_path_in("HOME")});
}

std::vector<std::string> views_in(const std::string& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    std::error_code ignored;
    if (entry->path().extension() == view_ending && entry->is_regular_file(ignored))
      names.push_back(entry->path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace dkart::session
