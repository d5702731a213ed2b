// All official forms of a municipality's name: Norwegian, Sámi and Kven. What to show is chosen at display.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dkart::domain {

struct OfficialName {
  std::string norwegian;
  std::vector<std::string> others;  // Sámi, then Kven, in the register's order

  bool operator==(const OfficialName&) const = default;
  /// "Porsanger – Porsáŋgu – Porsanki".
  std::string full() const;
  /// From the tables' form, where the other names stand in one cell: "Porsáŋgu / Porsanki".
  static OfficialName from_cells(std::string_view norwegian, std::string_view others);
};

}  // namespace dkart::domain
