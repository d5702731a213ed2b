#include "render_cairo/vector_text.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <string_view>

#include "base/number_text.h"

namespace dkart::render_cairo {
namespace {

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

std::string rename_surfaces(std::string_view svg) {
  constexpr std::string_view word = "surface";
  std::map<std::string, std::size_t, std::less<>> order;
  std::string result;
  result.reserve(svg.size());
  for (std::size_t at = svg.find(word); at != std::string_view::npos; at = svg.find(word)) {
    std::size_t end = at + word.size();
    while (end < svg.size() && is_digit(svg[end])) ++end;
    const std::string number(svg.substr(at + word.size(), end - at - word.size()));
    result += svg.substr(0, at + word.size());
    // In ids and references only, and those are what follows a quote or a hash.
    const bool id = !number.empty() && at > 0 && (svg[at - 1] == '"' || svg[at - 1] == '#');
    result += id ? std::to_string(order.try_emplace(number, order.size()).first->second) : number;
    svg.remove_prefix(end);
  }
  return result.append(svg);
}

/// A hundredth of a point is finer than any print; Cairo writes six decimals, which is half of the file.
void append_shortened(std::string_view path, std::string& to) {
  constexpr int decimals = 2;
  while (!path.empty()) {
    const std::size_t end = std::min(path.find(' '), path.size());
    const std::string_view token = path.substr(0, end);
    const auto number = parse_number(token);
    to += number ? plain_number(*number, decimals) : std::string(token);
    if (end < path.size()) to += ' ';
    path.remove_prefix(std::min(end + 1, path.size()));
  }
}

/// With the paths' numbers rounded, but for the letters' outlines, which stand in <defs>.
std::string shorten_paths(std::string_view svg) {
  constexpr std::string_view path_start = " d=\"";
  std::string result;
  result.reserve(svg.size());
  std::size_t at = svg.find("</defs>");
  at = at == std::string_view::npos ? 0 : at;
  result += svg.substr(0, at);
  svg.remove_prefix(at);
  for (at = svg.find(path_start); at != std::string_view::npos; at = svg.find(path_start)) {
    result += svg.substr(0, at + path_start.size());
    svg.remove_prefix(at + path_start.size());
    const std::size_t end = std::min(svg.find('"'), svg.size());
    append_shortened(svg.substr(0, end), result);
    svg.remove_prefix(end);
  }
  return result.append(svg);
}

/// The number after the last `key` in `pdf`.
std::optional<long long> last_number(std::string_view pdf, std::string_view key) {
  std::size_t at = pdf.rfind(key);
  if (at == std::string_view::npos) return std::nullopt;
  at = pdf.find_first_of("0123456789", at + key.size());
  if (at == std::string_view::npos) return std::nullopt;
  std::size_t end = at;
  while (end < pdf.size() && is_digit(pdf[end])) ++end;
  return parse_integer(pdf.substr(at, end - at));
}

}  // namespace

std::string describe_svg(std::string svg, const scene::SheetInfo& info) {
  const std::size_t start = svg.find("<svg ");
  const std::size_t end = svg.find('>', start);
  if (start == std::string::npos || end == std::string::npos) return svg;
  const std::string language = escaped(info.language);
  svg.insert(end + 1, "\n<title id=\"title\">" + escaped(info.title) + "</title>\n<desc id=\"description\">" +
                          escaped(info.description) + "</desc>");
  svg.insert(end, " lang=\"" + language + "\" xml:lang=\"" + language +
                      "\" role=\"img\" aria-labelledby=\"title description\"");
  const std::size_t body = svg.find("</desc>");
  return svg.substr(0, body) + shorten_paths(rename_surfaces(std::string_view(svg).substr(body)));
}

std::string describe_pdf(std::string pdf, const scene::SheetInfo& info) {
  const auto size = last_number(pdf, "/Size");
  const auto root = last_number(pdf, "/Root");
  const auto information = last_number(pdf, "/Info");
  const auto previous = last_number(pdf, "startxref");
  if (!size || !root || !information || !previous) return pdf;
  const std::string object = std::to_string(*root) + " 0 obj";
  const std::size_t catalogue = pdf.rfind("\n" + object);
  const std::size_t end = catalogue == std::string::npos ? catalogue : pdf.find("endobj", catalogue);
  if (end == std::string::npos) return pdf;
  std::string text = pdf.substr(catalogue + 1, end - catalogue - 1);
  const std::size_t close = text.rfind(">>");
  if (close == std::string::npos) return pdf;
  text.insert(close, "   /Lang (" + info.language + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n");

  if (pdf.back() != '\n') pdf += '\n';
  std::string offset = std::to_string(pdf.size());
  pdf += text + "endobj\n";
  const std::size_t table = pdf.size();
  offset.insert(0, 10 - offset.size(), '0');
  pdf += "xref\n" + std::to_string(*root) + " 1\n" + offset + " 00000 n \n";
  pdf += "trailer\n<< /Size " + std::to_string(*size) + "\n   /Root " + std::to_string(*root) +
         " 0 R\n   /Info " + std::to_string(*information) + " 0 R\n   /Prev " + std::to_string(*previous) +
         "\n>>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
  return pdf;
}

}  // namespace dkart::render_cairo
