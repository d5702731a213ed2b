// A date as exactly as the source gives it: a year, a month or a day.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace dkart::domain {

class PartialDate {
 public:
  /// "2025", "2025-03" or "2025-03-01"; nothing else, and only dates that exist.
  static std::optional<PartialDate> parse(std::string_view text);

  std::string text() const;  // the form it was given in
  int year() const { return year_; }
  std::optional<unsigned> month() const { return month_ == 0 ? std::nullopt : std::optional(month_); }
  std::optional<unsigned> day() const { return day_ == 0 ? std::nullopt : std::optional(day_); }
  /// The first and the last day that the date may mean.
  std::chrono::sys_days first_day() const;
  std::chrono::sys_days last_day() const;

  bool operator==(const PartialDate&) const = default;

 private:
  int year_ = 0;
  unsigned month_ = 0;
  unsigned day_ = 0;
};

}  // namespace dkart::domain
