// What a cell says about a number: "20", "10,5", "15–20", "minst 15", "opptil 5", "om lag 55".
#pragma once

#include <optional>
#include <string_view>

#include "domain/job_count.h"

namespace dkart::ingest {

/// A number of at least 0 with decimal point or comma; nothing else.
std::optional<double> parse_decimal(std::string_view text);

struct CountText {
  std::optional<double> min, max;
  domain::CountQualifier qualifier = domain::CountQualifier::exact;
};

/// Numbers, ranges with hyphen, dash or "til", and numbers after a word such as "minst", "opptil" or "ca.",
/// in nynorsk and bokmål. Nothing for other text.
std::optional<CountText> parse_count_text(std::string_view text);

}  // namespace dkart::ingest
