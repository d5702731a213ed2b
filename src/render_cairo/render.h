// A scene to a file: PNG, JPEG, SVG or PDF, or to pixels. Everything but SVG is drawn by the same functions; only text
// differs, which is outlines in pixels (sharper at odd places) and real text in PDF. May be called from any
// thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

#include "base/result.h"
#include "scene/scene.h"

namespace dkart::render_cairo {

/// Pixels row by row from the top, four bytes each: red, green, blue, opacity.
struct Image {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgba;  // colours not multiplied by opacity
};

/// The detail of vector files: as fine as a good print can show.
inline constexpr double vector_pixels_per_point = 300.0 / 72;

/// The most pixels either way of a picture, and of a JPEG, whose format ends there. A picture is drawn in strips, so its
/// size is a matter of the disk and of time.
inline constexpr int largest_picture = 100'000, largest_jpeg = 65'535;

/// At most 32,000 pixels high. Errors: "page_too_large" {width, height, limit} before anything is drawn,
/// "font_missing" {name, package}, "export_failed" {reason}.
Result<Image> render_image(const scene::Scene& scene, double pixels_per_point);

/// The writers put title, description and language into the file, replace an existing file only when the new
/// one is whole, and give equal bytes for equal scenes. Errors besides those above: "file_not_written"
/// {reason}.
Status write_png(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path);
/// A transparent scene gets an opaque ground, white or whatever the paper's colour is.
Status write_jpeg(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path);
/// Text stays text; areas are shapes of their own, named after the municipality and grouped by layer.
Status write_svg(const scene::Scene& scene, const std::filesystem::path& path);
/// The creation date is SOURCE_DATE_EPOCH (seconds since 1970) if the environment has it, else there is none.
Status write_pdf(const scene::Scene& scene, const std::filesystem::path& path);

/// One file with a page for each of `count` scenes and a bookmark for each, named after the scene's title. `page` is asked
/// for them one after the other. Errors also what `page` says.
Status write_pdf_book(std::size_t count, const std::function<Result<scene::Scene>(std::size_t)>& page,
                      const scene::SheetInfo& info, const std::filesystem::path& path);

/// By the ending of `path`, in any case of letters. `pixels_per_point` is for PNG and JPEG only.
/// Error besides those above: "format_unknown" {extension, valid}.
Status write_sheet(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path);

}  // namespace dkart::render_cairo
