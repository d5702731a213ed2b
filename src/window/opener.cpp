#include "window/opener.h"

#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <filesystem>
#include <string_view>
#include <thread>

extern char** environ;

namespace dkart::window {

void open_outside(const std::string& target) {
  const std::string_view text(target);
  const bool web = text.starts_with("https://") || text.starts_with("http://");
  std::error_code error;
  if (!web && !std::filesystem::exists(target, error)) return;
  // A path is made absolute, so that it cannot be taken for an option.
  std::string argument = web ? target : std::filesystem::absolute(target, error).string();
  std::string program = "xdg-open";
  std::array<char*, 3> arguments{program.data(), argument.data(), nullptr};
  pid_t child = 0;
  if (posix_spawnp(&child, program.c_str(), nullptr, nullptr, arguments.data(), environ) != 0) return;
  std::thread([child] { waitpid(child, nullptr, 0); }).detach();
}

}  // namespace dkart::window
