// Travel times from a table that somebody else has computed.
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/result.h"
#include "domain/dataset.h"
#include "domain/travel_matrix.h"

namespace dkart::ingest {

/// A table with the columns origin (a municipality number, or one of `point_ids`), facility (the id of a study centre
/// or campus, or one of `added_facilities`) and minutes (at least 0, decimals allowed). An empty cell of minutes is a
/// pair without a time.
///
/// Remarks, with row: "matrix_origin_unknown" {origin} and "matrix_facility_unknown" {facility} (once for each id),
/// "matrix_minutes_unreadable" {value}, "matrix_minutes_negative" {value}, "matrix_pair_repeated" {origin, facility};
/// "more_of_the_same" {count, code} and those of table.h. Such rows are left out. Errors: "file_missing",
/// "file_unreadable", "file_damaged", "file_empty", "matrix_empty".
Result<domain::TravelMatrix> read_travel_matrix(const std::filesystem::path& path,
                                                const domain::Dataset& data,
                                                std::span<const std::string> point_ids,
                                                std::span<const std::string> added_facilities,
                                                Issues& issues);

}  // namespace dkart::ingest
