// A scene to a file: PNG, SVG or PDF, or to pixels. Everything is drawn by the same functions; only text
// differs, which is outlines in pixels (sharper at odd places) and real text in PDF. May be called from any
// thread.
#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "base/result.h"
#include "scene/scene.h"

namespace dkart::render_cairo {

/// Pixels row by row from the top, four bytes each: red, green, blue, 255.
struct Image {
  int width = 0, height = 0;
  std::vector<std::uint8_t> rgba;
};

/// The most pixels either way that Cairo can draw on.
inline constexpr int largest_picture = 32'767;

/// Errors: "page_too_large" {width, height, limit} before anything is drawn, "font_missing" {name, package},
/// "export_failed" {reason}.
Result<Image> render_image(const scene::Scene& scene, double pixels_per_point);

/// The writers put title, description and language into the file, replace an existing file only when the new
/// one is whole, and give equal bytes for equal scenes. Errors besides those above: "file_not_written"
/// {reason}.
Status write_png(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path);
Status write_svg(const scene::Scene& scene, const std::filesystem::path& path);
/// The creation date is SOURCE_DATE_EPOCH (seconds since 1970) if the environment has it, else there is none.
Status write_pdf(const scene::Scene& scene, const std::filesystem::path& path);

/// By the ending of `path`, in any case of letters. `pixels_per_point` is for PNG only.
/// Error besides those above: "format_unknown" {extension, valid}.
Status write_sheet(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path);

}  // namespace dkart::render_cairo
