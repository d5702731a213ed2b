#include "scene/text_block.h"

#include <string_view>

namespace dkart::scene {
namespace {

bool starts_a_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

// Bytes of the longest beginning of `word` that is at most `width` wide; at least one character.
std::size_t fitting(std::string_view word, double width, const TextStyle& style,
                    const TextMeasurer& measurer) {
  std::size_t fits = 0;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    if (end < word.size() && !starts_a_character(word[end])) continue;
    if (fits > 0 && measurer.measure(word.substr(0, end), style).width > width) break;
    fits = end;
  }
  return fits;
}

}  // namespace

std::vector<std::string> wrap(const std::string& text, double width, const TextStyle& style,
                              const TextMeasurer& measurer) {
  std::vector<std::string> lines;
  std::string line;
  double line_width = 0;
  // Word by word, for shaping ever longer lines takes most of a sheet's layout.
  const double space_width = measurer.measure(" ", style).width;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto space = rest.find(' ');
    std::string_view word = rest.substr(0, space);
    double word_width = measurer.measure(word, style).width;
    while (word_width > width && !word.empty()) {
      const std::size_t bytes = fitting(word, width, style, measurer);
      if (bytes == word.size()) break;
      if (!line.empty()) lines.push_back(std::move(line));
      line.clear();
      line_width = 0;
      lines.emplace_back(word.substr(0, bytes));
      word.remove_prefix(bytes);
      word_width = measurer.measure(word, style).width;
    }
    if (!line.empty() && line_width + space_width + word_width > width) {
      lines.push_back(line);
      line = std::string(word);
      line_width = word_width;
    } else {
      line_width += (line.empty() ? 0 : space_width) + word_width;
      line += (line.empty() ? "" : " ") + std::string(word);
    }
    if (space == std::string_view::npos) break;
    rest.remove_prefix(space + 1);
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

std::vector<std::string> wrap_evenly(const std::string& text, double width, const TextStyle& style,
                                     const TextMeasurer& measurer) {
  const std::vector<std::string> widest = wrap(text, width, style, measurer);
  std::vector<std::string> even = widest;
  constexpr double step = 0.97;
  for (double narrower = width * step; narrower > width / 3; narrower *= step) {
    std::vector<std::string> lines = wrap(text, narrower, style, measurer);
    if (lines.size() > widest.size()) break;
    even = std::move(lines);
  }
  return even;
}

std::vector<std::string> shortened(std::vector<std::string> lines, std::size_t most, double width,
                                   const TextStyle& style, const TextMeasurer& measurer) {
  if (lines.size() <= most) return lines;
  lines.resize(most);
  std::string& last = lines.back();
  while (!last.empty() && measurer.measure(last + "…", style).width > width) {
    while (last.size() > 1 && !starts_a_character(last.back())) last.pop_back();
    last.pop_back();
  }
  last += "…";
  return lines;
}

double write_lines(std::vector<PageCommand>& page, const std::vector<std::string>& lines, PagePoint top_left,
                   const TextStyle& style, Color color, const TextMeasurer& measurer, double leading) {
  const double line_height = style.size_pt * leading;
  double y = top_left.y;
  for (const std::string& line : lines) {
    const TextSize size = measurer.measure(line, style);
    const double baseline = y + (line_height - size.height()) / 2 + size.ascent;
    page.push_back(PageText{{top_left.x, baseline}, line, style, color, Align::left});
    y += line_height;
  }
  return y;
}

double write_paragraph(std::vector<PageCommand>& page, const std::string& text, PagePoint top_left,
                       double width, const TextStyle& style, Color color, const TextMeasurer& measurer,
                       double leading) {
  return write_lines(page, wrap(text, width, style, measurer), top_left, style, color, measurer, leading);
}

}  // namespace dkart::scene
