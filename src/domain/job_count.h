// How many jobs a source says. Never more exact than the source: "20–25", "minst 15", "opptil 5", "om lag 5".
#pragma once

#include <optional>
#include <string_view>

namespace dkart::domain {

enum class CountQualifier { exact, interval, at_least, at_most, about, unknown };
enum class JobUnit { positions, full_time_equivalents, employees, workplaces, unknown };

struct JobCount {
  /// Jobs; decimal, since full-time equivalents may be halves. Empty = not stated, which is not zero.
  std::optional<double> min;
  std::optional<double> max;
  CountQualifier qualifier = CountQualifier::unknown;
  JobUnit unit = JobUnit::unknown;

  bool operator==(const JobCount&) const = default;
  /// Whether the source gives a figure that can be added up. "Opptil 5" gives only a limit.
  bool has_figure() const { return min.has_value(); }
};

/// The tables' words ("minst", "årsverk"), empty for unknown words.
std::optional<CountQualifier> qualifier_from_word(std::string_view word);
std::optional<JobUnit> unit_from_word(std::string_view word);
std::string_view word_of(CountQualifier qualifier);
std::string_view word_of(JobUnit unit);

}  // namespace dkart::domain
