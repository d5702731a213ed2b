#include "domain/partial_date.h"

#include <array>
#include <cstdio>

#include "base/number_text.h"

namespace dkart::domain {
namespace {

namespace chrono = std::chrono;

std::optional<unsigned> two_digits(std::string_view text) {
  if (text.size() != 2) return std::nullopt;
  const auto value = parse_integer(text);
  if (!value || *value < 1) return std::nullopt;
  return static_cast<unsigned>(*value);
}

}  // namespace

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  PartialDate date;
  const auto year = parse_integer(text.substr(0, 4));
  if (!year || *year < 1000) return std::nullopt;
  date.year_ = static_cast<int>(*year);
  if (text.size() > 4) {
    const auto month = two_digits(text.substr(5, 2));
    if (text[4] != '-' || !month || *month > 12) return std::nullopt;
    date.month_ = *month;
  }
  if (text.size() > 7) {
    const auto day = two_digits(text.substr(8, 2));
    if (text[7] != '-' || !day) return std::nullopt;
    date.day_ = *day;
    const chrono::year_month_day ymd{chrono::year(date.year_), chrono::month(date.month_), chrono::day(*day)};
    if (!ymd.ok()) return std::nullopt;
  }
  return date;
}

std::string PartialDate::text() const {
  std::array<char, 32> buffer{};
  if (day_ != 0) {
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", year_, month_, day_);
  } else if (month_ != 0) {
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u", year_, month_);
  } else {
    std::snprintf(buffer.data(), buffer.size(), "%04d", year_);
  }
  return buffer.data();
}

chrono::sys_days PartialDate::first_day() const {
  return chrono::sys_days{chrono::year(year_) / chrono::month(month_ == 0 ? 1 : month_) /
                          chrono::day(day_ == 0 ? 1 : day_)};
}

chrono::sys_days PartialDate::last_day() const {
  if (day_ != 0) return first_day();
  const chrono::month month(month_ == 0 ? 12 : month_);
  return chrono::sys_days{chrono::year_month_day_last(chrono::year(year_), chrono::month_day_last(month))};
}

}  // namespace dkart::domain
