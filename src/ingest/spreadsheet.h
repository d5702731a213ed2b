// Excel and LibreOffice tables, through GDAL, as CSV text: the same remarks then hold for all tables.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace dkart::ingest {

/// The first sheet, row by row, blank rows kept so that row numbers are those that the spreadsheet shows.
/// Errors: "file_missing", "file_damaged" with {reason}.
Result<std::string> spreadsheet_as_csv(const std::filesystem::path& path);

}  // namespace dkart::ingest
