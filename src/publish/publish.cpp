#include "publish/publish.h"

#include <algorithm>
#include <future>
#include <optional>
#include <utility>

#include "base/file.h"
#include "publish/preflight.h"
#include "publish/sheet.h"
#include "publish/sheet_format.h"
#include "publish/temp_folder.h"
#include "publish/web_page.h"
#include "render_cairo/render.h"
#include "text/strings.h"

namespace dkart::publish {
namespace {

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
  return Published{path, {}, 0, 0, {}, {}, false};
}

/// The picture as it stands in the passport's page: fine enough for a screen and not too large for a mail.
constexpr double page_picture_px = 2000;

Result<std::string> page_picture(const scene::Scene& scene, const recipe::PageSize& size,
                                 const std::filesystem::path& picture, SheetFormat format,
                                 const std::filesystem::path& folder) {
  const double longest = std::max(scene.width_pt, scene.height_pt);
  if (format == SheetFormat::png && longest * size.pixels_per_point <= page_picture_px)
    return read_text_file(picture);
  const std::filesystem::path smaller = folder / "page-picture.png";
  const Status written = render_cairo::write_png(scene, page_picture_px / longest, smaller);
  if (!written) return written.error();
  return read_text_file(smaller);
}

Status write_beside(const std::filesystem::path& picture, const std::vector<NamedBytes>& files,
                    Published& published) {
  for (const NamedBytes& file : files) {
    const std::filesystem::path path = picture.parent_path() / file.name;
    if (Status written = write_file_atomically(path, file.bytes); !written) return written;
    published.more.push_back(path);
  }
  return {};
}

Status write_zip(const std::filesystem::path& picture, std::vector<NamedBytes> files, Published& published) {
  auto bytes = read_text_file(picture);
  if (!bytes) return bytes.error();
  files.insert(files.begin(), {picture.filename().string(), std::move(*bytes)});
  published.path.replace_extension(".zip");
  const auto zip = zipped(files);
  if (!zip) return Error{zip.error().code, {published.path.string(), 0, ""}, zip.error().args};
  return write_file_atomically(published.path, *zip);
}

}  // namespace

Result<Published> publish_sheet(const domain::Dataset& data, const recipe::MapRecipe& recipe,
                                const std::filesystem::path& path, const Progress& progress,
                                const scene::CoverageInput& coverage, const PublishOptions& options) {
  const auto format = sheet_format(path);
  if (!format) return format.error();
  if (const Status fits = check_page(*format, recipe.page); !fits) return fits.error();
  if (*format == SheetFormat::html) {
    // The page holds text, table and sources itself.
    if (options.passport != Passport::none) return Error{"passport_of_page", {}, {}};
    if (const Status can = check_web_page(recipe); !can) return can.error();
    if (const Status there = check_boundaries(data); !there) return there.error();
    return publish_page(data, recipe, path, progress);
  }
  progress.report("progress.compose", 0.0);
  // Beside composing, which takes longer.
  std::future<Inputs> being_read;
  if (options.inputs == nullptr)
    being_read = std::async(std::launch::async, read_inputs, std::cref(data), std::cref(recipe));
  auto sheet =
      compose(data, recipe, coverage, is_raster(*format) ? 0 : render_cairo::vector_pixels_per_point);
  if (!sheet) return sheet.error();
  const Messages& messages = text::strings(recipe.language);
  const TextAlternative text = text_alternative(data, recipe, *sheet, messages);
  Inputs read;
  if (options.inputs == nullptr) read = being_read.get();
  const Inputs& inputs = options.inputs != nullptr ? *options.inputs : read;
  sheet->scene.info.description = text.brief;
  sheet->scene.info.provenance = inputs_hash(inputs);
  if (progress.cancelled()) return cancelled();
  Issues findings = all_findings(data, recipe, *sheet, messages);
  if (options.strict && has_findings(findings))
    return Published{path, {}, 0, 0, {}, std::move(findings), true};

  std::optional<TempFolder> folder;
  if (options.passport != Passport::none) {
    auto made = TempFolder::create();
    if (!made) return made.error();
    folder = std::move(*made);
  }
  const std::filesystem::path picture =
      options.passport == Passport::zip ? folder->path() / path.filename() : path;
  const recipe::PageSize size = recipe::page_size(recipe.page);
  progress.report("progress.draw", 0.3);
  if (const Status written = render_cairo::write_sheet(sheet->scene, size.pixels_per_point, picture);
      !written)
    return written.error();

  Published published{path, {}, 0, 0, sheet->scene.info.provenance, std::move(findings), false};
  if (is_raster(*format)) {
    published.width_px = size.width_px();
    published.height_px = size.height_px();
  }
  if (folder) {
    progress.report("progress.write", 0.8);
    const auto shown = page_picture(sheet->scene, size, picture, *format, folder->path());
    if (!shown) return shown.error();
    const std::vector<NamedBytes> files =
        passport_files({data, recipe, *sheet, messages, inputs, text, path.filename().string(), *shown});
    const Status written = options.passport == Passport::zip ? write_zip(picture, files, published)
                                                             : write_beside(picture, files, published);
    if (!written) return written.error();
  }
  std::ranges::move(read.issues, std::back_inserter(published.issues));
  progress.report("progress.done", 1.0);
  return published;
}

}  // namespace dkart::publish
