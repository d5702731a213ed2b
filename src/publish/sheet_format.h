// The file formats of a finished sheet and how large a sheet may be in each.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "recipe/map_recipe.h"

namespace dkart::publish {

enum class SheetFormat { png, svg, pdf };

/// By the ending of `path`, whatever its case. Error: "format_unknown" {extension, valid}.
Result<SheetFormat> sheet_format(const std::filesystem::path& path);

/// Refuses a picture that the renderer cannot draw, before anything is composed. Formats without pixels have no limit.
/// Error: "page_too_large" {width, height, limit}.
Status check_size(SheetFormat format, const recipe::PageSize& size);

}  // namespace dkart::publish
