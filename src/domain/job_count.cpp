#include "domain/job_count.h"

namespace dkart::domain {

std::optional<CountQualifier> qualifier_from_word(std::string_view word) {
  if (word == "eksakt") return CountQualifier::exact;
  if (word == "intervall") return CountQualifier::interval;
  if (word == "minst") return CountQualifier::at_least;
  if (word == "opptil") return CountQualifier::at_most;
  if (word == "om lag") return CountQualifier::about;
  if (word == "ukjend") return CountQualifier::unknown;
  return std::nullopt;
}

std::optional<JobUnit> unit_from_word(std::string_view word) {
  if (word == "stillingar") return JobUnit::positions;
  if (word == "årsverk") return JobUnit::full_time_equivalents;
  if (word == "tilsette") return JobUnit::employees;
  if (word == "arbeidsplassar") return JobUnit::workplaces;
  if (word == "ukjend") return JobUnit::unknown;
  return std::nullopt;
}

}  // namespace dkart::domain
