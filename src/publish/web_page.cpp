#include "publish/web_page.h"

#include <array>
#include <string_view>
#include <utility>

#include "base/color.h"
#include "base/markup_text.h"
#include "base/text_list.h"
#include "publish/page_files.h"
#include "publish/web_data.h"
#include "publish/web_map.h"
#include "publish/web_text.h"
#include "recipe/palette.h"
#include "scene/texts.h"

namespace dkart::publish {
namespace {

// In the order in which they build on each other.
constexpr std::array scripts{"numbers.js",  "figures.js", "state.js",  "map.js",
                             "pointing.js", "legend.js",  "tables.js", "page.js"};

// The theme's colours as custom properties of the style sheet.
std::string properties(const recipe::MapColors& colors) {
  const std::array<std::pair<std::string_view, Color>, 16> named{
      {{"sea", colors.sea},
       {"other-land", colors.other_land},
       {"coast", colors.coast},
       {"county-line", colors.county_line},
       {"municipality-line", colors.municipality_line_on_empty},
       {"zero", colors.zero},
       {"no-data", colors.no_data},
       {"hatch", colors.hatch},
       {"outside", colors.out_of_scope},
       {"dots", colors.out_of_scope_dots},
       {"jobs", colors.job_symbol},
       {"ring-light", colors.job_ring_light},
       {"ring-dark", colors.job_ring_dark},
       {"centre", colors.study_centre},
       {"campus", colors.campus},
       {"accent", colors.accent}}};
  std::string text;
  for (const auto& [name, color] : named) text += "--" + std::string(name) + ":" + to_hex(color) + ";";
  return text;
}

std::string foot(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Messages& messages) {
  scene::Evaluation evaluation = scene::evaluate(data, recipe);
  // The page itself says how many have no municipality, since that changes with what is chosen.
  evaluation.figures.unplaced = {};
  std::string html;
  for (const std::string& line : scene::foot_lines(data, recipe, evaluation, messages))
    html += "<p>" + markup_text(line) + "</p>\n";
  return html;
}

std::string styles() {
  const std::string light = properties(map_colors(recipe::Theme::light));
  const std::string dark = properties(map_colors(recipe::Theme::dark));
  return filled_in(page_file("page.css"),
                   [&](std::string_view name) { return name == "dark" ? dark : light; });
}

std::string script() {
  std::string text;
  for (const char* name : scripts) text += page_file(name);
  return text;
}

}  // namespace

Status check_web_page(const recipe::MapRecipe& recipe) {
  if (recipe.coverage) return Error{"page_of_coverage", {}, {}};
  if (recipe.comparison) return Error{"page_of_comparison", {}, {}};
  if (recipe.fill && analysis::is_context(*recipe.fill))
    return Error{"page_of_context", {}, {{"measure", std::string(code_of(*recipe.fill))}}};
  return {};
}

std::string web_page(const domain::Dataset& data, const recipe::MapRecipe& recipe, const Messages& messages) {
  const scene::Camera camera = web_camera(data, recipe);
  const std::string title = scene::sheet_title(data, recipe, messages);
  return filled_in(page_file("page.html"), [&](std::string_view name) -> std::string {
    if (name == "language") return std::string(code_of(recipe.language));
    if (name == "theme") return recipe.theme == recipe::Theme::dark ? " data-theme=\"dark\"" : "";
    if (name == "title") return markup_text(title);
    if (name == "lead") {
      if (!recipe.subtitle.empty()) return markup_text(recipe.subtitle);
      return markup_text(joined(scene::filter_words(data, recipe, messages), " \u00B7 "));
    }
    if (name == "styles") return styles();
    if (name == "map") return web_map(data, recipe, camera, messages);
    if (name == "foot") return foot(data, recipe, messages);
    if (name == "data") return web_data(data, recipe, camera, messages);
    if (name == "script") return script();
    return markup_text(messages.get(name));
  });
}

}  // namespace dkart::publish
