#include "domain/official_name.h"

namespace dkart::domain {

std::string OfficialName::full() const {
  std::string text = norwegian;
  for (const std::string& other : others) text += " \u2013 " + other;
  return text;
}

OfficialName OfficialName::from_cells(std::string_view norwegian, std::string_view others) {
  OfficialName name{std::string(norwegian), {}};
  constexpr std::string_view separator = " / ";
  while (!others.empty()) {
    const auto at = others.find(separator);
    name.others.emplace_back(others.substr(0, at));
    if (at == std::string_view::npos) break;
    others.remove_prefix(at + separator.size());
  }
  return name;
}

}  // namespace dkart::domain
