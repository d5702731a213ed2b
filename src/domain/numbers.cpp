#include "domain/numbers.h"

#include <algorithm>

namespace dkart::domain {
namespace {

bool all_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::optional<CountyNumber> CountyNumber::parse(std::string_view text) {
  if (text.size() != 2 || !all_digits(text)) return std::nullopt;
  CountyNumber number;
  std::copy(text.begin(), text.end(), number.digits_.begin());
  return number;
}

std::optional<MunicipalityNumber> MunicipalityNumber::parse(std::string_view text) {
  if (text.size() != 4 || !all_digits(text)) return std::nullopt;
  MunicipalityNumber number;
  std::copy(text.begin(), text.end(), number.digits_.begin());
  return number;
}

CountyNumber MunicipalityNumber::county() const {
  CountyNumber county;
  std::copy_n(digits_.begin(), 2, county.digits_.begin());
  return county;
}

}  // namespace dkart::domain
