#include "recipe/recipe_file.h"

#include "base/file.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

#include "base/number_text.h"
#include "recipe/coverage_file.h"
#include "recipe/palette.h"
#include "recipe/toml_table.h"

namespace dkart::recipe {
namespace {

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

void read_grants(Table& table, analysis::GrantFilter& grants) {
  constexpr int earliest = 1900, latest = 2100;
  int year = 0;
  table.number<int, std::int64_t>("year", year, earliest, latest);
  if (year != 0) grants.year = year;
  bool all_granters = false;
  table.flag("all-granters", all_granters);
  grants.scheme_only = !all_granters;
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
  std::vector<std::string_view> kinds;
  for (const PageKind kind : page_kinds()) kinds.push_back(code_of(kind));
  table.word("kind", page.kind, page_kind_from_code, quoted_list(kinds));
  table.number<int, std::int64_t>("width", page.width_px, min_side_px, max_side_px);
  table.number<int, std::int64_t>("height", page.height_px, min_side_px, max_side_px);
  table.number<double, double>("width-mm", page.width_mm, min_side_mm, max_side_mm);
  table.number<double, double>("height-mm", page.height_mm, min_side_mm, max_side_mm);
  table.flag("landscape", page.landscape);
  table.number<double, double>("dpi", page.dpi, min_dpi, max_dpi);
  table.flag("transparent", page.transparent);
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
  table.text("theme-file", recipe.own_design.file);
  table.text("title", recipe.title);
  table.text("subtitle", recipe.subtitle);
  table.section("filter", [&](Table& t) { read_filter(t, recipe.filter); });
  table.section("classes", [&](Table& t) { read_classes(t, recipe.classes); });
  table.section("layers", [&](Table& t) {
    for (const auto& [key, shown] : layer_keys()) t.flag(key, recipe.layers.*shown);
  });
  table.section("comparison", [&](Table& t) { read_comparison(t, recipe.comparison); });
  table.section("grants", [&](Table& t) { read_grants(t, recipe.grants); });
  table.section("coverage", [&](Table& t) { read_coverage(t, recipe.coverage); });
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
  auto recipe = parse_recipe(*text, path.string());
  if (!recipe) return recipe;
  if (std::string& file = recipe->own_design.file; !file.empty()) {
    file = (path.parent_path() / file).string();
    if (const Status used = use_design(*recipe, file); !used) return used.error();
  }
  if (!recipe->coverage) return recipe;
  for (std::string* file : {&recipe->coverage->population_file, &recipe->coverage->matrix_file}) {
    if (!file->empty()) *file = (path.parent_path() / *file).string();
  }
  return recipe;
}

Status use_design(MapRecipe& recipe, const std::filesystem::path& path) {
  auto read = read_design(path);
  if (!read) return read.error();
  recipe.theme = (*read)->base;
  recipe.own_design = {path.string(), std::move(read).value()};
  return {};
}

}  // namespace dkart::recipe
