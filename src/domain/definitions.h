// The words by which decisions are grouped and judged: periods, ministries, Oslo-area lists, control totals.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/language.h"
#include "domain/numbers.h"
#include "domain/partial_date.h"

namespace dkart::domain {

struct Period {
  std::string id;                       // "2021-2025"
  LocalText name;
  PartialDate from;
  std::optional<PartialDate> to;        // last day included; open when empty
};

struct Ministry {
  std::string code;                     // "JD"
  LocalText name;
  LocalText short_name;
};

/// A named, dated list of the municipalities that count as "the Oslo area".
struct OsloAreaDefinition {
  std::string id;
  LocalText name;
  std::string valid_date;
  std::vector<MunicipalityNumber> municipalities;
  std::string source;
};

/// A published figure to hold against the data's own sums.
struct ControlTotal {
  std::string id;
  LocalText what;
  std::optional<double> min, max;
  std::string unit;
  std::string as_of;
  std::string source;
};

}  // namespace dkart::domain
