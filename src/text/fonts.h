// Inter and nothing else: a private font configuration, so that pictures are the same on every machine.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text_measure.h"

// Pango's own names, so that who uses fonts need not read its headers.
// NOLINTBEGIN(bugprone-reserved-identifier)
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontDescription PangoFontDescription;
// NOLINTEND(bugprone-reserved-identifier)

namespace dkart::text {

/// Files of the Debian packages fonts-inter and fonts-font-awesome, for ImGui's atlas.
struct FontFiles {
  std::filesystem::path regular, medium, semi_bold, italic, icons;
};
/// Error: "font_missing" {name, package}.
Result<FontFiles> find_font_files();

/// A Pango font map on cairo that sees only Inter, with hinting and glyph-position rounding off. One per
/// thread. The map is owned by this object. The first one makes the private configuration and also makes it
/// fontconfig's current one for the whole process, which spares the system's fonts from being read.
class FontMap {
 public:
  /// Error: "font_missing".
  static Result<FontMap> create();
  FontMap(FontMap&&) noexcept;
  FontMap& operator=(FontMap&&) noexcept;
  ~FontMap();

  PangoFontMap* get() const;
  /// A context of this map, owned by this object, whose unit is what sizes are scaled to (see text/layout.h).
  PangoContext* context() const;
  /// A description of Inter in `style`; `scale` multiplies the size. The caller owns it.
  PangoFontDescription* describe(const TextStyle& style, double scale = 1) const;

 private:
  struct Impl;
  explicit FontMap(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

/// Measures with Pango; remembers sizes. One per thread.
class PangoMeasurer final : public TextMeasurer {
 public:
  /// `fonts` must outlive this object.
  explicit PangoMeasurer(const FontMap& fonts);
  ~PangoMeasurer() override;
  TextSize measure(std::string_view text, const TextStyle& style) const override;
  /// Characters of `text` for which Inter has no glyph (and which would be drawn as boxes).
  std::vector<std::string> missing_glyphs(std::string_view text) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dkart::text
