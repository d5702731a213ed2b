// Municipality and county numbers are text ("0301" keeps its zero), made only by `parse`.
#pragma once

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace dkart::domain {

/// Two digits.
class CountyNumber {
 public:
  static std::optional<CountyNumber> parse(std::string_view text);
  std::string text() const { return {digits_.begin(), digits_.end()}; }
  auto operator<=>(const CountyNumber&) const = default;

 private:
  friend class MunicipalityNumber;
  std::array<char, 2> digits_{'0', '0'};
};

/// Four digits.
class MunicipalityNumber {
 public:
  static std::optional<MunicipalityNumber> parse(std::string_view text);
  std::string text() const { return {digits_.begin(), digits_.end()}; }
  CountyNumber county() const;
  auto operator<=>(const MunicipalityNumber&) const = default;

 private:
  std::array<char, 4> digits_{'0', '0', '0', '0'};
};

}  // namespace dkart::domain
