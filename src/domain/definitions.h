// The words by which decisions are grouped and judged: periods, ministries, Oslo-area lists, control totals.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/language.h"
#include "domain/decision.h"
#include "domain/numbers.h"
#include "domain/partial_date.h"

namespace dkart::domain {

struct Period {
  std::string id;  // "2021-2025"
  LocalText name;
  PartialDate from;
  std::optional<PartialDate> to;  // last day included; open when empty
};

struct Ministry {
  std::string code;  // "JD"
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

/// What of our own tables stands beside a published figure.
enum class OwnSum { none, jobs, study_centres, grants };

/// A published figure to hold against the data's own sums.
struct ControlTotal {
  std::string id;
  LocalText what;
  std::optional<double> min, max;
  std::string unit;
  std::string as_of;
  std::string source;
  OwnSum own_sum = OwnSum::none;
  // Which decisions, for OwnSum::jobs; empty sets: all.
  std::optional<PartialDate> from;
  std::set<DecisionKind> kinds;
  std::set<Guidelines> guidelines;
};

}  // namespace dkart::domain
