// CLI11 in the program's own languages: used by the two files that declare options. Not for others to
// include.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/language.h"
#include "cli/arguments.h"

#include <CLI/CLI.hpp>

namespace dkart::cli {

/// The language of --lang among the arguments, before they are understood; nynorsk if there is none.
Language language_among(int argc, const char* const* argv);

/// A program or subcommand with help in `messages`' language. Texts: "cli_help.<name>", examples in
/// "cli_help.<name>_examples".
void dress(CLI::App& app, const Messages& messages, std::string_view name);

/// Declares options on one app. `kind` is the word that stands for the value: "cli_help.value_<kind>".
class Declare {
 public:
  Declare(CLI::App& app, const Messages& messages) : app_(app), messages_(messages) {}

  /// Following options stand under "cli_help.group_<name>" in the help.
  void group(std::string_view name);
  /// The last one given counts. The help is "cli_help.option_<name>", or <help> where a name means something else here.
  void text(const std::string& names, std::optional<std::string>& target, std::string_view kind,
            std::string_view help = {});
  /// May be repeated.
  void list(const std::string& names, std::vector<std::string>& target, std::string_view kind);
  void flag(const std::string& names, bool& target);
  void positional(const std::string& name, std::optional<std::string>& target);

  /// --data, --maps, --lang and --help.
  void input(InputOptions& target);

 private:
  std::string described(const std::string& names) const;
  std::string value_word(std::string_view kind) const;

  CLI::App& app_;
  const Messages& messages_;
  std::string group_;
};

/// Of the chosen subcommand.
std::string help_text(const CLI::App& app);

/// Runs CLI11 over the arguments; nothing when they are understood.
std::optional<Answer> parse(CLI::App& app, int argc, const char* const* argv, const Messages& messages,
                            const std::string& version);

/// Wrong usage of `app` (or its chosen subcommand), with the way to its help.
Answer wrong_usage(const CLI::App& app, const Messages& messages, const Error& error);

/// Checks --lang.
std::optional<Error> check_language(const InputOptions& input);

}  // namespace dkart::cli
