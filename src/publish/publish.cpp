#include "publish/publish.h"

#include "publish/sheet_format.h"
#include "render_cairo/render.h"
#include "scene/compose.h"
#include "text/fonts.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

// Vector files are printed: the base map as fine as 300 dots an inch can show.
constexpr double vector_detail = 300.0 / 72;

Error cancelled() {
  return {"cancelled", {}, {}};
}

bool has_boundaries(const domain::Dataset& data) {
  return data.base_map.areas != nullptr && !data.base_map.norway.empty();
}

}  // namespace

Result<Published> publish_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                const std::filesystem::path& path, const Progress& progress,
                                const scene::CoverageInput& coverage) {
  const auto format = sheet_format(path);
  if (!format) return format.error();
  const recipe::PageSize size = recipe::page_size(recipe.page);
  if (const Status fits = check_size(*format, size); !fits) return fits.error();
  if (!has_boundaries(data)) return Error{"map_missing", {}, {}};

  progress.report("progress.compose", 0.0);
  const auto fonts = text::FontMap::create();
  if (!fonts) return fonts.error();
  const text::PangoMeasurer measurer(*fonts);
  scene::ComposeInput input{.data = data,
                            .recipe = recipe,
                            .measurer = measurer,
                            .messages = text::strings(recipe.language),
                            .coverage = coverage};
  if (*format != SheetFormat::png) input.detail_pixels_per_point = vector_detail;
  scene::Composition sheet = scene::compose_sheet(input);
  if (recipe.coverage && !sheet.evaluation.coverage) return Error{"coverage_files_missing", {}, {}};
  if (progress.cancelled()) return cancelled();

  progress.report("progress.draw", 0.3);
  if (const Status written = render_cairo::write_sheet(sheet.scene, size.pixels_per_point, path); !written) {
    return written.error();
  }
  progress.report("progress.done", 1.0);

  Published published{path, 0, 0, std::move(sheet.issues)};
  if (*format == SheetFormat::png) {
    published.width_px = size.width_px();
    published.height_px = size.height_px();
  }
  return published;
}

}  // namespace dkart::publish
