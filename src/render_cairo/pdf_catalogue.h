// What Cairo 1.16 cannot put into its files: the title and language of an SVG, the language of a PDF.
#pragma once

#include <string>

#include "scene/scene.h"

namespace dkart::render_cairo {

/// Adds <title>, <desc> and lang, and names surfaces by their order in the file: Cairo counts them for the
/// whole process, which would make the same drawing a different file each time. Rounds the map's coordinates.
std::string describe_svg(std::string svg, const scene::SheetInfo& info);

/// Adds /Lang and "show the title in the window" to the catalogue, as an incremental update (ISO
/// 32000-1, 7.5.6). Gives back a file of an unexpected shape as it is.
std::string describe_pdf(std::string pdf, const scene::SheetInfo& info);

}  // namespace dkart::render_cairo
