// dkart batch: one recipe, a sheet for each county, ministry or period.
#include <filesystem>

#include "base/file.h"
#include "cli/choices.h"
#include "cli/chosen_map.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/interrupt.h"
#include "publish/provenance.h"
#include "publish/series.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

namespace fs = std::filesystem;
using publish::SeriesBy;

constexpr std::string_view command = "batch";

struct Wish {
  SeriesBy by = SeriesBy::county;
  std::string ending = ".png";
  bool book = false;  // all sheets in one file
};

Result<Wish> understand(const BatchArguments& arguments) {
  if (!arguments.output || arguments.output->empty()) return Error{"no_folder", {}, {}};
  if (!arguments.by) return Error{"no_by", {}, {{"option", "--by"}}};
  const auto by = choose<SeriesBy>(
      "--by", *arguments.by,
      {{"county", SeriesBy::county}, {"ministry", SeriesBy::ministry}, {"period", SeriesBy::period}});
  if (!by) return by.error();
  const auto ending =
      choose<std::string>("--format", arguments.format.value_or("png"),
                          {{"png", ".png"}, {"jpg", ".jpg"}, {"svg", ".svg"}, {"pdf", ".pdf"}});
  if (!ending) return ending.error();
  if (lower_case_ending(*arguments.output) != ".pdf") return Wish{*by, *ending, false};
  if (arguments.passport) return Error{"passport_of_book", {}, {}};
  if (arguments.format && *ending != ".pdf") return Error{"book_is_pdf", {}, {{"format", *arguments.format}}};
  return Wish{*by, ".pdf", true};
}

}  // namespace

Exit run_batch(const BatchArguments& arguments, const ingest::Sources& sources, const Console& console) {
  const auto wish = understand(arguments);
  if (!wish) return refuse(console, wish.error(), command);
  const auto chosen = choose_map(arguments, sources, console, command);
  if (const Exit* exit = std::get_if<Exit>(&chosen)) return *exit;
  const ChosenMap& map = std::get<ChosenMap>(chosen);
  if (decisions_missing(*map.data)) {
    print_remarks(console, map.data->issues);
    return Exit::failed;
  }

  const auto plan =
      publish::plan_series(*map.data, map.recipe, wish->by, wish->ending, text::strings(map.recipe.language));
  if (!plan) return fail(console, plan.error());
  print_remarks(console, plan->left_out);

  const publish::SeriesOutput output{*arguments.output, publish::read_inputs(*map.data, map.recipe),
                                     arguments.passport, wish->book};
  const std::string count = std::to_string(plan->sheets.size());
  const auto tell = [&](std::size_t position, const publish::SeriesSheet& sheet, bool kept) {
    console.err << console.messages.get(
                       kept ? "cli.series_kept" : "cli.series_sheet",
                       {{"number", std::to_string(position + 1)}, {"count", count}, {"name", sheet.name}})
                << std::endl;
  };
  Interruptible interruptible;
  const auto report =
      publish::publish_series(*map.data, *plan, output, map.coverage, interruptible.progress(), tell);
  if (!report) return fail(console, report.error());
  print_remarks(console, report->issues);
  console.err << console.messages.get("cli.series_done",
                                      {{"written", std::to_string(plan->sheets.size() - report->kept)},
                                       {"kept", std::to_string(report->kept)}})
              << '\n';
  for (const fs::path& path : report->written) console.out << path.string() << '\n';
  return Exit::done;
}

}  // namespace dkart::cli
