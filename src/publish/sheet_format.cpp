#include "publish/sheet_format.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/file.h"
#include "base/number_text.h"
#include "render_cairo/render.h"

namespace dkart::publish {

Result<SheetFormat> sheet_format(const std::filesystem::path& path) {
  const std::string ending = lower_case_ending(path);
  if (ending == ".png") return SheetFormat::png;
  if (ending == ".jpg" || ending == ".jpeg") return SheetFormat::jpeg;
  if (ending == ".svg") return SheetFormat::svg;
  if (ending == ".pdf") return SheetFormat::pdf;
  if (ending == ".html") return SheetFormat::html;
  return Error{"format_unknown",
               {path.string(), 0, ""},
               {{"extension", ending}, {"valid", ".png, .jpg, .svg, .pdf, .html"}}};
}

bool is_raster(SheetFormat format) {
  return format == SheetFormat::png || format == SheetFormat::jpeg;
}

Status check_page(SheetFormat format, const recipe::PageSpec& page) {
  if (!is_raster(format)) return {};
  if (format == SheetFormat::jpeg && page.transparent) return Error{"jpeg_not_transparent", {}, {}};
  const recipe::PageSize size = recipe::page_size(page);
  // Not width_px(): a resolution far too high must be refused, not overflow.
  const double width = std::round(size.width_pt * size.pixels_per_point);
  const double height = std::round(size.height_pt * size.pixels_per_point);
  const double limit =
      format == SheetFormat::jpeg ? render_cairo::largest_jpeg : render_cairo::largest_picture;
  if (std::max(width, height) <= limit) return {};
  return Error{"page_too_large",
               {},
               {{"width", plain_number(width, 0)},
                {"height", plain_number(height, 0)},
                {"limit", plain_number(limit, 0)}}};
}

}  // namespace dkart::publish
