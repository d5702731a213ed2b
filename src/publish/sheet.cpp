#include "publish/sheet.h"

#include <utility>

#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::publish {

Status check_boundaries(const domain::Dataset& data) {
  if (data.base_map.areas != nullptr && !data.base_map.norway.empty()) return {};
  return Error{"map_missing", {}, {}};
}

Result<scene::Composition> compose(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                   const scene::CoverageInput& coverage, double detail_pixels_per_point) {
  if (const Status there = check_boundaries(data); !there) return there.error();
  const auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  const text::PangoMeasurer measurer(*fonts);
  scene::Composition sheet = scene::compose_sheet({.data = data,
                                                   .recipe = recipe,
                                                   .measurer = measurer,
                                                   .messages = text::strings(recipe.language),
                                                   .coverage = coverage,
                                                   .detail_pixels_per_point = detail_pixels_per_point});
  if (recipe.coverage && !sheet.evaluation.coverage) return Error{"coverage_files_missing", {}, {}};
  return sheet;
}

}  // namespace dkart::publish
