#include "domain/job_count.h"

#include <array>
#include <utility>

namespace dkart::domain {
namespace {

constexpr std::array<std::pair<std::string_view, CountQualifier>, 6> qualifiers{
    {{"eksakt", CountQualifier::exact},
     {"intervall", CountQualifier::interval},
     {"minst", CountQualifier::at_least},
     {"opptil", CountQualifier::at_most},
     {"om lag", CountQualifier::about},
     {"ukjend", CountQualifier::unknown}}};

constexpr std::array<std::pair<std::string_view, JobUnit>, 5> units{
    {{"stillingar", JobUnit::positions},
     {"årsverk", JobUnit::full_time_equivalents},
     {"tilsette", JobUnit::employees},
     {"arbeidsplassar", JobUnit::workplaces},
     {"ukjend", JobUnit::unknown}}};

template <class Words>
auto value_of(const Words& words, std::string_view word) {
  using Value = typename Words::value_type::second_type;
  for (const auto& [text, value] : words) {
    if (text == word) return std::optional<Value>(value);
  }
  return std::optional<Value>();
}

template <class Words, class Value>
std::string_view text_of(const Words& words, Value wanted) {
  for (const auto& [text, value] : words) {
    if (value == wanted) return text;
  }
  return words.back().first;
}

}  // namespace

std::optional<CountQualifier> qualifier_from_word(std::string_view word) {
  return value_of(qualifiers, word);
}

std::optional<JobUnit> unit_from_word(std::string_view word) {
  return value_of(units, word);
}

std::string_view word_of(CountQualifier qualifier) {
  return text_of(qualifiers, qualifier);
}

std::string_view word_of(JobUnit unit) {
  return text_of(units, unit);
}

}  // namespace dkart::domain
