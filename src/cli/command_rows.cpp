// dkart rows: what a map is made of as rows for other programs.
#include "cli/choices.h"
#include "cli/chosen_map.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "publish/rows.h"
#include "scene/evaluate.h"
#include "text/strings.h"

namespace dkart::cli {
namespace {

constexpr std::string_view command = "rows";

enum class Of { figures, decisions };

Result<Of> read_of(const std::optional<std::string>& word) {
  return choose<Of>("--of", word.value_or("figures"),
                    {{"figures", Of::figures}, {"decisions", Of::decisions}});
}

}  // namespace

Exit run_rows(const RowsArguments& arguments, const ingest::Sources& sources, const Console& console) {
  if (!arguments.output || arguments.output->empty())
    return refuse(console, {"no_rows_output", {}, {}}, command);
  if (const auto format = publish::row_format(*arguments.output); !format) {
    fail(console, format.error());
    return Exit::usage;
  }
  const auto of = read_of(arguments.of);
  if (!of) return refuse(console, of.error(), command);
  const auto chosen = choose_map(arguments, sources, console, command);
  if (const Exit* exit = std::get_if<Exit>(&chosen)) return *exit;
  const ChosenMap& map = std::get<ChosenMap>(chosen);
  if (decisions_missing(*map.data)) {
    print_remarks(console, map.data->issues);
    return Exit::failed;
  }

  const scene::Evaluation evaluation = scene::evaluate(*map.data, map.recipe, map.coverage);
  const publish::RowTable table =
      *of == Of::figures
          ? publish::figure_rows(*map.data, map.recipe, evaluation, text::strings(map.recipe.language))
          : publish::decision_rows(*map.data, evaluation.selection);
  if (const Status written = publish::write_rows(table, map.data->data_date, *arguments.output); !written)
    return fail(console, written.error());
  print_remarks(console, evaluation.issues);
  console.out << *arguments.output << '\n';
  return Exit::done;
}

}  // namespace dkart::cli
