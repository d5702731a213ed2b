// The one list of subcommands and their options.
#include "cli/arguments.h"

#include "cli/choices.h"
#include "cli/parser.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

void declare_filter(Declare& declare, FilterOptions& filter) {
  declare.group("filter");
  declare.list("--period", filter.periods, "list");
  declare.list("--ministry", filter.ministries, "list");
  declare.list("--kind", filter.kinds, "list");
  declare.list("--county", filter.counties, "list");
  declare.text("--from", filter.from, "date");
  declare.text("--to", filter.to, "date");
  declare.list("--search", filter.search, "text");
}

CLI::App& add_command(CLI::App& root, const Messages& messages, const std::string& name) {
  CLI::App& app = *root.add_subcommand(name);
  dress(app, messages, name);
  return app;
}

CLI::App& declare_info(CLI::App& root, const Messages& messages, InfoArguments& arguments) {
  CLI::App& app = add_command(root, messages, "info");
  Declare declare(app, messages);
  declare.group("output");
  declare.flag("--json", arguments.json);
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_validate(CLI::App& root, const Messages& messages, ValidateArguments& arguments) {
  CLI::App& app = add_command(root, messages, "validate");
  Declare declare(app, messages);
  declare.group("output");
  declare.flag("--json", arguments.json);
  declare.input(arguments.input);
  return app;
}

void declare_grant_options(Declare& declare, GrantOptions& options, const std::string& year) {
  declare.text(year, options.year, "year");
  declare.flag("--all-granters", options.all_granters);
}

CLI::App& declare_stats(CLI::App& root, const Messages& messages, StatsArguments& arguments) {
  CLI::App& app = add_command(root, messages, "stats");
  Declare declare(app, messages);
  declare.group("figures");
  declare.text("--measure", arguments.measure, "name");
  declare.text("--level", arguments.level, "name");
  declare.text("--classes", arguments.classes, "classes");
  declare.text("--oslo-area", arguments.oslo_area, "name");
  declare.text("--definition", arguments.definition, "name");
  declare.text("--by", arguments.by, "name");
  declare.text("--compare", arguments.compare, "periods");
  declare_grant_options(declare, arguments.grants, "--grant-year");
  declare_filter(declare, arguments.filter);
  declare.group("output");
  declare.text("--format", arguments.format, "name");
  declare.input(arguments.input);
  return app;
}

void declare_coverage_options(Declare& declare, CoverageOptions& options) {
  declare.list("--facilities", options.facilities, "list");
  declare.group("population");
  declare.text("--population", options.population, "file");
  declare.text("--age", options.age, "name");
}

void declare_figures(Declare& declare, MapArguments& arguments) {
  declare.group("figures");
  declare.text("--measure", arguments.measure, "name");
  declare.text("--fill", arguments.fill, "name");
  declare.text("--symbols", arguments.symbols, "name");
  declare.text("--compare", arguments.compare, "periods");
  declare.text("--difference", arguments.difference, "periods");
  declare.text("--level", arguments.level, "name");
  declare.text("--classes", arguments.classes, "classes");
  declare.text("--oslo-area", arguments.oslo_area, "name");
  declare_grant_options(declare, arguments.grants, "--grant-year");
  declare_filter(declare, arguments.filter);
}

void declare_page(Declare& declare, MapArguments& arguments) {
  declare.text("--size", arguments.size, "size");
  declare.text("--page", arguments.page, "name");
  declare.flag("--landscape", arguments.landscape);
  declare.text("--dpi", arguments.dpi, "number");
  declare.flag("--transparent", arguments.transparent);
}

void declare_coverage_map(Declare& declare, MapArguments& arguments) {
  declare.group("coverage");
  declare.text("--coverage", arguments.coverage, "name");
  declare.text("--within", arguments.within, "km", "coverage_within");
  declare.text("--bands", arguments.bands, "bands");
  declare.text("--matrix", arguments.matrix, "file");
  declare.text("--detour", arguments.detour, "number");
  declare_coverage_options(declare, arguments.coverage_options);
}

void declare_look(Declare& declare, MapArguments& arguments) {
  declare.group("look");
  declare.text("--title", arguments.title, "text");
  declare.text("--palette", arguments.palette, "name");
  declare.text("--theme", arguments.theme, "name");
  declare.list("--show", arguments.show, "list");
  declare.list("--hide", arguments.hide, "list");
}

CLI::App& declare_export(CLI::App& root, const Messages& messages, ExportArguments& arguments) {
  CLI::App& app = add_command(root, messages, "export");
  Declare declare(app, messages);
  declare.positional("RECIPE.toml", arguments.recipe_file);
  declare.group("output");
  declare.text("-o,--output", arguments.output, "file");
  declare.flag("--strict", arguments.strict);
  declare_page(declare, arguments);
  declare.flag("--passport", arguments.passport);
  declare.flag("--zip", arguments.zip);
  declare_figures(declare, arguments);
  declare_coverage_map(declare, arguments);
  declare_look(declare, arguments);
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_rows(CLI::App& root, const Messages& messages, RowsArguments& arguments) {
  CLI::App& app = add_command(root, messages, "rows");
  Declare declare(app, messages);
  declare.positional("RECIPE.toml", arguments.recipe_file);
  declare.group("output");
  declare.text("-o,--output", arguments.output, "file", "rows_output");
  declare.text("--of", arguments.of, "name");
  declare_figures(declare, arguments);
  declare_coverage_map(declare, arguments);
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_batch(CLI::App& root, const Messages& messages, BatchArguments& arguments) {
  CLI::App& app = add_command(root, messages, "batch");
  Declare declare(app, messages);
  declare.positional("RECIPE.toml", arguments.recipe_file);
  declare.group("output");
  declare.text("--by", arguments.by, "name", "batch_by");
  declare.text("-o,--output", arguments.output, "dir", "folder");
  declare.text("--format", arguments.format, "name", "sheet_format");
  declare.flag("--passport", arguments.passport);
  declare_page(declare, arguments);
  declare_figures(declare, arguments);
  declare_coverage_map(declare, arguments);
  declare_look(declare, arguments);
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_coverage(CLI::App& root, const Messages& messages, CoverageArguments& arguments) {
  CLI::App& app = add_command(root, messages, "coverage");
  Declare declare(app, messages);
  declare.positional("RECIPE.toml", arguments.recipe_file);
  declare.group("figures");
  declare.text("--bands", arguments.bands, "bands");
  declare.text("--matrix", arguments.matrix, "file");
  declare.text("--detour", arguments.detour, "number");
  declare.text("--level", arguments.level, "name", "coverage_level");
  declare.text("--gaps", arguments.gaps, "km");
  declare.list("--county", arguments.counties, "list");
  declare.list("--centrality", arguments.centrality, "list");
  declare.text("--sami-area", arguments.sami_area, "name");
  declare.text("--oslo-area", arguments.oslo_area, "name", "gaps_oslo_area");
  declare_coverage_options(declare, arguments.options);
  declare.group("output");
  declare.text("--format", arguments.format, "name");
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_site(CLI::App& root, const Messages& messages, SiteArguments& arguments) {
  CLI::App& app = add_command(root, messages, "site");
  Declare declare(app, messages);
  declare.positional("RECIPE.toml", arguments.recipe_file);
  declare.group("figures");
  declare.text("--k", arguments.k, "number");
  declare.text("--within", arguments.within, "km");
  declare.flag("--exact", arguments.exact);
  declare.text("--candidates", arguments.candidates, "name");
  declare.text("--objective", arguments.objective, "name");
  declare_coverage_options(declare, arguments.options);
  declare.group("output");
  declare.flag("--json", arguments.json);
  declare.input(arguments.input);
  return app;
}

CLI::App& declare_grants(CLI::App& root, const Messages& messages, GrantsArguments& arguments) {
  CLI::App& app = add_command(root, messages, "grants");
  Declare declare(app, messages);
  declare.group("figures");
  declare.text("--level", arguments.level, "name", "grants_level");
  declare_grant_options(declare, arguments.grants, "--year");
  declare.group("output");
  declare.text("--format", arguments.format, "name");
  declare.input(arguments.input);
  return app;
}

void add_version(CLI::App& root, const Messages& messages, const std::string& version) {
  root.set_version_flag("--version", version, messages.get("cli_help.version"))
      ->group(messages.get("cli_help.group_input"));
}

/// Options of input may also stand before the subcommand.
InputOptions merged(InputOptions own, const InputOptions& before) {
  if (!own.data_dir) own.data_dir = before.data_dir;
  if (!own.maps_file) own.maps_file = before.maps_file;
  if (!own.language) own.language = before.language;
  return own;
}

}  // namespace

std::variant<Request, Answer> parse_arguments(int argc, const char* const* argv, const std::string& version) {
  const Language language = language_among(argc, argv);
  const Messages& messages = text::strings(language);
  CLI::App root("", "dkart");
  dress(root, messages, "dkart");
  root.require_subcommand(0, 1);
  InputOptions before;
  InfoArguments info;
  ValidateArguments validate;
  StatsArguments stats;
  ExportArguments sheet;
  RowsArguments rows;
  BatchArguments batch;
  CoverageArguments coverage;
  SiteArguments site;
  GrantsArguments grants;
  Declare(root, messages).input(before);
  add_version(root, messages, version);
  const CLI::App& info_app = declare_info(root, messages, info);
  const CLI::App& validate_app = declare_validate(root, messages, validate);
  const CLI::App& stats_app = declare_stats(root, messages, stats);
  const CLI::App& coverage_app = declare_coverage(root, messages, coverage);
  const CLI::App& site_app = declare_site(root, messages, site);
  const CLI::App& grants_app = declare_grants(root, messages, grants);
  const CLI::App& export_app = declare_export(root, messages, sheet);
  const CLI::App& rows_app = declare_rows(root, messages, rows);
  const CLI::App& batch_app = declare_batch(root, messages, batch);
  for (CLI::App* app : root.get_subcommands({})) app->group(messages.get("cli_help.commands"));

  if (auto answer = parse(root, argc, argv, messages, version)) return *answer;

  const auto request = [&](auto& arguments) -> std::variant<Request, Answer> {
    arguments.input = merged(arguments.input, before);
    if (const auto error = check_language(arguments.input)) return wrong_usage(root, messages, *error);
    return Request{language, arguments};
  };
  if (info_app.parsed()) return request(info);
  if (validate_app.parsed()) return request(validate);
  if (stats_app.parsed()) return request(stats);
  if (coverage_app.parsed()) return request(coverage);
  if (site_app.parsed()) return request(site);
  if (grants_app.parsed()) return request(grants);
  if (export_app.parsed()) return request(sheet);
  if (rows_app.parsed()) return request(rows);
  if (batch_app.parsed()) return request(batch);
  return Answer{Exit::usage, help_text(root)};
}

std::variant<WindowRequest, Answer> parse_window_arguments(int argc, const char* const* argv,
                                                           const std::string& version) {
  const Language language = language_among(argc, argv);
  const Messages& messages = text::strings(language);
  CLI::App root("", "distriktskart");
  dress(root, messages, "distriktskart");
  WindowRequest request{language, {}};
  Declare declare(root, messages);
  declare.positional("RECIPE.toml", request.arguments.recipe_file);
  declare.input(request.arguments.input);
  declare.text("--settings", request.arguments.settings_file, "file");
  add_version(root, messages, version);
  if (auto answer = parse(root, argc, argv, messages, version)) return *answer;
  if (const auto error = check_language(request.arguments.input)) return wrong_usage(root, messages, *error);
  return request;
}

}  // namespace dkart::cli
