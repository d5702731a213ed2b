// Rows to a file for other programs: CSV and XLSX for spreadsheets, GeoJSON and GeoPackage for maps. Hides GDAL.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "publish/row_table.h"

namespace dkart::publish {

enum class RowFormat { csv, xlsx, geojson, gpkg };

/// By the ending of `path`, whatever its case. Error: "format_unknown" {extension, valid}.
Result<RowFormat> row_format(const std::filesystem::path& path);

/// Numbers of municipalities stay text. Cells that a spreadsheet would run as formulas are made harmless in CSV and XLSX
/// (base/spreadsheet_text.h). GeoJSON is RFC 7946, in degrees; GeoPackage is EPSG:25833; counties are dissolved. An old
/// file stays until the new one is whole. Equal rows give equal bytes: `date` (ISO, may be empty) is what a GeoPackage is
/// said to be of. Errors: "format_unknown", "file_not_written" {reason}, "rows_failed" {reason}.
Status write_rows(const RowTable& table, const std::string& date, const std::filesystem::path& path);

}  // namespace dkart::publish
