// A text file compiled into the program (cmake/Embed.cmake).
#pragma once

#include <span>
#include <string_view>

namespace dkart {

struct EmbeddedFile {
  std::string_view name;  // without folder, for example "nn.toml"
  std::string_view text;
};

}  // namespace dkart
