// The file formats of a finished sheet and how large a sheet may be in each.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "recipe/map_recipe.h"

namespace dkart::publish {

enum class SheetFormat { png, jpeg, svg, pdf, html };

/// Whether the file holds pixels.
bool is_raster(SheetFormat format);

/// By the ending of `path`, whatever its case. Error: "format_unknown" {extension, valid}.
Result<SheetFormat> sheet_format(const std::filesystem::path& path);

/// Refuses what the format cannot hold, before anything is composed: too many pixels, or a ground that shows what lies
/// behind it. Formats without pixels have no limit. Errors: "page_too_large" {width, height, limit},
/// "jpeg_not_transparent".
Status check_page(SheetFormat format, const recipe::PageSpec& page);

}  // namespace dkart::publish
