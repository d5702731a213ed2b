// Wrapped text on the page.
#pragma once

#include <string>
#include <vector>

#include "base/color.h"
#include "base/text_measure.h"
#include "scene/scene.h"

namespace dkart::scene {

/// Breaks at spaces so that each line is at most `width` points wide; a longer word stands alone.
std::vector<std::string> wrap(const std::string& text, double width, const TextStyle& style,
                              const TextMeasurer& measurer);

/// Writes `text` wrapped from the top edge `top` downwards and returns the y below the last line.
/// `leading` is the line height as a multiple of the type size.
double write_paragraph(std::vector<PageCommand>& page, const std::string& text, PagePoint top_left, double width,
                       const TextStyle& style, Color color, const TextMeasurer& measurer, double leading = 1.3);

}  // namespace dkart::scene
