// dkart site: where new study centres help most.
#include "base/number_text.h"
#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/coverage_input.h"
#include "cli/input.h"
#include "cli/site_report.h"

namespace dkart::cli {
namespace {

constexpr long long most_sites = 50;

struct SiteQuestion {
  CoverageChoice choice;
  coverage::SiteRequest request;
  bool among_places = false;
};

Error invalid(std::string code, std::string_view option, const std::string& value) {
  return {std::move(code), {}, {{"option", std::string(option)}, {"value", value}}};
}

Result<SiteQuestion> understand(const SiteArguments& arguments, const recipe::CoverageSpec& spec) {
  SiteQuestion question;
  question.request.within_km = spec.limit / spec.detour;
  auto choice = understand_coverage(arguments.options, spec);
  if (!choice) return choice.error();
  question.choice = std::move(*choice);
  if (arguments.k) {
    const auto count = parse_integer(*arguments.k);
    if (!count || *count < 1 || *count > most_sites) return invalid("invalid_count", "--k", *arguments.k);
    question.request.count = static_cast<std::size_t>(*count);
  }
  if (arguments.within) {
    const auto limit = parse_number(*arguments.within);
    if (!limit || !(*limit > 0)) return invalid("invalid_distance", "--within", *arguments.within);
    question.request.within_km = *limit;
  }
  if (arguments.candidates) {
    const auto places =
        choose<bool>("--candidates", *arguments.candidates, {{"centres", false}, {"places", true}});
    if (!places) return places.error();
    question.among_places = *places;
  }
  if (arguments.objective) {
    const auto objective = choose<coverage::SiteObjective>(
        "--objective", *arguments.objective,
        {{"cover", coverage::SiteObjective::cover}, {"distance", coverage::SiteObjective::distance}});
    if (!objective) return objective.error();
    question.request.objective = *objective;
  }
  if (arguments.exact && question.request.objective == coverage::SiteObjective::distance) {
    return Error{"options_exclude", {}, {{"first", "--exact"}, {"second", "--objective distance"}}};
  }
  question.request.exact = arguments.exact;
  return question;
}

}  // namespace

Exit run_site(const SiteArguments& arguments, const ingest::Sources& sources, const Console& console) {
  if (const auto alone = understand(arguments, {}); !alone) return refuse(console, alone.error(), "site");
  const auto spec = read_coverage_spec(arguments.recipe_file);
  if (!spec) return fail(console, spec.error());
  if (!spec->matrix_file.empty())
    return fail(console, {"site_by_matrix", {*arguments.recipe_file, 0, ""}, {}});
  const auto question = understand(arguments, *spec);
  if (!question) return refuse(console, question.error(), "site");
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (municipalities_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  Issues issues;
  const auto travellers = load_travellers(*data, question->choice, std::nullopt, issues);
  print_remarks(console, issues);
  if (!travellers) return fail(console, travellers.error());

  SiteResult result{
      travellers->people,
      facilities_of(*data, question->choice.facilities),
      question->among_places ? coverage::candidates_at_places(*data) : coverage::candidates_at_centres(*data),
      question->among_places,
      question->request,
      {}};
  auto answer =
      coverage::best_sites(*result.people, coverage::nearest_facilities(*result.people, result.facilities),
                           result.candidates, question->request);
  if (!answer) return fail(console, answer.error());
  result.answer = std::move(*answer);
  console.out << (arguments.json ? sites_for_programs(*data, result)
                                 : sites_for_people(*data, result, console.messages));
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
