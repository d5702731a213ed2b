#include "render_cairo/pdf_catalogue.h"

#include <cctype>
#include <optional>
#include <string_view>

#include "base/number_text.h"

namespace dkart::render_cairo {
namespace {

bool is_digit(char c) {
  return std::isdigit(static_cast<unsigned char>(c)) != 0;
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
