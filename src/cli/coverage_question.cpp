#include "cli/coverage_question.h"

#include <algorithm>

#include "base/number_text.h"
#include "cli/choices.h"
#include "cli/filter_options.h"
#include "scene/coverage_map.h"

namespace dkart::cli {
namespace {

Status read_method(const CoverageArguments& arguments, CoverageQuestion& question) {
  if (arguments.bands) {
    auto bands = read_bands(*arguments.bands);
    if (!bands) return bands.error();
    question.reach.bands = std::move(*bands);
  }
  if (arguments.detour) {
    const auto factor = read_detour(*arguments.detour);
    if (!factor) return factor.error();
    question.reach.detour = *factor;
  }
  if (arguments.matrix) question.matrix_file = arguments.matrix;
  if (question.matrix_file && arguments.detour) {
    return Error{"options_exclude", {}, {{"first", "--matrix"}, {"second", "--detour"}}};
  }
  if (question.matrix_file) {
    question.reach.unit = coverage::ReachUnit::minutes;
    question.reach.detour = 1;
  }
  return {};
}

Status read_form(const CoverageArguments& arguments, CoverageQuestion& question) {
  if (arguments.level) {
    const auto level = choose<CoverageLevel>("--level", *arguments.level,
                                             {{"municipality", CoverageLevel::municipality},
                                              {"county", CoverageLevel::county},
                                              {"country", CoverageLevel::country}});
    if (!level) return level.error();
    question.level = *level;
  }
  if (arguments.format) {
    const auto output = read_output(*arguments.format);
    if (!output) return output.error();
    question.output = *output;
  }
  return {};
}

Status read_gaps(const CoverageArguments& arguments, CoverageQuestion& question) {
  if (!arguments.gaps) {
    for (const auto& [given, option] : {std::pair{!arguments.counties.empty(), "--county"},
                                        {!arguments.centrality.empty(), "--centrality"},
                                        {arguments.sami_area.has_value(), "--sami-area"},
                                        {arguments.oslo_area.has_value(), "--oslo-area"}}) {
      if (given) return Error{"filter_needs_gaps", {}, {{"option", option}}};
    }
    return {};
  }
  if (question.level != CoverageLevel::municipality) {
    return Error{"gaps_need_municipalities", {}, {{"level", *arguments.level}}};
  }
  const auto& bands = question.reach.bands;
  const auto limit = parse_number(*arguments.gaps);
  const auto found = limit ? std::find(bands.begin(), bands.end(), *limit) : bands.end();
  if (found == bands.end()) {
    std::vector<std::string> valid(bands.size());
    std::transform(bands.begin(), bands.end(), valid.begin(), [](double band) { return plain_number(band); });
    return unknown_value("--gaps", *arguments.gaps, valid);
  }
  question.gap_band = static_cast<std::size_t>(found - bands.begin());
  const std::vector<Choice<int>> classes{{"1", 1}, {"2", 2}, {"3", 3}, {"4", 4}, {"5", 5}, {"6", 6}};
  for (const std::string& word : split_list(arguments.centrality)) {
    const auto grade = choose("--centrality", word, classes);
    if (!grade) return grade.error();
    question.gap_filter.centrality_classes.insert(*grade);
  }
  if (arguments.sami_area) {
    const auto inside = choose<bool>("--sami-area", *arguments.sami_area, {{"yes", true}, {"no", false}});
    if (!inside) return inside.error();
    question.gap_filter.sami_admin_area = *inside;
  }
  return {};
}

}  // namespace

Result<CoverageQuestion> understand_coverage_question(const CoverageArguments& arguments,
                                                      const recipe::CoverageSpec& spec) {
  CoverageQuestion question;
  question.reach = scene::reach_request(spec);
  if (!spec.matrix_file.empty()) question.matrix_file = spec.matrix_file;
  auto choice = understand_coverage(arguments.options, spec);
  if (!choice) return choice.error();
  question.choice = std::move(*choice);
  if (const Status read = read_method(arguments, question); !read) return read.error();
  if (const Status read = read_form(arguments, question); !read) return read.error();
  if (const Status read = read_gaps(arguments, question); !read) return read.error();
  return question;
}

Status hold_against(CoverageQuestion& question, const CoverageArguments& arguments,
                    const domain::Dataset& data) {
  FilterOptions counties;
  counties.counties = arguments.counties;
  auto filter = apply_filter_options({}, counties, data);
  if (!filter) return filter.error();
  question.gap_filter.counties = std::move(filter->counties);
  if (arguments.oslo_area) {
    if (Status known = check_oslo_area("--oslo-area", *arguments.oslo_area, data); !known) return known;
    question.gap_filter.left_out = data.find_oslo_area(*arguments.oslo_area)->municipalities;
  }
  return {};
}

}  // namespace dkart::cli
