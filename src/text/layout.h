// One line of text, shaped, for those who draw it themselves (label bitmaps, the Cairo renderer).
#pragma once

#include <string_view>

#include "base/text_measure.h"
#include "text/fonts.h"
#include "text/pango_handles.h"

namespace dkart::text {

/// A layout of one line; `scale` turns the style's points into the target's units.
LayoutPtr make_layout(const FontMap& fonts, std::string_view text, const TextStyle& style, double scale = 1);

/// The line of a layout made here; belongs to the layout.
inline PangoLayoutLine* only_line(PangoLayout* layout) {
  return pango_layout_get_line_readonly(layout, 0);
}

/// Width of that line in the target's units.
double width_of(PangoLayout* layout);

}  // namespace dkart::text
