#include "base/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dkart {
namespace {

constexpr std::string_view thin_space = "\u202F";
constexpr std::string_view true_minus = "\u2212";
constexpr std::string_view en_dash = "\u2013";

std::string fixed(double value, int decimals) {
  std::array<char, 400> buffer{};
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
  std::string text = error == std::errc{} ? std::string(buffer.data(), end) : std::string("0");
  if (text.find('.') != std::string::npos) {
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
  }
  if (text == "-0") text = "0";
  return text;
}

}  // namespace

std::string plain_number(double value) {
  // Asked for the fixed form, since the shortest one of 1e9 and 1e-7 has an exponent.
  std::array<char, 400> buffer{};
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  return error == std::errc{} ? std::string(buffer.data(), end) : std::string("0");
}

std::string plain_number(double value, int decimals) {
  return fixed(value, decimals);
}

std::string readable_number(double value, int decimals, Language language) {
  std::string digits = fixed(std::abs(value), decimals);
  const bool negative = value < 0 && digits != "0";
  std::string fraction;
  if (const auto point = digits.find('.'); point != std::string::npos) {
    fraction = (language == Language::english ? "." : ",") + digits.substr(point + 1);
    digits.erase(point);
  }
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && digits.size() > 4 && (digits.size() - i) % 3 == 0) grouped += thin_space;
    grouped += digits[i];
  }
  return (negative ? std::string(true_minus) : std::string()) + grouped + fraction;
}

std::string readable_range(double low, double high, int decimals, Language language) {
  const std::string a = readable_number(low, decimals, language);
  const std::string b = readable_number(high, decimals, language);
  return a == b ? a : a + std::string(en_dash) + b;
}

std::optional<double> parse_number(std::string_view text) {
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
    return std::nullopt;
  }
  return value;
}

std::optional<long long> parse_integer(std::string_view text) {
  long long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace dkart
