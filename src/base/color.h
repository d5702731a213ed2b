// Colours as eight-bit sRGB, the space in which both renderers blend.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkart {

struct Color {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  bool operator==(const Color&) const = default;

  constexpr Color with_alpha(double alpha) const {
    return {r, g, b, static_cast<std::uint8_t>(alpha * 255.0 + 0.5)};
  }
};

/// Compile-time colour from 0xRRGGBB.
constexpr Color rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16 & 0xff), static_cast<std::uint8_t>(hex >> 8 & 0xff),
          static_cast<std::uint8_t>(hex & 0xff), 255};
}

/// "#RRGGBB" or nothing.
std::optional<Color> parse_color(std::string_view text);
/// "#RRGGBB"; alpha is not written.
std::string to_hex(Color color);
/// WCAG 2 contrast ratio, 1..21, of two opaque colours.
double contrast_ratio(Color a, Color b);
/// The colour at `t` (0..1) between two, in CIE L*a*b* (D65), so that steps look even.
Color mix_lab(Color from, Color to, double t);

}  // namespace dkart
