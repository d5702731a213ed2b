// What Cairo 1.16 cannot put into a PDF: its language, and that its title stands in the window.
#pragma once

#include <string>

#include "scene/scene.h"

namespace dkart::render_cairo {

/// Adds /Lang and "show the title in the window" to the catalogue, as an incremental update (ISO
/// 32000-1, 7.5.6). Gives back a file of an unexpected shape as it is.
std::string describe_pdf(std::string pdf, const scene::SheetInfo& info);

}  // namespace dkart::render_cairo
