// The window program: opens the window, runs until it is closed.
#pragma once

#include <filesystem>
#include <string>

namespace dkart::window {

struct RunOptions {
  std::filesystem::path data_dir;
  std::filesystem::path maps_file;
  std::filesystem::path settings_file;  // empty: the user's own
  std::string recipe_file;              // empty: what was shown last
};

/// Returns the exit code. Where no window or no OpenGL 3.3 can be had, says so on stderr and returns 1.
int run(const RunOptions& options);

}  // namespace dkart::window
