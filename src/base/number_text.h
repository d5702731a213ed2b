// Numbers to text and back, independent of the process's locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"

namespace dkart {

/// The shortest decimal form with a point, for files and scripts: 10.5 -> "10.5", 20 -> "20".
std::string plain_number(double value);
/// With a point and at most `decimals` digits, trailing zeros dropped.
std::string plain_number(double value, int decimals);

/// For people: thin space (U+202F) between thousands from 10 000 up, true minus, decimal comma (point in
/// English), at most `decimals` digits, trailing zeros dropped.
std::string readable_number(double value, int decimals, Language language);

/// "15–20" with an en dash; one number when both are equal in the text.
std::string readable_range(double low, double high, int decimals, Language language);

/// A whole text that is a decimal number with a point; nothing else.
std::optional<double> parse_number(std::string_view text);
/// A whole text that is an integer.
std::optional<long long> parse_integer(std::string_view text);

}  // namespace dkart
