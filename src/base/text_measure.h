// How layout asks for the size of a text without knowing who draws it. Implemented by text::PangoMeasurer.
#pragma once

#include <compare>
#include <string_view>

namespace dkart {

enum class FontWeight { regular, medium, semi_bold };

/// A type style. `size_pt` in points (1/72 inch on a sheet; one logical pixel in the window).
struct TextStyle {
  double size_pt = 8;
  FontWeight weight = FontWeight::regular;
  bool italic = false;
  bool tabular_figures = false;

  auto operator<=>(const TextStyle&) const = default;
};

/// Points. `ascent` and `descent` belong to the font, so that lines of one style have equal heights.
struct TextSize {
  double width = 0;
  double ascent = 0;
  double descent = 0;
  double height() const { return ascent + descent; }
};

class TextMeasurer {
 public:
  virtual ~TextMeasurer() = default;
  /// One line of UTF-8 text, not wrapped.
  virtual TextSize measure(std::string_view text, const TextStyle& style) const = 0;
};

}  // namespace dkart
