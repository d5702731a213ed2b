#include "publish/publish.h"

#include <utility>

#include "base/file.h"
#include "publish/sheet.h"
#include "publish/sheet_format.h"
#include "publish/web_page.h"
#include "render_cairo/render.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

// Vector files are printed: the base map as fine as 300 dots an inch can show.
constexpr double vector_detail = 300.0 / 72;

Error cancelled() {
  return {"cancelled", {}, {}};
}

Result<Published> publish_page(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                               const std::filesystem::path& path, const Progress& progress) {
  progress.report("progress.compose", 0.0);
  const std::string page = web_page(data, recipe, text::strings(recipe.language));
  if (progress.cancelled()) return cancelled();
  if (const Status written = write_file_atomically(path, page); !written) return written.error();
  progress.report("progress.done", 1.0);
  return Published{path, 0, 0, {}};
}

}  // namespace

Result<Published> publish_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                const std::filesystem::path& path, const Progress& progress,
                                const scene::CoverageInput& coverage) {
  const auto format = sheet_format(path);
  if (!format) return format.error();
  if (const Status fits = check_page(*format, recipe.page); !fits) return fits.error();
  if (*format == SheetFormat::html) {
    if (const Status can = check_web_page(recipe); !can) return can.error();
    if (const Status there = check_boundaries(data); !there) return there.error();
    return publish_page(data, recipe, path, progress);
  }
  progress.report("progress.compose", 0.0);
  auto sheet = compose(data, recipe, coverage, is_raster(*format) ? 0 : vector_detail);
  if (!sheet) return sheet.error();
  if (progress.cancelled()) return cancelled();

  progress.report("progress.draw", 0.3);
  const recipe::PageSize size = recipe::page_size(recipe.page);
  if (const Status written = render_cairo::write_sheet(sheet->scene, size.pixels_per_point, path); !written) {
    return written.error();
  }
  progress.report("progress.done", 1.0);

  Published published{path, 0, 0, std::move(sheet->issues)};
  if (is_raster(*format)) {
    published.width_px = size.width_px();
    published.height_px = size.height_px();
  }
  return published;
}

}  // namespace dkart::publish
