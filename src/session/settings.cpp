#include "session/settings.h"

#include <cmath>
#include <sstream>
#include <type_traits>
#include <utility>

#include <toml++/toml.h>

#include "base/file.h"
#include "recipe/recipe_file.h"
#include "session/preferences.h"
#include "session/reduce.h"

namespace dkart::session {
namespace {
namespace fs = std::filesystem;

// Reads the keys that are there and remembers whether each could be understood.
class Keys {
 public:
  Keys(const toml::table& table, bool& whole) : table_(table), whole_(whole) {}

  template <class Target>
  void read(std::string_view key, Target& target) {
    using Stored = std::conditional_t<std::is_same_v<Target, float>, double, Target>;
    read_as<Stored>(key, [&](const Stored& value) { target = static_cast<Target>(value); });
  }

  template <class Target, class Parse>
  void read_code(std::string_view key, Target& target, Parse parse) {
    read_as<std::string>(key, [&](const std::string& code) {
      if (const auto value = parse(code)) {
        target = *value;
      } else {
        whole_ = false;
      }
    });
  }

 private:
  template <class Stored, class Take>
  void read_as(std::string_view key, Take take) {
    const toml::node* node = table_.get(key);
    if (node == nullptr) return;
    if (const auto value = node->value<Stored>()) {
      take(*value);
    } else {
      whole_ = false;
    }
  }

  const toml::table& table_;
  bool& whole_;
};

Preferences read_preferences(const toml::table& table, bool& whole) {
  Preferences preferences;
  Keys keys(table, whole);
  keys.read_code("theme", preferences.theme, recipe::theme_from_code);
  keys.read_code("language", preferences.language, language_from_code);
  keys.read("text-size", preferences.text_size);
  keys.read("left-panel", preferences.left_panel);
  keys.read("right-panel", preferences.right_panel);
  keys.read("left-width", preferences.left_width);
  keys.read("right-width", preferences.right_width);
  keys.read("legend-open", preferences.legend_open);
  keys.read("timeline-open", preferences.timeline_open);
  keys.read("window-width", preferences.window_width);
  keys.read("window-height", preferences.window_height);
  keys.read("export-folder", preferences.export_folder);
  keys.read("export-passport", preferences.export_passport);
  keys.read("views-folder", preferences.views_folder);
  return sane(std::move(preferences));
}

std::optional<View> read_view(const toml::table& table, bool& whole) {
  View view;
  view.metres_per_point = 0;
  Keys keys(table, whole);
  keys.read("x", view.center.x);
  keys.read("y", view.center.y);
  keys.read("metres-per-point", view.metres_per_point);
  const bool sane = std::isfinite(view.center.x) && std::isfinite(view.center.y) &&
                    std::isfinite(view.metres_per_point) && view.metres_per_point > 0;
  whole &= sane;
  return sane ? std::optional(view) : std::nullopt;
}

// Removes "page.dpi" or "palette" from the recipe's table; of a list of tables, the whole list.
bool erase_key(toml::table& table, std::string_view path) {
  const auto dot = path.find('.');
  if (dot == std::string_view::npos) return table.erase(path) > 0;
  const std::string_view head = path.substr(0, dot);
  toml::table* section = table[head].as_table();
  return section != nullptr ? erase_key(*section, path.substr(dot + 1)) : table.erase(head) > 0;
}

std::string text_of(const toml::table& table) {
  std::ostringstream out;
  out << table;
  return out.str();
}

// A folder's name may be anything, but TOML holds UTF-8 only; toml++ 3.3 would write other bytes as other
// letters.
bool comes_back(const std::string& text) {
  const auto read = toml::parse(text_of(toml::table{{"text", text}}));
  return read["text"].value<std::string>() == text;
}

toml::table recipe_table(const recipe::MapRecipe& recipe) {
  try {
    return toml::parse(recipe::print_recipe(recipe));
  } catch (const toml::parse_error&) {
    return {};
  }
}

// Gives up only the keys that are wrong, since one of them is no reason to lose the others.
recipe::MapRecipe read_recipe(toml::table table, bool& whole) {
  for (;;) {
    const auto parsed = recipe::parse_recipe(text_of(table), "");
    if (parsed) return *parsed;
    const Error& error = parsed.error();
    if (error.code != "recipe_unknown_key") whole = false;
    // A table that lacks a key goes as a whole.
    std::string_view wrong = error.where.column;
    if (error.code == "recipe_missing_key") wrong = wrong.substr(0, wrong.rfind('.'));
    if (!erase_key(table, wrong)) return {};
  }
}

std::vector<Bookmark> read_bookmarks(const toml::node* node, bool& whole) {
  std::vector<Bookmark> bookmarks;
  if (node == nullptr) return bookmarks;
  const toml::array* list = node->as_array();
  if (list == nullptr) {
    whole = false;
    return bookmarks;
  }
  for (const toml::node& entry : *list) {
    const toml::table* table = entry.as_table();
    const auto name = table == nullptr ? std::nullopt : (*table)["name"].value<std::string>();
    const toml::table* recipe = table == nullptr ? nullptr : (*table)["recipe"].as_table();
    if (!name || name->empty() || recipe == nullptr) {
      whole = false;
      continue;
    }
    bookmarks.push_back({*name, read_recipe(*recipe, whole)});
  }
  return bookmarks;
}

fs::path free_name_beside(const fs::path& file) {
  std::error_code ignored;
  for (int number = 1;; ++number) {
    fs::path name = file;
    name += number == 1 ? ".broken" : ".broken-" + std::to_string(number);
    if (!fs::exists(name, ignored)) return name;
  }
}

}  // namespace

std::string print_settings(const Settings& settings) {
  const Preferences& p = settings.preferences;
  toml::table table{
      {"theme", recipe::code_of(p.theme)},
      {"language", code_of(p.language)},
      {"text-size", p.text_size},
      {"left-panel", p.left_panel},
      {"right-panel", p.right_panel},
      {"left-width", static_cast<double>(p.left_width)},
      {"right-width", static_cast<double>(p.right_width)},
      {"legend-open", p.legend_open},
      {"timeline-open", p.timeline_open},
      {"window-width", p.window_width},
      {"window-height", p.window_height},
      {"export-passport", p.export_passport},
      {"recipe", recipe_table(settings.recipe)},
  };
  if (settings.view) {
    table.insert("view", toml::table{{"x", settings.view->center.x},
                                     {"y", settings.view->center.y},
                                     {"metres-per-point", settings.view->metres_per_point}});
  }
  if (comes_back(p.export_folder)) table.insert("export-folder", p.export_folder);
  if (comes_back(p.views_folder)) table.insert("views-folder", p.views_folder);
  toml::array bookmarks;
  for (const Bookmark& bookmark : settings.bookmarks) {
    if (!comes_back(bookmark.name)) continue;
    bookmarks.push_back(toml::table{{"name", bookmark.name}, {"recipe", recipe_table(bookmark.recipe)}});
  }
  if (!bookmarks.empty()) table.insert("bookmark", std::move(bookmarks));
  return "# Innstillingar for Distriktskart. Programmet skriv denne fila.\n" + text_of(table) + "\n";
}

ParsedSettings parse_settings(std::string_view toml) {
  ParsedSettings parsed;
  try {
    toml::table table = toml::parse(toml);
    parsed.settings.preferences = read_preferences(table, parsed.whole);
    if (const toml::node* node = table.get("recipe")) {
      if (const toml::table* recipe = node->as_table()) {
        parsed.settings.recipe = read_recipe(*recipe, parsed.whole);
      } else {
        parsed.whole = false;
      }
    }
    if (const toml::node* node = table.get("view")) {
      if (const toml::table* view = node->as_table()) {
        parsed.settings.view = read_view(*view, parsed.whole);
      } else {
        parsed.whole = false;
      }
    }
    parsed.settings.bookmarks = read_bookmarks(table.get("bookmark"), parsed.whole);
  } catch (const toml::parse_error&) {
    // toml++ 3.3 as Debian builds it tells of wrong syntax by an exception.
    parsed = {{}, false};
  }
  follow_preferences(parsed.settings.recipe, parsed.settings.preferences);
  return parsed;
}

ReadSettings read_settings(const fs::path& file) {
  const auto text = read_text_file(file);
  if (!text) {
    if (text.error().code == "file_missing") return {};
    Notice notice = notice_of(text.error());
    notice.severity = Severity::warning;
    return {{}, std::move(notice), false};
  }
  ParsedSettings parsed = parse_settings(*text);
  if (parsed.whole) return {std::move(parsed.settings), std::nullopt, true};

  const fs::path aside = free_name_beside(file);
  std::error_code error;
  fs::rename(file, aside, error);
  const fs::path kept = error ? file : aside;
  Notice notice{Severity::warning, "notice.settings_broken", {{"path", kept.string()}}, kept.string()};
  return {std::move(parsed.settings), std::move(notice), !error};
}

Status write_settings(const fs::path& file, const Settings& settings) {
  return write_file_atomically(file, print_settings(settings));
}

}  // namespace dkart::session
