// Reading a table of a recipe: each key checked, what nobody asked for and what is wrong told with its row. Included by
// the readers of this folder only.
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/number_text.h"
#include "base/result.h"

#include <toml++/toml.h>

namespace dkart::recipe {

inline std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

inline std::string quoted_list(const std::vector<std::string_view>& words) {
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + quoted(word);
  return list;
}

inline std::string text_of(const toml::node& node) {
  std::ostringstream out;
  node.visit([&](const auto& value) { out << value; });
  return out.str();
}

// Collects what is wrong, so that the remark that comes first in the file can be given.
class Remarks {
 public:
  explicit Remarks(std::string file) : file_(std::move(file)) {}

  void bad_value(const std::string& key, const toml::node& node, const std::string& valid) {
    add("recipe_bad_value", key, node.source(), {{"key", key}, {"value", text_of(node)}, {"valid", valid}});
  }
  void unknown_key(const std::string& key, const toml::key& at, const std::string& valid) {
    add("recipe_unknown_key", key, at.source(), {{"key", key}, {"valid", valid}});
  }
  void missing_key(const std::string& key, const toml::table& table) {
    add("recipe_missing_key", key, table.source(), {{"key", key}});
  }
  const Error* first() const {
    const auto found = std::min_element(errors_.begin(), errors_.end(), [](const Error& a, const Error& b) {
      return a.where.row < b.where.row;
    });
    return found == errors_.end() ? nullptr : &*found;
  }

 private:
  void add(std::string code, const std::string& key, const toml::source_region& at, MessageArgs args) {
    errors_.push_back({std::move(code), {file_, at.begin.line, key}, std::move(args)});
  }

  std::string file_;
  std::vector<Error> errors_;
};

// One table of the file. Each reader names a key, leaves the target alone when the key is absent, and checks
// the value; `finish` then reports the keys that nobody named.
class Table {
 public:
  Table(const toml::table& table, std::string heading, Remarks& remarks)
      : table_(table), heading_(std::move(heading)), remarks_(remarks) {}

  // Sets the target when `read` makes a value of the node.
  template <class Target, class Read>
  void value(std::string_view key, Target& target, Read read, const std::string& valid) {
    if (const toml::node* node = find(key)) {
      if (auto made = read(*node)) {
        target = std::move(*made);
      } else {
        remarks_.bad_value(path(key), *node, valid);
      }
    }
  }

  void text(std::string_view key, std::string& target) {
    value(
        key, target, [](const toml::node& n) { return n.value_exact<std::string>(); }, "\"…\"");
  }

  // A text without which the table says nothing.
  void required_text(std::string_view key, std::string& target) {
    text(key, target);
    if (table_.get(key) == nullptr) remarks_.missing_key(path(key), table_);
  }

  void flag(std::string_view key, bool& target) {
    value(
        key, target, [](const toml::node& n) { return n.value_exact<bool>(); }, "true, false");
  }

  template <class Number, class Limit>
  void number(std::string_view key, Number& target, Limit least, Limit most) {
    const auto read = [&](const toml::node& n) -> std::optional<Number> {
      const auto found = n.value<Limit>();
      if (!found || !(*found >= least && *found <= most)) return std::nullopt;
      return static_cast<Number>(*found);
    };
    value(key, target, read,
          readable_range(static_cast<double>(least), static_cast<double>(most), 0, Language::english));
  }

  // A word that `make` understands.
  template <class Target, class Make>
  void word(std::string_view key, Target& target, Make make, const std::string& valid) {
    value(
        key, target, [&](const toml::node& n) { return made_of(n, make); }, valid);
  }

  template <class Entry, class Make>
  void words(std::string_view key, std::set<Entry>& target, Make make, const std::string& valid) {
    entries(
        key,
        [&](const toml::node& n) {
          const auto made = made_of(n, make);
          if (made) target.insert(*made);
          return made.has_value();
        },
        valid);
  }

  // Calls `take` for every entry of an array; it says whether the entry is good.
  template <class Take>
  void entries(std::string_view key, Take take, const std::string& valid) {
    const toml::node* node = find(key);
    if (node == nullptr) return;
    const toml::array* array = node->as_array();
    if (array == nullptr) return remarks_.bad_value(path(key), *node, "[" + valid + "]");
    for (const toml::node& entry : *array) {
      if (!take(entry)) remarks_.bad_value(path(key), entry, valid);
    }
  }

  void reject(std::string_view key, const std::string& valid) {
    if (const toml::node* node = table_.get(key)) remarks_.bad_value(path(key), *node, valid);
  }

  // Reads the table under a heading of this one.
  template <class Read>
  void section(std::string_view key, Read read) {
    const toml::node* node = find(key);
    if (node == nullptr) return;
    if (const toml::table* inner = node->as_table()) {
      Table section(*inner, std::string(key) + '.', remarks_);
      read(section);
      section.finish();
    } else {
      remarks_.bad_value(path(key), *node, '[' + std::string(key) + ']');
    }
  }

  // Reads each table under a double heading of this one, [[heading.key]].
  template <class Read>
  void sections(std::string_view key, Read read) {
    const auto take = [&](const toml::node& node) {
      const toml::table* inner = node.as_table();
      if (inner == nullptr) return false;
      Table section(*inner, heading_ + std::string(key) + '.', remarks_);
      read(section);
      section.finish();
      return true;
    };
    entries(key, take, "[[" + path(key) + "]]");
  }

  void finish() const {
    std::string valid;
    for (const std::string_view key : known_) valid += (valid.empty() ? "" : ", ") + std::string(key);
    for (const auto& [key, node] : table_) {
      if (std::find(known_.begin(), known_.end(), key.str()) == known_.end()) {
        remarks_.unknown_key(path(key.str()), key, valid);
      }
    }
  }

 private:
  template <class Make>
  static auto made_of(const toml::node& node, Make make) -> decltype(make(std::string_view())) {
    const auto text = node.value_exact<std::string>();
    if (!text) return std::nullopt;
    return make(*text);
  }

  const toml::node* find(std::string_view key) {
    known_.push_back(key);
    return table_.get(key);
  }

  std::string path(std::string_view key) const { return heading_ + std::string(key); }

  const toml::table& table_;
  std::string heading_;
  Remarks& remarks_;
  std::vector<std::string_view> known_;
};

inline std::optional<std::string> any_text(std::string_view text) {
  return std::string(text);
}

}  // namespace dkart::recipe
