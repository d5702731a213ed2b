#include "publish/sheet_format.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "base/number_text.h"

namespace dkart::publish {
namespace {

constexpr double max_picture_side = 20000;

std::string lower_case_ending(const std::filesystem::path& path) {
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

}  // namespace

Result<SheetFormat> sheet_format(const std::filesystem::path& path) {
  const std::string ending = lower_case_ending(path);
  if (ending == ".png") return SheetFormat::png;
  if (ending == ".svg") return SheetFormat::svg;
  if (ending == ".pdf") return SheetFormat::pdf;
  return Error{
      "format_unknown", {path.string(), 0, ""}, {{"extension", ending}, {"valid", ".png, .svg, .pdf"}}};
}

Status check_size(SheetFormat format, const recipe::PageSize& size) {
  if (format != SheetFormat::png) return {};
  // Not width_px(): a resolution far too high must be refused, not overflow.
  const double width = std::round(size.width_pt * size.pixels_per_point);
  const double height = std::round(size.height_pt * size.pixels_per_point);
  if (std::max(width, height) <= max_picture_side) return {};
  return Error{"page_too_large",
               {},
               {{"width", plain_number(width, 0)},
                {"height", plain_number(height, 0)},
                {"limit", plain_number(max_picture_side, 0)}}};
}

}  // namespace dkart::publish
