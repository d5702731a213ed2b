// How the program speaks to a person or a script.
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/remark.h"
#include "cli/cli.h"
#include "domain/dataset.h"

namespace dkart::cli {

struct Console {
  const Messages& messages;
  std::ostream& out;
  std::ostream& err;
};

/// The sentence for wrong usage: key "cli.<code>".
std::string usage_text(const Messages& messages, const Error& error);

/// Says what is wrong with the arguments and where help is.
Exit refuse(const Console& console, const Error& error, std::string_view command);
/// Says why the work could not be done.
Exit fail(const Console& console, const Error& error);
/// Remarks about what was made, each on a line.
void print_remarks(const Console& console, const Issues& issues);
/// One line if the input has errors: figures and maps leave the rows concerned out.
void warn_of_errors(const Console& console, const domain::Dataset& data);

}  // namespace dkart::cli
