// A recipe as a small TOML file. parse(print(r)) == r. Hides toml++.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"
#include "recipe/map_recipe.h"

namespace dkart::recipe {

/// The keys, all of them optional ("none" for fill or symbols draws none):
///
///   level = "municipality"          fill = "jobs-per-1000"     symbols = "jobs"      flannery = false
///   palette = "blue"                oslo-area = "oslo"         language = "nn"       theme = "light"
///   theme-file = "eige.toml"        title = ""               subtitle = ""
///   [filter]   periods = ["2021-2025"]  ministries = ["JD", ""]  kinds = ["oppretta"]  counties = ["46"]
///              from = "2022-01"         to = "2024-06"           search = "politi"
///   [classes]  method = "custom"        count = 5                bounds = [0, 5, 9]   locked = true
///   [comparison] earlier = "2021-2025"   later = "2025-2029"      view = "side-by-side" or "difference"
///   [coverage] shows = "share-outside"   limit = 60               age = "all"         detour = 1
///              bands = [30, 60, 100]     rings = true             population = "ruter.gpkg"  matrix = "reisetid.csv"
///              study-centres = true      campuses = true          switched-off = ["sc-05"]
///              what-if = [{name = "Røros", longitude = 11.38, latitude = 62.57}]
///   [[coverage.scenarios]] name = "To nye"   switched-off and what-if as above
///   [layers]   municipality-lines = true and so on, see layer_keys
///   [page]     kind = "pixels"          width = 1920             height = 1080
///              kind = "a4"              landscape = false        dpi = 300      transparent = false
///              kind = "paper"           width-mm = 841           height-mm = 1189
///   [view]     x = 262409.7             y = 6649017.7            metres-per-point = 400.0   (EPSG:25833)
///
/// Keys that are absent keep MapRecipe's defaults. Unknown keys and wrong values are errors that name row and
/// key and list what is valid: "recipe_syntax" {reason}, "recipe_unknown_key" {key, valid},
/// "recipe_bad_value" {key, value, valid}, "recipe_missing_key" {key} for a comparison without both periods.
/// A key below a heading is named with it ("page.dpi"). Ids of
/// periods, ministries and Oslo-area lists are not checked: a recipe knows no data. `file_name` is only for
/// Where.
Result<MapRecipe> parse_recipe(std::string_view toml, const std::string& file_name);

/// The recipe in a file, whose folder the files that it names are looked for in; errors of parse_recipe, "file_missing" and "file_unreadable".
Result<MapRecipe> read_recipe(const std::filesystem::path& path);

/// Reads a theme file of one's own into the recipe, whose theme becomes that file's base. Errors of read_design.
Status use_design(MapRecipe& recipe, const std::filesystem::path& path);

/// Writes what differs from the defaults, in a fixed order, with a heading comment.
std::string print_recipe(const MapRecipe& recipe);

}  // namespace dkart::recipe
