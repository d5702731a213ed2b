#include "base/spreadsheet_text.h"

#include "base/number_text.h"

namespace dkart {

std::string harmless_cell(std::string_view text) {
  constexpr std::string_view beginnings = "=+-@\t\r";
  const bool formula = !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
  return (formula && !parse_number(text) ? "'" : "") + std::string(text);
}

}  // namespace dkart
