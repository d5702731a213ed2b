// Opens addresses and files with the desktop's own programs.
#pragma once

#include <string>

namespace dkart::window {

/// Web addresses and existing files only. Returns at once.
void open_outside(const std::string& url_or_path);

}  // namespace dkart::window
