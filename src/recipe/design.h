// How a map looks, as data: colours, type sizes and line widths, from themes/*.toml or a file of one's own.
#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "base/color.h"
#include "base/result.h"
#include "recipe/theme.h"

namespace dkart::recipe {

/// Colours of everything that is not a class. Opaque but for `job_symbol`.
struct MapColors {
  Color sea, other_land, coast, county_line, municipality_line_on_fill, municipality_line_on_empty;
  Color zero, no_data, hatch, out_of_scope, out_of_scope_dots;
  Color text, text_secondary, halo, paper, rule;
  Color job_symbol, job_ring_light, job_ring_dark, study_centre, campus, accent, ring;
};

/// Points on an A4 sheet; other pages scale them.
struct TypeSizes {
  double title = 18, subtitle = 10, text = 8, foot = 7;
  double label = 7.5;        // of areas that the map is about
  double small_label = 6.5;  // of other names
};

/// Points.
struct LineWidths {
  double coast = 0.6, national_border = 1.1, county = 0.8;
  double municipality_on_fill = 0.6, municipality_on_empty = 0.5;
};

struct Design {
  Theme base = Theme::light;  // which way ramps run, and what a file of one's own begins with
  MapColors colors;
  TypeSizes type;
  LineWidths lines;
};

/// The design that comes with the program.
const Design& design(Theme theme);
const MapColors& map_colors(Theme theme);

/// A design of one's own, on top of its base. Errors as parse_recipe: "recipe_syntax", "recipe_unknown_key",
/// "recipe_bad_value".
Result<Design> parse_design(std::string_view toml, const std::string& file_name);
/// Errors besides those: "file_missing", "file_unreadable".
Result<std::shared_ptr<const Design>> read_design(const std::filesystem::path& path);

}  // namespace dkart::recipe
