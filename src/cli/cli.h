// The command-line program: first understand the arguments, then work.
#pragma once

#include <iosfwd>
#include <string>

#include "ingest/load.h"

namespace dkart::cli {

/// What scripts may rely on.
enum class Exit { done = 0, failed = 1, usage = 2 };

/// What the program is given from outside, so that tests can give something else.
struct Environment {
  std::string version;
  ingest::Sources sources;  // used where --data and --maps do not say otherwise
  std::ostream& out;        // results
  std::ostream& err;        // everything else
};

/// Returns an Exit as a number. Output that could not be written (closed pipe, full disk) is Exit::failed;
/// SIGPIPE must be ignored for that.
int run(int argc, char** argv, const Environment& environment);

}  // namespace dkart::cli
