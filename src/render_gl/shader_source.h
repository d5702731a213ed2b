// The text of a shader, put together from the files of shaders/ that are compiled into the program.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/embedded_file.h"
#include "base/result.h"

namespace dkart::render_gl {

/// The files of shaders/ and shaders/common/, named without their folder.
std::span<const EmbeddedFile> shader_files();

/// The file `name` with each line `#include "other.glsl"` replaced by that file (not nested). Line numbers
/// stay those of `name`. Error: "shader_failed" {name, reason} when a file is missing.
Result<std::string> shader_source(std::string_view name, std::span<const EmbeddedFile> files);

}  // namespace dkart::render_gl
