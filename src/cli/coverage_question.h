// What `dkart coverage` is asked: first understood by itself, then held against the data.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/coverage_input.h"
#include "coverage/reach.h"

namespace dkart::cli {

enum class CoverageLevel { municipality, county, country };

struct CoverageQuestion {
  CoverageChoice choice;
  coverage::ReachRequest reach;
  std::optional<std::string> matrix_file;
  CoverageLevel level = CoverageLevel::municipality;
  Output output = Output::table;
  /// Position among the bands of the one whose gaps are ranked.
  std::optional<std::size_t> gap_band;
  coverage::GapFilter gap_filter;
};

/// What the arguments leave open is as in `spec`. Opens no file. Errors: "unknown_value" {option, value, valid}, "invalid_bands" {option, value}, "invalid_factor"
/// {option, value}, "options_exclude" {first, second}, "gaps_need_municipalities" {level}, "filter_needs_gaps"
/// {option}.
Result<CoverageQuestion> understand_coverage_question(const CoverageArguments& arguments,
                                                      const recipe::CoverageSpec& spec);

/// The filter of gaps, which names counties and a definition of the Oslo area. Error: "unknown_value".
Status hold_against(CoverageQuestion& question, const CoverageArguments& arguments,
                    const domain::Dataset& data);

}  // namespace dkart::cli
