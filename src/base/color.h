// Colours as eight-bit sRGB, the space in which both renderers blend.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dkart {

struct Color {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  bool operator==(const Color&) const = default;

  constexpr Color with_alpha(double alpha) const {
    // lround is no constant expression, and alpha is not negative.
    // NOLINTNEXTLINE(bugprone-incorrect-roundings)
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

/// CIE76: distance in L*a*b* (D65). About 2 is the least that is seen side by side.
double color_difference(Color a, Color b);

/// How colours are seen: by most people, without the long-, middle- or short-wave cones, or in grey print.
enum class Vision { normal, protan, deutan, tritan, grey };
/// "normal", "protan", "deutan", "tritan", "grey".
std::string_view code_of(Vision vision);

/// Row by row, from linear RGB to linear RGB. Dichromats after Machado, Oliveira & Fernandes: A Physiologically-based
/// Model for Simulation of Color Vision Deficiency, IEEE TVCG 15 (6), 2009, severity 1; grey by luminance (Rec. 709).
using ColorMatrix = std::array<double, 9>;
const ColorMatrix& vision_matrix(Vision vision);
/// The colour as it is seen; alpha stays.
Color simulated(Color color, Vision vision);

}  // namespace dkart
