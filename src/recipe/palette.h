// Named colour ramps.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/color.h"
#include "recipe/map_recipe.h"

namespace dkart::recipe {

struct Palette {
  std::string id;             // "blue", "green", "violet"
  std::vector<Color> colors;  // light to dark, five
};

const std::vector<Palette>& sequential_palettes();
const Palette* find_palette(std::string_view id);  // null if unknown
/// `count` colours (1..9) along the ramp, lowest class first, resampled in L*a*b*; five gives the ramp
/// itself, one its middle. On the light theme they run from light to dark, on the dark one from dark to
/// light, so that a greater value always stands out more from the ground.
std::vector<Color> ramp(const Palette& palette, std::size_t count, Theme theme = Theme::light);

/// Colours of classes around zero: `below` classes under it and `above` over it, lowest first, brown for less and blue
/// for more. Each side is resampled in L*a*b* so that a class stands as far from the neutral middle as its mirror image,
/// even when one side has fewer classes. On the dark theme the greatest differences are the lightest.
std::vector<Color> diverging_ramp(std::size_t below, std::size_t above, Theme theme = Theme::light);

}  // namespace dkart::recipe
