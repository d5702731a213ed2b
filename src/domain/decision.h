// A decision to create state jobs, or move them, outside the Oslo area.
#pragma once

#include <optional>
#include <string>

#include "domain/job_count.h"
#include "domain/partial_date.h"
#include "domain/places.h"

namespace dkart::domain {

enum class DecisionKind { created, moved, cut };
/// Our assessment of whether the ministry's guidelines for location cover the decision.
enum class Guidelines { inside, outside, uncertain };

/// Period id of a decision whose date fits more than one period and that states none ("2025").
inline constexpr const char* period_unknown = "unknown";

struct Decision {
  std::string id;
  std::string period;  // Period::id, or period_unknown
  std::optional<PartialDate> date;
  std::string ministry;       // Ministry::code ("JD"), empty if the source names none
  std::string ministry_text;  // as in the table
  std::string agency;
  std::string place;
  std::optional<MunicipalityIndex> municipality;  // some name only a county, or Svalbard
  std::optional<geo::MapPoint> svalbard_point;    // where on Svalbard, which has no municipalities
  JobCount jobs;
  DecisionKind kind = DecisionKind::created;
  std::string moved_from;
  std::string note;
  Guidelines guidelines = Guidelines::uncertain;
  std::string same_unit_as;  // id of the decision whose jobs these are again, or empty
  Source source;
  std::uint64_t row = 0;  // in its file, header = 1
};

}  // namespace dkart::domain
