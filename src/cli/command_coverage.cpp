// dkart coverage: how many people live within reach of a study centre or campus.
#include <algorithm>

#include "cli/commands.h"
#include "cli/coverage_report.h"
#include "cli/input.h"
#include "coverage/travel_times.h"
#include "ingest/travel_matrix.h"

namespace dkart::cli {
namespace {

using coverage::Facility;
using coverage::PopulationPoints;

coverage::Reach reach_by_distance(const domain::Dataset& data, const PopulationPoints& points,
                                  const std::vector<Facility>& facilities,
                                  const coverage::ReachRequest& request) {
  return coverage::count_reach(data, points, coverage::nearest_facilities(points, facilities),
                               coverage::nearest_from_centres(data, facilities), request);
}

coverage::Reach reach_by_matrix(const domain::Dataset& data, const PopulationPoints& points,
                                const std::vector<Facility>& facilities,
                                const coverage::ReachRequest& request, const domain::TravelMatrix& matrix,
                                Issues& issues) {
  const auto times = coverage::soonest_facilities(data, points, facilities, matrix, issues);
  return coverage::count_reach(data, points, times.points, times.municipalities, request);
}

Result<CoverageResult> count(const domain::Dataset& data, const CoverageQuestion& question, Issues& issues) {
  auto points = load_population(data, question.choice, issues);
  if (!points) return points.error();
  CoverageResult result{std::move(*points), facilities_of(data, question.choice.facilities), {}, {}, {}};
  std::optional<domain::TravelMatrix> matrix;
  if (question.matrix_file) {
    auto read = ingest::read_travel_matrix(*question.matrix_file, data, result.points.ids, {}, issues);
    if (!read) return read.error();
    matrix = std::move(*read);
    result.matrix_file = matrix->file;
  }
  const auto reach = [&](const std::vector<Facility>& facilities, Issues& remarks) {
    return matrix ? reach_by_matrix(data, result.points, facilities, question.reach, *matrix, remarks)
                  : reach_by_distance(data, result.points, facilities, question.reach);
  };
  result.reach = reach(result.facilities, issues);
  if (std::any_of(result.facilities.begin(), result.facilities.end(),
                  [](const auto& f) { return f.approximate; })) {
    coverage::FacilityChoice certain = question.choice.facilities;
    certain.approximate_centres = false;
    Issues said_already;
    result.without_approximate = reach(facilities_of(data, certain), said_already).country;
  }
  return result;
}

}  // namespace

Exit run_coverage(const CoverageArguments& arguments, const ingest::Sources& sources,
                  const Console& console) {
  // Options first: a misspelt one is told before any file is opened.
  if (const auto alone = understand_coverage_question(arguments, {}); !alone)
    return refuse(console, alone.error(), "coverage");
  const auto spec = read_coverage_spec(arguments.recipe_file);
  if (!spec) return fail(console, spec.error());
  auto question = understand_coverage_question(arguments, *spec);
  if (!question) return refuse(console, question.error(), "coverage");
  const domain::DatasetPtr data = load_once(arguments.input, sources);
  if (municipalities_missing(*data)) {
    print_remarks(console, data->issues);
    return Exit::failed;
  }
  if (const Status known = hold_against(*question, arguments, *data); !known) {
    return refuse(console, known.error(), "coverage");
  }
  Issues issues;
  const auto result = count(*data, *question, issues);
  print_remarks(console, issues);
  if (!result) return fail(console, result.error());

  if (question->output == Output::table) {
    console.out << coverage_for_people(*data, *question, *result, console.messages);
  } else {
    const CellTable table = coverage_for_programs(*data, *question, *result, console.messages);
    console.out << (question->output == Output::csv ? to_csv(table) : to_json(table));
    for (const std::string& line : unusual_method(*question, *result, console.messages)) {
      console.err << line << '\n';
    }
  }
  warn_of_errors(console, *data);
  return Exit::done;
}

}  // namespace dkart::cli
