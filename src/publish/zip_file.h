// Several files as one. Hides GDAL.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace dkart::publish {

struct NamedBytes {
  std::string name;  // without folder
  std::string bytes;
};

/// The bytes of a zip file, the same for the same files; no times are in it. Error: "file_not_written" {reason}.
Result<std::string> zipped(const std::vector<NamedBytes>& files);

}  // namespace dkart::publish
