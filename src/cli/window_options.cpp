#include "cli/window_options.h"

#include <algorithm>

#include "text/strings.h"

namespace dkart::cli {
namespace {

std::string shell_word(const std::string& word) {
  constexpr std::string_view plain = "./_-+=:@%";
  const bool needs_quotes = word.empty() || std::any_of(word.begin(), word.end(), [&](char c) {
                              const bool letter =
                                  (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
                              return !letter && plain.find(c) == std::string_view::npos;
                            });
  if (!needs_quotes) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace

std::string headless_command(const WindowArguments& arguments) {
  std::string command = "dkart export";
  if (arguments.recipe_file) command += " " + shell_word(*arguments.recipe_file);
  if (arguments.input.data_dir) command += " --data " + shell_word(*arguments.input.data_dir);
  if (arguments.input.maps_file) command += " --maps " + shell_word(*arguments.input.maps_file);
  if (arguments.input.language) command += " --lang " + *arguments.input.language;
  return command + " -o kart.png";
}

std::string no_display_text(const WindowRequest& request) {
  return text::strings(request.language)
      .get("cli.no_display", {{"command", headless_command(request.arguments)}});
}

}  // namespace dkart::cli
