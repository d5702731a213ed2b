// The command-line program.
#include <csignal>
#include <exception>
#include <iostream>
#include <string>

#include "base/version.h"
#include "cli/cli.h"
#include "ingest/load.h"

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is told by the exit code
  try {
    dkart::ingest::initialise();
    return dkart::cli::run(argc, argv,
                           {std::string(dkart::program_version()),
                            dkart::ingest::default_sources(DKART_SOURCE_ROOT), std::cout, std::cerr});
  } catch (const std::exception& error) {
    std::cerr << "dkart: " << error.what() << '\n';
    return static_cast<int>(dkart::cli::Exit::failed);
  }
}
