#include "recipe/recipe_update.h"

#include <algorithm>
#include <vector>

#include "recipe/recipe_file.h"

namespace dkart::recipe {
namespace {

/// A line of a recipe: a heading, a key with its value (which may take several lines), or anything else.
struct Line {
  std::string section;  // it stands below this heading
  std::string key;      // empty: no key
  std::string text;     // as written, without the line's end
};

std::string_view trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool opens_text(char c) {
  return c == '"' || c == '\'';
}

/// Where the text that opens at `start` ends: at its closing quote, or at the end of all.
std::size_t end_of_text(std::string_view text, std::size_t start) {
  std::size_t i = start + 1;
  for (; i < text.size() && text[i] != text[start]; ++i) {
    if (text[i] == '\\' && text[start] == '"') ++i;
  }
  return std::min(i, text.size());
}

/// Whether a list that begins in `text` is still open at its end. Brackets in texts and comments do not count.
bool list_is_open(std::string_view text) {
  int depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (opens_text(c)) {
      i = end_of_text(text, i);
    } else if (c == '#') {
      i = std::min(text.find('\n', i), text.size());
    } else if (c == '[' || c == '{') {
      ++depth;
    } else if (c == ']' || c == '}') {
      --depth;
    }
  }
  return depth > 0;
}

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool is_heading(std::string_view line) {
  return trimmed(line).starts_with('[');
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::string section;
  const auto rows = split_lines(text);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view content = trimmed(rows[i]);
    if (is_heading(content)) {
      section = content.substr(1, std::min(content.find(']'), content.size()) - 1);
      lines.push_back({section, "", std::string(rows[i])});
      continue;
    }
    Line line{section, "", std::string(rows[i])};
    const std::size_t equals = content.find('=');
    if (!content.starts_with('#') && equals != std::string_view::npos) {
      line.key = trimmed(content.substr(0, equals));
      while (list_is_open(line.text) && i + 1 < rows.size()) line.text += "\n" + std::string(rows[++i]);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

/// The comment at the end of the line, with the blanks before it.
std::string_view comment_of(std::string_view text) {
  const std::size_t last_line = text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1;
  for (std::size_t i = last_line; i < text.size(); ++i) {
    if (opens_text(text[i])) i = end_of_text(text, i);
    if (i >= text.size() || text[i] != '#') continue;
    while (i > last_line && (text[i - 1] == ' ' || text[i - 1] == '\t')) --i;
    return text.substr(i);
  }
  return {};
}

const Line* find_key(const std::vector<Line>& lines, const Line& wanted) {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
    return !line.key.empty() && line.key == wanted.key && line.section == wanted.section;
  });
  return found == lines.end() ? nullptr : &*found;
}

bool has_table_lists(const std::vector<Line>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](const Line& line) { return line.section.starts_with('['); });
}

/// Where a new key of `section` goes: behind the last key of it, or its heading, or at the end of the file.
std::vector<Line>::iterator place_for(std::vector<Line>& lines, const std::string& section) {
  auto last = lines.end();
  for (auto line = lines.begin(); line != lines.end(); ++line) {
    const bool belongs = line->section == section && (!line->key.empty() || is_heading(line->text));
    if (belongs) last = line;
  }
  if (last != lines.end()) return std::next(last);
  if (!section.empty()) return lines.end();
  // Keys without a heading come before the first one, behind what the file says of itself.
  return std::find_if(lines.begin(), lines.end(), [](const Line& line) { return is_heading(line.text); });
}

/// A heading without keys can mean something ([coverage] alone asks for coverage), so one that lost its last key goes too,
/// with the blank line before it.
void drop_empty_sections(std::vector<Line>& lines, const std::vector<Line>& wanted) {
  const auto in = [](const std::vector<Line>& all, const std::string& section, bool keys_only) {
    return std::any_of(all.begin(), all.end(), [&](const Line& line) {
      return line.section == section && (!keys_only || !line.key.empty());
    });
  };
  for (auto line = lines.begin(); line != lines.end();) {
    const bool goes = line->key.empty() && is_heading(line->text) && !in(lines, line->section, true) &&
                      !in(wanted, line->section, false);
    if (!goes) {
      ++line;
      continue;
    }
    if (line != lines.begin() && trimmed(std::prev(line)->text).empty()) line = lines.erase(std::prev(line));
    line = lines.erase(line);
  }
}

std::string joined(const std::vector<Line>& lines) {
  std::string text;
  for (const Line& line : lines) text += line.text + "\n";
  return text;
}

}  // namespace

std::string update_recipe(std::string_view old_text, const MapRecipe& recipe) {
  const std::string printed = print_recipe(recipe);
  const auto old_recipe = parse_recipe(old_text, "");
  std::vector<Line> lines = lines_of(old_text);
  const std::vector<Line> wanted = lines_of(printed),
                          before = lines_of(old_recipe ? print_recipe(*old_recipe) : "");
  if (!old_recipe || has_table_lists(lines) || has_table_lists(wanted)) return printed;

  std::vector<Line> kept;
  for (Line& line : lines) {
    if (line.key.empty()) {
      kept.push_back(std::move(line));
      continue;
    }
    const Line* now = find_key(wanted, line);
    const Line* then = find_key(before, line);
    // A key that only says what is usual is printed neither before nor now, and stays.
    const bool same = now == nullptr ? then == nullptr : then != nullptr && then->text == now->text;
    if (!same && now == nullptr) continue;
    if (!same) line.text = now->text + std::string(comment_of(line.text));
    kept.push_back(std::move(line));
  }
  drop_empty_sections(kept, wanted);
  for (const Line& line : wanted) {
    if (line.key.empty() || find_key(kept, line) != nullptr) continue;
    const bool new_section = !line.section.empty() &&
                             std::none_of(kept.begin(), kept.end(),
                                          [&](const Line& other) { return other.section == line.section; });
    if (new_section) {
      kept.push_back({line.section, "", ""});
      kept.push_back({line.section, "", "[" + line.section + "]"});
    }
    kept.insert(place_for(kept, line.section), line);
  }
  std::string text = joined(kept);
  // A file written in another manner (tables in braces, dotted keys) may not survive being changed by lines.
  const auto again = parse_recipe(text, "");
  return again && *again == recipe ? text : printed;
}

}  // namespace dkart::recipe
