// Filter options of the command line held against the data: --period, --ministry, --kind, --county, --from,
// --to,
// --search.
#pragma once

#include "analysis/filter.h"
#include "base/result.h"
#include "cli/arguments.h"
#include "domain/dataset.h"

namespace dkart::cli {

/// `base` with each part replaced that an option names. Periods, ministries and counties must be among those
/// of `data` (also "unknown", the decisions of 2025 whose period no source gives). Words of several --search,
/// or with commas between, must all be found. Errors: "unknown_value" {option, value, valid}, "invalid_date"
/// {option, value}, "dates_reversed" {from, to}.
Result<analysis::Filter> apply_filter_options(analysis::Filter base, const FilterOptions& options,
                                              const domain::Dataset& data);

/// Whether a filter that comes from a recipe file names only what `data` knows.
/// Error: "unknown_value" {option = the recipe's key, value, valid}.
Status check_filter(const analysis::Filter& filter, const domain::Dataset& data);

/// Also "unknown" is a period. Error: "unknown_value" {option, value, valid}.
Status check_period(std::string_view option, const std::string& id, const domain::Dataset& data);

/// Error: "unknown_value" {option, value, valid}.
Status check_oslo_area(std::string_view option, const std::string& id, const domain::Dataset& data);

}  // namespace dkart::cli
