// The window program.
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

#include "base/version.h"
#include "cli/arguments.h"
#include "cli/window_options.h"
#include "ingest/load.h"
#include "window/run.h"

namespace {

bool has_display() {
  // SFML 2.5 ends the process where X is missing, so it is asked for first.
  const char* display = std::getenv("DISPLAY");
  return display != nullptr && *display != '\0';
}

int run(int argc, char** argv) {
  using namespace dkart;
  const auto parsed = cli::parse_window_arguments(argc, argv, std::string(program_version()));
  if (const auto* answer = std::get_if<cli::Answer>(&parsed)) {
    (answer->exit == cli::Exit::done ? std::cout : std::cerr) << answer->text << std::flush;
    return static_cast<int>(answer->exit);
  }
  const auto& request = std::get<cli::WindowRequest>(parsed);
  if (!has_display()) {
    std::cerr << cli::no_display_text(request) << '\n';
    return static_cast<int>(cli::Exit::failed);
  }
  ingest::initialise();
  const cli::WindowArguments& arguments = request.arguments;
  const ingest::Sources offered = ingest::default_sources(DKART_SOURCE_ROOT);
  window::RunOptions options;
  options.data_dir = arguments.input.data_dir.value_or(offered.data_dir.string());
  options.maps_file = arguments.input.maps_file.value_or(offered.maps_file.string());
  options.settings_file = arguments.settings_file.value_or("");
  options.recipe_file = arguments.recipe_file.value_or("");
  return window::run(options);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "distriktskart: " << error.what() << '\n';
    return static_cast<int>(dkart::cli::Exit::failed);
  }
}
