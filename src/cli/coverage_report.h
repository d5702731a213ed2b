// What `dkart coverage` answers, for programs and for people.
#pragma once

#include <string>
#include <vector>

#include "base/language.h"
#include "cli/coverage_question.h"
#include "cli/tables.h"
#include "coverage/counted.h"

namespace dkart::cli {

/// Everything that was counted, and what it was counted from.
struct CoverageResult {
  coverage::CountedPtr counted;
  /// Without the approximately placed centres; null where there are none.
  coverage::CountedPtr without_approximate;
};

/// number, name, population, one inside_<limit> for each band, outside, mean_km, nearest_id, nearest_km; in minutes
/// mean_minutes and nearest_minutes. A mean is per inhabitant. Only a municipality has a nearest facility.
CellTable coverage_for_programs(const domain::Dataset& data, const CoverageQuestion& question,
                                const CoverageResult& result, const Messages& messages);

/// The same as a table with a total, and under it how it was counted.
std::string coverage_for_people(const domain::Dataset& data, const CoverageQuestion& question,
                                const CoverageResult& result, const Messages& messages);

/// What must not be left unsaid beside figures for programs: a detour factor, a matrix. Empty for straight lines.
std::vector<std::string> unusual_method(const CoverageQuestion& question, const CoverageResult& result,
                                        const Messages& messages);

}  // namespace dkart::cli
