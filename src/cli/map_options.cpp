#include "cli/map_options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "base/number_text.h"
#include "cli/choices.h"
#include "cli/coverage_options.h"
#include "cli/grant_options.h"
#include "recipe/palette.h"
#include "recipe/recipe_file.h"

namespace dkart::cli {
namespace {

using analysis::ClassMethod;
using analysis::Measure;
using recipe::LayerSpec;
using recipe::MapRecipe;
using recipe::PageKind;

constexpr double min_dpi = 36, max_dpi = 2400;
constexpr double max_side = 1'000'000;  // publish refuses far less, with a better reason

Error invalid(std::string code, std::string_view option, const std::string& value) {
  return {std::move(code), {}, {{"option", std::string(option)}, {"value", value}}};
}

// What areas are held against can fill them, but is no circle.
Result<std::optional<Measure>> read_measure_or_none(std::string_view option, const std::string& word,
                                                    bool with_context) {
  std::vector<Choice<std::optional<Measure>>> choices;
  for (const Measure measure : analysis::all_measures()) {
    if (with_context || !is_context(measure)) choices.push_back({code_of(measure), measure});
  }
  choices.push_back({"none", std::nullopt});
  return choose(option, word, choices);
}

/// What the named measure looks like by the program's own conventions: counts as circles, rates as fill, what jobs are
/// held against as fill under the circles.
void show_measure(MapRecipe& recipe, Measure measure) {
  switch (measure) {
    case Measure::jobs:
      recipe.symbols = Measure::jobs;
      recipe.fill = Measure::jobs_per_1000;
      break;
    case Measure::decisions:
      recipe.symbols = Measure::decisions;
      recipe.fill = std::nullopt;
      break;
    case Measure::jobs_per_1000:
      recipe.symbols = std::nullopt;
      recipe.fill = Measure::jobs_per_1000;
      break;
    default:
      recipe.fill = measure;
      break;
  }
}

Status apply_comparison(MapRecipe& recipe, const MapArguments& options) {
  if (options.compare && options.difference)
    return Error{"options_exclude", {}, {{"first", "--compare"}, {"second", "--difference"}}};
  const auto& given = options.compare ? options.compare : options.difference;
  if (!given) return {};
  const std::vector<std::string> periods = split_list({*given});
  if (periods.size() != 2) {
    return Error{
        "compare_two", {}, {{"option", options.compare ? "--compare" : "--difference"}, {"value", *given}}};
  }
  recipe.comparison = recipe::Comparison{
      options.compare ? recipe::ComparisonView::side_by_side : recipe::ComparisonView::difference, periods[0],
      periods[1]};
  return {};
}

Status apply_measures(MapRecipe& recipe, const MapArguments& options) {
  if (options.measure) {
    const auto measure = read_measure("--measure", *options.measure);
    if (!measure) return measure.error();
    show_measure(recipe, *measure);
  }
  if (options.fill) {
    const auto measure = read_measure_or_none("--fill", *options.fill, true);
    if (!measure) return measure.error();
    recipe.fill = *measure;
  }
  if (options.symbols) {
    const auto measure = read_measure_or_none("--symbols", *options.symbols, false);
    if (!measure) return measure.error();
    recipe.symbols = *measure;
  }
  if (Status compared = apply_comparison(recipe, options); !compared) return compared;
  if (options.level) {
    const auto level = read_level(*options.level);
    if (!level) return level.error();
    recipe.level = *level;
  }
  if (options.classes) {
    auto request = read_classes(*options.classes);
    if (!request) return request.error();
    recipe.classes.request = std::move(*request);
  }
  return {};
}

// "1920x1080" in pixels, "210x297mm" or "8.5x11in" on paper.
Status read_size(const std::string& text, recipe::PageSpec& page) {
  constexpr double millimetres_per_inch = 25.4;
  std::string_view sides = text;
  double millimetres = 0;  // of the unit; 0: pixels
  constexpr std::array<std::pair<std::string_view, double>, 3> units{
      {{"mm", 1}, {"in", millimetres_per_inch}, {"px", 0}}};
  for (const auto& [unit, length] : units) {
    if (!sides.ends_with(unit)) continue;
    sides.remove_suffix(unit.size());
    millimetres = length;
    break;
  }
  const std::size_t times = sides.find_first_of("xX");
  if (times == std::string_view::npos) return invalid("invalid_size", "--size", text);
  const auto width = parse_number(sides.substr(0, times)), height = parse_number(sides.substr(times + 1));
  const auto possible = [&](const std::optional<double>& side) {
    if (!side || !(*side > 0)) return false;
    if (millimetres == 0) return *side <= max_side && *side == std::floor(*side);
    return *side * millimetres >= recipe::min_side_mm && *side * millimetres <= recipe::max_side_mm;
  };
  if (!possible(width) || !possible(height)) return invalid("invalid_size", "--size", text);
  if (millimetres == 0) {
    page.kind = PageKind::pixels;
    page.width_px = static_cast<int>(*width);
    page.height_px = static_cast<int>(*height);
  } else {
    page.kind = PageKind::paper;
    page.width_mm = *width * millimetres;
    page.height_mm = *height * millimetres;
  }
  return {};
}

Status apply_page(recipe::PageSpec& page, const MapArguments& options) {
  if (options.size && options.page) {
    return Error{"options_exclude", {}, {{"first", "--size"}, {"second", "--page"}}};
  }
  if (options.size) {
    if (Status read = read_size(*options.size, page); !read) return read;
  }
  if (options.page) {
    std::vector<Choice<PageKind>> kinds;
    for (const PageKind kind : recipe::page_kinds()) {
      // Those of one's own come with their size.
      if (kind != PageKind::pixels && kind != PageKind::paper) kinds.push_back({code_of(kind), kind});
    }
    const auto kind = choose("--page", *options.page, kinds);
    if (!kind) return kind.error();
    page.kind = *kind;
  }
  if (options.landscape) page.landscape = true;
  if (options.transparent) page.transparent = true;
  if (options.dpi) {
    const auto dpi = parse_number(*options.dpi);
    if (!dpi || *dpi < min_dpi || *dpi > max_dpi) return invalid("invalid_dpi", "--dpi", *options.dpi);
    page.dpi = *dpi;
  }
  return {};
}

const std::vector<Choice<bool LayerSpec::*>>& layers() {
  static const std::vector<Choice<bool LayerSpec::*>> all = [] {
    std::vector<Choice<bool LayerSpec::*>> choices;
    for (const auto& [key, shown] : recipe::layer_keys()) choices.push_back({key, shown});
    return choices;
  }();
  return all;
}

Status set_layers(LayerSpec& spec, std::string_view option, const std::vector<std::string>& given,
                  bool shown) {
  for (std::string word : split_list(given)) {
    std::replace(word.begin(), word.end(), '_', '-');  // as the recipes write them
    const auto layer = choose(option, word, layers());
    if (!layer) return layer.error();
    spec.*(*layer) = shown;
  }
  return {};
}

Status apply_look(MapRecipe& recipe, const MapArguments& options) {
  if (options.palette) {
    if (recipe::find_palette(*options.palette) == nullptr) {
      std::vector<std::string> valid;
      for (const auto& palette : recipe::sequential_palettes()) valid.push_back(palette.id);
      return unknown_value("--palette", *options.palette, valid);
    }
    recipe.palette = *options.palette;
  }
  if (options.theme && options.theme->ends_with(".toml")) {
    if (Status used = recipe::use_design(recipe, *options.theme); !used) return used;
  } else if (options.theme) {
    const auto theme = choose<recipe::Theme>(
        "--theme", *options.theme, {{"light", recipe::Theme::light}, {"dark", recipe::Theme::dark}});
    if (!theme) return theme.error();
    recipe.theme = *theme;
    recipe.own_design = {};
  }
  if (options.title) recipe.title = *options.title;
  if (Status set = set_layers(recipe.layers, "--show", options.show, true); !set) return set;
  return set_layers(recipe.layers, "--hide", options.hide, false);
}

}  // namespace

Result<Measure> read_measure(std::string_view option, const std::string& word) {
  std::vector<Choice<Measure>> choices;
  for (const Measure measure : analysis::all_measures()) choices.push_back({code_of(measure), measure});
  return choose(option, word, choices);
}

Result<analysis::Level> read_level(const std::string& word) {
  using analysis::Level;
  return choose<Level>(
      "--level", word,
      {{code_of(Level::municipality), Level::municipality}, {code_of(Level::county), Level::county}});
}

Result<analysis::ClassRequest> read_classes(const std::string& text) {
  const std::size_t colon = text.find(':');
  std::vector<Choice<ClassMethod>> methods;
  for (const ClassMethod method : {ClassMethod::natural_breaks, ClassMethod::quantile,
                                   ClassMethod::equal_interval, ClassMethod::rounded, ClassMethod::custom}) {
    methods.push_back({code_of(method), method});
  }
  const auto method = choose("--classes", text.substr(0, colon), methods);
  if (!method) return method.error();

  analysis::ClassRequest request;
  request.method = *method;
  const std::string rest = colon == std::string::npos ? "" : text.substr(colon + 1);
  if (*method == ClassMethod::custom) {
    for (const std::string& word : split_list({rest})) {
      const auto bound = parse_number(word);
      const bool ascending =
          bound && *bound >= 0 && (request.custom_bounds.empty() || *bound > request.custom_bounds.back());
      if (!ascending) return invalid("invalid_classes", "--classes", text);
      request.custom_bounds.push_back(*bound);
    }
    if (request.custom_bounds.size() < 2 || request.custom_bounds.size() > 10) {
      return invalid("invalid_classes", "--classes", text);
    }
  } else if (colon != std::string::npos) {
    const auto count = parse_integer(rest);
    if (!count || *count < 2 || *count > 9) return invalid("invalid_classes", "--classes", text);
    request.count = static_cast<std::size_t>(*count);
  }
  return request;
}

Result<MapRecipe> apply_map_options(MapRecipe recipe, const MapArguments& options) {
  if (const Status applied = apply_measures(recipe, options); !applied) return applied.error();
  if (const Status applied = apply_coverage(recipe, options); !applied) return applied.error();
  const auto grants = apply_grant_options(recipe.grants, options.grants, "--grant-year");
  if (!grants) return grants.error();
  recipe.grants = *grants;
  if (const Status applied = apply_page(recipe.page, options); !applied) return applied.error();
  if (const Status applied = apply_look(recipe, options); !applied) return applied.error();
  if (options.input.language) {
    if (const auto language = language_from_code(*options.input.language)) recipe.language = *language;
  }
  return recipe;
}

}  // namespace dkart::cli
