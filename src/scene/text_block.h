// Wrapped text on the page.
#pragma once

#include <string>
#include <vector>

#include "base/color.h"
#include "base/text_measure.h"
#include "scene/scene.h"

namespace dkart::scene {

/// Breaks at spaces so that each line is at most `width` points wide; a longer word is broken where the line ends.
std::vector<std::string> wrap(const std::string& text, double width, const TextStyle& style,
                              const TextMeasurer& measurer);

/// As `wrap`, but with lines of about equal length instead of a short last one.
std::vector<std::string> wrap_evenly(const std::string& text, double width, const TextStyle& style,
                                     const TextMeasurer& measurer);

/// The first `most` lines, the last of them ending in "…" if there were more.
std::vector<std::string> shortened(std::vector<std::string> lines, std::size_t most, double width,
                                   const TextStyle& style, const TextMeasurer& measurer);

/// Writes the lines from the top edge of `top_left` downwards and returns the y below the last one.
/// `leading` is the line height as a multiple of the type size.
double write_lines(std::vector<PageCommand>& page, const std::vector<std::string>& lines, PagePoint top_left,
                   const TextStyle& style, Color color, const TextMeasurer& measurer, double leading = 1.3);

/// Writes `text` wrapped to `width`, as write_lines.
double write_paragraph(std::vector<PageCommand>& page, const std::string& text, PagePoint top_left,
                       double width, const TextStyle& style, Color color, const TextMeasurer& measurer,
                       double leading = 1.3);

}  // namespace dkart::scene
