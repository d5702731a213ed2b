#include "recipe/recipe_file.h"

#include "base/file.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "base/number_text.h"
#include "recipe/palette.h"

#include <toml++/toml.h>

namespace dkart::recipe {
namespace {

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

std::string quoted_list(const std::vector<std::string_view>& words) {
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + quoted(word);
  return list;
}

std::string text_of(const toml::node& node) {
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

std::optional<std::string> any_text(std::string_view text) {
  return std::string(text);
}

// What areas are held against can fill them, but is no circle.
void read_measure(Table& table, std::string_view key, std::optional<analysis::Measure>& target,
                  bool with_context) {
  using Shown = std::optional<analysis::Measure>;
  std::vector<std::string_view> valid;
  for (const analysis::Measure measure : analysis::all_measures()) {
    if (with_context || !analysis::is_context(measure)) valid.push_back(analysis::code_of(measure));
  }
  valid.emplace_back("none");
  const auto make = [&](std::string_view code) -> std::optional<Shown> {
    if (code == "none") return Shown();
    if (std::find(valid.begin(), valid.end(), code) == valid.end()) return std::nullopt;
    return std::optional<Shown>(std::in_place, analysis::measure_from_code(code));
  };
  table.word(key, target, make, quoted_list(valid));
}

void read_filter(Table& table, analysis::Filter& filter) {
  table.words("periods", filter.periods, any_text, "\"…\"");
  table.words("ministries", filter.ministries, any_text, "\"…\"");
  table.words("kinds", filter.kinds, analysis::kind_from_code, quoted_list({"oppretta", "flytta", "kutta"}));
  table.words("counties", filter.counties, domain::CountyNumber::parse, quoted_list({"03", "46"}));
  const std::string dates = quoted_list({"2022", "2022-01", "2022-01-31"});
  table.word("from", filter.from, domain::PartialDate::parse, dates);
  table.word("to", filter.to, domain::PartialDate::parse, dates);
  table.text("search", filter.search);
}

void read_classes(Table& table, ClassSpec& classes) {
  table.word("method", classes.request.method, analysis::class_method_from_code,
             quoted_list({"natural-breaks", "quantile", "equal", "rounded", "custom"}));
  table.number<std::size_t, std::int64_t>("count", classes.request.count, analysis::min_classes,
                                          analysis::max_classes);
  auto& bounds = classes.request.custom_bounds;
  const std::string ascending = "0 < 2.5 < 10";
  table.entries(
      "bounds",
      [&](const toml::node& n) {
        const auto bound = n.value<double>();
        if (bound) bounds.push_back(*bound);
        return bound.has_value();
      },
      ascending);
  if (!bounds.empty() && !analysis::valid_custom_bounds(bounds)) table.reject("bounds", ascending);
  table.flag("locked", classes.locked);
}

void read_comparison(Table& table, std::optional<Comparison>& target) {
  Comparison comparison;
  table.word("view", comparison.view, comparison_view_from_code, quoted_list({"side-by-side", "difference"}));
  table.required_text("earlier", comparison.earlier);
  table.required_text("later", comparison.later);
  target = comparison;
}

void read_view(Table& table, std::optional<View>& target) {
  // Half the world's circumference, and a scale that shows all of it.
  constexpr double farthest = 2e7, coarsest = 1e6, finest = 0.1;
  View view;
  table.number<double, double>("x", view.center.x, -farthest, farthest);
  table.number<double, double>("y", view.center.y, -farthest, farthest);
  table.number<double, double>("metres-per-point", view.metres_per_point, finest, coarsest);
  target = view;
}

void read_page(Table& table, PageSpec& page) {
  table.word("kind", page.kind, page_kind_from_code, quoted_list({"a4", "a3", "16x9", "square", "pixels"}));
  table.number<int, std::int64_t>("width", page.width_px, min_side_px, max_side_px);
  table.number<int, std::int64_t>("height", page.height_px, min_side_px, max_side_px);
  table.flag("landscape", page.landscape);
  table.number<double, double>("dpi", page.dpi, min_dpi, max_dpi);
}

void read_recipe(Table& table, MapRecipe& recipe) {
  table.word("level", recipe.level, analysis::level_from_code, quoted_list({"municipality", "county"}));
  read_measure(table, "fill", recipe.fill, true);
  read_measure(table, "symbols", recipe.symbols, false);
  table.flag("flannery", recipe.flannery);
  std::vector<std::string_view> palettes;
  for (const Palette& palette : sequential_palettes()) palettes.push_back(palette.id);
  const auto known_palette = [](std::string_view id) {
    return find_palette(id) != nullptr ? any_text(id) : std::nullopt;
  };
  table.word("palette", recipe.palette, known_palette, quoted_list(palettes));
  table.text("oslo-area", recipe.oslo_area);
  table.word("language", recipe.language, language_from_code, quoted_list({"nn", "nb", "en"}));
  table.word("theme", recipe.theme, theme_from_code, quoted_list({"light", "dark"}));
  table.text("title", recipe.title);
  table.text("subtitle", recipe.subtitle);
  table.section("filter", [&](Table& t) { read_filter(t, recipe.filter); });
  table.section("classes", [&](Table& t) { read_classes(t, recipe.classes); });
  table.section("layers", [&](Table& t) {
    for (const auto& [key, shown] : layer_keys()) t.flag(key, recipe.layers.*shown);
  });
  table.section("comparison", [&](Table& t) { read_comparison(t, recipe.comparison); });
  table.section("page", [&](Table& t) { read_page(t, recipe.page); });
  table.section("view", [&](Table& t) { read_view(t, recipe.view); });
}

}  // namespace

Result<MapRecipe> parse_recipe(std::string_view toml, const std::string& file_name) {
  toml::table file;
  try {
    file = toml::parse(toml);
  } catch (const toml::parse_error& error) {
    // Debian's toml++ 3.3 is built with exceptions; this is the only place that can throw one.
    return Error{"recipe_syntax",
                 {file_name, error.source().begin.line, ""},
                 {{"reason", std::string(error.description())}}};
  }
  MapRecipe recipe;
  Remarks remarks(file_name);
  Table table(file, "", remarks);
  read_recipe(table, recipe);
  table.finish();
  if (const Error* first = remarks.first()) return *first;
  return recipe;
}

Result<MapRecipe> read_recipe(const std::filesystem::path& path) {
  const auto text = read_text_file(path);
  if (!text) return text.error();
  return parse_recipe(*text, path.string());
}

}  // namespace dkart::recipe
