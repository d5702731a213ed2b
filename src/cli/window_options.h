// What the window program says where there is no window.
#pragma once

#include <string>

#include "cli/arguments.h"

namespace dkart::cli {

/// One sentence that names the dkart command which does the same work with the same inputs.
std::string no_display_text(const WindowRequest& request);

/// The command itself, ready for a shell: "dkart export vest.toml --data 'my data' -o kart.png".
std::string headless_command(const WindowArguments& arguments);

}  // namespace dkart::cli
