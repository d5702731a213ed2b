// Codes of recipes and options as parts of names that take no hyphen.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace dkart {

/// "population-change-10" -> "population_change_10", as keys of texts and heads of columns have it.
inline std::string with_underscores(std::string_view code) {
  std::string name(code);
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

}  // namespace dkart
