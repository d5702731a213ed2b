#include "ingest/count_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/number_text.h"
#include "ingest/table.h"

namespace dkart::ingest {
namespace {

using domain::CountQualifier;

// Longer words before their beginnings.
constexpr std::array<std::pair<std::string_view, CountQualifier>, 22> words{{
    {"minst", CountQualifier::at_least},     {"minimum", CountQualifier::at_least},
    {"over", CountQualifier::at_least},      {"fleire enn", CountQualifier::at_least},
    {"flere enn", CountQualifier::at_least}, {"meir enn", CountQualifier::at_least},
    {"mer enn", CountQualifier::at_least},   {"opptil", CountQualifier::at_most},
    {"opp til", CountQualifier::at_most},    {"inntil", CountQualifier::at_most},
    {"maksimalt", CountQualifier::at_most},  {"maksimum", CountQualifier::at_most},
    {"maks", CountQualifier::at_most},       {"høgst", CountQualifier::at_most},
    {"høyst", CountQualifier::at_most},      {"om lag", CountQualifier::about},
    {"omlag", CountQualifier::about},        {"omtrent", CountQualifier::about},
    {"cirka", CountQualifier::about},        {"ca.", CountQualifier::about},
    {"ca", CountQualifier::about},           {"rundt", CountQualifier::about},
}};

std::optional<CountText> parse_after_word(std::string_view text) {
  for (const auto& [word, qualifier] : words) {
    if (!text.starts_with(word)) continue;
    const auto number = parse_decimal(trimmed(text.substr(word.size())));
    if (!number) return std::nullopt;
    CountText count{number, number, qualifier};
    if (qualifier == CountQualifier::at_least) count.max.reset();
    if (qualifier == CountQualifier::at_most) count.min.reset();
    return count;
  }
  return std::nullopt;
}

std::optional<CountText> parse_interval(std::string_view text) {
  for (const std::string_view separator : {"\u2013", "\u2014", "-", " til ", " to "}) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) continue;
    const auto min = parse_decimal(trimmed(text.substr(0, at)));
    const auto max = parse_decimal(trimmed(text.substr(at + separator.size())));
    if (min && max) return CountText{min, max, CountQualifier::interval};
  }
  return std::nullopt;
}

}  // namespace

std::optional<double> parse_decimal(std::string_view text) {
  std::string with_point(text);
  std::replace(with_point.begin(), with_point.end(), ',', '.');
  const auto number = parse_number(with_point);
  return number && *number >= 0 ? number : std::nullopt;
}

std::optional<CountText> parse_count_text(std::string_view text) {
  text = trimmed(text);
  if (const auto number = parse_decimal(text)) return CountText{number, number, CountQualifier::exact};
  std::string lower(text);
  if (!lower.empty() && lower.front() >= 'A' && lower.front() <= 'Z') {
    lower.front() = static_cast<char>(lower.front() - 'A' + 'a');
  }
  if (const auto interval = parse_interval(lower)) return interval;
  return parse_after_word(lower);
}

}  // namespace dkart::ingest
