#include "cli/parser.h"

#include <algorithm>

#include "base/code_text.h"
#include "cli/choices.h"
#include "cli/console.h"

namespace dkart::cli {
namespace {

constexpr std::size_t help_column = 32;

const CLI::App& chosen(const CLI::App& app) {
  const auto used = app.get_subcommands();
  return used.empty() ? app : *used.front();
}

std::string full_name(const CLI::App& root, const CLI::App& app) {
  return &root == &app ? root.get_name() : root.get_name() + " " + app.get_name();
}

std::vector<std::string> command_names(const CLI::App& root) {
  std::vector<std::string> names;
  for (const CLI::App* command : root.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
  }
  return names;
}

Answer unexpected(const CLI::App& root, const Messages& messages) {
  const std::vector<std::string> extras = root.remaining(true);
  const std::string word = extras.empty() ? "" : extras.front();
  const bool command_expected =
      &chosen(root) == &root && !command_names(root).empty() && !word.starts_with('-');
  if (command_expected) {
    return wrong_usage(root, messages,
                       {"unknown_command", {}, {{"value", word}, {"valid", joined(command_names(root))}}});
  }
  return wrong_usage(root, messages, {"unexpected_argument", {}, {{"value", word}}});
}

/// CLI11 2.1 leaves two empty lines between groups.
std::string one_empty_line_each(std::string text) {
  for (std::size_t at = 0; (at = text.find("\n\n\n", at)) != std::string::npos;) text.erase(at, 1);
  return text;
}

std::string without_rest(std::string text, char from) {
  text.erase(std::min(text.find(from), text.size()));
  return text;
}

}  // namespace

Language language_among(int argc, const char* const* argv) {
  constexpr std::string_view option = "--lang";
  std::optional<Language> language;
  for (int i = 1; i < argc; ++i) {
    std::string_view word = argv[i];
    if (word == option && i + 1 < argc) {
      language = language_from_code(argv[i + 1]);
    } else if (word.starts_with(option) && word.size() > option.size() && word[option.size()] == '=') {
      language = language_from_code(word.substr(option.size() + 1));
    }
  }
  return language.value_or(Language::nynorsk);
}

void dress(CLI::App& app, const Messages& messages, std::string_view name) {
  const std::string key = "cli_help." + std::string(name);
  app.description(messages.get(key));
  app.footer(messages.get("cli_help.examples") + ":\n" + messages.get(key + "_examples"));
  app.set_help_flag();
  const auto formatter = std::make_shared<CLI::Formatter>();
  formatter->column_width(help_column);
  formatter->label("Usage", messages.get("cli_help.usage"));
  formatter->label("OPTIONS", messages.get("cli_help.options"));
  formatter->label("SUBCOMMAND", messages.get("cli_help.command"));
  formatter->label("Positionals", messages.get("cli_help.positionals"));
  app.formatter(formatter);
}

void Declare::group(std::string_view name) {
  group_ = messages_.get("cli_help.group_" + std::string(name));
}

std::string Declare::described(const std::string& names) const {
  const std::string name = names.substr(names.rfind('-') == std::string::npos ? 0 : names.rfind("--") + 2);
  return messages_.get("cli_help.option_" + with_underscores(name));
}

std::string Declare::value_word(std::string_view kind) const {
  return messages_.get("cli_help.value_" + std::string(kind));
}

void Declare::text(const std::string& names, std::optional<std::string>& target, std::string_view kind,
                   std::string_view help) {
  app_.add_option_function<std::string>(
          names, [&target](const std::string& value) { target = value; },
          help.empty() ? described(names) : messages_.get("cli_help.option_" + std::string(help)))
      ->option_text(value_word(kind))
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast)
      ->group(group_);
}

void Declare::list(const std::string& names, std::vector<std::string>& target, std::string_view kind) {
  app_.add_option(names, target, described(names))
      ->option_text(value_word(kind))
      ->allow_extra_args(false)
      ->group(group_);
}

void Declare::flag(const std::string& names, bool& target) {
  app_.add_flag(names, target, described(names))->group(group_);
}

void Declare::positional(const std::string& name, std::optional<std::string>& target) {
  app_.add_option_function<std::string>(
          name, [&target](const std::string& value) { target = value; },
          messages_.get("cli_help.option_recipe"))
      ->option_text(" ");
}

void Declare::input(InputOptions& target) {
  group("input");
  text("--data", target.data_dir, "dir");
  text("--maps", target.maps_file, "file");
  text("--lang", target.language, "language");
  app_.set_help_flag("-h,--help", messages_.get("cli_help.help"))->group(group_);
}

std::string help_text(const CLI::App& app) {
  return one_empty_line_each(app.help());
}

std::optional<Answer> parse(CLI::App& app, int argc, const char* const* argv, const Messages& messages,
                            const std::string& version) {
  try {
    app.parse(argc, argv);
    return std::nullopt;
  } catch (const CLI::CallForHelp&) {
    return Answer{Exit::done, help_text(app)};
  } catch (const CLI::CallForVersion&) {
    return Answer{Exit::done, app.get_name() + " " + version + "\n"};
  } catch (const CLI::ExtrasError&) {
    return unexpected(app, messages);
  } catch (const CLI::ArgumentMismatch& error) {
    // CLI11 2.1 writes "--size: 1 required TEXT missing" and keeps the option's name nowhere else.
    return wrong_usage(app, messages, {"value_missing", {}, {{"option", without_rest(error.what(), ':')}}});
  } catch (const CLI::ParseError& error) {
    return wrong_usage(app, messages, {"unexpected_argument", {}, {{"value", error.what()}}});
  }
}

Answer wrong_usage(const CLI::App& app, const Messages& messages, const Error& error) {
  const std::string help = full_name(app, chosen(app)) + " --help";
  return {Exit::usage, app.get_name() + ": " + usage_text(messages, error) + "\n" +
                           messages.get("cli.see_help", {{"command", help}}) + "\n"};
}

std::optional<Error> check_language(const InputOptions& input) {
  if (!input.language || language_from_code(*input.language)) return std::nullopt;
  return unknown_value("--lang", *input.language, {"nn", "nb", "en"});
}

}  // namespace dkart::cli
