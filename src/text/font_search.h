// Where Inter's files lie, for the private font configuration.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace dkart::text {

struct InterFiles {
  std::filesystem::path regular, medium, semi_bold, italic, medium_italic, semi_bold_italic;
};
/// All from one folder. Error: "font_missing" {name, package}.
Result<InterFiles> find_inter();

}  // namespace dkart::text
