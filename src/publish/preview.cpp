#include "publish/preview.h"

#include <algorithm>
#include <utility>

#include "publish/preflight.h"
#include "publish/sheet.h"
#include "text/strings.h"

namespace dkart::publish {

Result<Preview> preview_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                              int longer_side_px, const Progress& progress,
                              const scene::CoverageInput& coverage) {
  const recipe::PageSize size = recipe::page_size(recipe.page);
  const double pixels_per_point = longer_side_px / std::max(size.width_pt, size.height_pt);
  const auto sheet = compose(data, recipe, coverage, pixels_per_point);
  if (!sheet) return sheet.error();
  if (progress.cancelled()) return Error{"cancelled", {}, {}};
  auto picture = render_cairo::render_image(sheet->scene, pixels_per_point);
  if (!picture) return picture.error();
  return Preview{std::move(*picture), all_findings(data, recipe, *sheet, text::strings(recipe.language))};
}

}  // namespace dkart::publish
