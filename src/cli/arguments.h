// The arguments of each subcommand as plain values, not yet held against the data. Hides CLI11.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/language.h"
#include "cli/cli.h"

namespace dkart::cli {

struct InputOptions {
  std::optional<std::string> data_dir;
  std::optional<std::string> maps_file;
  std::optional<std::string> language;
};

/// Lists as given: each string may hold several values with commas between.
struct FilterOptions {
  std::vector<std::string> periods, ministries, kinds, counties, search;
  std::optional<std::string> from, to;
};

enum class Output { table, csv, json };

struct InfoArguments {
  InputOptions input;
  bool json = false;
};

struct ValidateArguments {
  InputOptions input;
  bool json = false;
};

/// Which grants to study centres count.
struct GrantOptions {
  std::optional<std::string> year;
  bool all_granters = false;
};

struct StatsArguments {
  InputOptions input;
  FilterOptions filter;
  std::optional<std::string> measure, level, classes, oslo_area, format;
  std::optional<std::string> by, definition, compare;
  GrantOptions grants;
};

/// What coverage, site and a sheet of coverage share.
struct CoverageOptions {
  std::vector<std::string> facilities;
  std::optional<std::string> population, age;
};

/// Everything that says what a map shows and on which page.
struct MapArguments {
  InputOptions input;
  FilterOptions filter;
  std::optional<std::string> recipe_file;
  std::optional<std::string> measure, fill, symbols, level, classes, oslo_area, compare, difference;
  std::optional<std::string> size, page, dpi;
  bool landscape = false, transparent = false;
  std::optional<std::string> coverage, within, bands, matrix, detour;
  CoverageOptions coverage_options;
  GrantOptions grants;
  std::optional<std::string> title, palette, theme;
  std::vector<std::string> show, hide;
};

struct ExportArguments : MapArguments {
  std::optional<std::string> output;
  bool passport = false, zip = false, strict = false;
};

struct RowsArguments : MapArguments {
  std::optional<std::string> output, of;
};

struct BatchArguments : MapArguments {
  std::optional<std::string> output, by, format;
  bool passport = false;
};

struct CoverageArguments {
  InputOptions input;
  std::optional<std::string> recipe_file;
  CoverageOptions options;
  std::optional<std::string> bands, matrix, detour, level, format;
  std::optional<std::string> gaps, sami_area, oslo_area;
  std::vector<std::string> counties, centrality;
};

struct SiteArguments {
  InputOptions input;
  std::optional<std::string> recipe_file;
  CoverageOptions options;
  std::optional<std::string> k, within, candidates, objective;
  bool exact = false;
  bool json = false;
};

struct GrantsArguments {
  InputOptions input;
  GrantOptions grants;
  std::optional<std::string> level, format;
};

struct Request {
  Language language = Language::nynorsk;
  std::variant<InfoArguments, ValidateArguments, StatsArguments, ExportArguments, RowsArguments,
               BatchArguments, CoverageArguments, SiteArguments, GrantsArguments>
      arguments;
};

/// What the window program is started with.
struct WindowArguments {
  InputOptions input;
  std::optional<std::string> recipe_file, settings_file;
};
struct WindowRequest {
  Language language = Language::nynorsk;
  WindowArguments arguments;
};

/// The arguments ask for no work: help, version, or they are wrong. The text goes to stdout when `exit` is
/// done.
struct Answer {
  Exit exit = Exit::done;
  std::string text;
};

/// Opens no file. Texts are in the language that --lang asks for.
std::variant<Request, Answer> parse_arguments(int argc, const char* const* argv, const std::string& version);
std::variant<WindowRequest, Answer> parse_window_arguments(int argc, const char* const* argv,
                                                           const std::string& version);

}  // namespace dkart::cli
