#include "base/file.h"
#include "render_cairo/render.h"

namespace dkart::render_cairo {

Status write_sheet(const scene::Scene& scene, double pixels_per_point, const std::filesystem::path& path) {
  const std::string extension = lower_case_ending(path);
  if (extension == ".png") return write_png(scene, pixels_per_point, path);
  if (extension == ".jpg" || extension == ".jpeg") return write_jpeg(scene, pixels_per_point, path);
  if (extension == ".svg") return write_svg(scene, path);
  if (extension == ".pdf") return write_pdf(scene, path);
  return Error{"format_unknown",
               {path.string(), 0, ""},
               {{"extension", path.extension().string()}, {"valid", ".png, .jpg, .svg, .pdf"}}};
}

}  // namespace dkart::render_cairo
