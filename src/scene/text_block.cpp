#include "scene/text_block.h"

#include <string_view>

namespace dkart::scene {

std::vector<std::string> wrap(const std::string& text, double width, const TextStyle& style,
                              const TextMeasurer& measurer) {
  std::vector<std::string> lines;
  std::string line;
  std::string_view rest = text;
  while (!rest.empty()) {
    const auto space = rest.find(' ');
    const std::string_view word = rest.substr(0, space);
    const std::string longer = line.empty() ? std::string(word) : line + " " + std::string(word);
    if (!line.empty() && measurer.measure(longer, style).width > width) {
      lines.push_back(line);
      line = std::string(word);
    } else {
      line = longer;
    }
    if (space == std::string_view::npos) break;
    rest.remove_prefix(space + 1);
  }
  if (!line.empty()) lines.push_back(line);
  return lines;
}

double write_paragraph(std::vector<PageCommand>& page, const std::string& text, PagePoint top_left, double width,
                       const TextStyle& style, Color color, const TextMeasurer& measurer, double leading) {
  const double line_height = style.size_pt * leading;
  double y = top_left.y;
  for (const std::string& line : wrap(text, width, style, measurer)) {
    const TextSize size = measurer.measure(line, style);
    const double baseline = y + (line_height - size.height()) / 2 + size.ascent;
    page.push_back(PageText{{top_left.x, baseline}, line, style, color, Align::left});
    y += line_height;
  }
  return y;
}

}  // namespace dkart::scene
