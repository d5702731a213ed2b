#include "recipe/palette.h"

#include <algorithm>
#include <cassert>

namespace dkart::recipe {
namespace {

// Colour `step` of `steps` evenly along the stops; the only one is their middle.
Color step_of(const std::vector<Color>& stops, std::size_t step, std::size_t steps) {
  const std::size_t last = stops.size() - 1;
  const double along = steps == 1 ? 0.5 : static_cast<double>(step) / static_cast<double>(steps - 1);
  const double at = along * static_cast<double>(last);
  const std::size_t stop = std::min(static_cast<std::size_t>(at), last);
  const std::size_t next = std::min(stop + 1, last);
  return mix_lab(stops[stop], stops[next], at - static_cast<double>(stop));
}

}  // namespace

const std::vector<Palette>& sequential_palettes() {
  static const std::vector<Palette> palettes{
      {"blue", {rgb(0xE1ECF4), rgb(0xAFCDE4), rgb(0x74A9D0), rgb(0x3A7DB4), rgb(0x0E4A80)}},
      {"green", {rgb(0xE6EFDD), rgb(0xB9D6A6), rgb(0x7FB47B), rgb(0x3F8A5B), rgb(0x0F5A40)}},
      {"violet", {rgb(0xECE6F2), rgb(0xCBB8DC), rgb(0xA184C0), rgb(0x76529F), rgb(0x472672)}}};
  return palettes;
}

const Palette* find_palette(std::string_view id) {
  const auto& all = sequential_palettes();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Palette& p) { return p.id == id; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<Color> ramp(const Palette& palette, std::size_t count, Theme theme) {
  assert(count >= 1 && !palette.colors.empty());
  std::vector<Color> colors;
  for (std::size_t i = 0; i < count; ++i) colors.push_back(step_of(palette.colors, i, count));
  if (theme == Theme::dark) std::reverse(colors.begin(), colors.end());
  return colors;
}

std::vector<Color> diverging_ramp(std::size_t below, std::size_t above, Theme theme) {
  static const std::vector<Color> less{rgb(0xF0D9B5), rgb(0xD08A4E), rgb(0x8C3B0B)};
  static const std::vector<Color> more{rgb(0xC3D9E8), rgb(0x6BA2CC), rgb(0x15568F)};
  static const std::vector<Color> less_dark{rgb(0x7A4A26), rgb(0xC9834A), rgb(0xF6D3A4)};
  static const std::vector<Color> more_dark{rgb(0x2C5A85), rgb(0x5E9BCB), rgb(0xC4E0F5)};
  const bool dark = theme == Theme::dark;
  const std::size_t steps = std::max(below, above);
  std::vector<Color> colors;
  for (std::size_t i = below; i-- > 0;) colors.push_back(step_of(dark ? less_dark : less, i, steps));
  for (std::size_t i = 0; i < above; ++i) colors.push_back(step_of(dark ? more_dark : more, i, steps));
  return colors;
}

}  // namespace dkart::recipe
